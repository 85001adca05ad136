// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/postkinds.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

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

} // namespace gw::portal
