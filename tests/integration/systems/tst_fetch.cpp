// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <gtest/gtest.h>
#include <gw/backend/fetch/client.h>
#include <gw/backend/fetch/origin.h>
#include <gw/test/await.h>
#include <gw/test/outcome.h>
#include <gw/test/scripted_server.h>
#include <thread>

using namespace gw;
using namespace gw::test;
using namespace gw::backend::fetch;
using namespace Qt::Literals::StringLiterals;

namespace {

class FetchTest : public testing::Test
{
protected:
    /// Runs it on another thread, for the scripted server lives on this one.
    Result<Reply> run(const Request &request)
    {
        std::optional<Result<Reply>> outcome;
        std::atomic<bool> done = false;
        std::thread caller([&] {
            outcome = m_client.run(request);
            done = true;
        });
        waitUntil([&] { return done.load(); }, std::chrono::seconds(20));
        caller.join();
        return *outcome;
    }
    Result<Reply> get(const QString &path) { return run({.url = m_server.url(path)}); }

    ScriptedServer m_server;
    Client m_client;
};

TEST_F(FetchTest, answer_comesWithStatusTypeAndBody)
{
    m_server.on("/a", [](const Exchange &exchange) {
        exchange.answer(418, "body", "Content-Type: text/plain; charset=utf-8\r\n");
    });
    const auto reply = get(u"/a"_s);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 418);
    EXPECT_EQ(reply->contentType, "text/plain; charset=utf-8");
    EXPECT_EQ(reply->body, "body");
}

TEST_F(FetchTest, post_sendsHeadersAndBody)
{
    m_server.on("/p", [](const Exchange &exchange) { exchange.answer(200, exchange.seen.body); });
    const auto reply = run({.method = "POST",
                            .url = m_server.url(u"/p"_s),
                            .headers = {{"X-One", "1"}, {"Content-Type", "text/x"}},
                            .body = QByteArray("a\0b", 3)});
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->body, QByteArray("a\0b", 3));
    EXPECT_EQ(m_server.seen.last().headers.value("x-one"), "1");
    EXPECT_EQ(m_server.seen.last().headers.value("content-type"), "text/x");
    EXPECT_FALSE(m_server.seen.last().headers.contains("expect"));
}

TEST_F(FetchTest, redirects_areFollowedWithinTheOriginOnly)
{
    ScriptedServer other;
    m_server.on("/1", [](const Exchange &exchange) { exchange.answer(302, {}, "Location: /2\r\n"); });
    m_server.on("/2", [](const Exchange &exchange) { exchange.answer(200, "two"); });
    m_server.on("/away", [&other](const Exchange &exchange) {
        exchange.answer(302, {}, "Location: " + other.url().toEncoded() + "\r\n");
    });
    m_server.on("/file",
                [](const Exchange &exchange) { exchange.answer(302, {}, "Location: file:///etc/passwd\r\n"); });
    m_server.on("/round", [](const Exchange &exchange) { exchange.answer(302, {}, "Location: /round\r\n"); });
    const auto reply = get(u"/1"_s);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->body, "two");
    EXPECT_EQ(reply->url, m_server.url(u"/2"_s));
    EXPECT_EQ(codeOf(get(u"/away"_s)), Error::Code::Rejected);
    EXPECT_EQ(other.seen.size(), 0);
    EXPECT_EQ(codeOf(get(u"/file"_s)), Error::Code::Rejected);
    EXPECT_EQ(codeOf(get(u"/round"_s)), Error::Code::Protocol);
    EXPECT_EQ(m_server.count("/round"), 4);
}

TEST_F(FetchTest, silentServer_costsTheDeadlineAndNoMore)
{
    m_server.on("/s", [](const Exchange &) {});
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(codeOf(run({.url = m_server.url(u"/s"_s), .deadline = std::chrono::milliseconds(300)})),
              Error::Code::Timeout);
    EXPECT_GE(timer.elapsed(), 290);
    EXPECT_LT(timer.elapsed(), 4500) << "five seconds are the default";
}

TEST_F(FetchTest, dripOfBytes_doesNotMoveTheDeadline)
{
    m_server.on("/d",
                [](const Exchange &exchange) { exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx"); });
    EXPECT_EQ(codeOf(run({.url = m_server.url(u"/d"_s), .deadline = std::chrono::milliseconds(300)})),
              Error::Code::Timeout);
}

TEST_F(FetchTest, hugeAnswer_isCutOff_announcedOrNot)
{
    m_server.on("/known", [](const Exchange &exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nx");
    });
    m_server.on("/unknown", [](const Exchange &exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(200'000, 'x'));
        exchange.close();
    });
    EXPECT_EQ(codeOf(run({.url = m_server.url(u"/known"_s), .maxBytes = 1000})), Error::Code::TooLarge);
    EXPECT_EQ(codeOf(run({.url = m_server.url(u"/unknown"_s), .maxBytes = 1000})), Error::Code::TooLarge);
}

TEST_F(FetchTest, nonsense_isAProtocolError)
{
    m_server.on("/n", [](const Exchange &exchange) {
        exchange.write("SSH-2.0-OpenSSH\r\n\r\n");
        exchange.close();
    });
    m_server.on("/cut", [](const Exchange &exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
        exchange.close();
    });
    EXPECT_EQ(codeOf(get(u"/n"_s)), Error::Code::Protocol);
    EXPECT_EQ(codeOf(get(u"/cut"_s)), Error::Code::Protocol);
}

TEST_F(FetchTest, addressesThatAreNotWeb_areRefusedBeforeAnything)
{
    for (const QString &url : {u"file:///etc/passwd"_s, u"ftp://127.0.0.1/"_s, u"gopher://127.0.0.1/"_s,
                               u"https://a:b@127.0.0.1/"_s, u"http:///x"_s, u"relative"_s, u""_s})
        EXPECT_EQ(codeOf(run({.url = QUrl(url)})), Error::Code::Rejected) << qPrintable(url);
    EXPECT_EQ(codeOf(run({.method = "DELETE", .url = m_server.url()})), Error::Code::Rejected);
    EXPECT_EQ(codeOf(run({.url = m_server.url(), .headers = {{"X", "a\r\nHost: b"}}})), Error::Code::Rejected);
}

TEST_F(FetchTest, noServerAndNoSuchName_areOffline)
{
    const QUrl gone = ScriptedServer().url();
    EXPECT_EQ(codeOf(run({.url = gone})), Error::Code::Offline);
    EXPECT_EQ(codeOf(run({.url = QUrl(u"http://nowhere.invalid/"_s), .deadline = std::chrono::seconds(20)}))
                  .value_or(Error::Code::Offline),
              Error::Code::Offline);
}

TEST_F(FetchTest, plainServerAskedForTls_isNotTrusted)
{
    QUrl url = m_server.url();
    url.setScheme(u"https"_s);
    EXPECT_EQ(codeOf(run({.url = url, .deadline = std::chrono::milliseconds(1000)})).value_or(Error::Code::Tls)
                  == Error::Code::Offline,
              false);
}

TEST_F(FetchTest, proxyOfTheEnvironment_isNotUsed)
{
    ScriptedServer proxy;
    qputenv("http_proxy", proxy.url(QString()).toEncoded());
    m_server.on("/x", [](const Exchange &exchange) { exchange.answer(200); });
    EXPECT_TRUE(get(u"/x"_s));
    EXPECT_EQ(proxy.connections(), 0);
    qunsetenv("http_proxy");
}

TEST_F(FetchTest, stop_endsWhatRuns_andRefusesTheRest)
{
    m_server.on("/s", [](const Exchange &) {});
    std::optional<Error::Code> code;
    std::atomic<bool> done = false;
    std::thread caller([&] {
        code = codeOf(m_client.run({.url = m_server.url(u"/s"_s), .deadline = std::chrono::seconds(30)}));
        done = true;
    });
    waitUntil([&] { return m_server.count("/s") > 0; });
    QElapsedTimer timer;
    timer.start();
    m_client.stop();
    waitUntil([&] { return done.load(); }, std::chrono::seconds(25));
    caller.join();
    EXPECT_EQ(code, Error::Code::Cancelled);
    EXPECT_LT(timer.elapsed(), 20'000) << "its deadline is at 30 seconds";
    EXPECT_EQ(codeOf(get(u"/s"_s)), Error::Code::Cancelled);
}

TEST_F(FetchTest, namesUnderLocalhost_areThisMachine)
{
    m_server.on("/h", [](const Exchange &exchange) { exchange.answer(200, exchange.seen.headers.value("host")); });
    QUrl url = m_server.url(u"/h"_s);
    url.setHost(u"e-hojo.localhost"_s);
    const auto reply = run({.url = url});
    ASSERT_TRUE(reply) << qPrintable(reply ? QString() : reply.error().detail);
    EXPECT_TRUE(reply->body.startsWith("e-hojo.localhost:"));
}

TEST(Origin, isSchemeHostAndPort)
{
    EXPECT_EQ(originOf(QUrl(u"HTTPS://Desk.Example:443/a?b#c"_s)), u"https://desk.example"_s);
    EXPECT_EQ(originOf(QUrl(u"http://[::1]:8080/"_s)), u"http://[::1]:8080"_s);
    EXPECT_EQ(originOf(QUrl(u"ftp://desk.example/"_s)), QString());
    EXPECT_EQ(originOf(QUrl(u"https://a@desk.example/"_s)), QString());
    EXPECT_FALSE(isSameOrigin(QUrl(u"https://desk.example/"_s), QUrl(u"http://desk.example/"_s)));
    EXPECT_FALSE(isSameOrigin(QUrl(u"file:///a"_s), QUrl(u"file:///a"_s)));
    for (const QString &host : {u"localhost"_s, u"a.localhost"_s, u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s})
        EXPECT_TRUE(isLoopback(host)) << qPrintable(host);
    for (const QString &host :
         {u"localhost.evil.example"_s, u"alocalhost"_s, u"128.0.0.1"_s, u"0.0.0.0"_s, u"127.evil.example"_s})
        EXPECT_FALSE(isLoopback(host)) << qPrintable(host);
}

} // namespace
