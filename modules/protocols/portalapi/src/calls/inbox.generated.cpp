// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portalapi/inbox.h>

#include "calls/reply.h"
#include "calls/requestbuilder.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

net::Request GetInboxChanges::request() const
{
    RequestBuilder builder("GET", u"/v1/inbox/changes"_s);
    builder.header("Accept", u"application/json"_s);
    builder.query(u"since"_s, since);
    builder.query(u"limit"_s, limit);
    builder.header("Gwanmun-Seat", gwanmunSeat);
    builder.header("Accept-Language", acceptLanguage);
    return builder.request();
}

Result<GetInboxChanges::Response> GetInboxChanges::parse(const net::Reply &reply)
{
    return reply::plain<InboxChanges>(reply, "InboxChanges");
}

} // namespace gw::portal
