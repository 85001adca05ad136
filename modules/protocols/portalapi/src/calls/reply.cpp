// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "calls/reply.h"

#include <QUrlQuery>

namespace gw::portal::reply {

Result<QString> etagOf(const net::Reply &reply)
{
    const QByteArray etag = reply.header("etag");
    // Weak ones cannot be used with If-Match (RFC 9110 13.1.1).
    if (etag.size() < 2 || !etag.startsWith('"') || !etag.endsWith('"'))
        return fail(Error::Code::Protocol, QStringLiteral("the answer has no strong ETag"));
    return QString::fromLatin1(etag);
}

std::optional<QString> nextCursor(const net::Reply &reply)
{
    const QByteArray link = reply.header("link");
    for (const QByteArray &one : link.split(',')) {
        const qsizetype open = one.indexOf('<');
        const qsizetype close = one.indexOf('>', open);
        if (open < 0 || close < 0 || !one.sliced(close).contains("rel=\"next\""))
            continue;
        const QUrlQuery query(QUrl::fromEncoded(one.sliced(open + 1, close - open - 1)));
        if (query.hasQueryItem(QStringLiteral("cursor")))
            return query.queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded);
    }
    return std::nullopt;
}

Result<Done> done(const net::Reply &reply)
{
    if (reply.status < 200 || reply.status >= 300)
        return fail(net::errorFromReply(reply));
    return Done{};
}

Result<QByteArray> raw(const net::Reply &reply)
{
    if (reply.status < 200 || reply.status >= 300)
        return fail(net::errorFromReply(reply));
    return reply.body;
}

} // namespace gw::portal::reply
