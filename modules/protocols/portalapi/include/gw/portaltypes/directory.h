// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/absences.h>
#include <gw/portaltypes/organisation.h>
#include <map>
#include <optional>

namespace gw::portal {

/// Agencies since a state.
struct AgencyChanges
{
    QList<Agency> created;
    QList<Agency> updated;
    QList<QString> destroyed;

    bool operator==(const AgencyChanges &) const = default;
};
bool fromJson(const QJsonValue &value, AgencyChanges &out);
QJsonValue toJson(const AgencyChanges &value);

/// Units since a state.
struct UnitChanges
{
    QList<Unit> created;
    QList<Unit> updated;
    QList<QString> destroyed;

    bool operator==(const UnitChanges &) const = default;
};
bool fromJson(const QJsonValue &value, UnitChanges &out);
QJsonValue toJson(const UnitChanges &value);

/// Posts since a state.
struct PostChanges
{
    QList<Post> created;
    QList<Post> updated;
    QList<QString> destroyed;

    bool operator==(const PostChanges &) const = default;
};
bool fromJson(const QJsonValue &value, PostChanges &out);
QJsonValue toJson(const PostChanges &value);

/// Persons since a state.
struct PersonChanges
{
    QList<Person> created;
    QList<Person> updated;
    QList<QString> destroyed;

    bool operator==(const PersonChanges &) const = default;
};
bool fromJson(const QJsonValue &value, PersonChanges &out);
QJsonValue toJson(const PersonChanges &value);

/// Seats since a state.
struct SeatChanges
{
    QList<Seat> created;
    QList<Seat> updated;
    QList<QString> destroyed;

    bool operator==(const SeatChanges &) const = default;
};
bool fromJson(const QJsonValue &value, SeatChanges &out);
QJsonValue toJson(const SeatChanges &value);

/// Absences since a state. `reason` is left out where the caller may not see it.
struct AbsenceChanges
{
    QList<Absence> created;
    QList<Absence> updated;
    QList<QString> destroyed;

    bool operator==(const AbsenceChanges &) const = default;
};
bool fromJson(const QJsonValue &value, AbsenceChanges &out);
QJsonValue toJson(const AbsenceChanges &value);

/// The directory since a state.
struct DirectoryChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    AgencyChanges agencies;
    UnitChanges units;
    PostChanges posts;
    PersonChanges persons;
    SeatChanges seats;
    AbsenceChanges absences;

    bool operator==(const DirectoryChanges &) const = default;
};
bool fromJson(const QJsonValue &value, DirectoryChanges &out);
QJsonValue toJson(const DirectoryChanges &value);

} // namespace gw::portal
