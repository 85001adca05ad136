// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/ballots.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request AnswerSurvey::request() const
{
    RequestBuilder builder("PUT", u"/v1/surveys/{id}/answer"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<AnswerSurvey::Response> AnswerSurvey::parse(const net::Reply &reply)
{
    return reply::plain<SurveyReceipt>(reply, "SurveyReceipt");
}

net::Request SignBallot::request() const
{
    RequestBuilder builder("POST", u"/v1/surveys/{id}/ballot-signature"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<SignBallot::Response> SignBallot::parse(const net::Reply &reply)
{
    return reply::plain<BallotSignature>(reply, "BallotSignature");
}

net::Request CastBallot::request() const
{
    RequestBuilder builder("POST", u"/v1/surveys/{id}/ballots"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CastBallot::Response> CastBallot::parse(const net::Reply &reply)
{
    return reply::plain<BallotReceipt>(reply, "BallotReceipt");
}

} // namespace gw::portal
