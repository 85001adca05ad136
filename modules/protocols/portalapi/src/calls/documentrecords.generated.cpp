// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/documentrecords.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetDocumentCard::request() const
{
    RequestBuilder builder("GET", u"/v1/documents/{id}/card"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetDocumentCard::Response> GetDocumentCard::parse(const net::Reply &reply)
{
    return reply::plain<DocumentCard>(reply, "DocumentCard");
}

net::Request ListDocumentAudit::request() const
{
    RequestBuilder builder("GET", u"/v1/documents/{id}/audit"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListDocumentAudit::Response> ListDocumentAudit::parse(const net::Reply &reply)
{
    return reply::paged<AuditEvents>(reply, "AuditEvents");
}

net::Request GetDocumentRecord::request() const
{
    RequestBuilder builder("GET", u"/v1/documents/{id}/record"_s);
    builder.header("Accept", u"application/zip"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetDocumentRecord::Response> GetDocumentRecord::parse(const net::Reply &reply)
{
    return reply::raw(reply);
}

net::Request ChangeRegistration::request() const
{
    RequestBuilder builder("POST", u"/v1/documents/{id}/registration"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ChangeRegistration::Response> ChangeRegistration::parse(const net::Reply &reply)
{
    return reply::plain<DocumentCard>(reply, "DocumentCard");
}

net::Request ListNumberGaps::request() const
{
    RequestBuilder builder("GET", u"/v1/numbers/gaps"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"unitId"_s, unitId);
    builder.query(u"year"_s, year);
    builder.query(u"kind"_s, kind);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListNumberGaps::Response> ListNumberGaps::parse(const net::Reply &reply)
{
    return reply::plain<NumberGaps>(reply, "NumberGaps");
}

} // namespace gw::portal
