// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/personaltasks.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request CreatePersonalTask::request() const
{
    RequestBuilder builder("POST", u"/v1/personal/tasks"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreatePersonalTask::Response> CreatePersonalTask::parse(const net::Reply &reply)
{
    return reply::versioned<PersonalTask>(reply, "PersonalTask");
}

net::Request GetPersonalTask::request() const
{
    RequestBuilder builder("GET", u"/v1/personal/tasks/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetPersonalTask::Response> GetPersonalTask::parse(const net::Reply &reply)
{
    return reply::fetched<PersonalTask>(reply, "PersonalTask");
}

net::Request UpdatePersonalTask::request() const
{
    RequestBuilder builder("PATCH", u"/v1/personal/tasks/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/merge-patch+json", body);
    return builder.request();
}

Result<UpdatePersonalTask::Response> UpdatePersonalTask::parse(const net::Reply &reply)
{
    return reply::versioned<PersonalTask>(reply, "PersonalTask");
}

net::Request DeletePersonalTask::request() const
{
    RequestBuilder builder("DELETE", u"/v1/personal/tasks/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeletePersonalTask::Response> DeletePersonalTask::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

} // namespace gw::portal
