// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "scripted_jmap.h"

#include <gw/jmap/session.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::jmap;
using namespace gw::test;

TEST(JmapSession, relativeAddresses_startAtTheSessionAndRedirectsAreFollowed)
{
    ScriptedJmap jmap;
    const QJsonObject session = jmap.session;
    jmap.server.on("/.well-known/jmap",
                   [](Exchange exchange) { exchange.answer(301, {}, "Location: /mail/jmap\r\n"); });
    jmap.session.insert(u"apiUrl"_s, u"api/"_s);
    jmap.server.on("/mail/jmap", [&](Exchange exchange) { exchange.answer(200, json::compact(jmap.session)); });
    const auto client = jmap.client();
    const auto known = await(client->session());
    ASSERT_TRUE(known) << qPrintable(known.error().detail);
    EXPECT_EQ(known->apiUrl, jmap.server.url(u"/mail/api/"_s));
    EXPECT_TRUE(known->uploadUrl.startsWith(jmap.server.url(u"/up/"_s).toString()));
    EXPECT_EQ(known->primaryMailAccount(), u"A"_s);
}

TEST(JmapSession, templates_arePercentEncodedCharacterByCharacter)
{
    const QHash<QString, QString> values{{u"accountId"_s, u"kim@city.example"_s},
                                         {u"name"_s, u"세출 예산안/최종.hwpx"_s}};
    const auto url = expandTemplate(u"http://h/d/{accountId}/{blobId}/{name}?accept={type}"_s, values);
    ASSERT_TRUE(url);
    EXPECT_EQ(url->toEncoded(), "http://h/d/kim%40city.example//%EC%84%B8%EC%B6%9C%20%EC%98%88%EC%82%B0%EC%95%88%2F"
                                "%EC%B5%9C%EC%A2%85.hwpx?accept=");
    EXPECT_FALSE(expandTemplate(u"http://h/{a"_s, {}));
    EXPECT_FALSE(expandTemplate(u"http://h/a}"_s, {}));
}

TEST(JmapSession, anAddressElsewhere_isRefusedBecauseTheTokenWouldFollow)
{
    for (const QString &member : {u"apiUrl"_s, u"downloadUrl"_s, u"uploadUrl"_s, u"eventSourceUrl"_s}) {
        ScriptedJmap jmap;
        jmap.session.insert(member, u"http://127.0.0.2:1/{accountId}"_s);
        ListedTokens tokens;
        const auto client = jmap.client(&tokens);
        EXPECT_EQ(codeOf(await(client->session())), Error::Code::Protocol) << qPrintable(member);
    }
}

TEST(JmapSession, whatIsNoSession_isAnErrorWithAReason)
{
    const QList<QByteArray> bodies{"<html>Sign in to the wireless network</html>",
                                   "[]",
                                   "{}",
                                   "",
                                   "{\"capabilities\":7}",
                                   R"({"capabilities":{"urn:ietf:params:jmap:core":{}},"apiUrl":5})",
                                   R"({"capabilities":{"urn:ietf:params:jmap:core":{}},"apiUrl":"/a"})"};
    for (const QByteArray &body : bodies) {
        ScriptedJmap jmap;
        jmap.server.on("/.well-known/jmap", [body](Exchange exchange) {
            exchange.answer(
                200, body, body.startsWith('<') ? "Content-Type: text/html\r\n" : "Content-Type: application/json\r\n");
        });
        const auto client = jmap.client();
        const auto session = await(client->session());
        EXPECT_EQ(codeOf(session), Error::Code::Protocol) << body.constData();
        EXPECT_FALSE(session.error().detail.isEmpty());
        EXPECT_EQ(client->knownSession(), nullptr);
    }
}

TEST(JmapSession, limitsThatMakeNoSense_areNotTaken)
{
    ScriptedJmap jmap;
    jmap.setLimit(u"maxObjectsInGet"_s, 0);
    jmap.setLimit(u"maxCallsInRequest"_s, -3);
    jmap.setLimit(u"maxObjectsInSet"_s, 77);
    const auto session = await(jmap.client()->session());
    ASSERT_TRUE(session);
    EXPECT_EQ(session->limits.maxObjectsInGet, CoreLimits().maxObjectsInGet);
    EXPECT_EQ(session->limits.maxCallsInRequest, CoreLimits().maxCallsInRequest);
    EXPECT_EQ(session->limits.maxObjectsInSet, 77);
}

TEST(JmapSession, twoLanes_areToldApartAndTheEmployeeComesFirst)
{
    ScriptedJmap jmap;
    const QJsonObject lane{{u"lane"_s, u"citizen"_s}, {u"internalDomains"_s, QJsonArray{u"city.example"_s}}};
    jmap.addCapability(u"urn:gwanmun:params:jmap:lane"_s, lane);
    QJsonObject accounts = jmap.session[u"accounts"_s].toObject();
    accounts.insert(u"Z"_s, QJsonObject{{u"name"_s, u"work"_s}});
    jmap.session.insert(u"accounts"_s, accounts);
    const auto session = await(jmap.client()->session());
    ASSERT_TRUE(session);
    ASSERT_EQ(session->accounts.size(), 2);
    EXPECT_EQ(session->accounts[0].id, u"Z"_s);
    EXPECT_EQ(session->accounts[0].lane, Lane::Employee);
    EXPECT_EQ(session->accounts[1].lane, Lane::Citizen);
    EXPECT_EQ(session->accounts[1].internalDomains, QStringList{u"city.example"_s});
}

TEST(JmapSession, manyWhoAskAtOnce_causeOneRequest)
{
    ScriptedJmap jmap;
    const auto client = jmap.client();
    auto first = client->session();
    auto second = client->session();
    auto third = client->session();
    EXPECT_TRUE(await(std::move(first)));
    EXPECT_TRUE(await(std::move(second)));
    EXPECT_TRUE(await(std::move(third)));
    EXPECT_EQ(jmap.server.count("/.well-known/jmap"), 1);
}

TEST(JmapSession, anotherStateInAnAnswer_readsTheSessionOnceMoreAndNotForEver)
{
    ScriptedJmap jmap;
    const auto client = jmap.client();
    int outdated = 0;
    QObject::connect(client.get(), &Client::sessionOutdated, client.get(), [&] { ++outdated; });
    ASSERT_TRUE(await(client->call(Echo{})));
    jmap.timing.time += std::chrono::minutes(1);
    jmap.sessionState = u"s2"_s; // the session itself keeps saying s1
    for (int i = 0; i < 5; ++i) {
        jmap.timing.time += std::chrono::minutes(1);
        ASSERT_TRUE(await(client->call(Echo{})));
    }
    EXPECT_EQ(outdated, 1);
    EXPECT_EQ(jmap.server.count("/.well-known/jmap"), 2);
}

TEST(JmapSession, aClientThatGoes_endsWhatItsCallersWaitFor)
{
    ScriptedJmap jmap;
    jmap.server.on("/.well-known/jmap", [](Exchange) {});
    auto client = jmap.client();
    auto waiting = client->session();
    auto calling = client->call(Echo{});
    QTimer::singleShot(20, [&] { client.reset(); });
    EXPECT_EQ(codeOf(await(std::move(waiting))), Error::Code::Cancelled);
    EXPECT_EQ(codeOf(await(std::move(calling))), Error::Code::Cancelled);
}
