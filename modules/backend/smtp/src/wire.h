// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <atomic>
#include <chrono>
#include <gw/base/result.h>
#include <memory>

namespace gw::backend::smtp {

using Milliseconds = std::chrono::milliseconds;

/// A connection whose every operation blocks its thread, but not beyond its time, and ends within a tenth of a second when
/// `stop` becomes true. Errors: Offline (closed, refused), Timeout, Cancelled, Tls, TooLarge (a line), Protocol.
class Wire final
{
public:
    class Private;
    explicit Wire(std::unique_ptr<Private> priv);
    ~Wire();

    static Result<std::unique_ptr<Wire>> connect(const QString &host, quint16 port, Milliseconds timeout,
                                                 const std::atomic<bool> &stop);

    /// TLS 1.2 or newer as a client; certificate and name are verified. Bytes that came before it make it fail: somebody
    /// else could have put them there. `authorities`: a PEM file; empty: those of the operating system.
    Result<Done> startTls(const QString &host, const QString &authorities, Milliseconds timeout);
    /// A line without its CRLF or LF.
    Result<QByteArray> readLine(qsizetype limit, Milliseconds timeout);
    /// What is there, at least one byte.
    Result<QByteArray> readSome(Milliseconds timeout);
    void unread(QByteArrayView bytes); ///< is read again next
    Result<Done> write(QByteArrayView bytes, Milliseconds timeout);
    bool isSecure() const;
    bool isLoopback() const; ///< the other side is on this machine

private:
    std::unique_ptr<Private> d;
};

/// Waits for connections on the loopback addresses.
class Listener final
{
public:
    Listener();
    ~Listener();
    Result<quint16> listen(quint16 port);
    /// Null when `stop` became true.
    std::unique_ptr<Wire> accept(const std::atomic<bool> &stop);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::smtp
