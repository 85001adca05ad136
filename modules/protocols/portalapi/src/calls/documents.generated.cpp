// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/documents.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request ListDocuments::request() const
{
    RequestBuilder builder("GET", u"/v1/documents"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"box"_s, box);
    builder.query(u"q"_s, q);
    builder.query(u"cursor"_s, cursor);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListDocuments::Response> ListDocuments::parse(const net::Reply &reply)
{
    return reply::paged<DocumentList>(reply, "DocumentList");
}

net::Request CreateDocument::request() const
{
    RequestBuilder builder("POST", u"/v1/documents"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreateDocument::Response> CreateDocument::parse(const net::Reply &reply)
{
    return reply::versioned<Document>(reply, "Document");
}

net::Request GetDocument::request() const
{
    RequestBuilder builder("GET", u"/v1/documents/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetDocument::Response> GetDocument::parse(const net::Reply &reply)
{
    return reply::fetched<Document>(reply, "Document");
}

net::Request ReplaceDocument::request() const
{
    RequestBuilder builder("PUT", u"/v1/documents/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<ReplaceDocument::Response> ReplaceDocument::parse(const net::Reply &reply)
{
    return reply::versioned<Document>(reply, "Document");
}

net::Request DeleteDocument::request() const
{
    RequestBuilder builder("DELETE", u"/v1/documents/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("If-Match", ifMatch);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeleteDocument::Response> DeleteDocument::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

net::Request ListDocumentVersions::request() const
{
    RequestBuilder builder("GET", u"/v1/documents/{id}/versions"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListDocumentVersions::Response> ListDocumentVersions::parse(const net::Reply &reply)
{
    return reply::plain<DocumentVersions>(reply, "DocumentVersions");
}

net::Request GetDocumentVersion::request() const
{
    RequestBuilder builder("GET", u"/v1/documents/{id}/versions/{no}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.path(u"no"_s, no);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetDocumentVersion::Response> GetDocumentVersion::parse(const net::Reply &reply)
{
    return reply::plain<DocumentVersion>(reply, "DocumentVersion");
}

net::Request OpenDocument::request() const
{
    RequestBuilder builder("POST", u"/v1/documents/{id}/opening"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<OpenDocument::Response> OpenDocument::parse(const net::Reply &reply)
{
    return reply::plain<DocumentOpening>(reply, "DocumentOpening");
}

} // namespace gw::portal
