// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A second set of pages for <name>.localhost at the same port, and nothing else for any other name.
#include "http_fixture.h"

namespace gw::test {
namespace {

class VirtualHosts : public HttpTest
{
protected:
    void serveHosts(int workers = 4)
    {
        m_virtualRouter.add("GET", u"/"_s, [](const Request &request) {
            Response response;
            response.body = "host=" + request.virtualHost.toUtf8();
            return response;
        });
        m_virtualRouter.add("GET", u"/asks-back"_s, [this](const Request &) {
            RawClient one(m_port);
            one.send("GET /v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n");
            Response response;
            response.body = statusOf(one.answer()) == 200 ? "answered" : "nothing";
            return response;
        });
        ServerOptions options;
        options.workers = workers;
        options.virtualHosts = &m_virtualRouter;
        serve(options);
    }
    QByteArray getAt(const QByteArray &host, const QByteArray &path = "/") const
    {
        RawClient one(m_port);
        one.send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        return one.answer();
    }
};

TEST_F(VirtualHosts, nameBeforeLocalhost_reachesTheSecondRouterWithItsName)
{
    serveHosts();
    const QByteArray port = QByteArray::number(m_port);
    EXPECT_EQ(bodyOf(getAt("e-finance.localhost:" + port)), "host=e-finance");
    EXPECT_EQ(bodyOf(getAt("E-Finance.LocalHost")), "host=e-finance");
    EXPECT_EQ(bodyOf(getAt("7.localhost")), "host=7");
}

TEST_F(VirtualHosts, theTwoRouters_doNotSeeEachOthersPages)
{
    serveHosts();
    EXPECT_EQ(statusOf(getAt("e-finance.localhost", "/v1/ping")), 404);
    EXPECT_EQ(statusOf(getAt("localhost")), 404);
    EXPECT_EQ(statusOf(getAt("localhost", "/v1/ping")), 200);
    EXPECT_EQ(statusOf(getAt("127.0.0.1:" + QByteArray::number(m_port), "/v1/ping")), 200);
}

TEST_F(VirtualHosts, namesThatOnlyLookLikeIt_areRefused)
{
    serveHosts();
    for (const QByteArray host :
         {"localhost.evil.example", "a.localhost.evil.example", "evil.example", "a.b.localhost", ".localhost",
          "-a.localhost", "a-.localhost", "a_b.localhost", "a.localhost.", "alocalhost", "xn--a.example",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.localhost"})
        EXPECT_EQ(statusOf(getAt(host)), 421) << host.toStdString();
    EXPECT_EQ(statusOf(getAt("a.localhost:99999x")), 400);
}

TEST_F(VirtualHosts, withoutASecondRouter_theNameIsRefused)
{
    serve();
    EXPECT_EQ(statusOf(getAt("e-finance.localhost")), 421);
}

TEST_F(VirtualHosts, absoluteTarget_mustNameTheSameHost)
{
    serveHosts();
    RawClient one = client();
    one.send("GET http://b.localhost/ HTTP/1.1\r\nHost: a.localhost\r\n\r\n");
    EXPECT_EQ(statusOf(one.answer()), 400);
    RawClient two = client();
    two.send("GET http://a.localhost/ HTTP/1.1\r\nHost: a.localhost\r\n\r\n");
    EXPECT_EQ(bodyOf(two.answer()), "host=a");
}

TEST_F(VirtualHosts, handlersThatAskTheServerItself_doNotWaitForEachOther)
{
    serveHosts(1);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send("GET /asks-back HTTP/1.1\r\nHost: a.localhost\r\n\r\n");
    }
    for (const auto &one : clients)
        EXPECT_EQ(bodyOf(one->answer(10s)), "answered");
}

TEST_F(VirtualHosts, log_tellsItsRoutesFromTheServersOwn)
{
    serveHosts();
    RawClient one = client();
    for (int i = 0; i < 2; ++i) { // the line is written after the answer, and before the next one is read
        one.send("GET / HTTP/1.1\r\nHost: a.localhost\r\n\r\n");
        one.answer();
    }
    EXPECT_TRUE(log().join().contains(R"("route":"*.localhost/")")) << log().join().toStdString();
}

} // namespace
} // namespace gw::test
