// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/managers.h>

#include "networktransport.h"
#include "proxyfinder.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace gw::net {

Managers::Managers(ConnectionPolicy policy, QObject *parent)
    : QObject(parent)
    , m_policy(std::move(policy))
    , m_proxies(std::make_shared<ProxyFinder>(m_policy.proxy))
    , m_requests(std::make_unique<NetworkTransport>(*this, makeStreamManager()))
    , m_transfers(std::make_unique<NetworkTransport>(*this, makeStreamManager()))
{
}

Managers::~Managers() = default;

ITransport &Managers::requests()
{
    return *m_requests;
}

ITransport &Managers::transfers()
{
    return *m_transfers;
}

ManagerPtr Managers::makeStreamManager() const
{
    ManagerPtr manager(new QNetworkAccessManager);
    manager->setProxyFactory(m_proxies->makeFactory().release());
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

void Managers::prepare(QNetworkRequest &request) const
{
    // Qt forwards an Authorization header to another origin when it follows a redirect itself (measured, 6.4.2).
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setSslConfiguration(m_policy.tls.configuration());
    request.setRawHeader("User-Agent", m_policy.userAgent);
}

Task<Done> Managers::prepareProxy(QUrl url)
{
    return m_proxies->prepare(std::move(url));
}

} // namespace gw::net
