// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/me.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetMe::request() const
{
    RequestBuilder builder("GET", u"/v1/me"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetMe::Response> GetMe::parse(const net::Reply &reply)
{
    return reply::fetched<Me>(reply, "Me");
}

net::Request GetPreferences::request() const
{
    RequestBuilder builder("GET", u"/v1/preferences"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetPreferences::Response> GetPreferences::parse(const net::Reply &reply)
{
    return reply::fetched<Preferences>(reply, "Preferences");
}

net::Request UpdatePreferences::request() const
{
    RequestBuilder builder("PATCH", u"/v1/preferences"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/merge-patch+json", body);
    return builder.request();
}

Result<UpdatePreferences::Response> UpdatePreferences::parse(const net::Reply &reply)
{
    return reply::versioned<Preferences>(reply, "Preferences");
}

} // namespace gw::portal
