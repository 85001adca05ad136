// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/counters.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetCounters::request() const
{
    RequestBuilder builder("GET", u"/v1/counters"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetCounters::Response> GetCounters::parse(const net::Reply &reply)
{
    return reply::fetched<Counters>(reply, "Counters");
}

net::Request ListWaitingItems::request() const
{
    RequestBuilder builder("GET", u"/v1/waiting-items"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"kind"_s, kind);
    builder.query(u"system"_s, system);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListWaitingItems::Response> ListWaitingItems::parse(const net::Reply &reply)
{
    return reply::paged<WaitingItems>(reply, "WaitingItems");
}

} // namespace gw::portal
