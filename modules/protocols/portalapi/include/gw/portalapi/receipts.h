// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/receipts.h>

namespace gw::portal {

/// GET /v1/receipts/{id}: A received document.
///
/// For the clerks, the head, the handler and the readers of it. Logged.
struct GetReceipt
{
    using Response = std::optional<Versioned<Receipt>>;

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

/// POST /v1/receipts/{id}/opening: Say that a received document is on the screen.
///
/// The handler has seen it; a reader has read it (Art. 18(4)). A second time changes nothing.
struct OpenReceipt
{
    using Response = Versioned<Receipt>;

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

/// POST /v1/receipts/{id}/actions: Distribute, register, assign, send back, pass on, finish.
///
/// The document department's clerk distributes; the unit's clerk or head registers (the number comes at once),
/// assigns, sends back; the handler circulates and finishes; a decider who reads it may name due, method and another
/// handler (Art. 18).
struct ActOnReceipt
{
    using Response = Versioned<Receipt>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    ReceiptAct body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
