// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSet>
#include <gw/base/deferred.h>
#include <gw/net/managers.h>

namespace gw::net {

class FileSink;
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
    void settle();
    Reply head() const;
    bool placeBody();

    QNetworkReply *m_reply;
    qint64 m_limit;
    std::optional<FileTarget> m_target;
    std::function<void(qint64)> m_received;
    std::unique_ptr<FileSink> m_sink; ///< takes the body instead of m_body
    bool m_isPlaced = false;
    bool m_isFinished = false;
    qint64 m_count = 0; ///< bytes of the body so far
    qint64 m_sentBytes = 0;
    QByteArray m_body;
    Deferred<Reply> m_outcome;
};

} // namespace gw::net
