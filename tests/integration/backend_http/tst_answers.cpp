// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "http_fixture.h"

#include <QFile>
#include <QJsonDocument>
#include <gw/backend/http/problems.h>

namespace gw::test {
namespace {

using Answers = HttpTest;

QJsonObject jsonOf(const QByteArray &answer)
{
    return QJsonDocument::fromJson(bodyOf(answer)).object();
}

TEST_F(Answers, everyAnswer_carriesItsIdAndTheSecurityHeaders)
{
    serve();
    const QByteArray answer = get("/v1/ping");
    EXPECT_EQ(statusOf(answer), 200);
    EXPECT_EQ(headerOf(answer, "Request-Id").size(), 36);
    EXPECT_EQ(headerOf(answer, "X-Content-Type-Options"), "nosniff");
    EXPECT_TRUE(headerOf(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
    EXPECT_EQ(headerOf(answer, "Referrer-Policy"), "no-referrer");
    EXPECT_EQ(headerOf(answer, "Cache-Control"), "no-store");
    EXPECT_TRUE(headerOf(answer, "Date").endsWith("GMT"));
    EXPECT_TRUE(headerOf(answer, "Access-Control-Allow-Origin").isEmpty());
    EXPECT_TRUE(headerOf(answer, "Server").isEmpty());
    EXPECT_NE(headerOf(answer, "Request-Id"), headerOf(get("/v1/ping"), "Request-Id"));
}

TEST_F(Answers, pipelinedRequests_areAnsweredInOrder)
{
    serve();
    RawClient one = client();
    QByteArray requests;
    for (int i = 0; i < 20; ++i) {
        requests +=
            "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nn" + QByteArray::number(100 + i);
        requests += "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nc\r\n3;x=y\r\n"
                    + QByteArray::number(100 + i) + "\r\n0\r\nX-Trailer: t\r\n\r\n";
    }
    one.send(requests);
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(bodyOf(one.answer()), "n" + QByteArray::number(100 + i));
        EXPECT_EQ(bodyOf(one.answer()), "c" + QByteArray::number(100 + i));
    }
}

TEST_F(Answers, aRequestInSingleBytes_isUnderstood)
{
    serve();
    RawClient one = client();
    const QByteArray request =
        "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n";
    for (const char c : request)
        one.send(QByteArray(1, c));
    EXPECT_EQ(bodyOf(one.answer()), "ab");
}

TEST_F(Answers, head_hasTheHeadersOfGetWithoutItsBody)
{
    serve();
    RawClient one = client();
    one.send("HEAD /v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n" + ping);
    const QByteArray head = one.answer(5s, true);
    EXPECT_EQ(headerOf(head, "Content-Length"), "13");
    EXPECT_EQ(bodyOf(one.answer()), R"({"pong":true})");
}

TEST_F(Answers, connectionClose_isHonoured)
{
    serve();
    RawClient one = client();
    one.send("GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive, close\r\n\r\n" + ping);
    const QByteArray all = one.untilClosed();
    EXPECT_EQ(all.count("HTTP/1.1 200"), 1);
    EXPECT_EQ(headerOf(all, "Connection"), "close");
    RawClient old = client();
    old.send("GET /v1/ping HTTP/1.0\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(statusOf(old.untilClosed()), 200);
}

TEST_F(Answers, continue100_comesBeforeTheBody_andNotForARefusedOne)
{
    serve();
    RawClient one = client();
    one.send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(one.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    one.send("ok");
    EXPECT_EQ(bodyOf(one.answer()), "ok");
    RawClient large = client();
    large.send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(statusOf(large.untilClosed()), 413);
}

TEST_F(Answers, unknownPath_is404_andKnownPathWithAnotherMethodIs405WithAllow)
{
    serve();
    RawClient one = client();
    one.send("GET /v1/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(statusOf(one.answer()), 404);
    one.send("DELETE /v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const QByteArray answer = one.answer(); // the same connection: a wrong path is no reason to close
    EXPECT_EQ(statusOf(answer), 405);
    EXPECT_EQ(headerOf(answer, "Allow"), "GET, HEAD");
    EXPECT_EQ(statusOf(get("/v1/things/")), 404);
    EXPECT_EQ(statusOf(get("/v1/things/a/b")), 404);
    EXPECT_EQ(jsonOf(get("/v1/things/%ED%95%9C?q=a%20b")), (QJsonObject{{u"id"_s, u"한"_s}, {u"q"_s, u"a b"_s}}));
}

TEST(Router, aLiteralPathWinsOverAParameter_inAnyOrder)
{
    Router router;
    const auto answering = [](int status) { return [status](const Request &) { return Response::empty(status); }; };
    router.add("GET", u"/v1/notices/{id}"_s, answering(201));
    router.add("GET", u"/v1/notices/changes"_s, answering(202));
    router.add("PUT", u"/v1/notices/{id}"_s, answering(203));
    EXPECT_EQ((*router.match("GET", u"/v1/notices/changes"_s).handler)({}).status, 202);
    const Router::Match one = router.match("HEAD", u"/v1/notices/7"_s);
    EXPECT_EQ((*one.handler)({}).status, 201);
    EXPECT_EQ(one.parameters, (QHash<QString, QString>{{u"id"_s, u"7"_s}}));
    EXPECT_EQ(router.match("DELETE", u"/v1/notices/7"_s).allowed, (QList<QByteArray>{"GET", "HEAD", "PUT"}));
    EXPECT_TRUE(router.match("GET", u"/v1/notices"_s).allowed.isEmpty());
}

TEST_F(Answers, bodyForAnUnknownPath_isNotReadAsTheNextRequest)
{
    serve();
    RawClient one = client();
    one.send("POST /v1/nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n" + ping);
    const QByteArray all = one.untilClosed();
    EXPECT_EQ(statusOf(all), 404);
    EXPECT_EQ(all.count("HTTP/1.1"), 1);
}

TEST_F(Answers, problems_speakTheLanguageOfTheRequest)
{
    serve();
    const QByteArray korean = get("/v1/refused");
    EXPECT_EQ(statusOf(korean), 412);
    EXPECT_EQ(headerOf(korean, "Content-Type"), "application/problem+json");
    EXPECT_EQ(headerOf(korean, "Content-Language"), "ko");
    EXPECT_EQ(jsonOf(korean)[u"type"_s].toString(), u"https://gwanmun.example/problems/stale-version");
    EXPECT_EQ(jsonOf(korean)[u"title"_s].toString(), u"그 사이에 다른 곳에서 바뀌었습니다");
    EXPECT_EQ(jsonOf(korean)[u"detail"_s].toString(), u"revision 3");
    EXPECT_EQ(jsonOf(korean)[u"status"_s].toInt(), 412);
    EXPECT_EQ(jsonOf(korean)[u"retryable"_s].toBool(true), false);
    EXPECT_EQ(jsonOf(korean)[u"instance"_s].toString().toLatin1(), headerOf(korean, "Request-Id"));
    const QByteArray english = get("/v1/refused", "Accept-Language: fr, ko;q=0.3, en-GB;q=0.8\r\n");
    EXPECT_EQ(jsonOf(english)[u"title"_s].toString(), u"It was changed in the meantime");
    EXPECT_EQ(headerOf(english, "Content-Language"), "en");
}

TEST_F(Answers, everyProblemType_hasTwoTitlesAndIsDocumented)
{
    QFile file(qEnvironmentVariable("GW_SOURCE_DIR") + u"/app/docs/problems.md"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const QString &type : backend::http::problemTypes()) {
        EXPECT_TRUE(text.contains("| `" + type.toLatin1() + "` |")) << type.toStdString();
        EXPECT_NE(backend::http::problemTitle(type, u"ko"_s), backend::http::problemTitle(type, u"en"_s));
    }
}

TEST_F(Answers, aHandlerThatThrows_isA500WithoutItsText)
{
    serve();
    expectWarning(u"thrown on purpose"_s);
    const QByteArray answer = get("/v1/broken");
    EXPECT_EQ(statusOf(answer), 500);
    EXPECT_FALSE(answer.contains("purpose"));
}

TEST_F(Answers, hosts_ofOptionsAreAnswered)
{
    serve({.allowedHosts = {u"Desk.City.example"_s}});
    for (const QByteArray host :
         {"desk.city.example", "desk.city.example:8443", "127.0.0.1", "127.0.0.1:80", "LOCALHOST:1"}) {
        RawClient one = client();
        one.send("GET /v1/ping HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        EXPECT_EQ(statusOf(one.answer()), 200) << host.toStdString();
    }
    RawClient absolute = client();
    absolute.send("GET http://localhost/v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(statusOf(absolute.answer()), 200);
}

TEST_F(Answers, forwardedAddress_countsOnlyBehindAProxy)
{
    m_router.add("GET", u"/v1/who"_s, [](const Request &request) {
        return Response::json(200, {{u"from"_s, request.remoteAddress}, {u"secure"_s, request.secure}});
    });
    const QByteArray forwarded = "X-Forwarded-For: 10.9.9.9, 192.0.2.7\r\nX-Forwarded-Proto: https\r\n";
    const QJsonObject direct{{u"from"_s, u"127.0.0.1"_s}, {u"secure"_s, false}};
    serve();
    EXPECT_EQ(jsonOf(get("/v1/who", forwarded)), direct);
    m_server->stop();
    serve({.behindProxy = true});
    EXPECT_EQ(jsonOf(get("/v1/who", forwarded)), (QJsonObject{{u"from"_s, u"192.0.2.7"_s}, {u"secure"_s, true}}));
    EXPECT_EQ(jsonOf(get("/v1/who", "X-Forwarded-For: \"><script>\r\n")), direct);
}

TEST_F(Answers, log_isOneJsonLinePerRequest_withoutPathsQueriesHeadersOrBodies)
{
    serve();
    RawClient one = client();
    one.send("POST /v1/echo?code=geheim1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
             "geheim2\r\nContent-Length: 7\r\n\r\ngeheim3");
    const QByteArray answer = one.answer();
    get("/v1/things/geheim4");
    get("/health");
    one.send("GET /geheim5%zz HTTP/1.1\r\nHost: localhost\r\nCookie: geheim6\r\n\r\n");
    EXPECT_EQ(statusOf(one.untilClosed()), 400);
    const QByteArrayList lines = log();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_FALSE(lines.join().contains("geheim")) << lines.join().toStdString();
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    EXPECT_EQ(first.keys(), (QStringList{u"bytes"_s, u"level"_s, u"method"_s, u"ms"_s, u"requestId"_s, u"route"_s,
                                         u"status"_s, u"time"_s}));
    EXPECT_EQ(first[u"requestId"_s].toString().toLatin1(), headerOf(answer, "Request-Id"));
    EXPECT_EQ(first[u"bytes"_s].toInt(), answer.size());
    EXPECT_EQ(QJsonDocument::fromJson(lines[1]).object()[u"route"_s].toString(), u"/v1/things/{id}");
}

TEST_F(Answers, metrics_countByRouteAndNeverByPath)
{
    serve();
    get("/v1/things/one");
    get("/v1/things/two");
    get("/v1/unheard-of");
    const QByteArray last = R"(gwanmun_http_requests_total{route="",method="GET",status="404"} 1)";
    for (int i = 0; i < 4000 && !m_server->metrics().contains(last); ++i)
        QThread::msleep(5); // they are counted when the answer is written
    const QByteArray text = m_server->metrics();
    EXPECT_TRUE(text.contains(last));
    EXPECT_TRUE(text.contains(R"(gwanmun_http_requests_total{route="/v1/things/{id}",method="GET",status="200"} 2)"))
        << text.toStdString();
    EXPECT_TRUE(text.contains("gwanmun_http_request_duration_seconds_count{route=\"/v1/things/{id}\"} 2\n"));
    EXPECT_FALSE(text.contains("unheard"));
}

TEST_F(Answers, stop_letsARunningRequestFinish_andRefusesNewConnections)
{
    serve();
    RawClient busy = client();
    RawClient idle = client();
    idle.send(ping);
    idle.answer();
    busy.send("GET /v1/slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
    while (m_running == 0)
        QThread::msleep(1);
    std::thread stopping([this] { m_server->stop(3s); });
    const QByteArray answer = busy.untilClosed();
    EXPECT_EQ(statusOf(answer), 204);
    EXPECT_EQ(headerOf(answer, "Connection"), "close");
    EXPECT_TRUE(idle.isClosed());
    stopping.join();
    m_server->stop();
}

TEST_F(Answers, stop_withoutGrace_endsEverything)
{
    serve();
    std::vector<RawClient> clients;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(client());
        clients.back().send(i % 3 == 0 ? QByteArray("GET /v1/slow HTTP/1.1\r\nHost: localhost\r\n\r\n") : ping.left(i));
    }
    m_server->stop(0ms);
    for (RawClient &one : clients)
        EXPECT_TRUE(one.isClosed());
}

TEST_F(Answers, start_saysWhyItCannotListen)
{
    serve();
    Server second({.port = m_port}, m_router, *m_hub);
    const auto port = second.start();
    ASSERT_FALSE(port.has_value());
    EXPECT_TRUE(port.error().detail.contains(QString::number(m_port)));
    EXPECT_FALSE(Server({.address = u"desk.example"_s}, m_router, *m_hub).start().has_value());
}

} // namespace
} // namespace gw::test
