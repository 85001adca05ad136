// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "smtp_peer.h"

#include <QSslSocket>
#include <QTcpServer>
#include <condition_variable>
#include <future>
#include <mutex>

namespace gw::test {
namespace {

class Server final : public QTcpServer
{
public:
    std::function<void(QSslSocket &)> serve;

protected:
    void incomingConnection(qintptr handle) override
    {
        QSslSocket socket;
        socket.setSocketDescriptor(handle);
        serve(socket);
    }
};

constexpr int patience = 20'000;

} // namespace

struct SmtpPeer::Shared
{
    std::mutex mutex;
    std::condition_variable quiet;
    QByteArrayList heard;
    QByteArrayList mails;
    int running = 0;
    int served = 0;
    std::atomic<bool> stop = false;
};

void Talk::say(const QByteArray &bytes)
{
    m_socket.write(bytes);
    if (m_socket.state() == QAbstractSocket::ConnectedState) // the client may have gone: that is for it to judge
        m_socket.waitForBytesWritten(patience);
}

QByteArray Talk::line()
{
    while (!m_input.contains("\r\n")) {
        if (!m_socket.bytesAvailable() && !m_socket.waitForReadyRead(patience))
            return {};
        m_input += m_socket.readAll();
    }
    const qsizetype end = m_input.indexOf("\r\n");
    const QByteArray text = m_input.first(end);
    m_input.remove(0, end + 2);
    heard.append(text);
    return text;
}

QByteArray Talk::data()
{
    while (!m_input.startsWith(".\r\n") && !m_input.contains("\r\n.\r\n")) {
        if (!m_socket.bytesAvailable() && !m_socket.waitForReadyRead(patience))
            return m_input;
        m_input += m_socket.readAll();
    }
    const qsizetype end = m_input.startsWith(".\r\n") ? 0 : m_input.indexOf("\r\n.\r\n") + 2;
    const QByteArray text = m_input.first(end);
    m_input.remove(0, end + 3);
    mails.append(text);
    return text;
}

void Talk::startTls(const QString &certificateFile, const QString &keyFile)
{
    m_socket.setLocalCertificate(certificateFile);
    m_socket.setPrivateKey(keyFile, QSsl::Ec);
    m_socket.startServerEncryption();
    m_socket.waitForEncrypted(patience);
    m_input.clear();
}

void Talk::close()
{
    m_socket.abort();
}

void Talk::hello(const QByteArrayList &extensions)
{
    say("220 peer.example ready\r\n");
    line();
    QByteArray reply = "250-peer.example\r\n";
    for (const QByteArray &extension : extensions)
        reply += "250-" + extension + "\r\n";
    say(reply + "250 HELP\r\n");
}

void Talk::serve(const QList<std::pair<QByteArray, QByteArray>> &answers)
{
    const auto answerTo = [&](const QByteArray &command) {
        for (const auto &[begin, reply] : answers) {
            if (command.startsWith(begin))
                return reply + "\r\n";
        }
        return QByteArray(command == "DATA" ? "354 go on\r\n" : command == "QUIT" ? "221 bye\r\n" : "250 2.1.5 ok\r\n");
    };
    for (;;) {
        const QByteArray command = line();
        if (command.isEmpty())
            return;
        const QByteArray reply = answerTo(command);
        say(reply);
        if (command == "DATA" && reply.startsWith('3')) {
            data();
            say(answerTo("."));
        }
        if (command == "QUIT")
            return;
    }
}

SmtpPeer::SmtpPeer(std::function<void(Talk &)> script) : m_shared(std::make_shared<Shared>())
{
    std::promise<quint16> bound;
    auto port = bound.get_future();
    m_thread = std::thread([shared = m_shared, script = std::move(script), &bound] {
        Server server;
        server.serve = [&](QSslSocket &socket) {
            {
                const std::lock_guard lock(shared->mutex);
                ++shared->running;
            }
            Talk talk(socket);
            script(talk);
            socket.disconnectFromHost();
            if (socket.state() != QAbstractSocket::UnconnectedState)
                socket.waitForDisconnected(1'000);
            const std::lock_guard lock(shared->mutex);
            shared->heard += talk.heard;
            shared->mails += talk.mails;
            --shared->running;
            ++shared->served;
            shared->quiet.notify_all();
        };
        server.listen(QHostAddress::LocalHost);
        bound.set_value(server.serverPort());
        while (!shared->stop)
            server.waitForNewConnection(50);
    });
    m_port = port.get();
}

SmtpPeer::~SmtpPeer()
{
    m_shared->stop = true;
    m_thread.join();
}

QByteArrayList SmtpPeer::heard()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->quiet.wait_for(lock, std::chrono::seconds(20), [this] { return m_shared->running == 0 && m_shared->served > 0; });
    return m_shared->heard;
}

QByteArrayList SmtpPeer::mails()
{
    heard();
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->mails;
}

} // namespace gw::test
