// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/dailylogs.h>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// What is kept of a day.
struct DailyLogDraft
{
    QList<DailyLogEntry> plan;
    QList<DailyLogEntry> result;
    std::optional<QString> note;

    bool operator==(const DailyLogDraft &) const = default;
};
bool fromJson(const QJsonValue &value, DailyLogDraft &out);
QJsonValue toJson(const DailyLogDraft &value);

/// One day of one person in the matrix of a team.
struct DailyLogCell
{
    /// Absent where nothing was kept.
    std::optional<QString> id;
    QDate date;
    DailyLogState state = DailyLogState::Unknown;
    bool late = false;
    /// Lines of the result.
    int results = 0;
    qint64 revision = 0;

    bool operator==(const DailyLogCell &) const = default;
};
bool fromJson(const QJsonValue &value, DailyLogCell &out);
QJsonValue toJson(const DailyLogCell &value);

/// One person of a team.
struct DailyLogRow
{
    ApprovalPerson person;
    QList<DailyLogCell> days;

    bool operator==(const DailyLogRow &) const = default;
};
bool fromJson(const QJsonValue &value, DailyLogRow &out);
QJsonValue toJson(const DailyLogRow &value);

/// The daily logs of a team, by person and day. Only working days are in it.
struct DailyLogMatrix
{
    QString unitId;
    QDate from;
    QDate to;
    QList<DailyLogRow> rows;
    bool mayDecide = false;

    bool operator==(const DailyLogMatrix &) const = default;
};
bool fromJson(const QJsonValue &value, DailyLogMatrix &out);
QJsonValue toJson(const DailyLogMatrix &value);

/// Approve or return several daily logs at once.
struct DailyLogDecision
{
    QList<QString> ids;
    /// approve or return.
    QString decision;
    /// Needed by return.
    std::optional<QString> reason;

    bool operator==(const DailyLogDecision &) const = default;
};
bool fromJson(const QJsonValue &value, DailyLogDecision &out);
QJsonValue toJson(const DailyLogDecision &value);

/// What became of one of them.
struct DailyLogOutcome
{
    QString id;
    bool done = false;
    /// Why not: wrong-state, not-yours, not-found.
    std::optional<QString> refusal;
    std::optional<DailyLogState> state;

    bool operator==(const DailyLogOutcome &) const = default;
};
bool fromJson(const QJsonValue &value, DailyLogOutcome &out);
QJsonValue toJson(const DailyLogOutcome &value);

/// What became of each of them.
struct DailyLogOutcomes
{
    QList<DailyLogOutcome> items;

    bool operator==(const DailyLogOutcomes &) const = default;
};
bool fromJson(const QJsonValue &value, DailyLogOutcomes &out);
QJsonValue toJson(const DailyLogOutcomes &value);

} // namespace gw::portal
