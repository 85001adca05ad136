// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/boardposts.h>

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
