// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/memos.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request CreateMemo::request() const
{
    RequestBuilder builder("POST", u"/v1/memos"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreateMemo::Response> CreateMemo::parse(const net::Reply &reply)
{
    return reply::versioned<Memo>(reply, "Memo");
}

net::Request GetMemo::request() const
{
    RequestBuilder builder("GET", u"/v1/memos/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetMemo::Response> GetMemo::parse(const net::Reply &reply)
{
    return reply::fetched<Memo>(reply, "Memo");
}

net::Request ReplaceMemo::request() const
{
    RequestBuilder builder("PUT", u"/v1/memos/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReplaceMemo::Response> ReplaceMemo::parse(const net::Reply &reply)
{
    return reply::versioned<Memo>(reply, "Memo");
}

net::Request DeleteMemo::request() const
{
    RequestBuilder builder("DELETE", u"/v1/memos/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeleteMemo::Response> DeleteMemo::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

} // namespace gw::portal
