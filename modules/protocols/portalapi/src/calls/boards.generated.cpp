// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/boards.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetBoardChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/boards/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetBoardChanges::Response> GetBoardChanges::parse(const net::Reply &reply)
{
    return reply::plain<BoardChanges>(reply, "BoardChanges");
}

net::Request ReadBoard::request() const
{
    RequestBuilder builder("PUT", u"/v1/boards/{id}/reading"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReadBoard::Response> ReadBoard::parse(const net::Reply &reply)
{
    return reply::plain<Board>(reply, "Board");
}

net::Request JoinClub::request() const
{
    RequestBuilder builder("PUT", u"/v1/boards/{id}/membership"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<JoinClub::Response> JoinClub::parse(const net::Reply &reply)
{
    return reply::plain<Board>(reply, "Board");
}

net::Request LeaveClub::request() const
{
    RequestBuilder builder("DELETE", u"/v1/boards/{id}/membership"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<LeaveClub::Response> LeaveClub::parse(const net::Reply &reply)
{
    return reply::plain<Board>(reply, "Board");
}

net::Request GetBoardAlertChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/board-alerts/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetBoardAlertChanges::Response> GetBoardAlertChanges::parse(const net::Reply &reply)
{
    return reply::plain<BoardAlertChanges>(reply, "BoardAlertChanges");
}

net::Request SeeBoardAlert::request() const
{
    RequestBuilder builder("PUT", u"/v1/board-alerts/{id}/seen"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<SeeBoardAlert::Response> SeeBoardAlert::parse(const net::Reply &reply)
{
    return reply::plain<BoardAlert>(reply, "BoardAlert");
}

} // namespace gw::portal
