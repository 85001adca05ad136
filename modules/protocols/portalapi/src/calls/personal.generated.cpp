// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/personal.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetPersonalChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/personal/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetPersonalChanges::Response> GetPersonalChanges::parse(const net::Reply &reply)
{
    return reply::plain<PersonalChanges>(reply, "PersonalChanges");
}

net::Request CreatePersonalNote::request() const
{
    RequestBuilder builder("POST", u"/v1/personal/notes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreatePersonalNote::Response> CreatePersonalNote::parse(const net::Reply &reply)
{
    return reply::versioned<PersonalNote>(reply, "PersonalNote");
}

net::Request GetPersonalNote::request() const
{
    RequestBuilder builder("GET", u"/v1/personal/notes/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetPersonalNote::Response> GetPersonalNote::parse(const net::Reply &reply)
{
    return reply::fetched<PersonalNote>(reply, "PersonalNote");
}

net::Request UpdatePersonalNote::request() const
{
    RequestBuilder builder("PATCH", u"/v1/personal/notes/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/merge-patch+json", body);
    return builder.request();
}

Result<UpdatePersonalNote::Response> UpdatePersonalNote::parse(const net::Reply &reply)
{
    return reply::versioned<PersonalNote>(reply, "PersonalNote");
}

net::Request DeletePersonalNote::request() const
{
    RequestBuilder builder("DELETE", u"/v1/personal/notes/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeletePersonalNote::Response> DeletePersonalNote::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

} // namespace gw::portal
