// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/documentlines.h>
#include <gw/portaltypes/linedrafts.h>
#include <gw/portaltypes/savedlines.h>

namespace gw::portal {

/// GET /v1/documents/{id}/line: The approval line of a document.
struct GetDocumentLine
{
    using Response = std::optional<Versioned<ApprovalLine>>;

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

/// PUT /v1/documents/{id}/line: Change an approval line.
///
/// The drafter before the document is handed in; the decider while it runs; one who has signed, the part after them,
/// where policy allows (D7). Done steps stay. Below the delegated level it is refused, above it is a warning (Art.
/// 67-2).
struct ReplaceDocumentLine
{
    using Response = Versioned<ApprovalLine>;

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
    LineDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/documents/{id}/steps/{stepId}/line: Give a department step its own line.
///
/// By that department's clerk or head, while the step is open. It ends with a decide step, whose decision becomes the
/// department's.
struct ReplaceSubLine
{
    using Response = Versioned<ApprovalLine>;

    /// The resource's id.
    QString id;
    /// A step of the document's line.
    QString stepId;
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
    LineDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/line-proposals: Ask who has to approve.
///
/// From unit task and amount over the delegation rules to the decider's level; from the caller's unit up to there the
/// heads as reviewers; units whose work is touched as concurrence (Arts. 9 and 10). Changes nothing.
struct ProposeLine
{
    using Response = LineProposal;

    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    LineQuestion body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/saved-lines: Saved lines of the caller.
struct ListSavedLines
{
    using Response = SavedLines;

    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/saved-lines: Keep a line.
struct CreateSavedLine
{
    using Response = Versioned<SavedLine>;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    SavedLineDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/saved-lines/{id}: Change a saved line.
struct ReplaceSavedLine
{
    using Response = Versioned<SavedLine>;

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
    SavedLineDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// DELETE /v1/saved-lines/{id}: Throw a saved line away.
struct DeleteSavedLine
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

} // namespace gw::portal
