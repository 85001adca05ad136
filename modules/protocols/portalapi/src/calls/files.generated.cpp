// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/files.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request ListUploads::request() const
{
    RequestBuilder builder("GET", u"/v1/uploads"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListUploads::Response> ListUploads::parse(const net::Reply &reply)
{
    return reply::plain<Uploads>(reply, "Uploads");
}

net::Request CreateUpload::request() const
{
    RequestBuilder builder("POST", u"/v1/uploads"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/json", body);
    return builder.request();
}

Result<CreateUpload::Response> CreateUpload::parse(const net::Reply &reply)
{
    return reply::plain<Upload>(reply, "Upload");
}

net::Request GetUpload::request() const
{
    RequestBuilder builder("GET", u"/v1/uploads/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetUpload::Response> GetUpload::parse(const net::Reply &reply)
{
    return reply::plain<Upload>(reply, "Upload");
}

net::Request AppendUpload::request() const
{
    RequestBuilder builder("PATCH", u"/v1/uploads/{id}"_s);
    builder.header("Accept", u"application/json"_s);
    builder.path(u"id"_s, id);
    builder.header("Upload-Offset", uploadOffset);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    builder.body("application/offset+octet-stream", body);
    return builder.request();
}

Result<AppendUpload::Response> AppendUpload::parse(const net::Reply &reply)
{
    return reply::plain<Upload>(reply, "Upload");
}

net::Request DeleteUpload::request() const
{
    RequestBuilder builder("DELETE", u"/v1/uploads/{id}"_s);
    builder.path(u"id"_s, id);
    builder.header("Idempotency-Key", idempotencyKey);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<DeleteUpload::Response> DeleteUpload::parse(const net::Reply &reply)
{
    return reply::done(reply);
}

net::Request GetFile::request() const
{
    RequestBuilder builder("GET", u"/v1/files/{id}"_s);
    builder.header("Accept", u"application/octet-stream"_s);
    builder.path(u"id"_s, id);
    builder.header("Range", range);
    builder.header("If-Range", ifRange);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetFile::Response> GetFile::parse(const net::Reply &reply)
{
    return reply::raw(reply);
}

} // namespace gw::portal
