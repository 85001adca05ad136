// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <functional>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/portaltypes/counters.h>
#include <gw/portaltypes/site.h>
#include <optional>
#include <vector>

namespace gw::backend::http {
class EventHub;
}

namespace gw::backend::portal {

/// A linked system that reports a number of its own for a seat.
struct LinkedSystem
{
    QString id;
    gw::portal::LocalizedText title;       ///< what it counts
    std::optional<QDateTime> freshAt = {}; ///< when it last reported; nothing: never
    bool stale = false;
};

/// Unread mail as something that waits. The mail server knows it; it is the same for all seats of a person. `kind` is
/// mail-employee or mail-citizen.
struct MailWaiting
{
    struct Numbers
    {
        int count = 0;
        QDateTime oldestAt = {};
    };
    std::function<Result<Numbers>(storage::Session &, const identity::Caller &, gw::portal::CounterKind kind)> numbers;
    /// Oldest first, after what `after` (since and id of the last one) names.
    std::function<Result<QList<gw::portal::WaitingItem>>(storage::Session &, const identity::Caller &,
                                                         gw::portal::CounterKind kind,
                                                         std::optional<std::pair<QString, QString>> after, int limit)>
        list;
};

/// Another part's rows that wait for a seat, beside those of the WaitingList: what both have is added up. The numbers and
/// the lists must come from the same predicate.
struct WaitingSource
{
    struct Numbers
    {
        int count = 0;
        QDateTime oldestAt = {};
        int overdue = 0; ///< with a due time before now
    };
    using Kinds = QHash<gw::portal::CounterKind, Numbers>;
    /// Every kind of which something waits.
    std::function<Result<Kinds>(storage::Session &, const identity::Caller &)> numbers;
    /// What is due first, then the oldest.
    std::function<Result<QList<gw::portal::WaitingItem>>(storage::Session &, const identity::Caller &,
                                                         gw::portal::CounterKind kind, int limit)>
        top;
    /// By since and id, after what `after` names; without a kind, all kinds together.
    std::function<Result<QList<gw::portal::WaitingItem>>(
        storage::Session &, const identity::Caller &, std::optional<gw::portal::CounterKind> kind,
        std::optional<std::pair<QString, QString>> after, int limit)>
        list;
};

/// What the handlers work with. All of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &idempotency;
    http::EventHub &events;
    const identity::Access &access;
    const Clock &clock;
    /// Addresses and policy of the site. Asked at each request, because a server may learn its port late; limits and
    /// ways to sign in are the caller's to fill as well.
    std::function<gw::portal::Site()> site;
    /// The linked systems whose numbers the caller's seat gets, in their order; empty: there are none.
    std::function<Result<QList<LinkedSystem>>(storage::Session &, const identity::Caller &)> linkedSystems = {};
    std::optional<MailWaiting> mail = {}; ///< nothing: a site without mail, and nothing of these kinds waits
    std::vector<WaitingSource> sources = {}; ///< rows of other parts, added to what the WaitingList has
};

/// Bytes that a person's preferences may hold as JSON: `limits.maxPreferences`.
inline constexpr qint64 maxPreferences = 256 * 1024;

/// Adds /.well-known/gwanmun, /v1/me, /v1/counters, /v1/waiting-items, /v1/notices…, /v1/preferences and /v1/events
/// (portal.yaml).
void addRoutes(http::Router &router, Services services);

} // namespace gw::backend::portal
