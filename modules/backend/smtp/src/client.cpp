// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "lines.h"
#include "wire.h"

#include <QFile>
#include <gw/backend/smtp/client.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::smtp {
namespace {

constexpr qsizetype maxReplyLine = 4096;  // RFC 5321 4.5.3.1.5 says 512; some say more
constexpr qsizetype dataBlock = 64 * 1024;
constexpr qsizetype window = 50; // recipients asked at once: no reply of theirs can fill the pipe
constexpr Milliseconds goodbye{1'000};

bool hasEightBit(QByteArrayView bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return c < 0; });
}

QByteArrayView headerOf(const QByteArray &message)
{
    const qsizetype crlf = message.indexOf("\r\n\r\n");
    const qsizetype lf = message.indexOf("\n\n");
    const qsizetype end = crlf < 0 ? lf : lf < 0 ? crlf : std::min(crlf, lf);
    return end < 0 ? QByteArrayView(message) : QByteArrayView(message).first(end);
}

/// Printable ASCII without space for EHLO.
QByteArray hostName(const QString &name)
{
    QByteArray ascii = name.toLatin1();
    ascii.removeIf([](char c) { return c <= ' ' || c >= 0x7f; });
    return ascii.isEmpty() ? "localhost"_ba : ascii;
}

/// One conversation. Every step either goes on or sets m_failure.
class Conversation
{
public:
    Conversation(const SmartHost &host, const Mail &mail, const std::atomic<bool> &stop)
        : m_host(host), m_mail(mail), m_stop(stop)
    {
    }

    std::expected<Sent, Client::Failure> run()
    {
        if (!check() || !open() || !encrypt() || !authenticate() || !extensions() || !envelope())
            return std::unexpected(m_failure);
        if (m_sent.anyAccepted() && !data())
            return std::unexpected(m_failure);
        quit();
        return m_sent;
    }

private:
    bool failed(Error error, bool maybeSent = false)
    {
        m_failure = {std::move(error), maybeSent, 0, {}};
        return false;
    }

    /// The server said no.
    bool refused(const Reply &reply, bool maybeSent = false)
    {
        Error::Code code = reply.code >= 500 ? Error::Code::Rejected : Error::Code::RateLimited;
        if (reply.code == 552 || reply.status().endsWith(".3.4"))
            code = reply.code >= 500 ? Error::Code::TooLarge : code;
        m_failure = {{code, reply.text()}, maybeSent, reply.code, reply.status()};
        quit();
        return false;
    }

    bool check()
    {
        for (const QString &recipient : m_mail.recipients)
            m_sent.recipients.append({recipient, 0, {}, {}});
        if (m_stop)
            return failed({Error::Code::Cancelled, {}});
        if (m_mail.recipients.isEmpty() || (!m_mail.sender.isEmpty() && !isMailbox(m_mail.sender)))
            return failed({Error::Code::Rejected, u"no sender that can be written, or nobody to send to"_s});
        auto bytes = stuffed(m_mail.message);
        if (!bytes)
            return failed({Error::Code::Rejected, u"a NUL or a lone carriage return"_s});
        m_data = std::move(*bytes);
        return true;
    }

    bool open()
    {
        auto wire = Wire::connect(m_host.host, m_host.port, m_host.connectTimeout, m_stop);
        if (!wire)
            return failed(wire.error());
        m_wire = std::move(*wire);
        if (m_host.security == Security::None && !m_host.allowPlain && !m_wire->isLoopback())
            return failed({Error::Code::Tls, u"an unencrypted server beyond this machine"_s});
        if (m_host.security == Security::Implicit && !startTls())
            return false;
        const auto greeting = read(m_host.commandTimeout);
        if (!greeting)
            return failed(greeting.error());
        if (!greeting->is(2)) // it serves nobody now; this says nothing about the mail
            return failed({Error::Code::Offline, greeting->text()});
        return hello();
    }

    bool startTls()
    {
        const auto secured = m_wire->startTls(m_host.host, m_host.authorities, m_host.connectTimeout);
        return secured || failed(secured.error());
    }

    bool hello()
    {
        auto reply = command("EHLO " + hostName(m_host.ownName));
        if (reply && reply->is(5))
            reply = command("HELO " + hostName(m_host.ownName));
        if (!reply)
            return failed(reply.error());
        if (!reply->is(2))
            return failed({Error::Code::Offline, reply->text()});
        m_extensions.clear();
        for (const QByteArray &line : reply->lines.mid(1)) {
            const QByteArray simple = line.simplified().toUpper();
            const qsizetype space = simple.indexOf(' ');
            m_extensions.insert(space < 0 ? simple : simple.first(space), space < 0 ? QByteArray() : simple.sliced(space + 1));
        }
        return true;
    }

    bool encrypt()
    {
        const bool offered = m_extensions.contains("STARTTLS");
        if (m_host.security == Security::None || m_host.security == Security::Implicit)
            return true;
        if (!offered)
            return m_host.security == Security::Opportunistic || failed({Error::Code::Tls, u"the server offers no STARTTLS"_s});
        const auto reply = command("STARTTLS");
        if (!reply)
            return failed(reply.error());
        if (!reply->is(2))
            return failed({Error::Code::Tls, reply->text()});
        return startTls() && hello(); // what was said before the encryption counts no longer (RFC 3207 4.2)
    }

    bool authenticate()
    {
        if (m_host.user.isEmpty())
            return true;
        if (!m_wire->isSecure() && !m_wire->isLoopback())
            return failed({Error::Code::Tls, u"no password over an unencrypted connection"_s});
        if (!m_extensions.value("AUTH").split(' ').contains("PLAIN"))
            return failed({Error::Code::Unauthorised, u"the server offers no AUTH PLAIN"_s});
        QFile file(m_host.secretFile);
        if (!file.open(QIODevice::ReadOnly))
            return failed({Error::Code::Keychain, u"the file with the password cannot be read"_s});
        QByteArray secret = file.readLine(1024);
        while (secret.endsWith('\n') || secret.endsWith('\r'))
            secret.chop(1);
        const QByteArray plain = '\0' + m_host.user.toUtf8() + '\0' + secret;
        const auto reply = command("AUTH PLAIN " + plain.toBase64());
        if (!reply)
            return failed(reply.error());
        if (reply->is(2))
            return true;
        m_failure = {{reply->is(4) ? Error::Code::RateLimited : Error::Code::Unauthorised, reply->text()},
                     false,
                     reply->code,
                     reply->status()};
        quit();
        return false;
    }

    /// Whether the server can take this mail.
    bool extensions()
    {
        const bool utf8Address = hasEightBit(m_mail.sender.toUtf8())
                                 || std::ranges::any_of(m_mail.recipients, [](const QString &r) { return hasEightBit(r.toUtf8()); });
        m_utf8 = utf8Address || hasEightBit(headerOf(m_mail.message));
        m_eightBit = hasEightBit(m_mail.message);
        bool ok = false;
        const qint64 limit = m_extensions.value("SIZE").toLongLong(&ok);
        if (ok && limit > 0 && m_data.size() > limit) {
            quit();
            m_failure = {{Error::Code::TooLarge, u"the server takes %1 bytes"_s.arg(limit)}, false, 552, "5.3.4"};
            return false;
        }
        if ((m_utf8 && !m_extensions.contains("SMTPUTF8")) || (m_eightBit && !m_extensions.contains("8BITMIME"))) {
            quit();
            return failed({Error::Code::Unsupported, m_utf8 ? u"the server takes no addresses or headers in Unicode"_s
                                                            : u"the server takes no 8-bit mail"_s});
        }
        return true;
    }

    bool envelope()
    {
        QByteArray from = "MAIL FROM:<" + m_mail.sender.toUtf8() + '>';
        if (m_extensions.contains("SIZE"))
            from += " SIZE=" + QByteArray::number(m_data.size());
        if (m_eightBit)
            from += " BODY=8BITMIME";
        if (m_utf8)
            from += " SMTPUTF8";
        if (m_extensions.contains("DSN") && !m_mail.envelopeId.isEmpty() && isXtext(m_mail.envelopeId))
            from += " ENVID=" + m_mail.envelopeId.toLatin1();
        const auto reply = command(from);
        if (!reply)
            return failed(reply.error());
        if (!reply->is(2))
            return refused(*reply);
        const qsizetype step = m_extensions.contains("PIPELINING") ? window : 1;
        for (qsizetype at = 0; at < m_sent.recipients.size(); at += step) {
            if (!ask(at, std::min(step, m_sent.recipients.size() - at)))
                return false;
        }
        return true;
    }

    static bool isXtext(const QString &id)
    {
        return id.size() <= 100
               && std::ranges::all_of(id, [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'+' && c != u'='; });
    }

    /// RCPT for `count` recipients from `first` on.
    bool ask(qsizetype first, qsizetype count)
    {
        QByteArray commands;
        QList<qsizetype> asked;
        for (qsizetype at = first; at < first + count; ++at) {
            Recipient &recipient = m_sent.recipients[at];
            if (!isMailbox(recipient.address)) {
                recipient.code = 553;
                recipient.status = "5.1.3";
                recipient.text = u"not an address"_s;
                continue;
            }
            commands += "RCPT TO:<" + recipient.address.toUtf8() + ">\r\n";
            asked.append(at);
        }
        if (asked.isEmpty())
            return true;
        if (const auto written = m_wire->write(commands, m_host.commandTimeout); !written)
            return failed(written.error());
        for (const qsizetype at : asked) {
            const auto reply = read(m_host.commandTimeout);
            if (!reply)
                return failed(reply.error());
            if (reply->code == 421)
                return refused(*reply);
            m_sent.recipients[at].code = reply->code;
            m_sent.recipients[at].status = reply->status();
            m_sent.recipients[at].text = reply->text();
        }
        return true;
    }

    bool data()
    {
        const auto ready = command("DATA");
        if (!ready)
            return failed(ready.error());
        if (!ready->is(3))
            return refused(*ready);
        for (qsizetype at = 0; at < m_data.size(); at += dataBlock) {
            const auto block = QByteArrayView(m_data).sliced(at, std::min(dataBlock, m_data.size() - at));
            if (const auto written = m_wire->write(block, m_host.dataTimeout); !written)
                return failed(written.error());
        }
        // From here on the server may have the mail, whatever we hear of it (RFC 5321 4.5.5).
        if (const auto written = m_wire->write(".\r\n", m_host.dataTimeout); !written)
            return failed(written.error(), true);
        const auto reply = read(m_host.commandTimeout);
        if (!reply)
            return failed(reply.error(), true);
        if (!reply->is(2))
            return refused(*reply);
        m_sent.queueText = reply->text().toUtf8();
        return true;
    }

    Result<Reply> command(const QByteArray &line)
    {
        const auto written = m_wire->write(line + "\r\n", m_host.commandTimeout);
        return written ? read(m_host.commandTimeout) : Result<Reply>(fail(written.error()));
    }

    Result<Reply> read(Milliseconds timeout)
    {
        Reply reply;
        for (;;) {
            const auto line = m_wire->readLine(maxReplyLine, timeout);
            if (!line && line.error().code == Error::Code::TooLarge)
                return fail(Error::Code::Protocol, u"a line of the reply is too long"_s);
            if (!line)
                return fail(line.error());
            const auto last = addLine(reply, *line);
            if (!last)
                return fail(Error::Code::Protocol, u"not a reply of SMTP"_s);
            if (*last)
                return reply;
        }
    }

    /// Being polite must not cost more than a moment, and changes nothing any more.
    void quit()
    {
        if (m_wire && m_wire->write("QUIT\r\n", goodbye))
            (void)m_wire->readLine(maxReplyLine, goodbye);
    }

    const SmartHost &m_host;
    const Mail &m_mail;
    const std::atomic<bool> &m_stop;
    std::unique_ptr<Wire> m_wire;
    QHash<QByteArray, QByteArray> m_extensions;
    QByteArray m_data;
    Sent m_sent;
    Client::Failure m_failure;
    bool m_utf8 = false;
    bool m_eightBit = false;
};

} // namespace

bool Sent::anyAccepted() const
{
    return std::ranges::any_of(recipients, &Recipient::accepted);
}

std::expected<Sent, Client::Failure> Client::send(const Mail &mail) const
{
    return Conversation(m_host, mail, m_stopped).run();
}

} // namespace gw::backend::smtp
