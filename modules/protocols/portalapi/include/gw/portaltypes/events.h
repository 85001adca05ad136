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

/// What to read again. `session` says that the person was signed out.
enum class EventType {
    Unknown, ///< a value that this program does not know
    Counters,
    Notices,
    Directory,
    Preferences,
    Me,
    Session,
    Systems,
    Boards,
    Surveys,
    FamilyEvents,
    Questions,
    Personal,
    Inbox,
};
/// Every EventType of the contract, in its order.
inline constexpr std::array allEventTypes{
    EventType::Counters,
    EventType::Notices,
    EventType::Directory,
    EventType::Preferences,
    EventType::Me,
    EventType::Session,
    EventType::Systems,
    EventType::Boards,
    EventType::Surveys,
    EventType::FamilyEvents,
    EventType::Questions,
    EventType::Personal,
    EventType::Inbox,
};
QString toString(EventType value);
EventType eventTypeFromString(QStringView text);
bool fromJson(const QJsonValue &value, EventType &out);
QJsonValue toJson(EventType value);

/// The data of one event.
struct EventHint
{
    EventType type = EventType::Unknown;
    /// Differs from before when something changed; opaque.
    QString state;

    bool operator==(const EventHint &) const = default;
};
bool fromJson(const QJsonValue &value, EventHint &out);
QJsonValue toJson(const EventHint &value);

} // namespace gw::portal
