// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "loopback.h"

#include <QTcpSocket>
#include <QUrlQuery>
#include <openssl/crypto.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

constexpr qsizetype largestHead = 16 << 10;
constexpr int mostConnections = 8; // browsers open some in advance
constexpr std::chrono::seconds headLimit{10};

QByteArray page(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status
           + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\nCache-Control: no-store\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\n"
             "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'; style-src "
             "'unsafe-inline'\r\n\r\n"
           + body;
}

/// The same page for success and refusal: the program says what came of it.
const QByteArray &donePage()
{
    static const QByteArray text =
        page("200 OK", "<!doctype html><html lang=\"ko\"><meta charset=\"utf-8\"><title>관문 Gwanmun</title>"
                       "<body style=\"font-family:sans-serif;max-width:32em;margin:4em auto;line-height:1.6\">"
                       "<h1 style=\"font-size:1.3em\">관문 프로그램으로 돌아가세요</h1><p>이 창은 닫아도 됩니다.</p>"
                       "<h2 lang=\"en\" style=\"font-size:1.1em\">Please return to Gwanmun</h2>"
                       "<p lang=\"en\">You may close this window.</p></body></html>");
    return text;
}

/// The raw value of the only parameter of this name; empty when it is missing or there are several.
QByteArray onlyValue(const QByteArray &query, const QByteArray &name)
{
    QByteArray found;
    int count = 0;
    for (const QByteArray &part : query.split('&')) {
        if (part.startsWith(name + '=')) {
            found = part.mid(name.size() + 1);
            ++count;
        }
    }
    return count == 1 ? found : QByteArray();
}

QByteArray headerValue(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

LoopbackReceiver::LoopbackReceiver(QString path, QByteArray state) : m_path(std::move(path)), m_state(std::move(state))
{
    m_promise.start();
    m_limit.setSingleShot(true);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackReceiver::accept);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { finish(fail(Error::Code::Timeout, u"nobody signed in in the browser"_s)); });
}

LoopbackReceiver::~LoopbackReceiver()
{
    cancel();
}

Result<std::unique_ptr<LoopbackReceiver>> LoopbackReceiver::listen(quint16 firstPort, quint16 lastPort, QString path,
                                                                   QByteArray state)
{
    std::unique_ptr<LoopbackReceiver> receiver(new LoopbackReceiver(std::move(path), std::move(state)));
    for (int port = firstPort; port <= std::max(firstPort, lastPort); ++port) {
        if (receiver->m_server.listen(QHostAddress(QHostAddress::LocalHost), quint16(port)))
            return receiver;
    }
    return fail(Error::Code::Unsupported,
                u"no free port for the browser to come back to: "_s + receiver->m_server.errorString());
}

QUrl LoopbackReceiver::redirectUri() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    url.setPath(m_path);
    return url;
}

Task<Callback> LoopbackReceiver::wait(std::chrono::milliseconds limit)
{
    m_limit.start(limit);
    return [](QFuture<Result<Callback>> outcome) -> Task<Callback> {
        co_await outcome;
        co_return outcome.result();
    }(m_promise.future());
}

void LoopbackReceiver::cancel()
{
    finish(fail(Error::Code::Cancelled));
}

void LoopbackReceiver::finish(Result<Callback> outcome)
{
    if (std::exchange(m_finished, true))
        return;
    m_limit.stop();
    m_server.close();
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

void LoopbackReceiver::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_open >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        QTimer::singleShot(headLimit, socket, [socket] { socket->abort(); });
    }
}

void LoopbackReceiver::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(largestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.size() < largestHead)
        return;
    socket->readAll();
    // Written out before the outcome is told, because whoever waits for it may drop us.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->write(end < 0 ? page("431 Request Header Fields Too Large", "") : answer(head.first(end)));
    socket->flush();
    socket->disconnectFromHost();
}

QByteArray LoopbackReceiver::answer(const QByteArray &head)
{
    const QList<QByteArray> line = head.first(std::max<qsizetype>(head.indexOf('\r'), 0)).split(' ');
    if (line.size() != 3 || line[0] != "GET")
        return page("405 Method Not Allowed", "");
    const qsizetype mark = line[1].indexOf('?');
    // Another name for this computer is a page that plays tricks with the name service (DNS rebinding).
    if (headerValue(head, "host") != "127.0.0.1:" + QByteArray::number(m_server.serverPort()) || mark < 0
        || line[1].first(mark) != m_path.toLatin1())
        return page("404 Not Found", "");
    const QByteArray query = line[1].mid(mark + 1);
    const QByteArray state = onlyValue(query, "state");
    if (state.size() != m_state.size()
        || CRYPTO_memcmp(state.constData(), m_state.constData(), size_t(state.size())) != 0)
        return page("400 Bad Request", "");

    const auto value = [&query](const QByteArray &name) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(onlyValue(query, name).replace('+', ' ')));
    };
    Callback callback{value("code"), value("iss"), value("error"), value("error_description")};
    QMetaObject::invokeMethod(this, [this, callback = std::move(callback)] { finish(callback); }, Qt::QueuedConnection);
    return donePage();
}

} // namespace gw::auth
