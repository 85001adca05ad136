// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/boardposts.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request ListBoardPosts::request() const
{
    RequestBuilder builder("GET", u"/v1/boards/{id}/posts"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListBoardPosts::Response> ListBoardPosts::parse(const net::Reply &reply)
{
    return reply::paged<BoardPosts>(reply, "BoardPosts");
}

net::Request GetPostChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/posts/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"window"_s, window);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetPostChanges::Response> GetPostChanges::parse(const net::Reply &reply)
{
    return reply::plain<BoardPostChanges>(reply, "BoardPostChanges");
}

net::Request CreatePost::request() const
{
    RequestBuilder builder("POST", u"/v1/posts"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreatePost::Response> CreatePost::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request GetPost::request() const
{
    RequestBuilder builder("GET", u"/v1/posts/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetPost::Response> GetPost::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request UpdatePost::request() const
{
    RequestBuilder builder("PATCH", u"/v1/posts/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/merge-patch+json", body);
    return builder.request();
}

Result<UpdatePost::Response> UpdatePost::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request DeletePost::request() const
{
    RequestBuilder builder("DELETE", u"/v1/posts/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeletePost::Response> DeletePost::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

net::Request RestorePost::request() const
{
    RequestBuilder builder("PUT", u"/v1/posts/{id}/restoration"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<RestorePost::Response> RestorePost::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request ReadPost::request() const
{
    RequestBuilder builder("PUT", u"/v1/posts/{id}/reading"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ReadPost::Response> ReadPost::parse(const net::Reply &reply)
{
    return reply::plain<PostReading>(reply, "PostReading");
}

net::Request LikePost::request() const
{
    RequestBuilder builder("PUT", u"/v1/posts/{id}/like"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<LikePost::Response> LikePost::parse(const net::Reply &reply)
{
    return reply::plain<PostLike>(reply, "PostLike");
}

net::Request UnlikePost::request() const
{
    RequestBuilder builder("DELETE", u"/v1/posts/{id}/like"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<UnlikePost::Response> UnlikePost::parse(const net::Reply &reply)
{
    return reply::plain<PostLike>(reply, "PostLike");
}

net::Request AcknowledgePost::request() const
{
    RequestBuilder builder("PUT", u"/v1/posts/{id}/acknowledgement"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<AcknowledgePost::Response> AcknowledgePost::parse(const net::Reply &reply)
{
    return reply::plain<PostAcknowledgement>(reply, "PostAcknowledgement");
}

net::Request ListPostReaders::request() const
{
    RequestBuilder builder("GET", u"/v1/posts/{id}/readers"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.query(u"acknowledged"_s, acknowledged);
    builder.query(u"unitId"_s, unitId);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListPostReaders::Response> ListPostReaders::parse(const net::Reply &reply)
{
    return reply::paged<PostReaders>(reply, "PostReaders");
}

net::Request RemindPostReaders::request() const
{
    RequestBuilder builder("POST", u"/v1/posts/{id}/reminders"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<RemindPostReaders::Response> RemindPostReaders::parse(const net::Reply &reply)
{
    return reply::plain<PostReminder>(reply, "PostReminder");
}

net::Request PinPost::request() const
{
    RequestBuilder builder("PUT", u"/v1/posts/{id}/pin"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<PinPost::Response> PinPost::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request UnpinPost::request() const
{
    RequestBuilder builder("DELETE", u"/v1/posts/{id}/pin"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<UnpinPost::Response> UnpinPost::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request SetMarketState::request() const
{
    RequestBuilder builder("PUT", u"/v1/posts/{id}/market-state"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<SetMarketState::Response> SetMarketState::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request AnswerQuiz::request() const
{
    RequestBuilder builder("PUT", u"/v1/posts/{id}/answer"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<AnswerQuiz::Response> AnswerQuiz::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request JoinEvent::request() const
{
    RequestBuilder builder("PUT", u"/v1/posts/{id}/participation"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<JoinEvent::Response> JoinEvent::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request LeaveEvent::request() const
{
    RequestBuilder builder("DELETE", u"/v1/posts/{id}/participation"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<LeaveEvent::Response> LeaveEvent::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request ListParticipants::request() const
{
    RequestBuilder builder("GET", u"/v1/posts/{id}/participants"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListParticipants::Response> ListParticipants::parse(const net::Reply &reply)
{
    return reply::paged<Participants>(reply, "Participants");
}

net::Request CheckKnowledge::request() const
{
    RequestBuilder builder("PUT", u"/v1/posts/{id}/knowledge-check"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CheckKnowledge::Response> CheckKnowledge::parse(const net::Reply &reply)
{
    return reply::versioned<BoardPost>(reply, "BoardPost");
}

net::Request GetPostDraftChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/post-drafts/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetPostDraftChanges::Response> GetPostDraftChanges::parse(const net::Reply &reply)
{
    return reply::plain<PostDraftChanges>(reply, "PostDraftChanges");
}

net::Request SavePostDraft::request() const
{
    RequestBuilder builder("PUT", u"/v1/post-drafts/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<SavePostDraft::Response> SavePostDraft::parse(const net::Reply &reply)
{
    return reply::versioned<PostDraft>(reply, "PostDraft");
}

net::Request DeletePostDraft::request() const
{
    RequestBuilder builder("DELETE", u"/v1/post-drafts/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeletePostDraft::Response> DeletePostDraft::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

} // namespace gw::portal
