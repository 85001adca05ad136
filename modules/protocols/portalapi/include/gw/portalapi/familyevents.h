// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/familyevents.h>

namespace gw::portal {

/// GET /v1/family-events/changes: Family events since a state.
///
/// Those that are meant for the caller and have not expired. Never with the account: see `getFamilyEvent`.
struct GetFamilyEventChanges
{
    using Response = FamilyEventChanges;

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

/// POST /v1/family-events: Announce a family event.
///
/// By the person themselves, or by a seat with the capability `family-event.manage-unit` for somebody in its unit or
/// below.
struct CreateFamilyEvent
{
    using Response = Versioned<FamilyEvent>;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    FamilyEventDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/family-events/{id}: One family event, with the account if it has one.
///
/// 404 also when it is not meant for the caller, or has expired.
struct GetFamilyEvent
{
    using Response = std::optional<Versioned<FamilyEvent>>;

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

/// PUT /v1/family-events/{id}: Change a family event.
///
/// By the person or those who may announce for them. The person stays who they are.
struct ReplaceFamilyEvent
{
    using Response = Versioned<FamilyEvent>;

    /// The resource's id.
    QString id;
    /// The strong ETag of the version that the change was made from.
    QString ifMatch;
    /// As in other operations, but not required, since `If-Match` already keeps the change from happening twice. With
    /// it, a repeat after a lost answer gets that answer instead of 412: send it.
    std::optional<QString> idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    FamilyEventDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// DELETE /v1/family-events/{id}: Take a family event away, with its notes.
///
/// By the person or those who may announce for them.
struct DeleteFamilyEvent
{
    using Response = Done;

    /// The resource's id.
    QString id;
    /// The strong ETag of the version that the change was made from.
    QString ifMatch;
    /// As in other operations, but not required, since `If-Match` already keeps the change from happening twice. With
    /// it, a repeat after a lost answer gets that answer instead of 412: send it.
    std::optional<QString> idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/family-events/{id}/note: Congratulate or condole.
///
/// One note of the caller's per event; a second one replaces the first. Only the person the event is about reads it.
struct SendFamilyEventNote
{
    using Response = FamilyEventNote;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    FamilyEventNoteDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
