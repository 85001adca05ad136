// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/memoacts.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request SendMemo::request() const
{
    RequestBuilder builder("POST", u"/v1/memos/{id}/sending"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<SendMemo::Response> SendMemo::parse(const net::Reply &reply)
{
    return reply::versioned<Memo>(reply, "Memo");
}

net::Request OpenMemo::request() const
{
    RequestBuilder builder("POST", u"/v1/memos/{id}/opening"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<OpenMemo::Response> OpenMemo::parse(const net::Reply &reply)
{
    return reply::versioned<Memo>(reply, "Memo");
}

net::Request ReplyMemo::request() const
{
    RequestBuilder builder("POST", u"/v1/memos/{id}/replies"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReplyMemo::Response> ReplyMemo::parse(const net::Reply &reply)
{
    return reply::versioned<Memo>(reply, "Memo");
}

net::Request RecallMemo::request() const
{
    RequestBuilder builder("POST", u"/v1/memos/{id}/recall"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<RecallMemo::Response> RecallMemo::parse(const net::Reply &reply)
{
    return reply::versioned<Memo>(reply, "Memo");
}

net::Request ConvertMemo::request() const
{
    RequestBuilder builder("POST", u"/v1/memos/{id}/conversion"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ConvertMemo::Response> ConvertMemo::parse(const net::Reply &reply)
{
    return reply::plain<MemoDocument>(reply, "MemoDocument");
}

} // namespace gw::portal
