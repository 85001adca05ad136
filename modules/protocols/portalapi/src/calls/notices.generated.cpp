// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/notices.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetNoticeChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/notices/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetNoticeChanges::Response> GetNoticeChanges::parse(const net::Reply &reply)
{
    return reply::plain<NoticeChanges>(reply, "NoticeChanges");
}

net::Request PublishNotice::request() const
{
    RequestBuilder builder("POST", u"/v1/notices"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<PublishNotice::Response> PublishNotice::parse(const net::Reply &reply)
{
    return reply::versioned<Notice>(reply, "Notice");
}

net::Request GetNotice::request() const
{
    RequestBuilder builder("GET", u"/v1/notices/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetNotice::Response> GetNotice::parse(const net::Reply &reply)
{
    return reply::fetched<Notice>(reply, "Notice");
}

net::Request AcknowledgeNotice::request() const
{
    RequestBuilder builder("PUT", u"/v1/notices/{id}/acknowledgement"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<AcknowledgeNotice::Response> AcknowledgeNotice::parse(const net::Reply &reply)
{
    return reply::plain<Acknowledgement>(reply, "Acknowledgement");
}

net::Request ListNoticeReaders::request() const
{
    RequestBuilder builder("GET", u"/v1/notices/{id}/readers"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.query(u"acknowledged"_s, acknowledged);
    builder.query(u"unitId"_s, unitId);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListNoticeReaders::Response> ListNoticeReaders::parse(const net::Reply &reply)
{
    return reply::paged<NoticeReaders>(reply, "NoticeReaders");
}

net::Request RemindNoticeReaders::request() const
{
    RequestBuilder builder("POST", u"/v1/notices/{id}/reminders"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<RemindNoticeReaders::Response> RemindNoticeReaders::parse(const net::Reply &reply)
{
    return reply::plain<NoticeReminder>(reply, "NoticeReminder");
}

} // namespace gw::portal
