// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/directory.h>

namespace gw::portal {

/// GET /v1/directory/changes: The directory since a state.
///
/// A page holds at most `limit` objects and removals over all six collections together. While `hasMore` is true,
/// `newState` is the cursor of the next page; an object may appear again on a later page, and a reference (a seat's
/// post, say) may come on a later page than the object that refers to it. The mirror is consistent when `hasMore` is
/// false.
struct GetDirectoryChanges
{
    using Response = DirectoryChanges;

    /// A `newState` from an earlier answer; without it, everything.
    std::optional<QString> since;
    /// Objects per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
