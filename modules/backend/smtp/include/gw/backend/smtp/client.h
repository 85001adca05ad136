// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QStringList>
#include <atomic>
#include <chrono>
#include <gw/base/result.h>
#include <optional>

namespace gw::backend::smtp {

/// When the connection is encrypted. Certificate and name are verified whenever it is.
enum class Security {
    Opportunistic, ///< STARTTLS when the server offers it. Not against somebody who takes the offer away.
    Required,      ///< STARTTLS or nothing
    Implicit,      ///< TLS from the first byte (RFC 8314)
    None,          ///< never; refused for hosts that are not loopback unless allowPlain
};

struct SmartHost
{
    QString host;
    quint16 port = 25;
    Security security = Security::Required;
    bool allowPlain = false;  ///< Security::None beyond this machine: inside a closed network
    QString ownName;          ///< in EHLO
    QString user;             ///< empty: no AUTH. Only PLAIN, and only on an encrypted connection or loopback
    QString secretFile;       ///< first line: the password; read for every connection
    QString authorities;      ///< PEM; empty: those of the operating system
    std::chrono::milliseconds connectTimeout{30'000};
    std::chrono::milliseconds commandTimeout{300'000}; ///< RFC 5321 4.5.3.2; also for the end of the data
    std::chrono::milliseconds dataTimeout{180'000};    ///< per block of the message
};

struct Recipient
{
    QString address;
    /// The server's last word. 0: it was never asked about this one.
    int code = 0;
    QByteArray status;  ///< RFC 3463, "5.1.1"; empty: the server has none
    QString text;       ///< for people and logs of the administrator; printable, bounded
    bool accepted() const { return code >= 200 && code < 300; }
    bool permanent() const { return code >= 500; }
};

struct Sent
{
    QList<Recipient> recipients; ///< in the order asked
    QByteArray queueText;        ///< what the server said at the end ("250 queued as …")
    bool anyAccepted() const;
};

struct Mail
{
    QString sender; ///< empty: the null sender of bounces
    QStringList recipients;
    QByteArray message;    ///< CRLF or LF; lone CR and NUL are refused
    QString envelopeId = {};
};

/// Hands one mail to the smart host (RFC 5321 with SIZE, 8BITMIME, PIPELINING, SMTPUTF8, ENHANCEDSTATUSCODES, STARTTLS,
/// AUTH). Blocks the calling thread. Errors: Offline (nobody there), Timeout, Tls, Unauthorised, Protocol, TooLarge (SIZE),
/// Unsupported (SMTPUTF8 needed), Rejected (the whole mail, for good: code and text in detail), RateLimited (for now),
/// Keychain (the password's file), Cancelled. A recipient that is refused is no error: see Sent.
class Client final
{
public:
    explicit Client(SmartHost host) : m_host(std::move(host)) {}

    /// A failure that came after the last byte of the message was on its way: it may have been taken (RFC 5321 4.5.5), and
    /// sending it again may deliver it twice.
    struct Failure
    {
        Error error;
        bool maybeSent = false;
        int code = 0; ///< the server's, when it spoke
        QByteArray status = {};
    };
    std::expected<Sent, Failure> send(const Mail &mail) const;
    /// Ends what is running within a tenth of a second, and refuses everything from now on.
    void stop() { m_stopped = true; }

private:
    SmartHost m_host;
    std::atomic<bool> m_stopped = false;
};

} // namespace gw::backend::smtp
