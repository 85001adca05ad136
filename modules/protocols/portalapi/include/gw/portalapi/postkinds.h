// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/boardposts.h>
#include <gw/portaltypes/postkinds.h>

namespace gw::portal {

/// PUT /v1/posts/{id}/market-state: Reserve, release or sell what a market post offers.
///
/// Whoever sees an offered thing may reserve it, for themselves; they and the author may release it, and the author
/// says that it is sold or on offer again. 422 with the code `not-now` when the state does not allow it.
struct SetMarketState
{
    using Response = Versioned<BoardPost>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    MarketChange body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/posts/{id}/answer: Answer a quiz.
///
/// Once: another answer later is refused with the code `answered`. Afterwards the post carries the right answer and
/// what the others chose.
struct AnswerQuiz
{
    using Response = Versioned<BoardPost>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    QuizAnswer body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/posts/{id}/participation: Take part in an event.
///
/// Refused with the code `full` when there is no place left, and `over` when it has begun. A second time changes
/// nothing.
struct JoinEvent
{
    using Response = Versioned<BoardPost>;

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

/// DELETE /v1/posts/{id}/participation: Take part no more.
///
/// A second time changes nothing, and there is nothing to overwrite, so `If-Match` is not needed.
struct LeaveEvent
{
    using Response = Versioned<BoardPost>;

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

/// GET /v1/posts/{id}/participants: Who takes part in an event.
///
/// For its author and for who takes part.
struct ListParticipants
{
    using Response = Paged<Participants>;

    /// The resource's id.
    QString id;
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

/// PUT /v1/posts/{id}/knowledge-check: Say whether an entry is still true.
///
/// For the holder of the owner's seat, who is asked once a year.
struct CheckKnowledge
{
    using Response = Versioned<BoardPost>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    KnowledgeCheck body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
