// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/questions.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetQuestionChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/questions/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetQuestionChanges::Response> GetQuestionChanges::parse(const net::Reply &reply)
{
    return reply::plain<QuestionChanges>(reply, "QuestionChanges");
}

net::Request AskQuestion::request() const
{
    RequestBuilder builder("POST", u"/v1/questions"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<AskQuestion::Response> AskQuestion::parse(const net::Reply &reply)
{
    return reply::versioned<Question>(reply, "Question");
}

net::Request GetQuestion::request() const
{
    RequestBuilder builder("GET", u"/v1/questions/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetQuestion::Response> GetQuestion::parse(const net::Reply &reply)
{
    return reply::fetched<Question>(reply, "Question");
}

net::Request UpdateQuestion::request() const
{
    RequestBuilder builder("PATCH", u"/v1/questions/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/merge-patch+json", body);
    return builder.request();
}

Result<UpdateQuestion::Response> UpdateQuestion::parse(const net::Reply &reply)
{
    return reply::versioned<Question>(reply, "Question");
}

net::Request BackQuestion::request() const
{
    RequestBuilder builder("PUT", u"/v1/questions/{id}/backing"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<BackQuestion::Response> BackQuestion::parse(const net::Reply &reply)
{
    return reply::versioned<Question>(reply, "Question");
}

net::Request UnbackQuestion::request() const
{
    RequestBuilder builder("DELETE", u"/v1/questions/{id}/backing"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<UnbackQuestion::Response> UnbackQuestion::parse(const net::Reply &reply)
{
    return reply::versioned<Question>(reply, "Question");
}

net::Request AddQuestionMessage::request() const
{
    RequestBuilder builder("POST", u"/v1/questions/{id}/messages"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<AddQuestionMessage::Response> AddQuestionMessage::parse(const net::Reply &reply)
{
    return reply::versioned<Question>(reply, "Question");
}

net::Request DiscloseQuestionAuthor::request() const
{
    RequestBuilder builder("POST", u"/v1/questions/{id}/disclosures"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<DiscloseQuestionAuthor::Response> DiscloseQuestionAuthor::parse(const net::Reply &reply)
{
    return reply::plain<QuestionDisclosure>(reply, "QuestionDisclosure");
}

} // namespace gw::portal
