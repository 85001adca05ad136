// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QPromise>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <gw/base/task.h>
#include <memory>

class QTcpSocket;

namespace gw::auth {

/// Parameters of the provider's redirect (RFC 6749 4.1.2, RFC 9207).
struct Callback
{
    QString code;
    QString issuer;
    QString error;
    QString errorDescription;
};

/// Waits on 127.0.0.1 for the browser to come back, once (RFC 8252 7.3).
///
/// Whatever is not our callback with our state gets an error page and changes nothing: any web page can send requests
/// to this port, so the state is compared before the rest is even parsed.
class LoopbackReceiver final : public QObject
{
public:
    /// Listens on the first free port of the range; 0 is any. Unsupported: no port is free.
    static Result<std::unique_ptr<LoopbackReceiver>> listen(quint16 firstPort, quint16 lastPort, QString path,
                                                            QByteArray state);
    ~LoopbackReceiver() override;

    QUrl redirectUri() const;
    /// Once. Timeout after `limit`, Cancelled by cancel() or when the receiver goes.
    Task<Callback> wait(std::chrono::milliseconds limit);
    void cancel();

private:
    LoopbackReceiver(QString path, QByteArray state);
    void accept();
    void read(QTcpSocket *socket);
    QByteArray answer(const QByteArray &head);
    void finish(Result<Callback> outcome);

    QString m_path;
    QByteArray m_state;
    QTcpServer m_server;
    QTimer m_limit;
    int m_open = 0;
    bool m_finished = false;
    QPromise<Result<Callback>> m_promise;
};

} // namespace gw::auth
