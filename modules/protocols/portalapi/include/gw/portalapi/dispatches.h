// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/dispatchacts.h>
#include <gw/portaltypes/dispatches.h>
#include <gw/portaltypes/issuedsheets.h>

namespace gw::portal {

/// GET /v1/documents/{id}/dispatches: The sendings of a document.
struct ListDispatches
{
    using Response = Dispatches;

    /// The resource's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/documents/{id}/dispatches: Ask to send a decided document again.
///
/// To changed or added receivers, on one of the four grounds (Art. 15(4)). By the drafter or the unit's clerk; it
/// waits for the consent of the unit's head (`consent-resend` in their inbox).
struct ResendDocument
{
    using Response = Versioned<Dispatch>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    ResendDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/dispatches/{id}: A dispatch.
struct GetDispatch
{
    using Response = std::optional<Versioned<Dispatch>>;

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

/// POST /v1/dispatches/{id}/actions: Prepare, check, seal and send, take back.
///
/// Preparing, sealing and sending are the drafter's and the unit's clerk's (Art. 36(2), rule Art. 12(1)); the check
/// is the clerk's; consent the unit head's. Only what belongs to the dispatch may change, never the text. The seal is
/// applied by the server from a registered image, and every use is in its ledger. `recall` is possible until a
/// receiver has accepted.
struct ActOnDispatch
{
    using Response = Versioned<Dispatch>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    DispatchAct body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/dispatches/{id}/sheet: The issued document as data.
///
/// Of one receiver where each gets their own part (Art. 12(2)). Before it is sent, without a seal.
struct GetIssuedSheet
{
    using Response = IssuedSheet;

    /// The resource's id.
    QString id;
    /// The receiver.
    std::optional<QString> targetId;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
