// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/dispatches.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request ListDispatches::request() const
{
    RequestBuilder builder("GET", u"/v1/documents/{id}/dispatches"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListDispatches::Response> ListDispatches::parse(const net::Reply &reply)
{
    return reply::plain<Dispatches>(reply, "Dispatches");
}

net::Request ResendDocument::request() const
{
    RequestBuilder builder("POST", u"/v1/documents/{id}/dispatches"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ResendDocument::Response> ResendDocument::parse(const net::Reply &reply)
{
    return reply::versioned<Dispatch>(reply, "Dispatch");
}

net::Request GetDispatch::request() const
{
    RequestBuilder builder("GET", u"/v1/dispatches/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetDispatch::Response> GetDispatch::parse(const net::Reply &reply)
{
    return reply::fetched<Dispatch>(reply, "Dispatch");
}

net::Request ActOnDispatch::request() const
{
    RequestBuilder builder("POST", u"/v1/dispatches/{id}/actions"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ActOnDispatch::Response> ActOnDispatch::parse(const net::Reply &reply)
{
    return reply::versioned<Dispatch>(reply, "Dispatch");
}

net::Request GetIssuedSheet::request() const
{
    RequestBuilder builder("GET", u"/v1/dispatches/{id}/sheet"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.query(u"targetId"_s, targetId);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetIssuedSheet::Response> GetIssuedSheet::parse(const net::Reply &reply)
{
    return reply::plain<IssuedSheet>(reply, "IssuedSheet");
}

} // namespace gw::portal
