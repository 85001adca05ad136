// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "proxyfinder.h"

#include <QMutexLocker>
#include <QPromise>
#include <QThreadPool>
#include <gw/base/clock.h>
#include <gw/net/problem.h>

namespace gw::net {
namespace {

constexpr qint64 goodFor = qint64(5) * 60 * 1000;

class Factory final : public QNetworkProxyFactory
{
public:
    explicit Factory(std::shared_ptr<ProxyFinder> finder) : m_finder(std::move(finder)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return {m_finder->find(query.url())}; }

private:
    std::shared_ptr<ProxyFinder> m_finder;
};

QNetworkProxy askTheSystem(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

} // namespace

Task<Done> ProxyFinder::prepare(QUrl url)
{
    if (m_policy.mode != ProxyPolicy::Mode::System || isLoopback(url))
        co_return Done{};
    const QString key = origin(url);
    const qint64 now = SystemClock().monotonic().count();
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd() && known->until > now)
            co_return Done{};
    }
    const std::shared_ptr<ProxyFinder> self = shared_from_this();
    auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, url] {
        promise->addResult(askTheSystem(url));
        promise->finish();
    });
    const QNetworkProxy proxy = co_await promise->future();
    const QMutexLocker lock(&self->m_mutex);
    self->m_known.insert(key, {proxy, now + goodFor});
    co_return Done{};
}

QNetworkProxy ProxyFinder::find(const QUrl &url) const
{
    if (m_policy.mode == ProxyPolicy::Mode::None || isLoopback(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (m_policy.mode == ProxyPolicy::Mode::Manual)
        return m_policy.manual;
    const QMutexLocker lock(&m_mutex);
    const auto known = m_known.constFind(origin(url));
    return known == m_known.constEnd() ? QNetworkProxy(QNetworkProxy::NoProxy) : known->proxy;
}

std::unique_ptr<QNetworkProxyFactory> ProxyFinder::makeFactory()
{
    return std::make_unique<Factory>(shared_from_this());
}

} // namespace gw::net
