// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/receipts.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetReceipt::request() const
{
    RequestBuilder builder("GET", u"/v1/receipts/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetReceipt::Response> GetReceipt::parse(const net::Reply &reply)
{
    return reply::fetched<Receipt>(reply, "Receipt");
}

net::Request OpenReceipt::request() const
{
    RequestBuilder builder("POST", u"/v1/receipts/{id}/opening"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<OpenReceipt::Response> OpenReceipt::parse(const net::Reply &reply)
{
    return reply::versioned<Receipt>(reply, "Receipt");
}

net::Request ActOnReceipt::request() const
{
    RequestBuilder builder("POST", u"/v1/receipts/{id}/actions"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ActOnReceipt::Response> ActOnReceipt::parse(const net::Reply &reply)
{
    return reply::versioned<Receipt>(reply, "Receipt");
}

} // namespace gw::portal
