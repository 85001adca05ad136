// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/postacts.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

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

} // namespace gw::portal
