// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/postdrafts.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetPostDraftChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/post-drafts/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetPostDraftChanges::Response> GetPostDraftChanges::parse(const net::Reply &reply)
{
    return reply::plain<PostDraftChanges>(reply, "PostDraftChanges");
}

net::Request SavePostDraft::request() const
{
    RequestBuilder builder("PUT", u"/v1/post-drafts/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<SavePostDraft::Response> SavePostDraft::parse(const net::Reply &reply)
{
    return reply::versioned<PostDraft>(reply, "PostDraft");
}

net::Request DeletePostDraft::request() const
{
    RequestBuilder builder("DELETE", u"/v1/post-drafts/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeletePostDraft::Response> DeletePostDraft::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

} // namespace gw::portal
