// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "portal_fixture.h"

using namespace gw::test;
using namespace gw;

namespace {

class PreferencesTest : public PortalTest
{
protected:
    Response patch(const QByteArray &body, const QByteArray &version, const QByteArray &key = {},
                   const QByteArray &caller = clerk)
    {
        QList<std::pair<QByteArray, QByteArray>> headers{{"content-type", "application/merge-patch+json"}};
        if (!version.isEmpty())
            headers.emplace_back("if-match", version);
        if (!key.isEmpty())
            headers.emplace_back("idempotency-key", key);
        return ask("PATCH", u"/v1/preferences"_s, caller, headers, body);
    }
    QJsonObject values(const QByteArray &caller = clerk)
    {
        return json(get(u"/v1/preferences"_s, caller)).value(u"values"_s).toObject();
    }
};

} // namespace

TEST_P(PreferencesTest, whoeverNeverSavedAny_hasNoneInVersionZero)
{
    const Response response = get(u"/v1/preferences"_s, clerk);
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(header(response, "etag"), "\"0\"");
    EXPECT_EQ(json(response), (QJsonObject{{u"values"_s, QJsonObject()}}));
}

TEST_P(PreferencesTest, aPatch_mergesAndNullRemoves)
{
    EXPECT_EQ(patch(R"({"values":{"a":1,"b":{"c":2}}})", "\"0\"").status, 200);
    const Response second = patch(R"({"values":{"a":null,"b":{"d":[3]}}})", "\"1\"");
    EXPECT_EQ(header(second, "etag"), "\"2\"");
    const QJsonObject expected{{u"b"_s, QJsonObject{{u"c"_s, 2}, {u"d"_s, QJsonArray{3}}}}};
    EXPECT_EQ(json(second).value(u"values"_s), expected);
    EXPECT_EQ(values(), expected);
    EXPECT_TRUE(values(head).isEmpty());
    EXPECT_EQ(get(u"/v1/preferences"_s, clerk, {{"if-none-match", "\"2\""}}).status, 304);
    EXPECT_EQ(patch(R"({"values":null})", "\"2\"").status, 200);
    EXPECT_TRUE(values().isEmpty());
}

TEST_P(PreferencesTest, aStaleOrMissingVersion_changesNothing)
{
    ASSERT_EQ(patch(R"({"values":{"a":1}})", "\"0\"").status, 200);
    const Response stale = patch(R"({"values":{"a":2}})", "\"0\"");
    EXPECT_EQ(stale.status, 412);
    EXPECT_EQ(header(stale, "etag"), "\"1\"");
    EXPECT_EQ(patch(R"({"values":{"a":2}})", {}).status, 428);
    EXPECT_EQ(values().value(u"a"_s), 1);
}

TEST_P(PreferencesTest, aRepeatWithItsKey_getsTheFirstAnswerAndNotStale)
{
    const QByteArray key = "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b01";
    const Response first = patch(R"({"values":{"a":1}})", "\"0\"", key);
    const Response repeated = patch(R"({"values":{"a":1}})", "\"0\"", key);
    EXPECT_EQ(repeated.status, 200);
    EXPECT_EQ(repeated.body, first.body);
    EXPECT_EQ(header(repeated, "etag"), header(first, "etag"));
    EXPECT_EQ(header(repeated, "idempotent-replayed"), "true");
}

TEST_P(PreferencesTest, whatIsNoPatchOfPreferences_isRefused)
{
    EXPECT_EQ(patch(R"({"values":[1]})", "\"0\"").status, 422);
    EXPECT_EQ(patch(R"({"other":{}})", "\"0\"").status, 422);
    EXPECT_EQ(patch("[]", "\"0\"").status, 400);
    EXPECT_EQ(patch("{", "\"0\"").status, 400);
    EXPECT_EQ(
        ask("PATCH", u"/v1/preferences"_s, clerk, {{"content-type", "application/json"}, {"if-match", "\"0\""}}, "{}")
            .status,
        415);
}

TEST_P(PreferencesTest, moreThanTheCap_isTooLargeAndChangesNothing)
{
    const QByteArray half(150 * 1024, 'x');
    ASSERT_EQ(patch(R"({"values":{"a":")" + half + R"("}})", "\"0\"").status, 200);
    const Response response = patch(R"({"values":{"b":")" + half + R"("}})", "\"1\"");
    EXPECT_EQ(response.status, 413);
    EXPECT_EQ(problem(response), u"too-large"_s);
    EXPECT_FALSE(values().contains(u"b"_s));
}

TEST_P(PreferencesTest, aChange_isHintedToTheSamePersonsOtherDesks)
{
    Listener mine(get(u"/v1/events"_s, clerk).stream);
    Listener theirs(get(u"/v1/events"_s, head).stream);
    ASSERT_EQ(patch(R"({"values":{"a":1}})", "\"0\"").status, 200);
    EXPECT_TRUE(mine.bytes.contains("\"type\":\"preferences\""));
    EXPECT_FALSE(theirs.bytes.contains("preferences"));
}

TEST_P(PreferencesTest, me_namesThePersonAndTheirSeats)
{
    run(u"INSERT INTO seat(id, person_id, post_id, kind, valid_from) "
        "VALUES('s-past', 'p-clerk', 't-head', 'acting', '2020-01-01')"_s);
    run(u"UPDATE seat SET valid_to = '2020-12-31' WHERE id = 's-past'"_s);
    const Response response = get(u"/v1/me"_s, clerk);
    ASSERT_EQ(response.status, 200) << response.body.constData();
    const QJsonObject me = json(response);
    EXPECT_EQ(me.value(u"activeSeatId"_s), u"s-clerk"_s);
    EXPECT_EQ(me.value(u"seats"_s).toArray().size(), 1);
    EXPECT_EQ(me.value(u"seats"_s)[0][u"unitNameEn"_s], u"Paths"_s);
    EXPECT_EQ(get(u"/v1/me"_s, clerk, {{"if-none-match", header(response, "etag")}}).status, 304);
}

TEST_P(PreferencesTest, theSite_isPublicAndEverythingElseIsNot)
{
    const Response site = get(u"/.well-known/gwanmun"_s, {});
    EXPECT_EQ(site.status, 200);
    EXPECT_EQ(json(site).value(u"displayName"_s)[u"ko"_s], u"한빛특별시"_s);
    EXPECT_TRUE(json(site).value(u"jmap"_s).isNull());
    EXPECT_EQ(get(u"/.well-known/gwanmun"_s, {}, {{"if-none-match", header(site, "etag")}}).status, 304);
    for (const QString &path : {u"/v1/me"_s, u"/v1/counters"_s, u"/v1/waiting-items"_s, u"/v1/notices/changes"_s,
                                u"/v1/notices/n"_s, u"/v1/notices/n/readers"_s, u"/v1/preferences"_s, u"/v1/events"_s})
        EXPECT_EQ(get(path, {}).status, 401) << qPrintable(path);
}

INSTANTIATE_TEST_SUITE_P(Portal, PreferencesTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);
