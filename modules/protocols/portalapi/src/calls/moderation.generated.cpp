// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/moderation.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request ReportPost::request() const
{
    RequestBuilder builder("POST", u"/v1/posts/{id}/reports"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReportPost::Response> ReportPost::parse(const net::Reply &reply)
{
    return reply::plain<ReportReceipt>(reply, "ReportReceipt");
}

net::Request ReportComment::request() const
{
    RequestBuilder builder("POST", u"/v1/comments/{id}/reports"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReportComment::Response> ReportComment::parse(const net::Reply &reply)
{
    return reply::plain<ReportReceipt>(reply, "ReportReceipt");
}

net::Request ListReports::request() const
{
    RequestBuilder builder("GET", u"/v1/moderation/reports"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"state"_s, state);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListReports::Response> ListReports::parse(const net::Reply &reply)
{
    return reply::paged<ModerationReports>(reply, "ModerationReports");
}

net::Request Moderate::request() const
{
    RequestBuilder builder("POST", u"/v1/moderation/actions"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<Moderate::Response> Moderate::parse(const net::Reply &reply)
{
    return reply::plain<ModerationEntry>(reply, "ModerationEntry");
}

net::Request GetModerationLog::request() const
{
    RequestBuilder builder("GET", u"/v1/moderation/log"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"boardId"_s, boardId);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetModerationLog::Response> GetModerationLog::parse(const net::Reply &reply)
{
    return reply::paged<ModerationLog>(reply, "ModerationLog");
}

} // namespace gw::portal
