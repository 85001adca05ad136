// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A server that lies, runs in circles, says half of it, or falls over.
#include "scripted_jmap.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::jmap;
using namespace gw::test;

namespace {

QJsonObject changesTo(const QString &state, bool hasMore, const QStringList &created = {})
{
    return {{u"accountId"_s, u"A"_s},
            {u"oldState"_s, u"?"_s},
            {u"newState"_s, state},
            {u"hasMoreChanges"_s, hasMore},
            {u"created"_s, stringArray(created)},
            {u"updated"_s, QJsonArray{}},
            {u"destroyed"_s, QJsonArray{}}};
}

} // namespace

TEST(JmapChanges, severalRounds_becomeOneAnswer)
{
    ScriptedJmap jmap;
    jmap.on(u"Email/changes"_s, [](const QJsonObject &arguments) {
        const QString since = arguments[u"sinceState"_s].toString();
        if (since == u"1"_s)
            return changesTo(u"2"_s, true, {u"a"_s, u"b"_s});
        if (since == u"2"_s) {
            QJsonObject second = changesTo(u"3"_s, true, {u"c"_s});
            second.insert(u"updated"_s, QJsonArray{u"a"_s, u"z"_s});
            return second;
        }
        QJsonObject third = changesTo(u"4"_s, false);
        third.insert(u"destroyed"_s, QJsonArray{u"b"_s, u"z"_s});
        return third;
    });
    const auto client = jmap.client();
    const auto all = await(client->changes<Email>(u"A"_s, u"1"_s));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->newState, u"4"_s);
    EXPECT_FALSE(all->hasMoreChanges);
    EXPECT_EQ(all->created, (QStringList{u"a"_s, u"c"_s}));
    EXPECT_TRUE(all->updated.isEmpty()); // new ones are read anyway, gone ones never
    EXPECT_EQ(all->destroyed, (QStringList{u"b"_s, u"z"_s}));
}

TEST(JmapChanges, endlessChangesThatAdvance_stopAfterFiftyRounds)
{
    ScriptedJmap jmap;
    int round = 0;
    jmap.on(u"Email/changes"_s, [&](const QJsonObject &) { return changesTo(QString::number(++round), true); });
    const auto client = jmap.client();
    const auto all = await(client->changes<Email>(u"A"_s, u"start"_s));
    ASSERT_TRUE(all);
    EXPECT_EQ(round, 50);
    EXPECT_TRUE(all->hasMoreChanges);
    EXPECT_EQ(all->newState, u"50"_s);
}

TEST(JmapChanges, aStateThatDoesNotAdvance_stopsAtOnce)
{
    ScriptedJmap jmap;
    jmap.on(u"Email/changes"_s, [](const QJsonObject &arguments) {
        return changesTo(arguments[u"sinceState"_s].toString(), true, {u"m"_s});
    });
    const auto client = jmap.client();
    const auto all = await(client->changes<Email>(u"A"_s, u"1"_s));
    EXPECT_EQ(codeOf(all), Error::Code::StateTooOld);
    EXPECT_EQ(problemOf(all), u"changes-loop"_s);
    EXPECT_EQ(jmap.requests.size(), 1);
}

TEST(JmapChanges, statesThatRunInACircle_areNoticed)
{
    ScriptedJmap jmap;
    jmap.on(u"Email/changes"_s, [](const QJsonObject &arguments) {
        const QString since = arguments[u"sinceState"_s].toString();
        return changesTo(since == u"1"_s ? u"2"_s : since == u"2"_s ? u"3"_s : u"1"_s, true);
    });
    const auto client = jmap.client();
    EXPECT_EQ(problemOf(await(client->changes<Email>(u"A"_s, u"1"_s))), u"changes-loop"_s);
    EXPECT_EQ(jmap.requests.size(), 3);
}

TEST(JmapChanges, nothingNew_isNoCircle)
{
    ScriptedJmap jmap;
    jmap.on(u"Mailbox/changes"_s, [](const QJsonObject &) {
        QJsonObject none = changesTo(u"1"_s, false);
        none.insert(u"updatedProperties"_s, QJsonArray{u"totalEmails"_s});
        return none;
    });
    const auto client = jmap.client();
    const auto all = await(client->changes<Mailbox>(u"A"_s, u"1"_s));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->updatedProperties, QStringList{u"totalEmails"_s});
}

TEST(JmapLies, answersThatAreNone_areProtocolErrorsWithAReason)
{
    const QByteArray fine = R"({"methodResponses":[["Email/get",{"accountId":"A","state":"1","list":[]},"c0"]]})";
    const QList<std::pair<QByteArray, QByteArray>> lies{
        {"<html>Please sign in</html>", "text/html"},
        {"", "application/json"},
        {fine.chopped(7), "application/json"},
        {"[]", "application/json"},
        {R"({"methodResponses":{}})", "application/json"},
        {R"({"methodResponses":[["Email/get",{},7]]})", "application/json"},
        {R"({"methodResponses":[["Email/get"]]})", "application/json"},
        {R"({"methodResponses":[]})", "application/json"},
        {R"({"methodResponses":[["Email/get",{"state":"1","list":[]},"somebody else's"]]})", "application/json"},
        {R"({"methodResponses":[["Mailbox/get",{"state":"1","list":[]},"c0"]]})", "application/json"},
        {R"({"methodResponses":[["Email/get",{"state":"1","list":{}},"c0"]]})", "application/json"},
        {R"({"methodResponses":[["Email/get",{"state":{},"list":[]},"c0"]]})", "application/json"},
        {R"({"methodResponses":[["Email/get",{"state":"1","list":[],"notFound":"m"},"c0"]]})", "application/json"}};
    ScriptedJmap jmap;
    const auto client = jmap.client();
    for (const auto &[body, type] : lies) {
        jmap.raw = [&](Exchange exchange, const QJsonObject &) {
            exchange.answer(200, body, "Content-Type: " + type + "\r\n");
        };
        const auto result = await(client->call(Get<Email>{u"A"_s, ids({u"m"_s})}));
        EXPECT_EQ(codeOf(result), Error::Code::Protocol) << body.constData();
        EXPECT_FALSE(result ? true : result.error().detail.isEmpty()) << body.constData();
    }
    jmap.raw = [&](Exchange exchange, const QJsonObject &) { exchange.answer(200, fine); };
    EXPECT_TRUE(await(client->call(Get<Email>{u"A"_s, ids({u"m"_s})}))); // the measure of the others
}

TEST(JmapLies, brokenMails_doNotHideTheOthers)
{
    ScriptedJmap jmap;
    jmap.on(u"Email/get"_s, [](const QJsonObject &) {
        QJsonValue deep = QJsonObject{{u"type"_s, u"text/plain"_s}};
        for (int i = 0; i < 200; ++i)
            deep = QJsonObject{{u"type"_s, u"multipart/mixed"_s}, {u"subParts"_s, QJsonArray{deep}}};
        return got({QJsonObject{{u"id"_s, u"good"_s}, {u"size"_s, 5}, {u"unheardOf"_s, QJsonArray{1}}},
                    QJsonObject{{u"id"_s, u"size"_s}, {u"size"_s, u"five"_s}},
                    QJsonObject{{u"id"_s, u"negative"_s}, {u"size"_s, -1}},
                    QJsonObject{{u"id"_s, u"from"_s}, {u"from"_s, u"a@b"_s}},
                    QJsonObject{{u"id"_s, u"boxes"_s}, {u"mailboxIds"_s, QJsonArray{u"x"_s}}},
                    QJsonObject{{u"id"_s, u"deep"_s}, {u"bodyStructure"_s, deep}},
                    QJsonObject{{u"id"_s, QString(300, u'x')}}, QJsonObject{{u"subject"_s, u"nobody"_s}}, 7,
                    QJsonValue(),
                    QJsonObject{{u"id"_s, u"nulls"_s},
                                {u"from"_s, QJsonValue()},
                                {u"subject"_s, QJsonValue()},
                                {u"receivedAt"_s, u"yesterday"_s}}});
    });
    const auto client = jmap.client();
    const auto all = await(client->call(Get<Email>{u"A"_s, ids({u"good"_s})}));
    ASSERT_TRUE(all);
    QStringList names;
    for (const Email &email : all->list)
        names.append(email.id);
    EXPECT_EQ(names, (QStringList{u"good"_s, u"nulls"_s}));
    EXPECT_FALSE(all->list.last().receivedAt.isValid());
    EXPECT_EQ(all->broken.size(), 9);
}

TEST(JmapLies, aHugeAnswer_isRefusedBeforeItIsRead)
{
    ScriptedJmap jmap;
    jmap.raw = [](Exchange exchange, const QJsonObject &) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4000000000\r\n\r\n{");
    };
    const auto client = jmap.client();
    EXPECT_EQ(codeOf(await(client->call(Echo{}))), Error::Code::TooLarge);
}

TEST(JmapLies, aRedirectOfTheApi_isNotFollowedWithTheToken)
{
    ScriptedJmap jmap;
    ScriptedServer elsewhere;
    elsewhere.on("/steal", [](Exchange exchange) { exchange.answer(200, "{}"); });
    jmap.raw = [&](Exchange exchange, const QJsonObject &) {
        exchange.answer(307, {}, "Location: " + elsewhere.url(u"/steal"_s).toEncoded() + "\r\n");
    };
    ListedTokens tokens;
    const auto client = jmap.client(&tokens);
    EXPECT_FALSE(await(client->call(Echo{})));
    EXPECT_FALSE(await(client->call(Set<Email>{.accountId = u"A"_s})));
    EXPECT_TRUE(elsewhere.seen.isEmpty());
}

class JmapDegradation : public testing::Test
{
protected:
    JmapDegradation()
    {
        jmap.addCapability(u"urn:ietf:params:jmap:quota"_s);
        jmap.addCapability(u"urn:ietf:params:jmap:vacationresponse"_s);
        jmap.addCapability(u"urn:ietf:params:jmap:mdn"_s);
        jmap.on(u"Mailbox/get"_s, [](const QJsonObject &) { return got({}); });
    }
    ScriptedJmap jmap;
};

TEST_F(JmapDegradation, weakSpots_travelAlone)
{
    jmap.on(u"Quota/get"_s, [](const QJsonObject &) { return got({}); });
    jmap.on(u"VacationResponse/get"_s, [](const QJsonObject &) {
        return got({QJsonObject{{u"id"_s, u"singleton"_s}, {u"isEnabled"_s, true}}});
    });
    const auto client = jmap.client();
    Batch batch;
    const auto before = batch.add(Get<Mailbox>{u"A"_s});
    const auto quota = batch.add(Get<Quota>{u"A"_s});
    const auto vacation = batch.add(Get<VacationResponse>{u"A"_s});
    const auto after = batch.add(Get<Mailbox>{u"A"_s});
    const auto responses = await(client->send(batch));
    ASSERT_TRUE(responses);
    EXPECT_TRUE(responses->take(before));
    EXPECT_TRUE(responses->take(quota));
    EXPECT_TRUE(responses->take(after));
    const auto text = responses->take(vacation);
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->list.value(0).isEnabled);
    ASSERT_EQ(jmap.requests.size(), 4);
    for (qsizetype i = 0; i < 4; ++i)
        EXPECT_EQ(jmap.callsOf(i).size(), 1);
}

TEST_F(JmapDegradation, whatDropsTheConnection_isOffForTheSession)
{
    jmap.raw = [this](Exchange exchange, const QJsonObject &request) {
        const QString name = request[u"methodCalls"_s][0][0].toString();
        if (name.startsWith(u"VacationResponse"_s)) {
            exchange.reset();
            return;
        }
        const QJsonValue id = request[u"methodCalls"_s][0][2];
        exchange.answer(200, json::compact({{u"methodResponses"_s, QJsonArray{QJsonArray{name, got({}), id}}}}));
    };
    const auto client = jmap.client();
    int told = 0;
    ASSERT_TRUE(await(client->session()));
    QObject::connect(client.get(), &Client::featuresChanged, client.get(), [&] { ++told; });
    EXPECT_TRUE(client->features().contains(Feature::VacationResponse));
    Batch batch;
    const auto vacation = batch.add(Get<VacationResponse>{u"A"_s});
    const auto mailboxes = batch.add(Get<Mailbox>{u"A"_s});
    const auto responses = await(client->send(batch));
    ASSERT_TRUE(responses);
    EXPECT_EQ(codeOf(responses->take(vacation)), Error::Code::Timeout);
    EXPECT_TRUE(responses->take(mailboxes));
    EXPECT_FALSE(client->features().contains(Feature::VacationResponse));
    EXPECT_TRUE(client->features().contains(Feature::Quota));
    EXPECT_EQ(told, 1);
    EXPECT_EQ(jmap.echoes, 2); // asked whether it is well after each cut
    const qsizetype before = jmap.requests.size();
    const auto again = await(client->call(Get<VacationResponse>{u"A"_s}));
    EXPECT_EQ(codeOf(again), Error::Code::Unsupported);
    EXPECT_EQ(problemOf(again), u"feature-off"_s);
    EXPECT_EQ(jmap.requests.size(), before);
    // Another session is another chance.
    jmap.session.insert(u"state"_s, u"s2"_s);
    client->forgetSession();
    ASSERT_TRUE(await(client->session()));
    EXPECT_TRUE(client->features().contains(Feature::VacationResponse));
}

TEST_F(JmapDegradation, aServerThatDropsEverything_losesNoFeature)
{
    jmap.raw = [](Exchange exchange, const QJsonObject &) { exchange.reset(); };
    const auto client = jmap.client();
    EXPECT_EQ(codeOf(await(client->call(Get<Quota>{u"A"_s}))), Error::Code::Timeout);
    EXPECT_TRUE(client->features().contains(Feature::Quota));
}

TEST_F(JmapDegradation, oneCutOfTheLine_losesNoFeature)
{
    int cuts = 1;
    jmap.raw = [&](Exchange exchange, const QJsonObject &request) {
        if (cuts-- > 0) {
            exchange.reset();
            return;
        }
        const QJsonValue call = request[u"methodCalls"_s][0];
        exchange.answer(200,
                        json::compact({{u"methodResponses"_s, QJsonArray{QJsonArray{call[0], got({}), call[2]}}}}));
    };
    const auto client = jmap.client();
    EXPECT_TRUE(await(client->call(Get<Quota>{u"A"_s})));
    EXPECT_TRUE(client->features().contains(Feature::Quota));
}

TEST_F(JmapDegradation, aReceiptThatWasCut_isNotSentTwice)
{
    int sends = 0;
    jmap.raw = [&](Exchange exchange, const QJsonObject &request) {
        const QJsonValue call = request[u"methodCalls"_s][0];
        if (call[0].toString() == u"MDN/send"_s) {
            ++sends;
            exchange.reset();
            return;
        }
        exchange.answer(
            200, json::compact({{u"methodResponses"_s, QJsonArray{QJsonArray{call[0], QJsonObject{}, call[2]}}}}));
    };
    const auto client = jmap.client();
    const SendMdns receipt{.accountId = u"A"_s, .identityId = u"I"_s, .send = {{u"r"_s, Mdn{.forEmailId = u"m"_s}}}};
    EXPECT_EQ(codeOf(await(client->call(receipt))), Error::Code::Timeout);
    EXPECT_EQ(sends, 1);
    EXPECT_FALSE(client->features().contains(Feature::Mdn));
}

TEST_F(JmapDegradation, unknownMethods_areNotAskedAgain)
{
    const auto client = jmap.client();
    const auto first = await(client->call(Set<Identity>{.accountId = u"A"_s, .destroy = {u"i"_s}}));
    EXPECT_EQ(codeOf(first), Error::Code::Unsupported);
    EXPECT_EQ(codeOf(await(client->call(Changes<Identity>{u"A"_s, u"1"_s}))), Error::Code::Unsupported);
    EXPECT_EQ(jmap.requests.size(), 2);
    EXPECT_FALSE(client->features().contains(Feature::IdentitySet));
    EXPECT_FALSE(client->features().contains(Feature::IdentityChanges));
    EXPECT_EQ(codeOf(await(client->call(Set<Identity>{.accountId = u"A"_s}))), Error::Code::Unsupported);
    EXPECT_EQ(jmap.requests.size(), 2);
}

TEST_F(JmapDegradation, aWriteThatWasCut_isNotRepeatedByItself)
{
    int writes = 0;
    int reads = 0;
    jmap.raw = [&](Exchange exchange, const QJsonObject &request) {
        const QString name = request[u"methodCalls"_s][0][0].toString();
        (name == u"Email/set"_s ? writes : reads) += 1;
        exchange.reset();
    };
    const auto client = jmap.client();
    EXPECT_EQ(codeOf(await(client->call(Set<Email>{.accountId = u"A"_s, .destroy = {u"m"_s}}))), Error::Code::Timeout);
    EXPECT_EQ(writes, 1);
    EXPECT_EQ(codeOf(await(client->call(Get<Mailbox>{u"A"_s}))), Error::Code::Timeout);
    EXPECT_EQ(reads, 3);
}
