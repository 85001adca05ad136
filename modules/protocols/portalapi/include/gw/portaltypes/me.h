// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/organisation.h>
#include <map>
#include <optional>

namespace gw::portal {

/// A seat with the names that a seat switcher shows.
struct MySeat
{
    QString id;
    SeatKind kind = SeatKind::Unknown;
    QString postId;
    QString titleKo;
    QString titleEn;
    /// Grade of the post, e.g. "5".
    QString rank;
    /// Whether the post heads its unit.
    bool isHead = false;
    QString unitId;
    QString unitNameKo;
    QString unitNameEn;
    QString agencyId;
    QString agencyNameKo;
    QString agencyNameEn;
    /// First day; absent when it always was.
    std::optional<QDate> validFrom;
    /// Last day; absent while there is no end.
    std::optional<QDate> validTo;
    QList<QString> capabilities;

    bool operator==(const MySeat &) const = default;
};
bool fromJson(const QJsonValue &value, MySeat &out);
QJsonValue toJson(const MySeat &value);

/// The caller.
struct Me
{
    Person person;
    /// Every seat that is valid now, the main one first.
    QList<MySeat> seats;
    QString activeSeatId;
    /// What the active seat may do beyond what everybody may, sorted.
    QList<QString> capabilities;

    bool operator==(const Me &) const = default;
};
bool fromJson(const QJsonValue &value, Me &out);
QJsonValue toJson(const Me &value);

/// Settings that follow a person.
struct Preferences
{
    /// Setting key to value.
    QJsonObject values;

    bool operator==(const Preferences &) const = default;
};
bool fromJson(const QJsonValue &value, Preferences &out);
QJsonValue toJson(const Preferences &value);

} // namespace gw::portal
