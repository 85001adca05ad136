// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include <QUrlQuery>
#include <gw/backend/http/events.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

constexpr int shortestPing = 30;
constexpr int longestPing = 300;

http::Response malformed(const QString &detail)
{
    return http::Response::problem(400, u"malformed-request"_s, {}, detail);
}

/// A decimal number from 0, or -1.
qint64 number(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 ? value : -1;
}

} // namespace

/// RFC 8620 7.3. The server's interval of pings is between 30 and 300 seconds, whatever is asked for; 0 is none.
http::Response events(const Server &server, const identity::Caller &caller, const http::Request &request)
{
    const auto argument = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    StateHub::Subscription subscription{.personId = caller.personId, .expires = caller.tokenExpires};
    const QString types = argument(u"types"_s);
    if (types.isEmpty())
        return malformed(u"types: wants * or a list of types"_s);
    if (types != u"*") {
        for (const QString &type : types.split(u','))
            subscription.types.insert(type);
    }
    const QString closeAfter = argument(u"closeafter"_s);
    if (closeAfter != u"state" && closeAfter != u"no")
        return malformed(u"closeafter: wants state or no"_s);
    subscription.closeAfterState = closeAfter == u"state";
    const qint64 ping = number(argument(u"ping"_s));
    if (ping < 0)
        return malformed(u"ping: wants a number of seconds from 0"_s);
    subscription.pingSeconds = ping == 0 ? 0 : int(std::clamp<qint64>(ping, shortestPing, longestPing));
    const QString last = QString::fromLatin1(request.header("last-event-id"));
    if (!last.isEmpty())
        subscription.lastEventId = std::max<qint64>(0, number(last)); // what is none of ours has missed everything
    auto stream = server.services.hub.subscribe(subscription);
    if (!stream)
        return failed(stream.error());
    return http::Response::events(std::move(*stream));
}

} // namespace gw::backend::jmap
