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

} // namespace gw::portal
