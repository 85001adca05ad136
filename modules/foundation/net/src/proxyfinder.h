// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QMutex>
#include <QNetworkProxyFactory>
#include <gw/base/task.h>
#include <gw/net/connectionpolicy.h>
#include <memory>

namespace gw::net {

/// Answers which proxy leads to a server. The system's answer may take seconds (a PAC script, a DNS look-up), so it is
/// asked for on another thread, once per server and five minutes.
class ProxyFinder final : public std::enable_shared_from_this<ProxyFinder>
{
public:
    explicit ProxyFinder(ProxyPolicy policy) : m_policy(std::move(policy)) {}

    /// Ends when find() knows the answer; never an error, because a direct connection is the fallback.
    Task<Done> prepare(QUrl url);
    QNetworkProxy find(const QUrl &url) const;
    /// A factory for one QNetworkAccessManager, which takes it over.
    std::unique_ptr<QNetworkProxyFactory> makeFactory();

private:
    struct Known
    {
        QNetworkProxy proxy;
        qint64 until; ///< of the monotonic clock, ms
    };
    ProxyPolicy m_policy;
    mutable QMutex m_mutex; // QNetworkAccessManager may ask from its own thread
    QHash<QString, Known> m_known;
};

} // namespace gw::net
