// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/site.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetSite::request() const
{
    RequestBuilder builder("GET", u"/.well-known/gwanmun"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("If-None-Match", ifNoneMatch);
    return builder.request();
}

Result<GetSite::Response> GetSite::parse(const net::Reply &reply)
{
    return reply::fetched<Site>(reply, "Site");
}

net::Request GetHealth::request() const
{
    RequestBuilder builder("GET", u"/health"_s);
    builder.header("Accept", u"application/json"_s);
    return builder.request();
}

Result<GetHealth::Response> GetHealth::parse(const net::Reply &reply)
{
    return reply::plain<Health>(reply, "Health");
}

net::Request GetMetrics::request() const
{
    RequestBuilder builder("GET", u"/metrics"_s);
    builder.header("Accept", u"text/plain"_s);
    return builder.request();
}

Result<GetMetrics::Response> GetMetrics::parse(const net::Reply &reply)
{
    return reply::raw(reply);
}

} // namespace gw::portal
