// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/counters.h>

namespace gw::portal {

/// GET /v1/counters: Everything that waits for the active seat, as numbers.
///
/// One resource for all badges. Each number is the length of the list that `/v1/waiting-items` gives for that kind,
/// counted from the same rows at the same moment. Numbers of linked systems may be older than the answer: see
/// `freshAt` and `stale`.
struct GetCounters
{
    using Response = std::optional<Versioned<Counters>>;

    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/waiting-items: What waits for the active seat, oldest first.
struct ListWaitingItems
{
    using Response = Paged<WaitingItems>;

    /// Only items of this kind; without it, of all kinds.
    std::optional<CounterKind> kind;
    /// Only items that this linked system reported.
    std::optional<QString> system;
    /// Opaque; from the `next` link of the page before.
    std::optional<QString> cursor;
    /// Items per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
