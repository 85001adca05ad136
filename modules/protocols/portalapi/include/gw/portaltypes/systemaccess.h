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
#include <map>
#include <optional>

namespace gw::portal {

/// What became of a request.
enum class AccessRequestState {
    Unknown, ///< a value that this program does not know
    Waiting,
    Granted,
    Refused,
};
/// Every AccessRequestState of the contract, in its order.
inline constexpr std::array allAccessRequestStates{
    AccessRequestState::Waiting,
    AccessRequestState::Granted,
    AccessRequestState::Refused,
};
QString toString(AccessRequestState value);
AccessRequestState accessRequestStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, AccessRequestState &out);
QJsonValue toJson(AccessRequestState value);

/// What a system is to one of the caller's seats.
struct SystemAccess
{
    QString seatId;
    bool entitled = false;
    /// The role that is handed over; absent when not entitled, and for `link`.
    std::optional<LocalizedText> role;
    /// When a granted right ends; absent when it does not.
    std::optional<QDateTime> until;
    /// Why the seat is not entitled.
    std::optional<LocalizedText> reason;
    /// Whether access may be asked for; absent when entitled.
    std::optional<bool> requestable;
    /// What became of the seat's last request for access.
    std::optional<AccessRequestState> request;
    /// That request.
    std::optional<QString> requestId;

    bool operator==(const SystemAccess &) const = default;
};
bool fromJson(const QJsonValue &value, SystemAccess &out);
QJsonValue toJson(const SystemAccess &value);

/// Why a seat needs a system.
struct AccessRequestDraft
{
    /// Plain text.
    QString reason;

    bool operator==(const AccessRequestDraft &) const = default;
};
bool fromJson(const QJsonValue &value, AccessRequestDraft &out);
QJsonValue toJson(const AccessRequestDraft &value);

/// A request that a seat may open a system.
struct AccessRequest
{
    QString id;
    QString systemId;
    /// The seat that asks.
    QString seatId;
    QString personId;
    QString reason;
    AccessRequestState state = AccessRequestState::Unknown;
    QDateTime createdAt;
    std::optional<QDateTime> decidedAt;
    /// The seat that decided.
    std::optional<QString> decidedBy;
    /// What the decider wrote.
    std::optional<QString> answer;
    /// When the granted right ends.
    std::optional<QDateTime> until;
    qint64 revision = 0;

    bool operator==(const AccessRequest &) const = default;
};
bool fromJson(const QJsonValue &value, AccessRequest &out);
QJsonValue toJson(const AccessRequest &value);

/// A page of requests.
struct AccessRequests
{
    QList<AccessRequest> items;

    bool operator==(const AccessRequests &) const = default;
};
bool fromJson(const QJsonValue &value, AccessRequests &out);
QJsonValue toJson(const AccessRequests &value);

/// Yes or no to a request.
struct AccessDecision
{
    bool grant = false;
    /// A sentence for the person who asked; required for a refusal.
    std::optional<QString> answer;
    /// With `grant`: when the right ends; without it, it does not.
    std::optional<QDateTime> until;

    bool operator==(const AccessDecision &) const = default;
};
bool fromJson(const QJsonValue &value, AccessDecision &out);
QJsonValue toJson(const AccessDecision &value);

} // namespace gw::portal
