// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <functional>
#include <memory>
#include <thread>

class QSslSocket;

namespace gw::test {

/// What a scripted server says and hears on one connection. Blocking; in the server's thread.
class Talk
{
public:
    explicit Talk(QSslSocket &socket) : m_socket(socket) {}

    void say(const QByteArray &bytes); ///< as it is
    QByteArray line();                 ///< without CRLF; empty when the client is gone
    QByteArray data();                 ///< up to the final dot, which is not part of it
    void startTls(const QString &certificateFile, const QString &keyFile);
    void close(); ///< at once
    /// The usual beginning: greeting, EHLO, this list of extensions.
    void hello(const QByteArrayList &extensions = {"PIPELINING", "8BITMIME", "SIZE 1000000", "ENHANCEDSTATUSCODES"});
    /// Answers each command by its first word until QUIT or the end: `answers` has replies, "250 ok" otherwise. DATA gets
    /// 354 and then the answer of ".".
    void serve(const QList<std::pair<QByteArray, QByteArray>> &answers = {});

    QByteArrayList heard; ///< every line that line() gave
    QByteArrayList mails;

private:
    QSslSocket &m_socket;
    QByteArray m_input;
};

/// A server on 127.0.0.1 that does with every connection what `script` says, one after the other.
class SmtpPeer
{
public:
    explicit SmtpPeer(std::function<void(Talk &)> script);
    ~SmtpPeer();
    quint16 port() const { return m_port; }
    /// Everything that was heard so far. Waits until the running conversation is over.
    QByteArrayList heard();
    QByteArrayList mails();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
    quint16 m_port = 0;
};

} // namespace gw::test
