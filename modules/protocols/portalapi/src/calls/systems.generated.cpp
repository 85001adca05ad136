// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/systems.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetSystemChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/systems/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetSystemChanges::Response> GetSystemChanges::parse(const net::Reply &reply)
{
    return reply::plain<SystemChanges>(reply, "SystemChanges");
}

net::Request GetSystem::request() const
{
    RequestBuilder builder("GET", u"/v1/systems/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetSystem::Response> GetSystem::parse(const net::Reply &reply)
{
    return reply::fetched<System>(reply, "System");
}

net::Request LaunchSystem::request() const
{
    RequestBuilder builder("POST", u"/v1/systems/{id}/launch"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<LaunchSystem::Response> LaunchSystem::parse(const net::Reply &reply)
{
    return reply::plain<Launch>(reply, "Launch");
}

net::Request RedeemLaunch::request() const
{
    RequestBuilder builder("POST", u"/v1/launches/redeem"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<RedeemLaunch::Response> RedeemLaunch::parse(const net::Reply &reply)
{
    return reply::plain<LaunchArrival>(reply, "LaunchArrival");
}

net::Request RequestAccess::request() const
{
    RequestBuilder builder("POST", u"/v1/systems/{id}/access-requests"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<RequestAccess::Response> RequestAccess::parse(const net::Reply &reply)
{
    return reply::versioned<AccessRequest>(reply, "AccessRequest");
}

net::Request ListAccessRequests::request() const
{
    RequestBuilder builder("GET", u"/v1/access-requests"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"box"_s, box);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListAccessRequests::Response> ListAccessRequests::parse(const net::Reply &reply)
{
    return reply::paged<AccessRequests>(reply, "AccessRequests");
}

net::Request GetAccessRequest::request() const
{
    RequestBuilder builder("GET", u"/v1/access-requests/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetAccessRequest::Response> GetAccessRequest::parse(const net::Reply &reply)
{
    return reply::fetched<AccessRequest>(reply, "AccessRequest");
}

net::Request DecideAccessRequest::request() const
{
    RequestBuilder builder("POST", u"/v1/access-requests/{id}/decision"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<DecideAccessRequest::Response> DecideAccessRequest::parse(const net::Reply &reply)
{
    return reply::versioned<AccessRequest>(reply, "AccessRequest");
}

} // namespace gw::portal
