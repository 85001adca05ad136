// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/mail/remote_images.h>
#include <gw/net/managers.h>
#include <gw/test/await.h>
#include <gw/test/scripted_server.h>

using namespace gw;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray pixels = "\x89PNG\r\n\x1A\n and so on";

class RemoteImagesTest : public testing::Test
{
protected:
    Result<QByteArray> fetch(const QUrl &url)
    {
        auto task = images.fetch(url);
        return test::await(std::move(task));
    }

    net::Managers managers;
    test::ScriptedServer server;
    mail::RemoteImages images{managers.transfers(), [](const QHostAddress &address) { return address.isLoopback(); }};
};

TEST_F(RemoteImagesTest, aPicture_comesWithoutAnyTraceOfThePerson)
{
    server.on("/a.png", [](test::Exchange exchange) { exchange.answer(200, pixels, "Content-Type: image/png\r\nSet-Cookie: who=me\r\n"); });
    ASSERT_TRUE(fetch(server.url(u"/a.png"_s)));
    EXPECT_EQ(fetch(server.url(u"/a.png"_s)).value(), pixels);
    for (const test::SeenRequest &request : server.seen) {
        for (const char *name : {"cookie", "referer", "authorization", "origin", "from"})
            EXPECT_FALSE(request.headers.contains(name)) << name;
    }
}

TEST_F(RemoteImagesTest, whatIsNoPicture_isRefused)
{
    server.on("/a.svg", [](test::Exchange exchange) { exchange.answer(200, "<svg/>", "Content-Type: image/png\r\n"); });
    server.on("/none", [](test::Exchange exchange) { exchange.answer(404, pixels); });
    server.on("/large", [](test::Exchange exchange) { exchange.answer(200, pixels + QByteArray(6'000'000, 'x')); });
    EXPECT_EQ(fetch(server.url(u"/a.svg"_s)).error().code, Error::Code::Rejected);
    EXPECT_EQ(fetch(server.url(u"/none"_s)).error().code, Error::Code::NotFound);
    EXPECT_EQ(fetch(server.url(u"/large"_s)).error().code, Error::Code::TooLarge);
    EXPECT_EQ(fetch(QUrl(u"file:///etc/passwd"_s)).error().code, Error::Code::Rejected);
    EXPECT_EQ(fetch(QUrl(u"ftp://127.0.0.1/a.png"_s)).error().code, Error::Code::Rejected);
}

TEST_F(RemoteImagesTest, redirects_areLookedAtAnewAndCounted)
{
    server.on("/one", [](test::Exchange exchange) { exchange.answer(302, {}, "Location: /two\r\n"); });
    server.on("/two", [](test::Exchange exchange) { exchange.answer(200, pixels); });
    server.on("/round", [](test::Exchange exchange) { exchange.answer(302, {}, "Location: /round\r\n"); });
    server.on("/inside", [](test::Exchange exchange) { exchange.answer(302, {}, "Location: http://10.0.0.1/a.png\r\n"); });
    server.on("/file", [](test::Exchange exchange) { exchange.answer(302, {}, "Location: file:///etc/passwd\r\n"); });
    EXPECT_TRUE(fetch(server.url(u"/one"_s)));
    EXPECT_EQ(fetch(server.url(u"/round"_s)).error().code, Error::Code::Rejected);
    EXPECT_EQ(server.count("/round"), 4);
    EXPECT_EQ(fetch(server.url(u"/inside"_s)).error().code, Error::Code::Rejected);
    EXPECT_EQ(fetch(server.url(u"/file"_s)).error().code, Error::Code::Rejected);
}

TEST_F(RemoteImagesTest, privateNetworks_areNeverAsked)
{
    mail::RemoteImages strict(managers.transfers());
    server.on("/a.png", [](test::Exchange exchange) { exchange.answer(200, pixels); });
    for (QUrl url : {server.url(u"/a.png"_s), QUrl(u"http://localhost/a.png"_s), QUrl(u"http://[::1]/a.png"_s), QUrl(u"http://[::ffff:127.0.0.1]/"_s), QUrl(u"http://0x7f.1/"_s)}) {
        url.setPort(server.url().port());
        auto task = strict.fetch(url);
        EXPECT_FALSE(test::await(std::move(task))) << url.host().toStdString();
    }
    EXPECT_EQ(server.connections(), 0);
    for (const QString &closed : {u"10.1.2.3"_s, u"172.16.0.1"_s, u"172.31.255.255"_s, u"192.168.0.1"_s, u"127.0.0.1"_s, u"0.0.0.0"_s, u"169.254.169.254"_s, u"100.64.0.1"_s, u"224.0.0.1"_s,
                                  u"255.255.255.255"_s, u"::1"_s, u"::"_s, u"fe80::1"_s, u"fc00::1"_s, u"fd12::1"_s, u"ff02::1"_s, u"::ffff:10.0.0.1"_s, u"64:ff9b::a00:1"_s, u"2002:a00:1::"_s})
        EXPECT_FALSE(mail::RemoteImages::isPublic(QHostAddress(closed))) << closed.toStdString();
    for (const QString &open : {u"8.8.8.8"_s, u"172.32.0.1"_s, u"2606:4700::1111"_s})
        EXPECT_TRUE(mail::RemoteImages::isPublic(QHostAddress(open))) << open.toStdString();
}

} // namespace
