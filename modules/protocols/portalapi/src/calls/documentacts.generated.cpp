// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/documentacts.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request SubmitDocument::request() const
{
    RequestBuilder builder("POST", u"/v1/documents/{id}/submission"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<SubmitDocument::Response> SubmitDocument::parse(const net::Reply &reply)
{
    return reply::versioned<Document>(reply, "Document");
}

net::Request WithdrawDocument::request() const
{
    RequestBuilder builder("POST", u"/v1/documents/{id}/withdrawal"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<WithdrawDocument::Response> WithdrawDocument::parse(const net::Reply &reply)
{
    return reply::versioned<Document>(reply, "Document");
}

net::Request AnswerWithdrawal::request() const
{
    RequestBuilder builder("POST", u"/v1/documents/{id}/withdrawal-consent"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<AnswerWithdrawal::Response> AnswerWithdrawal::parse(const net::Reply &reply)
{
    return reply::versioned<Document>(reply, "Document");
}

net::Request RedraftDocument::request() const
{
    RequestBuilder builder("POST", u"/v1/documents/{id}/redraft"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<RedraftDocument::Response> RedraftDocument::parse(const net::Reply &reply)
{
    return reply::versioned<Document>(reply, "Document");
}

net::Request ActOnDocument::request() const
{
    RequestBuilder builder("POST", u"/v1/documents/{id}/actions"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ActOnDocument::Response> ActOnDocument::parse(const net::Reply &reply)
{
    return reply::versioned<Document>(reply, "Document");
}

} // namespace gw::portal
