// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/boardposts.h>
#include <gw/portaltypes/postacts.h>

namespace gw::portal {

/// PUT /v1/posts/{id}/reading: Say that the caller has opened a post.
///
/// Counts one view for each person. A second time changes nothing and answers with the time of the first.
struct ReadPost
{
    using Response = PostReading;

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

/// PUT /v1/posts/{id}/like: Like a post.
///
/// A second time changes nothing.
struct LikePost
{
    using Response = PostLike;

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

/// DELETE /v1/posts/{id}/like: Take a like back.
///
/// A second time changes nothing, and there is nothing to overwrite, so `If-Match` is not needed.
struct UnlikePost
{
    using Response = PostLike;

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

/// PUT /v1/posts/{id}/acknowledgement: Say "I have read this" of a must-read post.
///
/// For good: a second time changes nothing. 422 with the code `not-must-read` for other posts.
struct AcknowledgePost
{
    using Response = PostAcknowledgement;

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

/// GET /v1/posts/{id}/readers: Who has acknowledged a must-read post and who has not, by department.
///
/// For its author and for who moderates the board.
struct ListPostReaders
{
    using Response = Paged<PostReaders>;

    /// The resource's id.
    QString id;
    /// Only those who have (true) or have not (false) acknowledged it.
    std::optional<bool> acknowledged;
    /// Only those who are counted in this unit.
    std::optional<QString> unitId;
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

/// POST /v1/posts/{id}/reminders: Remind those who have not acknowledged a must-read post.
///
/// For those who may see the list. Their copy of the post gets `remindedAt`, and each gets an alert where they are no
/// more than 2,000. Once an hour for each post: sooner is 429 with `Retry-After`.
struct RemindPostReaders
{
    using Response = PostReminder;

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

/// PUT /v1/posts/{id}/pin: Keep a post at the top of its board.
///
/// For moderators; a second time changes nothing.
struct PinPost
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

/// DELETE /v1/posts/{id}/pin: Let a post take its place among the others.
///
/// For moderators; there is nothing to overwrite, so `If-Match` is not needed.
struct UnpinPost
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

} // namespace gw::portal
