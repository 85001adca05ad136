// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/documentforms.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request ListForms::request() const
{
    RequestBuilder builder("GET", u"/v1/forms"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListForms::Response> ListForms::parse(const net::Reply &reply)
{
    return reply::fetched<DocumentForms>(reply, "DocumentForms");
}

net::Request ListUnitTasks::request() const
{
    RequestBuilder builder("GET", u"/v1/unit-tasks"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListUnitTasks::Response> ListUnitTasks::parse(const net::Reply &reply)
{
    return reply::fetched<UnitTasks>(reply, "UnitTasks");
}

net::Request ListRecordFiles::request() const
{
    RequestBuilder builder("GET", u"/v1/record-files"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"unitTaskCode"_s, unitTaskCode);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListRecordFiles::Response> ListRecordFiles::parse(const net::Reply &reply)
{
    return reply::plain<RecordFiles>(reply, "RecordFiles");
}

net::Request ListDelegationItems::request() const
{
    RequestBuilder builder("GET", u"/v1/delegation-items"_s);
    builder.header("Accept", u"application/json"_s);
    builder.header("If-None-Match", ifNoneMatch);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<ListDelegationItems::Response> ListDelegationItems::parse(const net::Reply &reply)
{
    return reply::fetched<DelegationItems>(reply, "DelegationItems");
}

} // namespace gw::portal
