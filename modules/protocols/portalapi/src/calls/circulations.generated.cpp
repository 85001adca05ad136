// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/circulations.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request ListCirculation::request() const
{
    RequestBuilder builder("GET", u"/v1/documents/{id}/circulation"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListCirculation::Response> ListCirculation::parse(const net::Reply &reply)
{
    return reply::plain<Circulations>(reply, "Circulations");
}

net::Request CirculateDocument::request() const
{
    RequestBuilder builder("POST", u"/v1/documents/{id}/circulation"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CirculateDocument::Response> CirculateDocument::parse(const net::Reply &reply)
{
    return reply::plain<Circulations>(reply, "Circulations");
}

net::Request OpenCirculation::request() const
{
    RequestBuilder builder("POST", u"/v1/circulations/{id}/opening"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<OpenCirculation::Response> OpenCirculation::parse(const net::Reply &reply)
{
    return reply::versioned<Circulation>(reply, "Circulation");
}

net::Request CommentCirculation::request() const
{
    RequestBuilder builder("POST", u"/v1/circulations/{id}/comment"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CommentCirculation::Response> CommentCirculation::parse(const net::Reply &reply)
{
    return reply::versioned<Circulation>(reply, "Circulation");
}

} // namespace gw::portal
