// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <gw/backend/familyevents/routes.h>

using namespace gw;
using namespace gw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class FamilyEventsTest : public OfficeTest
{
protected:
    static QJsonObject event(const QJsonObject &changes = {})
    {
        QJsonObject body{{u"kind"_s, u"wedding"_s},
                         {u"personId"_s, u"p-5"_s},
                         {u"relation"_s, u"self"_s},
                         {u"subject"_s, u""_s},
                         {u"startsAt"_s, u"2026-11-25T03:00:00.000Z"_s},
                         {u"place"_s, u"새벽로 12"_s},
                         {u"hall"_s, u"새벽예식장"_s},
                         {u"text"_s, u""_s},
                         {u"account"_s, u"가상은행 000"_s},
                         {u"layer"_s, u"bureau"_s},
                         {u"unitId"_s, u"u-big"_s}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            body.insert(it.key(), it.value());
        return body;
    }

    QString announce(const QString &person = u"p-5"_s, const QJsonObject &changes = {})
    {
        const Response response = ask("POST", u"/v1/family-events"_s, person, event(changes));
        EXPECT_EQ(response.status, 201) << response.body.constData();
        return json(response).value(u"id").toString();
    }

    portal::FamilyEventChanges changes(const QString &person, const QString &since = {})
    {
        const Response response =
            ask("GET", u"/v1/family-events/changes"_s + (since.isEmpty() ? QString() : u"?since="_s + since), person);
        EXPECT_EQ(response.status, 200) << response.body.constData();
        EXPECT_FALSE(response.body.contains("가상은행"_ba)) << "no account in a mirror";
        return json::parseAs<portal::FamilyEventChanges>(json(response), "FamilyEventChanges")
            .value_or(portal::FamilyEventChanges());
    }
};

} // namespace

TEST_P(FamilyEventsTest, anEvent_isToldToItsLayerAndLeavesAllListsAfterSevenDays)
{
    const QString id = announce();
    EXPECT_EQ(changes(u"p-20"_s).created.size(), 1);
    EXPECT_TRUE(changes(u"p-26"_s).created.isEmpty()) << "another bureau";
    EXPECT_EQ(ask("GET", u"/v1/family-events/"_s + id, u"p-26"_s).status, 404);
    EXPECT_EQ(changes(u"p-20"_s).created.first().expiresAt, fromRfc3339(u"2026-12-02T03:00:00.000Z"_s));
    m_clock.advance(std::chrono::hours(24 * 12));
    EXPECT_TRUE(changes(u"p-20"_s).created.isEmpty());
    EXPECT_EQ(ask("GET", u"/v1/family-events/"_s + id, u"p-20"_s).status, 404);
    m_clock.advance(std::chrono::hours(24 * 30));
    ASSERT_TRUE(backend::familyevents::tidy(*m_database, m_clock));
    EXPECT_EQ(query(u"SELECT count(*) FROM family_event"_s).front().integer(0), 0) << "nobody needs to know for ever";
}

TEST_P(FamilyEventsTest, onlyThePersonOrAClerkOfTheirUnit_mayAnnounceAndChange)
{
    EXPECT_EQ(ask("POST", u"/v1/family-events"_s, u"p-6"_s, event()).status, 403);
    const QString id = announce(u"p-1"_s);
    const Response refused = ask("PUT", u"/v1/family-events/"_s + id, u"p-6"_s, event(), {{"if-match", "\"1\""}});
    EXPECT_EQ(refused.status, 403);
    const Response changed =
        ask("PUT", u"/v1/family-events/"_s + id, u"p-5"_s, event({{u"hall"_s, u"다른 곳"_s}}), {{"if-match", "\"1\""}});
    EXPECT_EQ(changed.status, 200) << changed.body.constData();
    EXPECT_EQ(ask("DELETE", u"/v1/family-events/"_s + id, u"p-1"_s, {}, {{"if-match", "\"1\""}}).status, 412);
    EXPECT_EQ(ask("DELETE", u"/v1/family-events/"_s + id, u"p-1"_s, {}, {{"if-match", "\"2\""}}).status, 204);
}

TEST_P(FamilyEventsTest, notes_areReadByThePersonAloneAndDoNotMakeAChangeStale)
{
    const QString id = announce();
    const QString state = changes(u"p-5"_s).newState;
    const Response sent = ask("PUT", u"/v1/family-events/"_s + id + u"/note"_s, u"p-7"_s, {{u"text"_s, u"축하합니다"_s}});
    ASSERT_EQ(sent.status, 200) << sent.body.constData();
    ask("PUT", u"/v1/family-events/"_s + id + u"/note"_s, u"p-7"_s, {{u"text"_s, u"정말 축하합니다"_s}});
    const portal::FamilyEventChanges mine = changes(u"p-5"_s, state);
    ASSERT_EQ(mine.updated.size(), 1);
    ASSERT_EQ(mine.updated.first().notes->size(), 1) << "the second note replaces the first";
    EXPECT_EQ(mine.updated.first().notes->first().text, u"정말 축하합니다"_s);
    EXPECT_FALSE(changes(u"p-8"_s).created.first().notes);
    const QByteArray etag = header(ask("GET", u"/v1/family-events/"_s + id, u"p-5"_s), "etag");
    EXPECT_NE(etag, "\"1\"");
    EXPECT_EQ(ask("PUT", u"/v1/family-events/"_s + id, u"p-5"_s, event(), {{"if-match", etag}}).status, 200);
}

TEST_P(FamilyEventsTest, anAccount_isGivenOnDemandOnly)
{
    const QString id = announce();
    EXPECT_TRUE(changes(u"p-20"_s).created.first().hasAccount);
    EXPECT_EQ(json(ask("GET", u"/v1/family-events/"_s + id, u"p-20"_s)).value(u"account").toString(), u"가상은행 000"_s);
    ask("PUT", u"/v1/family-events/"_s + id, u"p-5"_s, event({{u"account"_s, u""_s}}), {{"if-match", "\"1\""}});
    EXPECT_FALSE(changes(u"p-20"_s).created.first().hasAccount);
}

INSTANTIATE_TEST_SUITE_P(Engines, FamilyEventsTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);
