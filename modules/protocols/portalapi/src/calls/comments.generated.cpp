// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/comments.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetCommentChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/posts/{id}/comments/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetCommentChanges::Response> GetCommentChanges::parse(const net::Reply &reply)
{
    return reply::plain<BoardCommentChanges>(reply, "BoardCommentChanges");
}

net::Request CreateComment::request() const
{
    RequestBuilder builder("POST", u"/v1/posts/{id}/comments"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreateComment::Response> CreateComment::parse(const net::Reply &reply)
{
    return reply::versioned<BoardComment>(reply, "BoardComment");
}

net::Request GetComment::request() const
{
    RequestBuilder builder("GET", u"/v1/comments/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetComment::Response> GetComment::parse(const net::Reply &reply)
{
    return reply::fetched<BoardComment>(reply, "BoardComment");
}

net::Request UpdateComment::request() const
{
    RequestBuilder builder("PATCH", u"/v1/comments/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/merge-patch+json", body);
    return builder.request();
}

Result<UpdateComment::Response> UpdateComment::parse(const net::Reply &reply)
{
    return reply::versioned<BoardComment>(reply, "BoardComment");
}

net::Request DeleteComment::request() const
{
    RequestBuilder builder("DELETE", u"/v1/comments/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeleteComment::Response> DeleteComment::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

} // namespace gw::portal
