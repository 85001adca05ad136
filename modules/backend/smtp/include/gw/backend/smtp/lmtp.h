// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QStringList>
#include <chrono>
#include <functional>
#include <gw/base/result.h>
#include <memory>

namespace gw::backend::smtp {

/// What the store says about one recipient.
struct Verdict
{
    int code = 250;             ///< 250, 4yz, 5yz
    QByteArray status = "2.0.0"; ///< RFC 3463
    QByteArray text = "ok";     ///< one line of ASCII
};

struct Incoming
{
    QString sender; ///< envelope; empty: the null sender
    QByteArray peer; ///< name in LHLO, as it came; printable
    bool utf8 = false; ///< SMTPUTF8
    std::shared_ptr<const QByteArray> message; ///< CRLF, dots taken back; no Return-Path and Received of ours yet
};

struct LmtpOptions
{
    quint16 port = 0;           ///< 0: any free one
    QString ownName;            ///< in the greeting
    qint64 maxMessage = 160 << 20;
    int maxRecipients = 1000;
    int maxConnections = 32;
    int workers = 2; ///< deliveries at the same time
    std::chrono::milliseconds idleTimeout{300'000};
};

/// LMTP (RFC 2033) for an MTA on this machine: 8BITMIME, SIZE, PIPELINING, SMTPUTF8, ENHANCEDSTATUSCODES, one reply per
/// recipient after the data. Bound to 127.0.0.1 and ::1 only, so that nobody outside can speak to it; it never sends
/// anything on: a recipient that `accept` does not know is refused.
class Lmtp final
{
public:
    /// Asked at RCPT, on the thread of a connection: thread-safe. 250 when the address is one of ours.
    using Accept = std::function<Verdict(const QString &recipient)>;
    /// Asked once per accepted recipient after the data, likewise. 250 only once it is safely stored.
    using Deliver = std::function<Verdict(const QString &recipient, const Incoming &mail)>;

    Lmtp(LmtpOptions options, Accept accept, Deliver deliver);
    ~Lmtp(); ///< stop()s

    Result<quint16> start(); ///< the port
    /// Ends every connection and waits for what is being stored. Idempotent.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::smtp
