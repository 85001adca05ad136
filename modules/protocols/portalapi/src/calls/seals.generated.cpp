// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/seals.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request ListSeals::request() const
{
    RequestBuilder builder("GET", u"/v1/seals"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListSeals::Response> ListSeals::parse(const net::Reply &reply)
{
    return reply::plain<Seals>(reply, "Seals");
}

net::Request RegisterSeal::request() const
{
    RequestBuilder builder("POST", u"/v1/seals"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<RegisterSeal::Response> RegisterSeal::parse(const net::Reply &reply)
{
    return reply::plain<Seal>(reply, "Seal");
}

net::Request ListSealUses::request() const
{
    RequestBuilder builder("GET", u"/v1/seals/{id}/uses"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListSealUses::Response> ListSealUses::parse(const net::Reply &reply)
{
    return reply::paged<SealUses>(reply, "SealUses");
}

} // namespace gw::portal
