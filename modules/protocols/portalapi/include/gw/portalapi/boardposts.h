// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/boardposts.h>
#include <gw/portaltypes/postdrafts.h>

namespace gw::portal {

/// GET /v1/boards/{id}/posts: The posts of a board, newest first.
///
/// For what lies before the window of the mirror, and for a club after joining it. Pages by creation time, so that
/// the thousandth costs what the first did.
struct ListBoardPosts
{
    using Response = Paged<BoardPosts>;

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

/// GET /v1/posts/changes: The posts that the caller sees, since a state.
///
/// Without `since`: of every board the newest `window` posts and what is pinned there, newest first over all boards;
/// older ones come from `listBoardPosts`. `bodyHtml` comes along where it is short and the post is younger than 30
/// days, pinned or must-read; other bodies are for `getPost`. A post that is no longer for the caller's eyes is
/// `destroyed`. Views alone are no change.
struct GetPostChanges
{
    using Response = BoardPostChanges;

    /// A `newState` from an earlier answer; without it, everything.
    std::optional<QString> since;
    /// Posts per board; only looked at without since.
    std::optional<int> window;
    /// Items per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/posts: Write a post.
///
/// The server cleans `bodyHtml` before it keeps it. Attachments, and pictures in the text (`src` is
/// `gwanmun:files/file/<id>`), are complete uploads of the caller's. A part that belongs to another type of post than
/// the board's is refused.
struct CreatePost
{
    using Response = Versioned<BoardPost>;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    BoardPostDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/posts/{id}: One post with its text.
///
/// The ETag is for `If-Match`: what the caller and others did with the post is not part of it.
struct GetPost
{
    using Response = Versioned<BoardPost>;

    /// The resource's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PATCH /v1/posts/{id}: Change a post.
///
/// The author's alone.
struct UpdatePost
{
    using Response = Versioned<BoardPost>;

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
    /// Sent as application/merge-patch+json.
    QJsonObject body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// DELETE /v1/posts/{id}: Take a post back.
///
/// The author's alone; a moderator hides. It can be restored for ten minutes.
struct DeletePost
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

/// PUT /v1/posts/{id}/restoration: Undo the removal of a post.
///
/// For its author, within ten minutes; afterwards 404. A post that was not removed stays as it is.
struct RestorePost
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
