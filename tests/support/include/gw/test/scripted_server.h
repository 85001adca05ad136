// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace gw::test {

/// A request as it came off the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What a script may do with one request: say anything, byte for byte, or nothing at all.
class Exchange final
{
public:
    Exchange(QTcpSocket *socket, SeenRequest request) : seen(std::move(request)), m_socket(socket) {}

    void write(const QByteArray &bytes) const;
    /// A whole response with Content-Length; `headers` are lines that end with CRLF.
    void answer(int status, const QByteArray &body = {},
                const QByteArray &headers = "Content-Type: application/json\r\n") const;
    /// The head of an event stream.
    void openStream() const;
    void close() const; ///< in good order, after what was written
    void reset() const; ///< at once
    bool isOpen() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }

    SeenRequest seen;

private:
    QPointer<QTcpSocket> m_socket;
};

/// A server on loopback that does what the test says, including everything a real one must not do. A request for a
/// path without a script is answered 599 and remembered in `unscripted`.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<void(Exchange)>;

    ScriptedServer();
    QUrl url(const QString &path = QStringLiteral("/")) const;
    void on(const QByteArray &path, Script script) { m_scripts.insert(path, std::move(script)); }
    int count(const QByteArray &path) const;
    int connections() const { return m_connections; }

    QList<SeenRequest> seen;
    QList<QByteArray> unscripted;

private:
    void read(QTcpSocket *socket);

    QHash<QByteArray, Script> m_scripts;
    QHash<QTcpSocket *, QByteArray> m_pending;
    int m_connections = 0;
    QTcpServer m_server; ///< the last: its sockets say good-bye when it goes
};

} // namespace gw::test
