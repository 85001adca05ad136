// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace gw::portal {

/// What sort of work waits. `e-hojo` (finance) and `complaints` are linked systems. `questions` (to be answered by
/// the mayor's office) is there only for seats with `question.answer`, `system-access` (requests for access to linked
/// systems) only for seats with `systems.grant`, `boards` (entries to confirm, posts to read, reports to settle) only
/// while something waits.
enum class CounterKind {
    Unknown, ///< a value that this program does not know
    Approval,
    Dispatch,
    Receipt,
    Circulation,
    MemoReport,
    DailyLog,
    MailEmployee,
    MailCitizen,
    EHojo,
    Complaints,
    Questions,
    SystemAccess,
    Boards,
};
/// Every CounterKind of the contract, in its order.
inline constexpr std::array allCounterKinds{
    CounterKind::Approval,
    CounterKind::Dispatch,
    CounterKind::Receipt,
    CounterKind::Circulation,
    CounterKind::MemoReport,
    CounterKind::DailyLog,
    CounterKind::MailEmployee,
    CounterKind::MailCitizen,
    CounterKind::EHojo,
    CounterKind::Complaints,
    CounterKind::Questions,
    CounterKind::SystemAccess,
    CounterKind::Boards,
};
QString toString(CounterKind value);
CounterKind counterKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, CounterKind &out);
QJsonValue toJson(CounterKind value);

/// One thing that waits for a seat.
struct WaitingItem
{
    QString id;
    /// In the language of Accept-Language where there is a choice.
    QString title;
    QDateTime since;
    std::optional<QDateTime> due;
    /// A `gwanmun:` link to the exact thing.
    QString link;

    bool operator==(const WaitingItem &) const = default;
};
bool fromJson(const QJsonValue &value, WaitingItem &out);
QJsonValue toJson(const WaitingItem &value);

/// How much of one kind waits.
struct Counter
{
    CounterKind kind = CounterKind::Unknown;
    int count = 0;
    /// Since when the oldest waits; absent at zero.
    std::optional<QDateTime> oldestAt;
    /// How many are past their due time.
    int overdue = 0;
    /// When the system behind the number last reported.
    QDateTime freshAt;
    /// The system behind it does not answer: show the age.
    bool stale = false;
    /// The most urgent: by due time, then by age.
    QList<WaitingItem> top;

    bool operator==(const Counter &) const = default;
};
bool fromJson(const QJsonValue &value, Counter &out);
QJsonValue toJson(const Counter &value);

/// How much waits in one linked system.
struct LinkedCounter
{
    QString systemId;
    /// What the number counts.
    QString titleKo;
    QString titleEn;
    int count = 0;
    std::optional<QDateTime> oldestAt;
    int overdue = 0;
    /// When the system last reported; absent when it never did.
    std::optional<QDateTime> freshAt;
    /// It does not answer: show the age.
    bool stale = false;
    QList<WaitingItem> top;

    bool operator==(const LinkedCounter &) const = default;
};
bool fromJson(const QJsonValue &value, LinkedCounter &out);
QJsonValue toJson(const LinkedCounter &value);

/// All numbers of a seat.
struct Counters
{
    QString seatId;
    /// When they last changed.
    QDateTime asOf;
    QList<Counter> items;
    /// Of the linked systems that report a number of their own for this seat, whatever it is; absent without any.
    std::optional<QList<LinkedCounter>> systems;

    bool operator==(const Counters &) const = default;
};
bool fromJson(const QJsonValue &value, Counters &out);
QJsonValue toJson(const Counters &value);

/// A page of what waits.
struct WaitingItems
{
    QList<WaitingItem> items;

    bool operator==(const WaitingItems &) const = default;
};
bool fromJson(const QJsonValue &value, WaitingItems &out);
QJsonValue toJson(const WaitingItems &value);

} // namespace gw::portal
