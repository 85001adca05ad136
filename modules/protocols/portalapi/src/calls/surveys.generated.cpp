// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/surveys.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetSurveyChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/surveys/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetSurveyChanges::Response> GetSurveyChanges::parse(const net::Reply &reply)
{
    return reply::plain<SurveyChanges>(reply, "SurveyChanges");
}

net::Request CreateSurvey::request() const
{
    RequestBuilder builder("POST", u"/v1/surveys"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreateSurvey::Response> CreateSurvey::parse(const net::Reply &reply)
{
    return reply::versioned<Survey>(reply, "Survey");
}

net::Request GetSurvey::request() const
{
    RequestBuilder builder("GET", u"/v1/surveys/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetSurvey::Response> GetSurvey::parse(const net::Reply &reply)
{
    return reply::fetched<Survey>(reply, "Survey");
}

net::Request ReplaceSurvey::request() const
{
    RequestBuilder builder("PUT", u"/v1/surveys/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReplaceSurvey::Response> ReplaceSurvey::parse(const net::Reply &reply)
{
    return reply::versioned<Survey>(reply, "Survey");
}

net::Request DeleteSurvey::request() const
{
    RequestBuilder builder("DELETE", u"/v1/surveys/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeleteSurvey::Response> DeleteSurvey::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

net::Request MoveSurvey::request() const
{
    RequestBuilder builder("POST", u"/v1/surveys/{id}/state"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<MoveSurvey::Response> MoveSurvey::parse(const net::Reply &reply)
{
    return reply::versioned<Survey>(reply, "Survey");
}

net::Request GetSurveyResults::request() const
{
    RequestBuilder builder("GET", u"/v1/surveys/{id}/results"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetSurveyResults::Response> GetSurveyResults::parse(const net::Reply &reply)
{
    return reply::plain<SurveyResults>(reply, "SurveyResults");
}

net::Request ExportSurvey::request() const
{
    RequestBuilder builder("GET", u"/v1/surveys/{id}/answers.csv"_s);
    builder.header("Accept", u"text/csv"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ExportSurvey::Response> ExportSurvey::parse(const net::Reply &reply)
{
    return reply::raw(reply);
}

} // namespace gw::portal
