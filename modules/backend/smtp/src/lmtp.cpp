// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "lines.h"
#include "wire.h"

#include <QHash>
#include <QLoggingCategory>
#include <gw/backend/smtp/lmtp.h>
#include <list>
#include <semaphore>
#include <thread>

Q_LOGGING_CATEGORY(lcSmtp, "gw.backend.smtp")

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::smtp {
namespace {

constexpr qsizetype maxCommand = 2048; // RFC 5321 4.5.3.1.4 and room for parameters and Unicode
constexpr int maxMistakes = 20;
constexpr Milliseconds goodbye{1'000};

QByteArray clean(QByteArray text)
{
    text.removeIf([](char c) { return uchar(c) < 0x20 || uchar(c) >= 0x7f; });
    return text.left(400);
}

QByteArray replyLine(const Verdict &verdict)
{
    const bool sane = verdict.code >= 200 && verdict.code < 600;
    QByteArray line = QByteArray::number(sane ? verdict.code : 451) + ' ';
    if (!verdict.status.isEmpty())
        line += clean(verdict.status) + ' ';
    return line + clean(verdict.text) + "\r\n";
}

/// One client, in a thread of its own.
class Conversation
{
public:
    Conversation(Wire &wire, const LmtpOptions &options, const Lmtp::Accept &accept, const Lmtp::Deliver &deliver,
                 std::counting_semaphore<> &workers, const std::atomic<bool> &stop)
        : m_wire(wire), m_options(options), m_accept(accept), m_deliver(deliver), m_workers(workers), m_stop(stop)
    {
    }

    void run()
    {
        if (!say("220 " + clean(m_options.ownName.toLatin1()) + " LMTP ready\r\n"))
            return;
        while (m_mistakes < maxMistakes) {
            const auto line = m_wire.readLine(maxCommand, m_options.idleTimeout);
            if (!line && line.error().code == Error::Code::TooLarge) {
                if (!skipLine())
                    return;
                mistake("500 5.5.6 line too long\r\n");
                continue;
            }
            if (!line) {
                leave(line.error());
                return;
            }
            if (!answer(*line))
                return;
        }
        say("421 4.7.0 too many mistakes\r\n");
    }

private:
    bool say(const QByteArray &text) { return m_wire.write(text, m_options.idleTimeout).has_value(); }
    bool mistake(const QByteArray &text)
    {
        ++m_mistakes;
        return say(text);
    }

    void leave(const Error &error)
    {
        // Cancelling closed the connection with it; a client reads the end as "try again" (RFC 5321 3.8).
        if (error.code == Error::Code::Timeout)
            qCInfo(lcSmtp, "an LMTP client said nothing for too long");
    }

    bool skipLine()
    {
        for (;;) {
            const auto bytes = m_wire.readSome(m_options.idleTimeout);
            if (!bytes)
                return false;
            const qsizetype end = bytes->indexOf('\n');
            if (end < 0)
                continue;
            m_wire.unread(QByteArrayView(*bytes).sliced(end + 1));
            return true;
        }
    }

    /// False: the conversation is over.
    bool answer(const QByteArray &line)
    {
        if (line.contains('\0'))
            return mistake("500 5.5.2 a NUL\r\n");
        const QByteArray upper = line.toUpper();
        if (upper.startsWith("LHLO ") || upper == "LHLO")
            return hello(line.mid(5).trimmed());
        if (upper.startsWith("EHLO") || upper.startsWith("HELO"))
            return mistake("500 5.5.1 this is LMTP: LHLO\r\n"); // RFC 2033 4.1
        if (upper.startsWith("MAIL FROM:"))
            return mailFrom(QByteArrayView(line).sliced(10));
        if (upper.startsWith("RCPT TO:"))
            return recipient(QByteArrayView(line).sliced(8));
        if (upper == "DATA")
            return data();
        if (upper == "RSET") {
            reset();
            return say("250 2.0.0 ok\r\n");
        }
        if (upper == "NOOP" || upper.startsWith("NOOP "))
            return say("250 2.0.0 ok\r\n");
        if (upper == "QUIT") {
            say("221 2.0.0 bye\r\n");
            return false;
        }
        if (upper.startsWith("VRFY"))
            return say("252 2.5.0 send it and see\r\n");
        return mistake("500 5.5.1 unknown command\r\n");
    }

    bool hello(const QByteArray &name)
    {
        if (name.isEmpty())
            return mistake("501 5.5.4 who is there\r\n");
        m_peer = clean(name);
        reset();
        return say("250-" + clean(m_options.ownName.toLatin1())
                   + "\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE "
                   + QByteArray::number(m_options.maxMessage) + "\r\n");
    }

    void reset()
    {
        m_hasSender = false;
        m_mail = {};
        m_recipients.clear();
    }

    bool mailFrom(QByteArrayView text)
    {
        if (m_peer.isEmpty())
            return mistake("503 5.5.1 LHLO first\r\n");
        if (m_hasSender)
            return mistake("503 5.5.1 one mail at a time\r\n");
        const auto path = parsePath(text);
        if (!path)
            return mistake("501 5.1.7 not an address\r\n");
        bool utf8 = false;
        for (const auto &[name, value] : path->parameters) {
            if (name == "SIZE" && value.toLongLong() > m_options.maxMessage)
                return say("552 5.3.4 too large\r\n");
            if (name == "SMTPUTF8")
                utf8 = true;
            else if (name != "SIZE" && name != "BODY" && name != "RET" && name != "ENVID")
                return mistake("555 5.5.4 unknown parameter\r\n");
        }
        m_mail.sender = path->address;
        m_mail.peer = m_peer;
        m_mail.utf8 = utf8;
        m_hasSender = true;
        return say("250 2.1.0 ok\r\n");
    }

    bool recipient(QByteArrayView text)
    {
        if (!m_hasSender)
            return mistake("503 5.5.1 MAIL first\r\n");
        const auto path = parsePath(text);
        if (!path || path->address.isEmpty())
            return mistake("501 5.1.3 not an address\r\n");
        if (int(m_recipients.size()) >= m_options.maxRecipients)
            return say("452 4.5.3 too many recipients\r\n");
        const Verdict verdict = m_accept(path->address);
        if (verdict.code >= 200 && verdict.code < 300)
            m_recipients.append(path->address);
        return say(replyLine(verdict));
    }

    bool data()
    {
        if (m_recipients.isEmpty())
            return mistake("503 5.5.1 RCPT first\r\n"); // RFC 2033 4.2
        if (!say("354 go on, end with a dot on a line of its own\r\n"))
            return false;
        DataReader reader(m_options.maxMessage);
        while (!reader.hasEnded()) {
            const auto bytes = m_wire.readSome(m_options.idleTimeout);
            if (!bytes) {
                leave(bytes.error());
                return false; // what did not arrive whole was never given to us
            }
            const qsizetype used = reader.feed(*bytes);
            if (used < bytes->size())
                m_wire.unread(QByteArrayView(*bytes).sliced(used));
        }
        const bool tooLarge = reader.isTooLarge();
        m_mail.message = std::make_shared<const QByteArray>(reader.take());
        QHash<QString, Verdict> known; // the same address twice is one delivery and two replies
        for (const QString &address : std::as_const(m_recipients)) {
            const QString key = address.toLower();
            if (!known.contains(key))
                known.insert(key, tooLarge ? Verdict{552, "5.3.4", "too large"} : deliver(address));
            if (!say(replyLine(known.value(key))))
                return false;
        }
        reset();
        return true;
    }

    Verdict deliver(const QString &address)
    {
        if (m_stop)
            return {451, "4.3.2", "going down"};
        m_workers.acquire();
        Verdict verdict = m_deliver(address, m_mail);
        m_workers.release();
        return verdict;
    }

    Wire &m_wire;
    const LmtpOptions &m_options;
    const Lmtp::Accept &m_accept;
    const Lmtp::Deliver &m_deliver;
    std::counting_semaphore<> &m_workers;
    const std::atomic<bool> &m_stop;
    QByteArray m_peer;
    bool m_hasSender = false;
    Incoming m_mail;
    QStringList m_recipients;
    int m_mistakes = 0;
};

} // namespace

class Lmtp::Private
{
public:
    Private(LmtpOptions lmtpOptions, Accept onAccept, Deliver onDeliver)
        : options(std::move(lmtpOptions)), accept(std::move(onAccept)), deliver(std::move(onDeliver)),
          workers(std::max(options.workers, 1))
    {
    }

    struct Client
    {
        std::thread thread;
        std::atomic<bool> finished = false;
    };

    void serve()
    {
        while (auto wire = listener->accept(stopping)) {
            clients.remove_if([](Client &client) {
                if (client.finished)
                    client.thread.join();
                return client.finished.load();
            });
            if (int(clients.size()) >= options.maxConnections) {
                (void)wire->write("421 4.3.2 too many connections\r\n", goodbye);
                continue;
            }
            Client &client = clients.emplace_back();
            client.thread = std::thread([this, &client, connection = std::move(wire)] {
                Conversation(*connection, options, accept, deliver, workers, stopping).run();
                client.finished = true;
            });
        }
        for (Client &client : clients)
            client.thread.join();
        clients.clear();
    }

    const LmtpOptions options;
    const Accept accept;
    const Deliver deliver;
    std::counting_semaphore<> workers;
    std::atomic<bool> stopping = false;
    std::unique_ptr<Listener> listener;
    std::list<Client> clients; ///< only serve() touches it
    std::thread thread;
};

Lmtp::Lmtp(LmtpOptions options, Accept accept, Deliver deliver)
    : d(std::make_unique<Private>(std::move(options), std::move(accept), std::move(deliver)))
{
}

Lmtp::~Lmtp()
{
    stop();
}

Result<quint16> Lmtp::start()
{
    d->listener = std::make_unique<Listener>();
    const auto port = d->listener->listen(d->options.port);
    if (!port)
        return port;
    d->thread = std::thread([this] { d->serve(); });
    qCInfo(lcSmtp, "LMTP listens on port %d of this machine", int(*port));
    return port;
}

void Lmtp::stop()
{
    d->stopping = true;
    if (d->thread.joinable())
        d->thread.join();
    d->listener.reset();
}

} // namespace gw::backend::smtp
