// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/test/scripted_server.h>

namespace gw::test {

void Exchange::write(const QByteArray &bytes) const
{
    if (!m_socket)
        return;
    m_socket->write(bytes);
    m_socket->flush();
}

void Exchange::answer(int status, const QByteArray &body, const QByteArray &headers) const
{
    const bool isHead = seen.method == "HEAD";
    write("HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + headers
          + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + (isHead ? QByteArray() : body));
}

void Exchange::openStream() const
{
    write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nCache-Control: no-store\r\n\r\n");
}

void Exchange::close() const
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void Exchange::reset() const
{
    if (m_socket)
        m_socket->abort();
}

ScriptedServer::ScriptedServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                socket->deleteLater();
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

int ScriptedServer::count(const QByteArray &path) const
{
    return int(std::ranges::count(seen, path, &SeenRequest::path));
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    for (;;) {
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        SeenRequest request;
        const QList<QByteArray> lines = pending.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (pending.size() < end + 4 + length)
            return;
        request.body = pending.mid(end + 4, length);
        pending.remove(0, end + 4 + length);
        seen.append(request);
        const QByteArray path = request.path.split('?').first();
        const auto script = m_scripts.constFind(path);
        if (script == m_scripts.constEnd()) {
            unscripted.append(request.path);
            Exchange(socket, request).answer(599);
        } else {
            const Script run = *script; // it may set another one
            run(Exchange(socket, request));
        }
        if (!m_pending.contains(socket))
            return; // the script closed it
    }
}

} // namespace gw::test
