// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// Where a daily log is (D5.7).
enum class DailyLogState {
    Unknown, ///< a value that this program does not know
    Open,
    Submitted,
    Approved,
    Returned,
};
/// Every DailyLogState of the contract, in its order.
inline constexpr std::array allDailyLogStates{
    DailyLogState::Open,
    DailyLogState::Submitted,
    DailyLogState::Approved,
    DailyLogState::Returned,
};
QString toString(DailyLogState value);
DailyLogState dailyLogStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, DailyLogState &out);
QJsonValue toJson(DailyLogState value);

/// One line of a daily log.
struct DailyLogEntry
{
    QString text;
    /// Where it came from: document, task; absent when it was written by hand.
    std::optional<QString> source;
    std::optional<QString> sourceId;
    bool done = false;

    bool operator==(const DailyLogEntry &) const = default;
};
bool fromJson(const QJsonValue &value, DailyLogEntry &out);
QJsonValue toJson(const DailyLogEntry &value);

/// Plan and result of one day of one seat (D5.7).
struct DailyLog
{
    /// Once it has been kept.
    std::optional<QString> id;
    QDate date;
    DailyLogState state = DailyLogState::Unknown;
    ApprovalPerson author;
    QList<DailyLogEntry> plan;
    QList<DailyLogEntry> result;
    QString note;
    /// Not submitted within the working days that the site allows.
    bool late = false;
    /// The last day on which it is not late.
    QDate lateAfter;
    /// The head of the team or unit; absent while there is none.
    std::optional<ApprovalPerson> approver;
    std::optional<QDateTime> submittedAt;
    std::optional<QDateTime> decidedAt;
    std::optional<ApprovalPerson> decidedBy;
    /// Why it was returned.
    std::optional<QString> reason;
    /// For its author, while it can be written: decided documents and tasks of that day.
    QList<DailyLogEntry> suggestions;
    /// edit, submit, approve, return.
    QList<QString> may;
    qint64 revision = 0;

    bool operator==(const DailyLog &) const = default;
};
bool fromJson(const QJsonValue &value, DailyLog &out);
QJsonValue toJson(const DailyLog &value);

} // namespace gw::portal
