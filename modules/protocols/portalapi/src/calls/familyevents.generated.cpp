// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/familyevents.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetFamilyEventChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/family-events/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetFamilyEventChanges::Response> GetFamilyEventChanges::parse(const net::Reply &reply)
{
    return reply::plain<FamilyEventChanges>(reply, "FamilyEventChanges");
}

net::Request CreateFamilyEvent::request() const
{
    RequestBuilder builder("POST", u"/v1/family-events"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreateFamilyEvent::Response> CreateFamilyEvent::parse(const net::Reply &reply)
{
    return reply::versioned<FamilyEvent>(reply, "FamilyEvent");
}

net::Request GetFamilyEvent::request() const
{
    RequestBuilder builder("GET", u"/v1/family-events/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetFamilyEvent::Response> GetFamilyEvent::parse(const net::Reply &reply)
{
    return reply::fetched<FamilyEvent>(reply, "FamilyEvent");
}

net::Request ReplaceFamilyEvent::request() const
{
    RequestBuilder builder("PUT", u"/v1/family-events/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReplaceFamilyEvent::Response> ReplaceFamilyEvent::parse(const net::Reply &reply)
{
    return reply::versioned<FamilyEvent>(reply, "FamilyEvent");
}

net::Request DeleteFamilyEvent::request() const
{
    RequestBuilder builder("DELETE", u"/v1/family-events/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeleteFamilyEvent::Response> DeleteFamilyEvent::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

net::Request SendFamilyEventNote::request() const
{
    RequestBuilder builder("PUT", u"/v1/family-events/{id}/note"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<SendFamilyEventNote::Response> SendFamilyEventNote::parse(const net::Reply &reply)
{
    return reply::plain<FamilyEventNote>(reply, "FamilyEventNote");
}

} // namespace gw::portal
