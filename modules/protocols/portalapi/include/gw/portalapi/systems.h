// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/launches.h>
#include <gw/portaltypes/systemaccess.h>
#include <gw/portaltypes/systems.h>

namespace gw::portal {

/// GET /v1/systems/changes: The catalogue of linked systems since a state.
///
/// Every linked system, and for each of the caller's seats whether it may open it, in which role, and if not why. The
/// caller's own launches and access requests are changes for them alone. When the caller's seats or rights change,
/// older states get 410.
struct GetSystemChanges
{
    using Response = SystemChanges;

    /// A `newState` from an earlier answer; without it, everything.
    std::optional<QString> since;
    /// Systems per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/systems/{id}: One linked system.
struct GetSystem
{
    using Response = std::optional<Versioned<System>>;

    /// The system's id.
    QString id;
    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/systems/{id}/launch: Get the address that opens a system as the active seat.
///
/// The address works once, for 60 seconds, for this person on this seat. There is no `Idempotency-Key`: the server
/// keeps no copy of the address, so asking again gives a new one. 403 `not-entitled` says in `detail` why the active
/// seat may not.
struct LaunchSystem
{
    using Response = Launch;

    /// The system's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    LaunchDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/launches/redeem: Who came with this ticket (for linked systems, server to server).
///
/// HTTP Basic: the system's id and its secret. A ticket that was used, is too old, belongs to another system, was
/// never given out, or whose person was signed out, left or changed the seat since gets 400 `ticket-invalid`; the
/// answer does not say which.
struct RedeemLaunch
{
    using Response = LaunchArrival;

    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    LaunchTicket body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/systems/{id}/access-requests: Ask that the active seat may open a system.
///
/// Those who decide are the holders of `systems.grant` in the active seat's unit or the nearest unit above it that
/// has one; the request becomes a waiting item of theirs (`gwanmun:systems/request/<id>`). 409 `already-requested`
/// while an earlier request of the seat waits, 409 `already-entitled` when there is nothing to ask for.
struct RequestAccess
{
    using Response = Versioned<AccessRequest>;

    /// The system's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    AccessRequestDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/access-requests: Requests for access, newest first.
struct ListAccessRequests
{
    using Response = Paged<AccessRequests>;

    /// `mine` (the default): the caller's own. `deciding`: those that wait for the active seat's decision.
    std::optional<QString> box;
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

/// GET /v1/access-requests/{id}: One request for access.
///
/// For the person who asked and for those who decide; others get 404.
struct GetAccessRequest
{
    using Response = std::optional<Versioned<AccessRequest>>;

    /// The resource's id.
    QString id;
    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/access-requests/{id}/decision: Grant or refuse a request.
///
/// Needs the capability `systems.grant` on the active seat, in the unit of the seat that asks or above it; never for
/// one's own request. A refusal needs a reason. There is one decision: a second one gets 409 `already-decided`.
struct DecideAccessRequest
{
    using Response = Versioned<AccessRequest>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    AccessDecision body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
