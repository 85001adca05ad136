// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/counters.h>
#include <gw/portaltypes/site.h>
#include <map>
#include <optional>

namespace gw::portal {

/// What a system is for.
enum class SystemCategory {
    Unknown, ///< a value that this program does not know
    Finance,
    Procurement,
    Personnel,
    Documents,
    Complaints,
    Welfare,
    Health,
    Tax,
    Property,
    Land,
    Urban,
    Construction,
    Transport,
    Environment,
    Water,
    Safety,
    Economy,
    Agriculture,
    Culture,
    Education,
    Statistics,
    Audit,
    Council,
    Law,
    Information,
    Communication,
    CivilRegistry,
    General,
};
/// Every SystemCategory of the contract, in its order.
inline constexpr std::array allSystemCategorys{
    SystemCategory::Finance,
    SystemCategory::Procurement,
    SystemCategory::Personnel,
    SystemCategory::Documents,
    SystemCategory::Complaints,
    SystemCategory::Welfare,
    SystemCategory::Health,
    SystemCategory::Tax,
    SystemCategory::Property,
    SystemCategory::Land,
    SystemCategory::Urban,
    SystemCategory::Construction,
    SystemCategory::Transport,
    SystemCategory::Environment,
    SystemCategory::Water,
    SystemCategory::Safety,
    SystemCategory::Economy,
    SystemCategory::Agriculture,
    SystemCategory::Culture,
    SystemCategory::Education,
    SystemCategory::Statistics,
    SystemCategory::Audit,
    SystemCategory::Council,
    SystemCategory::Law,
    SystemCategory::Information,
    SystemCategory::Communication,
    SystemCategory::CivilRegistry,
    SystemCategory::General,
};
QString toString(SystemCategory value);
SystemCategory systemCategoryFromString(QStringView text);
bool fromJson(const QJsonValue &value, SystemCategory &out);
QJsonValue toJson(SystemCategory value);

/// How the person arrives: with a one-time ticket, through OpenID Connect, or (`link`) with nothing, to sign in over
/// there.
enum class HandOver {
    Unknown, ///< a value that this program does not know
    Ticket,
    Oidc,
    Link,
};
/// Every HandOver of the contract, in its order.
inline constexpr std::array allHandOvers{
    HandOver::Ticket,
    HandOver::Oidc,
    HandOver::Link,
};
QString toString(HandOver value);
HandOver handOverFromString(QStringView text);
bool fromJson(const QJsonValue &value, HandOver &out);
QJsonValue toJson(HandOver value);

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

/// What the system's number means.
struct SystemCounter
{
    QString titleKo;
    QString titleEn;
    /// Set when the number is that of a kind, and not one of `systems` in the counters.
    std::optional<CounterKind> kind;

    bool operator==(const SystemCounter &) const = default;
};
bool fromJson(const QJsonValue &value, SystemCounter &out);
QJsonValue toJson(const SystemCounter &value);

/// A linked system as the caller sees it.
struct System
{
    QString id;
    QString nameKo;
    QString nameEn;
    SystemCategory category = SystemCategory::Unknown;
    /// Name of a pictogram, e.g. `ledger`; a client that has none of this name shows the category's.
    QString icon;
    /// One or two plain sentences.
    QString descriptionKo;
    QString descriptionEn;
    HandOver handOver = HandOver::Unknown;
    /// Scheme, host and port of the system.
    QString origin;
    /// What may open inside the window; `origin` is one of them.
    QList<QString> allowedOrigins;
    /// One for each of the caller's seats.
    QList<SystemAccess> access;
    /// Absent when the system reports no number.
    std::optional<SystemCounter> counter;
    /// OpenSearch 1.1 template of its search page with `{searchTerms}`; absent when it has none.
    std::optional<QString> searchUrl;
    /// Whom to ask about the system; absent when nobody is named.
    std::optional<QString> helpKo;
    std::optional<QString> helpEn;
    /// How often the caller opened it.
    int uses = 0;
    /// Absent while the caller never did.
    std::optional<QDateTime> lastUsedAt;
    qint64 revision = 0;

    bool operator==(const System &) const = default;
};
bool fromJson(const QJsonValue &value, System &out);
QJsonValue toJson(const System &value);

/// Systems since a state.
struct SystemChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<System> created;
    QList<System> updated;
    QList<QString> destroyed;

    bool operator==(const SystemChanges &) const = default;
};
bool fromJson(const QJsonValue &value, SystemChanges &out);
QJsonValue toJson(const SystemChanges &value);

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
