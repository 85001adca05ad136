// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QNetworkAccessManager>
#include <QObject>
#include <gw/net/connectionpolicy.h>
#include <gw/net/transport.h>
#include <memory>
#include <optional>

class QNetworkReply;
class QNetworkRequest;

namespace gw::net {

class NetworkTransport;
class ProxyFinder;

/// Qt touches a manager again after a reply's signal, so one that goes in such a signal must outlive it.
struct LaterDeleter
{
    void operator()(QObject *object) const { object->deleteLater(); }
};
using ManagerPtr = std::unique_ptr<QNetworkAccessManager, LaterDeleter>;

/// The network connections of one account, kept apart: Qt opens six connections to a host and no more, so a long
/// transfer or a stream would starve the requests that a person waits for (measured). Belongs to one thread.
class Managers final : public QObject
{
    Q_OBJECT

public:
    explicit Managers(ConnectionPolicy policy = {}, QObject *parent = nullptr);
    ~Managers() override;

    ITransport &requests();  ///< small and soon
    ITransport &transfers(); ///< attachments

    /// A manager of its own for one event stream: the seventh stream must not wait for the first six.
    ManagerPtr makeStreamManager() const;
    /// Everything that is the same for each request: no redirect, no cookie, no cache, TLS, user agent.
    void prepare(QNetworkRequest &request) const;
    /// Looks up the system's proxy for this server without blocking; streams and transports call it before they send.
    Task<Done> prepareProxy(QUrl url);

private:
    ConnectionPolicy m_policy;
    std::shared_ptr<ProxyFinder> m_proxies;
    std::unique_ptr<NetworkTransport> m_requests;
    std::unique_ptr<NetworkTransport> m_transfers;
};

/// The Error of a reply that failed below HTTP (no connection, cut, TLS); nothing if it has a usable status.
std::optional<Error> transportError(const QNetworkReply &reply);

} // namespace gw::net
