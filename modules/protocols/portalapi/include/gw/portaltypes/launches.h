// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/site.h>
#include <gw/portaltypes/systems.h>
#include <map>
#include <optional>

namespace gw::portal {

/// What to open.
struct LaunchDraft
{
    /// Path and query within the system, e.g. of a waiting item; without it, the system's own start.
    std::optional<QString> target;

    bool operator==(const LaunchDraft &) const = default;
};
bool fromJson(const QJsonValue &value, LaunchDraft &out);
QJsonValue toJson(const LaunchDraft &value);

/// Who is handed over.
struct LaunchIdentity
{
    QString name;
    QString staffNo;

    bool operator==(const LaunchIdentity &) const = default;
};
bool fromJson(const QJsonValue &value, LaunchIdentity &out);
QJsonValue toJson(const LaunchIdentity &value);

/// The way into a system, once.
struct Launch
{
    QString systemId;
    /// To be opened as it is, and not kept anywhere.
    QString url;
    HandOver handOver = HandOver::Unknown;
    QDateTime expiresAt;
    QString seatId;
    LaunchIdentity identity;
    /// Absent for `link`.
    std::optional<LocalizedText> role;
    /// What may open inside the window on the way and over there: those of the system, and for `oidc` the provider's.
    QList<QString> allowedOrigins;

    bool operator==(const Launch &) const = default;
};
bool fromJson(const QJsonValue &value, Launch &out);
QJsonValue toJson(const Launch &value);

/// A ticket that somebody arrived with.
struct LaunchTicket
{
    QString ticket;

    bool operator==(const LaunchTicket &) const = default;
};
bool fromJson(const QJsonValue &value, LaunchTicket &out);
QJsonValue toJson(const LaunchTicket &value);

/// Who arrived, on which seat and in which role.
struct LaunchArrival
{
    QString systemId;
    QString personId;
    QString name;
    std::optional<QString> nameEn;
    QString staffNo;
    QString seatId;
    QString postTitle;
    QString postTitleEn;
    QString unitId;
    QString unitName;
    QString unitNameEn;
    QString agencyName;
    QString agencyNameEn;
    /// The role's id in the adapter file, e.g. `clerk`.
    QString role;
    QString roleKo;
    QString roleEn;

    bool operator==(const LaunchArrival &) const = default;
};
bool fromJson(const QJsonValue &value, LaunchArrival &out);
QJsonValue toJson(const LaunchArrival &value);

} // namespace gw::portal
