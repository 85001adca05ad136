// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSet>
#include <gw/base/deferred.h>
#include <gw/net/managers.h>

namespace gw::net {

class Operation;

/// ITransport over one QNetworkAccessManager.
class NetworkTransport final : public QObject, public ITransport
{
    Q_OBJECT

public:
    NetworkTransport(Managers &managers, ManagerPtr manager);
    ~NetworkTransport() override;

    Task<Reply> send(Request request) override;

private:
    static Task<Reply> run(QPointer<NetworkTransport> self, Request request);
    QNetworkReply *start(const Request &request);

    Managers &m_managers;
    ManagerPtr m_manager;
    QSet<Operation *> m_running;
};

/// One request on its way. Ends with the reply, at a limit, on a stop request, or with its transport.
class Operation final : public QObject
{
    Q_OBJECT

public:
    Operation(QNetworkReply *reply, const Request &request);
    ~Operation() override;

    const Deferred<Reply> &outcome() const { return m_outcome; }
    void end(Error error);

private:
    void takeMetaData();
    void takeBytes();
    void finish();

    QNetworkReply *m_reply;
    qint64 m_limit;
    QByteArray m_body;
    Deferred<Reply> m_outcome;
};

} // namespace gw::net
