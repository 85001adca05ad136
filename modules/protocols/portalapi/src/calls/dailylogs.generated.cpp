// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/dailylogs.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetDailyLog::request() const
{
    RequestBuilder builder("GET", u"/v1/daily-logs/{date}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"date"_s, date);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetDailyLog::Response> GetDailyLog::parse(const net::Reply &reply)
{
    return reply::fetched<DailyLog>(reply, "DailyLog");
}

net::Request SaveDailyLog::request() const
{
    RequestBuilder builder("PUT", u"/v1/daily-logs/{date}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"date"_s, date);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<SaveDailyLog::Response> SaveDailyLog::parse(const net::Reply &reply)
{
    return reply::versioned<DailyLog>(reply, "DailyLog");
}

net::Request SubmitDailyLog::request() const
{
    RequestBuilder builder("POST", u"/v1/daily-logs/{date}/submission"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"date"_s, date);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<SubmitDailyLog::Response> SubmitDailyLog::parse(const net::Reply &reply)
{
    return reply::versioned<DailyLog>(reply, "DailyLog");
}

net::Request GetTeamLog::request() const
{
    RequestBuilder builder("GET", u"/v1/team-logs/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetTeamLog::Response> GetTeamLog::parse(const net::Reply &reply)
{
    return reply::fetched<DailyLog>(reply, "DailyLog");
}

net::Request GetDailyLogMatrix::request() const
{
    RequestBuilder builder("GET", u"/v1/daily-log-matrix"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"unitId"_s, unitId);
    builder.query(u"from"_s, from);
    builder.query(u"to"_s, to);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetDailyLogMatrix::Response> GetDailyLogMatrix::parse(const net::Reply &reply)
{
    return reply::plain<DailyLogMatrix>(reply, "DailyLogMatrix");
}

net::Request DecideDailyLogs::request() const
{
    RequestBuilder builder("POST", u"/v1/daily-log-decisions"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<DecideDailyLogs::Response> DecideDailyLogs::parse(const net::Reply &reply)
{
    return reply::plain<DailyLogOutcomes>(reply, "DailyLogOutcomes");
}

} // namespace gw::portal
