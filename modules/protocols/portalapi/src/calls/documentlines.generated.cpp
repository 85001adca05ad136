// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/documentlines.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetDocumentLine::request() const
{
    RequestBuilder builder("GET", u"/v1/documents/{id}/line"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetDocumentLine::Response> GetDocumentLine::parse(const net::Reply &reply)
{
    return reply::fetched<ApprovalLine>(reply, "ApprovalLine");
}

net::Request ReplaceDocumentLine::request() const
{
    RequestBuilder builder("PUT", u"/v1/documents/{id}/line"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReplaceDocumentLine::Response> ReplaceDocumentLine::parse(const net::Reply &reply)
{
    return reply::versioned<ApprovalLine>(reply, "ApprovalLine");
}

net::Request ReplaceSubLine::request() const
{
    RequestBuilder builder("PUT", u"/v1/documents/{id}/steps/{stepId}/line"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.path(u"stepId"_s, stepId);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReplaceSubLine::Response> ReplaceSubLine::parse(const net::Reply &reply)
{
    return reply::versioned<ApprovalLine>(reply, "ApprovalLine");
}

net::Request ProposeLine::request() const
{
    RequestBuilder builder("POST", u"/v1/line-proposals"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ProposeLine::Response> ProposeLine::parse(const net::Reply &reply)
{
    return reply::plain<LineProposal>(reply, "LineProposal");
}

net::Request ListSavedLines::request() const
{
    RequestBuilder builder("GET", u"/v1/saved-lines"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListSavedLines::Response> ListSavedLines::parse(const net::Reply &reply)
{
    return reply::plain<SavedLines>(reply, "SavedLines");
}

net::Request CreateSavedLine::request() const
{
    RequestBuilder builder("POST", u"/v1/saved-lines"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreateSavedLine::Response> CreateSavedLine::parse(const net::Reply &reply)
{
    return reply::versioned<SavedLine>(reply, "SavedLine");
}

net::Request ReplaceSavedLine::request() const
{
    RequestBuilder builder("PUT", u"/v1/saved-lines/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReplaceSavedLine::Response> ReplaceSavedLine::parse(const net::Reply &reply)
{
    return reply::versioned<SavedLine>(reply, "SavedLine");
}

net::Request DeleteSavedLine::request() const
{
    RequestBuilder builder("DELETE", u"/v1/saved-lines/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeleteSavedLine::Response> DeleteSavedLine::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

} // namespace gw::portal
