// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "smtp_peer.h"
#include "testcertificates.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/backend/smtp/client.h>
#include <openssl/pem.h>

using namespace gw;
using namespace gw::backend::smtp;
using namespace Qt::Literals::StringLiterals;

namespace {

SmartHost hostAt(const test::SmtpPeer &peer)
{
    SmartHost host;
    host.host = u"127.0.0.1"_s;
    host.port = peer.port();
    host.security = Security::None;
    host.ownName = u"desk.example"_s;
    host.commandTimeout = std::chrono::milliseconds(2'000);
    host.dataTimeout = std::chrono::milliseconds(2'000);
    return host;
}

Mail someMail()
{
    return {u"haneul.kim@hanbit.example"_s,
            {u"a@else.example"_s, u"b@else.example"_s, u"c@else.example"_s},
            "Subject: x\r\n\r\n.dot\r\n..two\r\nend"};
}

std::string codeOf(const std::expected<Sent, Client::Failure> &result)
{
    return result ? "sent" : toString(result.error().error.code).toStdString();
}

TEST(SmtpClient, aMail_isHandedOverWithAReplyForEachRecipient)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello();
        talk.serve({{"RCPT TO:<b@", "550 5.1.1 nobody <here>"}, {"RCPT TO:<c@", "451-4.2.0 busy\r\n451 4.2.0 really"}, {".", "250 queued as 7"}});
    });
    const auto sent = Client(hostAt(peer)).send(someMail());
    ASSERT_TRUE(sent);
    ASSERT_EQ(sent->recipients.size(), 3);
    EXPECT_TRUE(sent->recipients[0].accepted());
    EXPECT_EQ(sent->recipients[1].code, 550);
    EXPECT_TRUE(sent->recipients[1].permanent());
    EXPECT_EQ(sent->recipients[1].status, "5.1.1");
    EXPECT_EQ(sent->recipients[1].text.toStdString(), "nobody <here>");
    EXPECT_EQ(sent->recipients[2].code, 451);
    EXPECT_FALSE(sent->recipients[2].permanent());
    EXPECT_EQ(sent->recipients[2].text.toStdString(), "busy really");
    EXPECT_EQ(sent->queueText, "queued as 7");
    EXPECT_EQ(peer.mails(), (QByteArrayList{"Subject: x\r\n\r\n..dot\r\n...two\r\nend\r\n"}));
    const QByteArrayList heard = peer.heard();
    EXPECT_EQ(heard.value(0), "EHLO desk.example");
    EXPECT_EQ(heard.value(1), "MAIL FROM:<haneul.kim@hanbit.example> SIZE=34");
    EXPECT_EQ(heard.last(), "QUIT");
}

TEST(SmtpClient, whenNobodyIsAccepted_theMessageIsNotSent)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello();
        talk.serve({{"RCPT", "550 no"}});
    });
    const auto sent = Client(hostAt(peer)).send(someMail());
    ASSERT_TRUE(sent);
    EXPECT_FALSE(sent->anyAccepted());
    EXPECT_FALSE(peer.heard().contains("DATA"));
}

TEST(SmtpClient, aBounce_hasTheNullSender)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello({});
        talk.serve();
    });
    Mail mail = someMail();
    mail.sender.clear();
    ASSERT_TRUE(Client(hostAt(peer)).send(mail));
    EXPECT_EQ(peer.heard().value(1), "MAIL FROM:<>");
}

TEST(SmtpClient, refusals_sayWhetherTheyAreForGood)
{
    const auto refusedAt = [](const QByteArray &command, const QByteArray &reply) {
        test::SmtpPeer peer([&](test::Talk &talk) {
            talk.hello();
            talk.serve({{command, reply}});
        });
        const auto sent = Client(hostAt(peer)).send(someMail());
        return std::pair(codeOf(sent), sent ? false : sent.error().maybeSent);
    };
    EXPECT_EQ(refusedAt("MAIL", "550 5.7.1 not you"), (std::pair<std::string, bool>("rejected", false)));
    EXPECT_EQ(refusedAt("MAIL", "451 later"), (std::pair<std::string, bool>("rate-limited", false)));
    EXPECT_EQ(refusedAt("DATA", "554 no"), (std::pair<std::string, bool>("rejected", false)));
    EXPECT_EQ(refusedAt(".", "552 5.3.4 too large"), (std::pair<std::string, bool>("too-large", false)));
    EXPECT_EQ(refusedAt(".", "451 4.3.0 disk full"), (std::pair<std::string, bool>("rate-limited", false)));
    EXPECT_EQ(refusedAt("RCPT", "421 4.3.2 going down"), (std::pair<std::string, bool>("rate-limited", false)));
}

TEST(SmtpClient, aServerThatGoesInAnyPhase_isOffline)
{
    for (const QByteArray &phase : {"greeting"_ba, "EHLO"_ba, "MAIL"_ba, "RCPT"_ba, "DATA"_ba, "body"_ba, "."_ba}) {
        SCOPED_TRACE(phase.toStdString());
        test::SmtpPeer peer([&phase](test::Talk &talk) {
            if (phase == "greeting")
                return talk.close();
            if (phase == "EHLO") {
                talk.say("220 hello\r\n");
                talk.line();
                return talk.close();
            }
            talk.hello();
            for (;;) {
                const QByteArray command = talk.line();
                if (command.isEmpty() || command.startsWith(phase))
                    return talk.close();
                talk.say(command == "DATA" ? "354 go\r\n" : "250 ok\r\n");
                if (command == "DATA" && phase == "body")
                    return talk.close();
                if (command == "DATA") {
                    talk.data();
                    return talk.close();
                }
            }
        });
        Mail mail = someMail();
        if (phase == "body")
            mail.message += QByteArray(8'000'000, 'x'); // more than fits into any pipe
        SmartHost host = hostAt(peer);
        const auto sent = Client(host).send(mail);
        ASSERT_FALSE(sent);
        if (phase == "body") // the announced SIZE of hello() is smaller: told before anything is sent
            EXPECT_EQ(codeOf(sent), "too-large");
        else
            EXPECT_EQ(codeOf(sent), "offline");
        EXPECT_EQ(sent.error().maybeSent, phase == ".");
    }
}

TEST(SmtpClient, aConnectionCutInTheMiddleOfTheMessage_hasNotSentIt)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello({});
        for (QByteArray command = talk.line(); !command.isEmpty(); command = talk.line()) {
            talk.say(command == "DATA" ? "354 go\r\n" : "250 ok\r\n");
            if (command == "DATA")
                return talk.close();
        }
    });
    Mail mail = someMail();
    mail.message += QByteArray(30'000'000, 'x');
    const auto sent = Client(hostAt(peer)).send(mail);
    ASSERT_FALSE(sent);
    EXPECT_EQ(codeOf(sent), "offline");
    EXPECT_FALSE(sent.error().maybeSent);
}

TEST(SmtpClient, aSlowServer_isLeftInTime)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello();
        talk.line(); // and no answer
        talk.line();
    });
    SmartHost host = hostAt(peer);
    host.commandTimeout = std::chrono::milliseconds(300);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(codeOf(Client(host).send(someMail())), "timeout");
    EXPECT_LT(timer.elapsed(), 15'000) << "the server's patience is 20 seconds";
}

TEST(SmtpClient, stop_endsARunningConversation)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello();
        talk.line();
        talk.line();
    });
    Client client(hostAt(peer));
    std::thread stopper([&client] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        client.stop();
    });
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(codeOf(client.send(someMail())), "cancelled");
    EXPECT_LT(timer.elapsed(), 15'000);
    stopper.join();
    EXPECT_EQ(codeOf(client.send(someMail())), "cancelled");
}

TEST(SmtpClient, whatIsNoSmtp_isAProtocolError)
{
    const auto with = [](const QByteArray &greeting) {
        test::SmtpPeer peer([&greeting](test::Talk &talk) {
            talk.say(greeting);
            talk.line();
        });
        return codeOf(Client(hostAt(peer)).send(someMail()));
    };
    EXPECT_EQ(with("HTTP/1.1 400 Bad Request\r\n"), "protocol");
    EXPECT_EQ(with("220 " + QByteArray(20'000, 'x')), "protocol");
    EXPECT_EQ(with("220-a\r\n250 b\r\n"), "protocol");
    EXPECT_EQ(with(QByteArray("220-a\r\n").repeated(1000)), "protocol");
    EXPECT_EQ(with("554 nothing today\r\n"), "offline");
}

TEST(SmtpClient, whatTheServerCannotTake_isNotSent)
{
    const auto with = [](const QByteArrayList &extensions, const Mail &mail) {
        test::SmtpPeer peer([&extensions](test::Talk &talk) {
            talk.hello(extensions);
            talk.serve();
        });
        return codeOf(Client(hostAt(peer)).send(mail));
    };
    Mail mail = someMail();
    EXPECT_EQ(with({"SIZE 10"}, mail), "too-large");
    mail.message = "Subject: x\r\n\r\n\xea\xb0\x80\r\n";
    EXPECT_EQ(with({}, mail), "unsupported");
    EXPECT_EQ(with({"8BITMIME"}, mail), "sent");
    mail.message = "Subject: \xea\xb0\x80\r\n\r\nx\r\n";
    EXPECT_EQ(with({"8BITMIME"}, mail), "unsupported");
    EXPECT_EQ(with({"8BITMIME", "SMTPUTF8"}, mail), "sent");
    mail = someMail();
    mail.recipients = {u"김하늘@한별.example"_s};
    EXPECT_EQ(with({"8BITMIME"}, mail), "unsupported");
    EXPECT_EQ(with({"8BITMIME", "SMTPUTF8"}, mail), "sent");
}

TEST(SmtpClient, nothingFromAMail_canBecomeACommand)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello({"8BITMIME"});
        talk.serve();
    });
    Mail mail = someMail();
    mail.recipients = {u"a@b.example>\r\nRCPT TO:<evil@c.example"_s, u"a b@c.example"_s, u"ok@c.example"_s, u"none"_s};
    const auto sent = Client(hostAt(peer)).send(mail);
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->recipients[0].code, 553);
    EXPECT_EQ(sent->recipients[1].code, 553);
    EXPECT_TRUE(sent->recipients[2].accepted());
    EXPECT_EQ(sent->recipients[3].code, 553);
    EXPECT_FALSE(peer.heard().join().contains("evil"));
    mail = someMail();
    mail.message = "Subject: x\r\n\r\na\r.\rb";
    EXPECT_EQ(codeOf(Client(hostAt(peer)).send(mail)), "rejected");
    mail.message = QByteArray("a\0b", 3);
    EXPECT_EQ(codeOf(Client(hostAt(peer)).send(mail)), "rejected");
    mail.message = "lines\n.\nof unix";
    ASSERT_TRUE(Client(hostAt(peer)).send(mail));
    EXPECT_EQ(peer.mails().last(), "lines\r\n..\r\nof unix\r\n");
}

TEST(SmtpClient, aThousandRecipients_areAskedInTurn)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello();
        talk.serve();
    });
    Mail mail = someMail();
    mail.recipients.clear();
    for (int number = 0; number < 1000; ++number)
        mail.recipients.append(u"person%1@else.example"_s.arg(number));
    const auto sent = Client(hostAt(peer)).send(mail);
    ASSERT_TRUE(sent);
    EXPECT_TRUE(std::ranges::all_of(sent->recipients, &Recipient::accepted));
}

/// A key and a certificate for "localhost" that signs itself.
class SmtpTls : public testing::Test
{
protected:
    void SetUp() override
    {
        const test::Key key = test::makeEcKey();
        const QByteArray der = test::makeCertificate(key, {.commonName = u"localhost"_s});
        write(certificate(), "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n");
        BIO *memory = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(memory, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        char *text = nullptr;
        const long size = BIO_get_mem_data(memory, &text);
        write(keyFile(), QByteArray(text, qsizetype(size)));
        BIO_free(memory);
        write(m_dir.filePath(u"secret"_s), "p\xc3\xa4ss\nsecond line\n");
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QString certificate() const { return m_dir.filePath(u"certificate.pem"_s); }
    QString keyFile() const { return m_dir.filePath(u"key.pem"_s); }

    SmartHost secure(const test::SmtpPeer &peer) const
    {
        SmartHost host = hostAt(peer);
        host.host = u"localhost"_s;
        host.security = Security::Required;
        host.authorities = certificate();
        return host;
    }

    QTemporaryDir m_dir;
};

TEST_F(SmtpTls, startTls_encryptsAndAsksAgainWhatTheServerCan)
{
    test::SmtpPeer peer([this](test::Talk &talk) {
        talk.hello({"STARTTLS", "SIZE 5"}); // a lie that must be forgotten
        talk.line();
        talk.say("220 go\r\n");
        talk.startTls(certificate(), keyFile());
        talk.line();
        talk.say("250-peer.example\r\n250 AUTH LOGIN PLAIN\r\n");
        talk.serve();
    });
    SmartHost host = secure(peer);
    host.user = u"desk"_s;
    host.secretFile = m_dir.filePath(u"secret"_s);
    const auto sent = Client(host).send(someMail());
    EXPECT_EQ(codeOf(sent), "sent") << (sent ? "" : sent.error().error.detail.toStdString());
    const QByteArrayList heard = peer.heard();
    EXPECT_EQ(heard.value(1), "STARTTLS");
    EXPECT_EQ(heard.value(2), "EHLO desk.example");
    EXPECT_EQ(heard.value(3), "AUTH PLAIN " + QByteArray("\0desk\0p\xc3\xa4ss", 11).toBase64());
}

TEST_F(SmtpTls, aCertificateOfSomebodyElse_isRefused)
{
    const auto serve = [this](test::Talk &talk) {
        talk.hello({"STARTTLS"});
        talk.line();
        talk.say("220 go\r\n");
        talk.startTls(certificate(), keyFile());
    };
    test::SmtpPeer peer(serve);
    SmartHost host = secure(peer);
    host.authorities.clear(); // those of the system do not know it
    EXPECT_EQ(codeOf(Client(host).send(someMail())), "tls");
    host = secure(peer);
    host.host = u"127.0.0.1"_s; // another name
    EXPECT_EQ(codeOf(Client(host).send(someMail())), "tls");
}

TEST_F(SmtpTls, encryptionThatIsRequiredAndNotOffered_endsIt)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello({});
        talk.serve();
    });
    SmartHost host = secure(peer);
    EXPECT_EQ(codeOf(Client(host).send(someMail())), "tls");
    host.security = Security::Opportunistic;
    EXPECT_EQ(codeOf(Client(host).send(someMail())), "sent");
}

TEST_F(SmtpTls, commandsSlippedInBeforeTheEncryption_endIt)
{
    test::SmtpPeer peer([this](test::Talk &talk) {
        talk.hello({"STARTTLS"});
        talk.line();
        talk.say("220 go\r\n250-evil\r\n250 SIZE 1\r\n"); // in one packet with the reply
        talk.startTls(certificate(), keyFile());
    });
    EXPECT_EQ(codeOf(Client(secure(peer)).send(someMail())), "protocol");
}

TEST_F(SmtpTls, aWrongPassword_isUnauthorised)
{
    test::SmtpPeer peer([](test::Talk &talk) {
        talk.hello({"AUTH PLAIN"});
        talk.serve({{"AUTH", "535 5.7.8 no"}});
    });
    SmartHost host = hostAt(peer);
    host.user = u"desk"_s;
    host.secretFile = m_dir.filePath(u"secret"_s);
    EXPECT_EQ(codeOf(Client(host).send(someMail())), "unauthorised");
    host.secretFile = m_dir.filePath(u"none"_s);
    EXPECT_EQ(codeOf(Client(host).send(someMail())), "keychain");
}

} // namespace
