// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "guard.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::web {
namespace {

int standardPort(const QString &scheme)
{
    return scheme == "https"_L1 || scheme == "wss"_L1 ? 443 : 80;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host.startsWith("127."_L1) || host == "::1"_L1;
}

} // namespace

QString originOf(const QUrl &url)
{
    if (url.scheme() == "blob"_L1)
        return originOf(QUrl(url.path()));
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    const QString origin = url.scheme() + u"://"_s + host;
    return url.port() < 0 || url.port() == standardPort(url.scheme()) ? origin
                                                                     : origin + u':' + QString::number(url.port());
}

bool isInside(const QUrl &url, const QStringList &origins)
{
    return url == QUrl(u"about:blank"_s) || url == QUrl(u"about:srcdoc"_s) || origins.contains(originOf(url));
}

void Guard::allow(const QStringList &origins)
{
    for (const QString &origin : origins)
        m_origins.insert(origin);
}

void Guard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const QString scheme = url.scheme();
    const bool web = scheme == "http"_L1 || scheme == "https"_L1 || scheme == "ws"_L1 || scheme == "wss"_L1;
    if (!web && scheme != "data"_L1 && scheme != "blob"_L1 && scheme != "about"_L1) {
        info.block(true);
        return;
    }
    const bool frame = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame
                       || info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeSubFrame;
    if (frame && web && !m_origins.contains(originOf(url))) {
        info.block(true);
        return;
    }
    // Mixed content, also the passive kind that Chromium lets through.
    const bool plain = scheme == "http"_L1 || scheme == "ws"_L1;
    if (!frame && plain && info.firstPartyUrl().scheme() == "https"_L1 && !isLoopback(url.host()))
        info.block(true);
}

void OneFileGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    if (url.scheme() != "data"_L1 && url != m_file)
        info.block(true);
}

} // namespace gw::web
