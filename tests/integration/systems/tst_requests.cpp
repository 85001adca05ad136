// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "systems_fixture.h"

using namespace gw;
using namespace gw::test;

namespace {

class RequestsTest : public SystemsTest
{
protected:
    QString asked(const QByteArray &caller = gardener, const QString &system = u"finance"_s)
    {
        const Response answer =
            post(u"/v1/systems/"_s + system + u"/access-requests"_s, caller, {{u"reason"_s, u"공원 예산"_s}});
        EXPECT_EQ(answer.status, 201) << answer.body.constData();
        return json(answer).value(u"id"_s).toString();
    }
    Response decide(const QString &id, const QByteArray &caller, const QJsonObject &decision)
    {
        return post(u"/v1/access-requests/"_s + id + u"/decision"_s, caller, decision);
    }
    int waiting(const QByteArray &caller)
    {
        for (const QJsonValue &item : json(get(u"/v1/counters"_s, caller))[u"items"_s].toArray()) {
            if (item.toObject()[u"kind"_s] == u"system-access"_s)
                return item.toObject()[u"count"_s].toInt();
        }
        return -1;
    }
    QJsonObject access(const QByteArray &caller = gardener)
    {
        return seen(u"finance"_s, caller)[u"access"_s].toArray()[0].toObject();
    }
};

TEST_P(RequestsTest, requestWaitsForTheNearestDecider_andGrantingOpensTheSystem)
{
    Listener asker(m_events.subscribe(u"p-gardener"_s, {}, m_clock.now().addSecs(600)));
    Listener decider(m_events.subscribe(u"p-chief"_s, {}, m_clock.now().addSecs(600)));
    const QString id = asked();
    EXPECT_TRUE(asker.heard("systems"));
    EXPECT_TRUE(decider.heard("counters"));
    EXPECT_EQ(waiting(chief), 1);
    EXPECT_EQ(waiting(head), 0) << "the head of another division has nothing to do with it";
    EXPECT_EQ(waiting(gardener), -1) << "the kind is there for those who may grant only";
    const QJsonObject item =
        json(get(u"/v1/waiting-items?kind=system-access"_s, chief))[u"items"_s].toArray()[0].toObject();
    EXPECT_EQ(item[u"link"_s].toString(), u"gwanmun:systems/request/"_s + id);
    EXPECT_TRUE(item[u"title"_s].toString().contains(u"재정관리"_s));
    EXPECT_EQ(access()[u"request"_s], u"waiting"_s);
    EXPECT_EQ(access()[u"requestId"_s], id);

    asker.forget();
    const Response granted = decide(id, chief, {{u"grant"_s, true}, {u"answer"_s, u"네"_s}});
    ASSERT_EQ(granted.status, 200) << granted.body.constData();
    EXPECT_EQ(json(granted)[u"state"_s], u"granted"_s);
    EXPECT_EQ(json(granted)[u"decidedBy"_s], u"s-chief"_s);
    EXPECT_TRUE(asker.heard("systems"));
    EXPECT_EQ(waiting(chief), 0);
    EXPECT_EQ(access()[u"entitled"_s], true);
    EXPECT_EQ(access()[u"role"_s].toObject()[u"en"_s], u"Reader"_s);
    EXPECT_EQ(json(redeem(ticketOf(launch(u"finance"_s, gardener)), "finance"))[u"role"_s], u"reader"_s);
}

TEST_P(RequestsTest, refusal_needsAReason_andTheAskerReadsIt)
{
    const QString id = asked();
    EXPECT_EQ(decide(id, chief, {{u"grant"_s, false}}).status, 422);
    EXPECT_EQ(decide(id, chief, {{u"grant"_s, false}, {u"answer"_s, u"  "_s}}).status, 422);
    EXPECT_EQ(decide(id, chief, {{u"grant"_s, false}, {u"answer"_s, u"필요하지 않습니다."_s}}).status, 200);
    const QJsonObject mine = json(get(u"/v1/access-requests/"_s + id, gardener));
    EXPECT_EQ(mine[u"state"_s], u"refused"_s);
    EXPECT_EQ(mine[u"answer"_s], u"필요하지 않습니다."_s);
    EXPECT_EQ(access()[u"entitled"_s], false);
    EXPECT_EQ(access()[u"request"_s], u"refused"_s);
    EXPECT_EQ(post(u"/v1/systems/finance/launch"_s, gardener, {}).status, 403);
    asked(); // and may ask again
}

TEST_P(RequestsTest, grantWithAnEnd_ends_andTicketsWithIt)
{
    const QString id = asked();
    EXPECT_EQ(decide(id, chief, {{u"grant"_s, true}, {u"until"_s, u"2026-11-21T04:00:00Z"_s}}).status, 422);
    EXPECT_EQ(decide(id, chief, {{u"grant"_s, true}, {u"until"_s, u"tomorrow"_s}}).status, 422);
    ASSERT_EQ(decide(id, chief, {{u"grant"_s, true}, {u"until"_s, u"2026-11-21T05:00:30Z"_s}}).status, 200);
    EXPECT_EQ(access()[u"until"_s], u"2026-11-21T05:00:30.000Z"_s);
    const QString before = json(get(u"/v1/systems/changes"_s, gardener))[u"newState"_s].toString();
    const QString ticket = ticketOf(launch(u"finance"_s, gardener));
    m_clock.advance(std::chrono::seconds(31));
    EXPECT_EQ(redeem(ticket, "finance").status, 400);
    EXPECT_EQ(post(u"/v1/systems/finance/launch"_s, gardener, {}).status, 403);
    EXPECT_EQ(get(u"/v1/systems/changes?since="_s + before, gardener).status, 410) << "the mirror has to learn of it";
}

TEST_P(RequestsTest, thereIsOneRequestAtATime_andNoneForWhatOneHas)
{
    asked();
    Response again = post(u"/v1/systems/finance/access-requests"_s, gardener, {{u"reason"_s, u"다시"_s}});
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(problem(again), u"already-requested"_s);
    again = post(u"/v1/systems/finance/access-requests"_s, clerk, {{u"reason"_s, u"왜"_s}});
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(problem(again), u"already-entitled"_s);
}

TEST_P(RequestsTest, decisionIsMadeOnce)
{
    const QString id = asked();
    EXPECT_EQ(decide(id, chief, {{u"grant"_s, true}}).status, 200);
    const Response second = decide(id, chief, {{u"grant"_s, false}, {u"answer"_s, u"아니요"_s}});
    EXPECT_EQ(second.status, 409);
    EXPECT_EQ(problem(second), u"already-decided"_s);
    EXPECT_EQ(access()[u"entitled"_s], true);
}

TEST_P(RequestsTest, others_neitherSeeNorDecide)
{
    const QString id = asked();
    for (const char *stranger : {clerk, head, district}) {
        EXPECT_EQ(get(u"/v1/access-requests/"_s + id, stranger).status, 404) << stranger;
        EXPECT_EQ(decide(id, stranger, {{u"grant"_s, true}}).status, 404) << stranger;
    }
    EXPECT_EQ(decide(id, gardener, {{u"grant"_s, true}}).status, 403) << "nobody decides their own";
    EXPECT_EQ(decide(id, "p-gardener/s-gardener/systems.grant", {{u"grant"_s, true}}).status, 403);
    EXPECT_EQ(decide(id, "p-chief/s-chief", {{u"grant"_s, true}}).status, 404) << "the capability is asked for";
    EXPECT_EQ(get(u"/v1/access-requests/"_s + id, {}).status, 401);
    EXPECT_EQ(decide(id, {}, {{u"grant"_s, true}}).status, 401);
    EXPECT_EQ(get(u"/v1/access-requests"_s, {}).status, 401);
    EXPECT_EQ(post(u"/v1/systems/finance/access-requests"_s, {}, {{u"reason"_s, u"x"_s}}).status, 401);
    EXPECT_EQ(get(u"/v1/access-requests?box=deciding"_s, clerk).status, 403);
    EXPECT_EQ(access()[u"entitled"_s], false);
}

TEST_P(RequestsTest, boxes_listMineAndThoseToDecide)
{
    const QString id = asked();
    m_clock.advance(std::chrono::seconds(1));
    put(u"other"_s, adapterText(u"other"_s));
    refresh();
    const QString later = asked(gardener, u"other"_s);
    const auto ids = [&](const QString &query, const QByteArray &caller) {
        QStringList list;
        for (const QJsonValue &item : json(get(u"/v1/access-requests"_s + query, caller))[u"items"_s].toArray())
            list.append(item.toObject()[u"id"_s].toString());
        return list;
    };
    EXPECT_EQ(ids({}, gardener), QStringList({later, id}));
    EXPECT_EQ(ids(u"?box=deciding"_s, chief), QStringList({later, id}));
    EXPECT_EQ(ids({}, chief), QStringList());
    const Response page = get(u"/v1/access-requests?limit=1"_s, gardener);
    const QString next = QString::fromLatin1(header(page, "Link")).section(u'<', 1).section(u'>', 0, 0);
    EXPECT_EQ(ids(next.section(u'?', 1).prepend(u'?'), gardener), QStringList({id}));
    EXPECT_EQ(get(u"/v1/access-requests?box=all"_s, gardener).status, 422);
    EXPECT_EQ(get(u"/v1/access-requests?cursor=xx"_s, gardener).status, 422);
}

TEST_P(RequestsTest, withNobodyInTheLineAbove_everyGranterIsAsked)
{
    sql(u"DELETE FROM seat_capability WHERE seat_id = 's-chief'"_s);
    asked();
    EXPECT_EQ(waiting(head), 1);
    EXPECT_EQ(waiting(district), 1);
}

TEST_P(RequestsTest, headOfTheTreasury_isNotTheDeciderOfTheirOwnRequest)
{
    put(u"other"_s, QByteArray(adapterText(u"other"_s)).replace("unit: 재무과", "unit: 공원과"));
    refresh();
    asked(head, u"other"_s);
    EXPECT_EQ(waiting(head), 0);
    EXPECT_EQ(waiting(chief), 1);
}

TEST_P(RequestsTest, systemWithoutAGrantedRole_isNotAskedFor)
{
    put(u"finance"_s, QByteArray(adapterText(u"finance"_s)).replace("granted-role: reader\n", ""));
    refresh();
    EXPECT_EQ(access()[u"requestable"_s], false);
    EXPECT_EQ(post(u"/v1/systems/finance/access-requests"_s, gardener, {{u"reason"_s, u"x"_s}}).status, 403);
}

TEST_P(RequestsTest, reason_isBounded)
{
    for (const QJsonValue &reason :
         {QJsonValue(u""_s), QJsonValue(u"   "_s), QJsonValue(QString(1001, u'가')), QJsonValue(7), QJsonValue()})
        EXPECT_EQ(post(u"/v1/systems/finance/access-requests"_s, gardener, {{u"reason"_s, reason}}).status, 422);
    EXPECT_EQ(post(u"/v1/systems/nowhere/access-requests"_s, gardener, {{u"reason"_s, u"x"_s}}).status, 404);
}

TEST_P(RequestsTest, repeatWithTheSameKey_isOneRequest)
{
    const Headers headers{{"content-type", "application/json"},
                          {"idempotency-key", "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b4c"}};
    const QByteArray body = R"({"reason":"x"})";
    const Response first = ask("POST", u"/v1/systems/finance/access-requests"_s, gardener, headers, body);
    const Response second = ask("POST", u"/v1/systems/finance/access-requests"_s, gardener, headers, body);
    EXPECT_EQ(first.status, 201);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(waiting(chief), 1);
}

INSTANTIATE_TEST_SUITE_P(Databases, RequestsTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
