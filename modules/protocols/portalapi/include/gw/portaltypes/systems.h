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
#include <gw/portaltypes/systemaccess.h>
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

} // namespace gw::portal
