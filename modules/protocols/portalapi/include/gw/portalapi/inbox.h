// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/inbox.h>

namespace gw::portal {

/// GET /v1/inbox/changes: All boxes of the active seat, since a state.
///
/// One mirrored collection for drafts, waiting, in progress, returned, decided, dispatch, receipt, circulation, memo
/// and daily log. The active seat sees what is on its post, on itself, on its unit where it keeps documents
/// (`document.clerk`), and on the posts for which it stands in today (Art. 10(3)). When that changes - an absence
/// begins, a capability goes - the state is too old (410) and everything is read anew. Counters count the items with
/// `waits`.
struct GetInboxChanges
{
    using Response = InboxChanges;

    /// A `newState` from an earlier answer; without it, everything.
    std::optional<QString> since;
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
