// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/postdrafts.h>

namespace gw::portal {

/// GET /v1/post-drafts/changes: The caller's drafts, since a state.
///
/// Nobody else ever sees them.
struct GetPostDraftChanges
{
    using Response = PostDraftChanges;

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

/// PUT /v1/post-drafts/{id}: Keep a draft.
///
/// The id is the client's, a new UUID for a new draft, so that it can be written offline. The last one saved wins.
/// Nothing but lengths and attachments is checked; the text is cleaned.
struct SavePostDraft
{
    using Response = Versioned<PostDraft>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    SavedDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// DELETE /v1/post-drafts/{id}: Throw a draft away.
///
/// Publishing with `savedDraftId` does it too. There is nothing to overwrite, so `If-Match` is not needed.
struct DeletePostDraft
{
    using Response = Done;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
