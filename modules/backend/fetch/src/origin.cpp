// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/fetch/origin.h>

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::fetch {

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const bool secure = scheme == u"https";
    if ((!secure && scheme != u"http") || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    const int usual = secure ? 443 : 80;
    const int port = url.port(usual);
    return scheme + u"://"_s + bracketed + (port == usual ? QString() : u':' + QString::number(port));
}

bool isLoopback(const QString &host)
{
    const QString name = host.toLower();
    if (name == u"localhost" || name.endsWith(u".localhost"))
        return true;
    const QByteArray text = name.toLatin1();
    in_addr four{};
    if (::inet_pton(AF_INET, text.constData(), &four) == 1)
        return (ntohl(four.s_addr) >> 24) == 127;
    in6_addr six{};
    return ::inet_pton(AF_INET6, text.constData(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

} // namespace gw::backend::fetch
