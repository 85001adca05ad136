// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/boardalerts.h>
#include <map>
#include <optional>

namespace gw::portal {

/// What became of a thing on the market.
enum class MarketState {
    Unknown, ///< a value that this program does not know
    Offered,
    Reserved,
    Sold,
    Expired,
};
/// Every MarketState of the contract, in its order.
inline constexpr std::array allMarketStates{
    MarketState::Offered,
    MarketState::Reserved,
    MarketState::Sold,
    MarketState::Expired,
};
QString toString(MarketState value);
MarketState marketStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, MarketState &out);
QJsonValue toJson(MarketState value);

/// What a market post offers.
struct MarketItem
{
    /// Won; absent: a gift.
    std::optional<qint64> price;
    MarketState state = MarketState::Unknown;
    /// Told to the author, the moderators and themselves.
    std::optional<BoardPerson> reservedBy;
    /// When the server takes it for expired.
    QDateTime expiresAt;

    bool operator==(const MarketItem &) const = default;
};
bool fromJson(const QJsonValue &value, MarketItem &out);
QJsonValue toJson(const MarketItem &value);

/// The question is the post. Nobody but the author gets the answer before they answered.
struct Quiz
{
    QList<QString> options;
    /// After it nobody can answer, and everybody gets the results.
    std::optional<QDateTime> closesAt;
    /// What the caller answered, from 0.
    std::optional<int> choice;
    /// The right one, from 0.
    std::optional<int> answer;
    /// How many chose each option.
    std::optional<QList<int>> results;

    bool operator==(const Quiz &) const = default;
};
bool fromJson(const QJsonValue &value, Quiz &out);
QJsonValue toJson(const Quiz &value);

/// Something to take part in.
struct BoardEvent
{
    QDateTime startsAt;
    std::optional<QDateTime> endsAt;
    QString place;
    /// Absent: no limit.
    std::optional<int> capacity;
    /// How many take part.
    int joined = 0;
    /// The caller does.
    bool joining = false;

    bool operator==(const BoardEvent &) const = default;
};
bool fromJson(const QJsonValue &value, BoardEvent &out);
QJsonValue toJson(const BoardEvent &value);

/// Who answers for an entry, until when, and by which law.
struct Knowledge
{
    QString ownerSeatId;
    QString ownerTitleKo;
    QString ownerTitleEn;
    QString ownerUnitNameKo;
    QString ownerUnitNameEn;
    /// Last day.
    std::optional<QDate> validUntil;
    QString lawReference;
    /// When its owner last said that it is true.
    QDateTime confirmedAt;
    /// Since when the owner is asked; absent while nothing is asked.
    std::optional<QDateTime> stillTrueAskedAt;
    /// When its owner said that it is no longer true.
    std::optional<QDateTime> retiredAt;

    bool operator==(const Knowledge &) const = default;
};
bool fromJson(const QJsonValue &value, Knowledge &out);
QJsonValue toJson(const Knowledge &value);

/// What becomes of a thing on the market.
struct MarketChange
{
    /// offered, reserved or sold.
    MarketState state = MarketState::Unknown;

    bool operator==(const MarketChange &) const = default;
};
bool fromJson(const QJsonValue &value, MarketChange &out);
QJsonValue toJson(const MarketChange &value);

/// What somebody chose.
struct QuizAnswer
{
    /// From 0.
    int choice = 0;

    bool operator==(const QuizAnswer &) const = default;
};
bool fromJson(const QJsonValue &value, QuizAnswer &out);
QJsonValue toJson(const QuizAnswer &value);

/// Somebody who takes part.
struct Participant
{
    QString personId;
    QString name;
    QString unitNameKo;
    QString unitNameEn;
    QDateTime at;

    bool operator==(const Participant &) const = default;
};
bool fromJson(const QJsonValue &value, Participant &out);
QJsonValue toJson(const Participant &value);

/// A page of who takes part.
struct Participants
{
    QList<Participant> items;

    bool operator==(const Participants &) const = default;
};
bool fromJson(const QJsonValue &value, Participants &out);
QJsonValue toJson(const Participants &value);

/// Whether an entry is still true.
struct KnowledgeCheck
{
    /// No: it is marked as retired.
    bool stillTrue = false;
    /// A new last day.
    std::optional<QDate> validUntil;

    bool operator==(const KnowledgeCheck &) const = default;
};
bool fromJson(const QJsonValue &value, KnowledgeCheck &out);
QJsonValue toJson(const KnowledgeCheck &value);

} // namespace gw::portal
