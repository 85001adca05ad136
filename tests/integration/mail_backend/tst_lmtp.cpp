// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTcpSocket>
#include <gtest/gtest.h>
#include <gw/backend/smtp/lmtp.h>
#include <mutex>

using namespace gw;
using namespace gw::backend::smtp;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Stored
{
    QString recipient;
    QString sender;
    QByteArray message;
};

class LmtpServer : public testing::Test
{
protected:
    void SetUp() override { begin({}); }

    void begin(LmtpOptions options)
    {
        options.ownName = u"mail.hanbit.example"_s;
        m_lmtp = std::make_unique<Lmtp>(
            options,
            [](const QString &recipient) {
                return recipient.endsWith(u"@hanbit.example"_s) ? Verdict{} : Verdict{550, "5.1.1", "nobody of ours"};
            },
            [this](const QString &recipient, const Incoming &mail) {
                const std::lock_guard lock(m_mutex);
                if (recipient.startsWith(u"full"_s))
                    return Verdict{452, "4.2.2", "mailbox\r\nfull"};
                m_stored.push_back({recipient, mail.sender, *mail.message});
                return Verdict{};
            });
        const auto port = m_lmtp->start();
        ASSERT_TRUE(port);
        m_port = *port;
    }

    std::unique_ptr<QTcpSocket> client(const QByteArray &greeting = "220 mail.hanbit.example LMTP ready")
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, m_port);
        EXPECT_TRUE(socket->waitForConnected(20'000));
        EXPECT_EQ(line(*socket), greeting);
        return socket;
    }

    static QByteArray line(QTcpSocket &socket)
    {
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(20'000))
                return "(nothing)";
        }
        return socket.readLine().trimmed();
    }

    static QByteArray ask(QTcpSocket &socket, const QByteArray &command)
    {
        socket.write(command + "\r\n");
        QByteArray reply = line(socket);
        while (reply.size() > 3 && reply[3] == '-')
            reply = line(socket);
        return reply;
    }

    static void envelope(QTcpSocket &socket, const QByteArrayList &recipients = {"haneul.kim@hanbit.example"})
    {
        EXPECT_TRUE(ask(socket, "LHLO mta.example").startsWith("250"));
        EXPECT_EQ(ask(socket, "MAIL FROM:<someone@else.example> BODY=8BITMIME"), "250 2.1.0 ok");
        for (const QByteArray &recipient : recipients)
            EXPECT_EQ(ask(socket, "RCPT TO:<" + recipient + ">"), "250 2.0.0 ok");
        EXPECT_TRUE(ask(socket, "DATA").startsWith("354"));
    }

    std::vector<Stored> stored()
    {
        const std::lock_guard lock(m_mutex);
        return m_stored;
    }

    std::mutex m_mutex;
    std::vector<Stored> m_stored;
    quint16 m_port = 0;
    std::unique_ptr<Lmtp> m_lmtp; ///< the last: its threads use the others
};

TEST_F(LmtpServer, eachRecipient_getsAReplyOfItsOwn)
{
    const auto socket = client();
    envelope(*socket, {"haneul.kim@hanbit.example", "full@hanbit.example", "HANEUL.kim@hanbit.example"});
    socket->write("Subject: x\r\n\r\n..dot\r\n.\r\n");
    EXPECT_EQ(line(*socket), "250 2.0.0 ok");
    EXPECT_EQ(line(*socket), "452 4.2.2 mailboxfull");
    EXPECT_EQ(line(*socket), "250 2.0.0 ok");
    ASSERT_EQ(stored().size(), 1u) << "the same mailbox twice is one delivery";
    EXPECT_EQ(stored()[0].message, "Subject: x\r\n\r\n.dot\r\n");
    EXPECT_EQ(stored()[0].sender, u"someone@else.example"_s);
    EXPECT_EQ(ask(*socket, "QUIT"), "221 2.0.0 bye");
}

TEST_F(LmtpServer, recipientsThatAreNotOurs_areNeverTaken)
{
    const auto socket = client();
    ask(*socket, "LHLO mta.example");
    ask(*socket, "MAIL FROM:<>");
    EXPECT_EQ(ask(*socket, "RCPT TO:<a@else.example>"), "550 5.1.1 nobody of ours");
    EXPECT_EQ(ask(*socket, "RCPT TO:<a%else.example@relay.example>"), "550 5.1.1 nobody of ours");
    EXPECT_EQ(ask(*socket, "RCPT TO:<@hanbit.example:a@else.example>"), "550 5.1.1 nobody of ours");
    EXPECT_EQ(ask(*socket, "RCPT TO:<>"), "501 5.1.3 not an address");
    EXPECT_EQ(ask(*socket, "DATA"), "503 5.5.1 RCPT first");
}

TEST_F(LmtpServer, commandsInTheWrongOrder_areRefused)
{
    const auto socket = client();
    EXPECT_EQ(ask(*socket, "EHLO mta.example"), "500 5.5.1 this is LMTP: LHLO");
    EXPECT_EQ(ask(*socket, "MAIL FROM:<a@b.example>"), "503 5.5.1 LHLO first");
    EXPECT_EQ(ask(*socket, "LHLO mta.example"), "250 SIZE 167772160");
    EXPECT_EQ(ask(*socket, "RCPT TO:<haneul.kim@hanbit.example>"), "503 5.5.1 MAIL first");
    EXPECT_EQ(ask(*socket, "MAIL FROM:<a@b.example> SIZE=999999999999"), "552 5.3.4 too large");
    EXPECT_EQ(ask(*socket, "MAIL FROM:<a@b.example> X=1"), "555 5.5.4 unknown parameter");
    EXPECT_EQ(ask(*socket, "MAIL FROM:<a b@c.example>"), "501 5.1.7 not an address");
    EXPECT_EQ(ask(*socket, "MAIL FROM:<a@b.example>"), "250 2.1.0 ok");
    EXPECT_EQ(ask(*socket, "MAIL FROM:<a@b.example>"), "503 5.5.1 one mail at a time");
    EXPECT_EQ(ask(*socket, "RSET"), "250 2.0.0 ok");
    EXPECT_EQ(ask(*socket, "NOOP"), "250 2.0.0 ok");
    EXPECT_TRUE(ask(*socket, "VRFY a").startsWith("252"));
    EXPECT_TRUE(ask(*socket, "STARTTLS").startsWith("500"));
    EXPECT_EQ(ask(*socket, QByteArray("NO\0OP", 5)), "500 5.5.2 a NUL");
    EXPECT_EQ(ask(*socket, QByteArray(100'000, 'x')), "500 5.5.6 line too long");
    EXPECT_EQ(ask(*socket, "NOOP"), "250 2.0.0 ok");
}

TEST_F(LmtpServer, aPipelineOfCommands_isAnsweredInOrder)
{
    const auto socket = client();
    socket->write("LHLO a\r\nMAIL FROM:<x@y.example>\r\nRCPT TO:<haneul.kim@hanbit.example>\r\nRCPT TO:<no@y.example>\r\nDATA\r\n"
                  "Subject: 1\r\n\r\none\r\n.\r\nMAIL FROM:<x@y.example>\r\nRCPT TO:<seojun.lee@hanbit.example>\r\nDATA\r\n\r\ntwo\r\n.\r\nQUIT\r\n");
    QByteArrayList codes;
    for (QByteArray reply = line(*socket); reply != "(nothing)"; reply = line(*socket)) {
        codes.append(reply.first(3));
        if (codes.last() == "221")
            break;
    }
    EXPECT_EQ(codes.join(' '), "250 250 250 250 250 250 250 250 550 354 250 250 250 354 250 221");
    ASSERT_EQ(stored().size(), 2u);
    EXPECT_EQ(stored()[1].message, "\r\ntwo\r\n");
}

TEST_F(LmtpServer, onlyADotBetweenCrlf_endsTheMessage)
{
    const auto socket = client();
    envelope(*socket);
    socket->write("a\n.\nMAIL FROM:<smuggled@x.example>\r.\r\nb\r\n.\n\xea\xb0\x80\0c\r\n");
    socket->write(QByteArray("d\0e\r\n", 5));
    socket->waitForBytesWritten(1'000);
    // Every byte of the end in a packet of its own.
    for (const char c : QByteArray("\r\n.\r\n")) {
        socket->write(&c, 1);
        socket->waitForBytesWritten(1'000);
    }
    EXPECT_EQ(line(*socket), "250 2.0.0 ok");
    ASSERT_EQ(stored().size(), 1u);
    const QByteArray message = stored()[0].message;
    EXPECT_TRUE(message.contains("smuggled@x.example"));
    EXPECT_EQ(message.count('\n'), message.count("\r\n"));
    EXPECT_TRUE(message.contains("\xea\xb0\x80"));
    EXPECT_TRUE(message.contains(QByteArray("d\0e\r\n", 5)));
}

TEST_F(LmtpServer, aMessageThatDoesNotArriveWhole_isNotStored)
{
    {
        const auto socket = client();
        envelope(*socket);
        socket->write("Subject: half\r\n\r\n");
        socket->waitForBytesWritten(1'000);
        socket->abort();
    }
    const auto socket = client();
    EXPECT_EQ(ask(*socket, "NOOP"), "250 2.0.0 ok");
    EXPECT_TRUE(stored().empty());
}

TEST_F(LmtpServer, whatIsTooMuch_isRefusedAndTheConversationGoesOn)
{
    m_lmtp->stop();
    LmtpOptions narrow;
    narrow.maxMessage = 1000;
    narrow.maxRecipients = 2;
    narrow.maxConnections = 2;
    begin(narrow);
    const auto socket = client();
    envelope(*socket);
    socket->write(QByteArray(5000, 'x') + "\r\n.\r\n");
    EXPECT_EQ(line(*socket), "552 5.3.4 too large");
    EXPECT_TRUE(stored().empty());
    ask(*socket, "MAIL FROM:<a@b.example>");
    ask(*socket, "RCPT TO:<a@hanbit.example>");
    ask(*socket, "RCPT TO:<b@hanbit.example>");
    EXPECT_EQ(ask(*socket, "RCPT TO:<c@hanbit.example>"), "452 4.5.3 too many recipients");
    const auto second = client();
    const auto third = client("421 4.3.2 too many connections");
}

TEST_F(LmtpServer, nobodyKeepsAConnectionForNothing)
{
    m_lmtp->stop();
    LmtpOptions hasty; // five minutes otherwise
    hasty.idleTimeout = std::chrono::milliseconds(400);
    begin(hasty);
    EXPECT_TRUE(client()->waitForDisconnected(20'000));
}

TEST_F(LmtpServer, endlessMistakes_endTheConversation)
{
    const auto socket = client();
    for (int mistake = 0; mistake < 20; ++mistake)
        socket->write("nonsense\r\n");
    QByteArray reply;
    for (int count = 0; count < 21; ++count)
        reply = line(*socket);
    EXPECT_EQ(reply, "421 4.7.0 too many mistakes");
}

TEST_F(LmtpServer, stop_endsWaitingClientsAtOnce)
{
    const auto socket = client();
    QElapsedTimer timer;
    timer.start();
    m_lmtp->stop();
    EXPECT_LT(timer.elapsed(), 30'000) << "it would wait for five minutes";
    EXPECT_TRUE(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(20'000));
}

} // namespace
