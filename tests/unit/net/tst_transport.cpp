// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gw/net/managers.h>
#include <gw/test/await.h>
#include <gw/test/scripted_server.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::net;
using namespace std::chrono_literals;

class Transport : public testing::Test
{
protected:
    Result<Reply> get(const QString &path, qint64 maxResponse = 1 << 20, std::chrono::milliseconds timeout = 5s)
    {
        return test::await(
            managers.requests().send({.url = server.url(path), .timeout = timeout, .maxResponse = maxResponse}));
    }

    test::ScriptedServer server;
    Managers managers;
};

TEST_F(Transport, statusHeadersAndBody_comeBackWhateverTheStatus)
{
    for (const int status : {200, 204, 304, 400, 401, 404, 409, 412, 429, 500, 503}) {
        server.on("/x", [status](test::Exchange exchange) {
            exchange.answer(status, status == 204 || status == 304 ? "" : "{}",
                            "Content-Type: application/json\r\nX-Thing: Seven\r\n");
        });
        const auto reply = get(u"/x"_s);
        ASSERT_TRUE(reply) << status;
        EXPECT_EQ(reply->status, status);
        EXPECT_EQ(reply->header("x-thing"), "Seven");
        EXPECT_EQ(reply->body, status == 204 || status == 304 ? "" : "{}");
    }
}

TEST_F(Transport, methodsAndBodies_arriveAsTheyAre)
{
    server.on("/x", [](test::Exchange exchange) { exchange.answer(200, "{}"); });
    for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}) {
        const QByteArray body = QByteArrayView(method).startsWith('P') ? "{\"a\":1}" : "";
        ASSERT_TRUE(test::await(managers.requests().send(
            {.method = method, .url = server.url(u"/x"_s), .headers = {{"If-Match", "\"7\""}}, .body = body})));
        EXPECT_EQ(server.seen.last().method, method);
        EXPECT_EQ(server.seen.last().body, body) << method;
        EXPECT_EQ(server.seen.last().headers.value("if-match"), "\"7\"");
    }
    EXPECT_TRUE(server.seen.last().headers.value("user-agent").startsWith("Gwanmun/"));
}

TEST_F(Transport, aLargeBody_arrivesWhole)
{
    server.on("/x",
              [](test::Exchange exchange) { exchange.answer(200, QByteArray::number(exchange.seen.body.size())); });
    QByteArray body(5'000'000, 'x');
    body.append("end");
    for (const Headers &headers : {Headers{}, Headers{{"Idempotency-Key", "\"k\""}}}) {
        const auto reply = test::await(
            managers.requests().send({.method = "POST", .url = server.url(u"/x"_s), .headers = headers, .body = body}));
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->body, "5000003");
        EXPECT_TRUE(server.seen.last().body == body);
    }
}

TEST_F(Transport, aRedirect_isNotFollowed)
{
    test::ScriptedServer other;
    other.on("/", [](test::Exchange exchange) { exchange.answer(200, "{}"); });
    server.on("/x", [&other](test::Exchange exchange) {
        exchange.answer(302, {}, "Location: " + other.url().toEncoded() + "\r\n");
    });
    const auto reply = test::await(
        managers.requests().send({.url = server.url(u"/x"_s), .headers = {{"Authorization", "Bearer planted-token"}}}));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 302);
    EXPECT_TRUE(other.seen.isEmpty());
}

TEST_F(Transport, cookies_areNotKept)
{
    server.on("/x", [](test::Exchange exchange) { exchange.answer(200, "{}", "Set-Cookie: a=b; Path=/\r\n"); });
    ASSERT_TRUE(get(u"/x"_s));
    ASSERT_TRUE(get(u"/x"_s));
    EXPECT_FALSE(server.seen.last().headers.contains("cookie"));
}

TEST_F(Transport, nobodyThere_isOffline)
{
    QUrl dead;
    {
        test::ScriptedServer gone;
        dead = gone.url();
    }
    const auto reply = test::await(managers.requests().send({.url = dead}));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, Error::Code::Offline);
}

TEST_F(Transport, silence_isATimeout)
{
    server.on("/x", [](test::Exchange) {});
    const auto reply = get(u"/x"_s, 1 << 20, 150ms);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, Error::Code::Timeout);
}

TEST_F(Transport, dripping_endsAtTheTotalLimit)
{
    QTimer drip;
    server.on("/x", [&drip](test::Exchange exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        QObject::connect(&drip, &QTimer::timeout, &drip, [exchange] { exchange.write("x"); });
        drip.start(20);
    });
    const auto reply =
        test::await(managers.requests().send({.url = server.url(u"/x"_s), .timeout = 100ms, .total = 300ms}));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, Error::Code::Timeout);
    EXPECT_TRUE(reply.error().detail.contains(u"complete"_s)) << qPrintable(reply.error().detail);
}

TEST_F(Transport, aCutConnection_isNotAnAnswer)
{
    server.on("/head", [](test::Exchange exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Le");
        exchange.close();
    });
    server.on("/body", [](test::Exchange exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"a\":");
        exchange.close();
    });
    server.on("/chunks", [](test::Exchange exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n");
        exchange.close();
    });
    server.on("/nothing", [](test::Exchange exchange) { exchange.reset(); });
    for (const QString &path : {u"/head"_s, u"/body"_s, u"/chunks"_s, u"/nothing"_s}) {
        const auto reply = get(path);
        ASSERT_FALSE(reply) << qPrintable(path);
        EXPECT_EQ(reply.error().code, Error::Code::Timeout) << qPrintable(path);
    }
}

TEST_F(Transport, somethingThatIsNotHttp_isAProtocolErrorOrATimeout)
{
    server.on("/x", [](test::Exchange exchange) {
        exchange.write("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        exchange.close();
    });
    EXPECT_FALSE(get(u"/x"_s));
}

TEST_F(Transport, aBodyAboveTheLimit_isRefusedBeforeAndWhileItArrives)
{
    bool stillOpen = true;
    server.on("/announced", [](test::Exchange exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\nx");
    });
    server.on("/chunks", [&stillOpen](test::Exchange exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        auto *feed = new QTimer(qApp);
        QObject::connect(feed, &QTimer::timeout, feed, [exchange, feed, &stillOpen] {
            stillOpen = exchange.isOpen();
            if (stillOpen)
                exchange.write("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n");
            else
                feed->deleteLater();
        });
        feed->start(1);
    });
    for (const QString &path : {u"/announced"_s, u"/chunks"_s}) {
        const auto reply = get(path, 500'000);
        ASSERT_FALSE(reply) << qPrintable(path);
        EXPECT_EQ(reply.error().code, Error::Code::TooLarge) << qPrintable(path);
    }
    EXPECT_TRUE(test::waitUntil([&stillOpen] { return !stillOpen; })); // and the sender is told to stop
}

TEST_F(Transport, aStopRequest_endsItAtOnce)
{
    server.on("/x", [](test::Exchange) {});
    std::stop_source stop;
    QTimer::singleShot(30, qApp, [&stop] { stop.request_stop(); });
    const auto reply = test::await(managers.requests().send({.url = server.url(u"/x"_s), .cancel = stop.get_token()}));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, Error::Code::Cancelled);
}

TEST_F(Transport, destruction_endsWhatIsOnItsWay)
{
    server.on("/x", [](test::Exchange) {});
    auto mortal = std::make_unique<Managers>();
    auto task = mortal->requests().send({.url = server.url(u"/x"_s)});
    ASSERT_TRUE(test::waitUntil([this] { return server.count("/x") == 1; }));
    mortal.reset();
    EXPECT_EQ(test::await(std::move(task)).error().code, Error::Code::Cancelled);
}

TEST_F(Transport, anAddressThatIsNotHttp_isRefused)
{
    for (const char *address : {"file:///etc/passwd", "data:,x", "relative/path", "ftp://a.example/"})
        EXPECT_EQ(test::await(managers.requests().send({.url = QUrl(QString::fromLatin1(address))})).error().code,
                  Error::Code::Protocol);
}

TEST(ConnectionPolicy, proxyTexts_areReadStrictly)
{
    EXPECT_EQ(ProxyPolicy::fromText(u"system"_s)->mode, ProxyPolicy::Mode::System);
    EXPECT_EQ(ProxyPolicy::fromText(u"none"_s)->mode, ProxyPolicy::Mode::None);
    const auto manual = ProxyPolicy::fromText(u"http://proxy.example:3128"_s);
    ASSERT_TRUE(manual);
    EXPECT_EQ(manual->manual.port(), 3128);
    EXPECT_EQ(ProxyPolicy::fromText(u"socks5://proxy.example"_s)->manual.type(), QNetworkProxy::Socks5Proxy);
    for (const QString &bad :
         {u"proxy.example:3128"_s, u"http://"_s, u"ftp://x"_s, u"http://me:secret@proxy.example"_s})
        EXPECT_FALSE(ProxyPolicy::fromText(bad)) << qPrintable(bad);
}

TEST(ConnectionPolicy, aManualProxy_isUsedExceptForLoopback)
{
    test::ScriptedServer proxy;
    proxy.on("http://portal.example/v1/me", [](test::Exchange exchange) { exchange.answer(200, "{}"); });
    const QString text = u"http://127.0.0.1:%1"_s.arg(proxy.url().port());
    Managers managers({.proxy = *ProxyPolicy::fromText(text)});
    EXPECT_EQ(test::await(managers.requests().send({.url = QUrl(u"http://portal.example/v1/me"_s)}))->status, 200);
    test::ScriptedServer direct;
    direct.on("/", [](test::Exchange exchange) { exchange.answer(200, "{}"); });
    ASSERT_TRUE(test::await(managers.requests().send({.url = direct.url()})));
    EXPECT_EQ(direct.seen.size(), 1);
}

TEST(ConnectionPolicy, aFileWithoutACertificate_isRefused)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a certificate");
    file.close();
    TlsPolicy policy;
    EXPECT_EQ(policy.addCaFile(file.fileName()).error().code, Error::Code::Certificate);
    EXPECT_EQ(policy.addCaFile(folder.filePath(u"missing.pem"_s)).error().code, Error::Code::Certificate);
}

TEST(ConnectionPolicy, mistakesInSettings_areNamedAndWidenNothing)
{
    QList<Error> problems;
    const auto policy = ConnectionPolicy::fromSettings(u"ftp://x"_s, {u"/nonexistent/ca.pem"_s}, &problems);
    EXPECT_EQ(problems.size(), 2);
    EXPECT_EQ(policy.proxy.mode, ProxyPolicy::Mode::System);
    EXPECT_EQ(policy.tls.configuration().caCertificates(), TlsPolicy().configuration().caCertificates());
}

class FileBodies : public Transport
{
protected:
    QString write(const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"file"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    Request download(const QString &path, std::optional<qint64> offset)
    {
        Request request{.url = server.url(u"/x"_s), .maxResponse = 10'000'000};
        request.saveTo = FileTarget{path, [offset](const Reply &) -> Result<std::optional<qint64>> { return offset; }};
        return request;
    }

    QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

TEST_F(FileBodies, aPartOfAFile_isTheBody)
{
    server.on("/x", [](test::Exchange exchange) { exchange.answer(200, exchange.seen.body); });
    QByteArray bytes(3'000'000, 'a');
    bytes.replace(1'000'000, 1'500'000, QByteArray(1'500'000, 'b'));
    Request request{.method = "POST", .url = server.url(u"/x"_s)};
    request.bodyFile = FileBody{write(bytes), 1'000'000, 1'500'000};
    qint64 sent = 0;
    request.sent = [&](qint64 so) {
        EXPECT_GT(so, sent);
        sent = so;
    };
    const auto reply = test::await(managers.transfers().send(request));
    ASSERT_TRUE(reply);
    EXPECT_TRUE(reply->body == QByteArray(1'500'000, 'b'));
    EXPECT_EQ(sent, 1'500'000);
}

TEST_F(FileBodies, aFileThatIsShorterThanPromised_endsTheRequest)
{
    server.on("/x", [](test::Exchange exchange) { exchange.answer(200); });
    for (const QString &path : {write(QByteArray(1'000'000, 'a')), folder.filePath(u"not there"_s)}) {
        Request request{.method = "POST", .url = server.url(u"/x"_s)};
        request.bodyFile = FileBody{path, 0, 1'000'001};
        const auto reply = test::await(managers.transfers().send(request));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().code, Error::Code::Storage);
        EXPECT_EQ(reply.error().problemType, u"copy-changed"_s);
    }
}

TEST_F(FileBodies, anAnswer_goesIntoAFileFromThePlaceOnThatItBelongsTo)
{
    const QByteArray body(2'000'000, 'z');
    server.on("/x", [&](test::Exchange exchange) { exchange.answer(200, body); });
    const QString path = write("0123456789");
    qint64 received = 0;
    Request request = download(path, 4);
    request.received = [&](qint64 so) { received = so; };
    const auto reply = test::await(managers.transfers().send(request));
    ASSERT_TRUE(reply);
    EXPECT_TRUE(reply->body.isEmpty());
    EXPECT_EQ(reply->saved, body.size());
    EXPECT_EQ(received, body.size());
    EXPECT_TRUE(content(path) == "0123" + body);
    // What is not the file stays in memory and leaves it alone.
    const auto other = test::await(managers.transfers().send(download(path, {})));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->body.size(), body.size());
    EXPECT_EQ(content(path).size(), 4 + body.size());
}

TEST_F(FileBodies, afterACancellation_nothingIsWrittenAnyMore)
{
    server.on("/x", [](test::Exchange exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 8000000\r\n\r\n" + QByteArray(4'000'000, 'z'));
    });
    const QString path = folder.filePath(u"down"_s);
    std::stop_source stop;
    Request request = download(path, 0);
    request.cancel = stop.get_token();
    request.received = [&](qint64 so) {
        if (so > 500'000)
            stop.request_stop();
    };
    EXPECT_FALSE(test::await(managers.transfers().send(request)));
    const qint64 size = QFileInfo(path).size();
    QTest::qWait(50);
    EXPECT_EQ(QFileInfo(path).size(), size);
}

TEST_F(FileBodies, aFileThatCannotBeWritten_endsTheRequest)
{
    server.on("/x", [](test::Exchange exchange) { exchange.answer(200, "content"); });
    const auto reply = test::await(managers.transfers().send(download(u"/proc/nowhere"_s, 0)));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, Error::Code::Storage);
    // /dev/full: no room.
    const auto full = test::await(managers.transfers().send(download(u"/dev/full"_s, 0)));
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, Error::Code::Storage);
}
