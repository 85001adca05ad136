// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "systems_fixture.h"

#include <QRegularExpression>
#include <QSet>

using namespace gw;
using namespace gw::test;

namespace {

class LaunchTest : public SystemsTest
{
protected:
    void expectInvalid(const Response &answer)
    {
        EXPECT_EQ(answer.status, 400) << answer.body.constData();
        EXPECT_EQ(problem(answer), u"ticket-invalid"_s);
    }
    bool isAudited(const QString &outcome)
    {
        return number(u"SELECT count(*) FROM launch_audit WHERE what = 'redeem' AND outcome = ?"_s, {outcome}) > 0;
    }
};

TEST_P(LaunchTest, ticketIsRedeemedOnce_withIdentitySeatAndRole)
{
    const Response answer = post(u"/v1/systems/finance/launch"_s, clerk, {});
    ASSERT_EQ(answer.status, 200) << answer.body.constData();
    EXPECT_EQ(header(answer, "Cache-Control"), "no-store");
    const QJsonObject launch = json(answer);
    EXPECT_EQ(launch[u"handOver"_s], u"ticket"_s);
    EXPECT_EQ(launch[u"expiresAt"_s], u"2026-11-21T05:01:00.000Z"_s);
    EXPECT_EQ(launch[u"identity"_s].toObject()[u"staffNo"_s], u"11-clerk"_s);
    EXPECT_EQ(launch[u"role"_s].toObject()[u"ko"_s], u"지출 담당"_s);
    EXPECT_EQ(launch[u"allowedOrigins"_s].toArray(), QJsonArray({u"https://finance.city.example"_s}));
    const QUrl url(launch[u"url"_s].toString());
    EXPECT_EQ(url.toString(QUrl::RemoveQuery), u"https://finance.city.example/enter"_s);
    EXPECT_TRUE(QRegularExpression(u"^[A-Za-z0-9_-]{43}$"_s).match(ticketOf(url)).hasMatch());

    const Response arrival = redeem(ticketOf(url), "finance");
    ASSERT_EQ(arrival.status, 200) << arrival.body.constData();
    const QJsonObject who = json(arrival);
    EXPECT_EQ(who[u"personId"_s], u"p-clerk"_s);
    EXPECT_EQ(who[u"seatId"_s], u"s-clerk"_s);
    EXPECT_EQ(who[u"unitName"_s], u"재무과"_s);
    EXPECT_EQ(who[u"role"_s], u"clerk"_s);
    EXPECT_EQ(who[u"roleEn"_s], u"Clerk"_s);
    EXPECT_TRUE(isAudited(u"ok"_s));

    expectInvalid(redeem(ticketOf(url), "finance"));
    EXPECT_TRUE(isAudited(u"unknown"_s));
}

TEST_P(LaunchTest, roleFollowsTheFirstRuleThatFits)
{
    EXPECT_EQ(json(redeem(ticketOf(launch(u"finance"_s, head)), "finance"))[u"role"_s], u"approver"_s);
}

TEST_P(LaunchTest, databaseHoldsNoTicket_onlyItsHash)
{
    const QString ticket = ticketOf(launch(u"finance"_s, clerk));
    EXPECT_EQ(number(u"SELECT count(*) FROM launch_ticket"_s), 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM launch_ticket WHERE hash = ?"_s, {ticket}), 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM idempotency"_s), 0) << "and no kept answer has it either";
}

TEST_P(LaunchTest, ticketIsGoodForSixtySeconds)
{
    const QString early = ticketOf(launch(u"finance"_s, clerk));
    const QString late = ticketOf(launch(u"finance"_s, clerk));
    m_clock.advance(std::chrono::seconds(59));
    EXPECT_EQ(redeem(early, "finance").status, 200);
    m_clock.advance(std::chrono::seconds(1));
    expectInvalid(redeem(late, "finance"));
    EXPECT_TRUE(isAudited(u"expired"_s));
}

TEST_P(LaunchTest, ticketOfAnotherSystem_isRefusedAndSpent)
{
    put(u"other"_s, adapterText(u"other"_s));
    refresh();
    const QString ticket = ticketOf(launch(u"finance"_s, clerk));
    expectInvalid(redeem(ticket, "other"));
    EXPECT_TRUE(isAudited(u"foreign"_s));
    expectInvalid(redeem(ticket, "finance"));
}

TEST_P(LaunchTest, oneTimeHintOfOpenIdConnect_isNoTicket)
{
    const QUrl url = launch(u"people"_s, clerk);
    const QString hint = QUrlQuery(url).queryItemValue(u"login_hint"_s, QUrl::FullyDecoded);
    ASSERT_EQ(hint.size(), 43);
    expectInvalid(redeem(hint, "people"));
    EXPECT_TRUE(isAudited(u"foreign"_s));
}

TEST_P(LaunchTest, guessedTickets_areRefusedAndSlowedDown)
{
    for (const QString &guess : {QString(43, u'A'), u"x"_s, u"' OR 1=1 --"_s, QString(200, u'z')})
        expectInvalid(redeem(guess, "finance"));
    int slowed = 0;
    for (int i = 0; i < 40; ++i)
        slowed += redeem(QString::number(i), "finance").status == 429 ? 1 : 0;
    EXPECT_GT(slowed, 15);
    const Response refused = redeem(u"again"_s, "finance");
    EXPECT_EQ(problem(refused), u"rate-limited"_s);
    EXPECT_GT(header(refused, "Retry-After").toInt(), 0);
    m_clock.advance(std::chrono::seconds(61));
    EXPECT_EQ(redeem(ticketOf(launch(u"finance"_s, clerk)), "finance").status, 200) << "and the wait ends";
}

TEST_P(LaunchTest, wrongSecret_isRefusedWithoutTouchingTheTicket_andSlowedDown)
{
    expectWarning(u"wrong credentials"_s);
    const QString ticket = ticketOf(launch(u"finance"_s, clerk));
    for (const auto &[id, secret] : {std::pair<QByteArray, QByteArray>("finance", "not-the-secret-0123456789"),
                                     {"finance", ""},
                                     {"nobody", secretOf("finance")},
                                     {"people", secretOf("finance")}}) {
        const Response answer = redeem(ticket, id, secret);
        EXPECT_EQ(answer.status, 401) << id.constData();
        EXPECT_TRUE(header(answer, "WWW-Authenticate").startsWith("Basic "));
    }
    EXPECT_EQ(
        ask("POST", u"/v1/launches/redeem"_s, "Bearer nonsense", {{"content-type", "application/json"}}, "{}").status,
        401);
    EXPECT_EQ(ask("POST", u"/v1/launches/redeem"_s, {}, {{"content-type", "application/json"}}, "{}").status, 401);
    int slowed = 0;
    for (int i = 0; i < 40; ++i)
        slowed += redeem(ticket, "finance", "guess-" + QByteArray::number(i)).status == 429 ? 1 : 0;
    EXPECT_GT(slowed, 15);
    EXPECT_EQ(redeem(ticket, "finance").status, 200) << "a guesser beside it does not lock the system out";
}

TEST_P(LaunchTest, afterSignOut_ticketIsRefused)
{
    const QString ticket = ticketOf(launch(u"finance"_s, clerk));
    sql(u"UPDATE token_family SET ended_at = ? WHERE id = 'session-p-clerk'"_s, {toRfc3339(m_clock.now())});
    expectInvalid(redeem(ticket, "finance"));
    EXPECT_TRUE(isAudited(u"signed-out"_s));
}

TEST_P(LaunchTest, personWhoLeft_doesNotArrive)
{
    const QString ticket = ticketOf(launch(u"finance"_s, clerk));
    sql(u"UPDATE person SET state = 'left' WHERE id = 'p-clerk'"_s);
    expectInvalid(redeem(ticket, "finance"));
}

TEST_P(LaunchTest, seatThatChangedHands_opensNothing)
{
    const QString ended = ticketOf(launch(u"finance"_s, clerk));
    sql(u"UPDATE seat SET valid_to = '2026-11-20' WHERE id = 's-clerk'"_s);
    expectInvalid(redeem(ended, "finance"));
    EXPECT_TRUE(isAudited(u"seat-gone"_s));
    sql(u"UPDATE seat SET valid_to = NULL, person_id = 'p-gardener' WHERE id = 's-clerk'"_s);
    sql(u"UPDATE seat SET valid_to = NULL, person_id = 'p-clerk' WHERE id = 's-clerk'"_s);
    const QString moved = ticketOf(launch(u"finance"_s, clerk));
    sql(u"UPDATE seat SET person_id = 'p-gardener' WHERE id = 's-clerk'"_s);
    expectInvalid(redeem(moved, "finance"));
    EXPECT_TRUE(isAudited(u"seat-gone"_s));
}

TEST_P(LaunchTest, rightThatWentMeanwhile_opensNothing)
{
    const QString ticket = ticketOf(launch(u"finance"_s, clerk));
    sql(u"UPDATE post SET unit_id = 'u-parks' WHERE id = 't-clerk'"_s);
    expectInvalid(redeem(ticket, "finance"));
    EXPECT_TRUE(isAudited(u"not-entitled"_s));
}

TEST_P(LaunchTest, seatWithoutARight_isToldWhy_andTheAuditKnows)
{
    Response answer = post(u"/v1/systems/finance/launch"_s, gardener, {});
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(problem(answer), u"not-entitled"_s);
    EXPECT_EQ(json(answer)[u"detail"_s], u"재무과만 쓸 수 있습니다."_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM launch_audit WHERE what = 'launch' AND outcome = 'not-entitled' AND "
                     "person_id = 'p-gardener'"_s),
              1);
    EXPECT_EQ(number(u"SELECT count(*) FROM launch_ticket"_s), 0);
}

TEST_P(LaunchTest, anonymousAndForeignSeats_areRefused)
{
    EXPECT_EQ(post(u"/v1/systems/finance/launch"_s, {}, {}).status, 401);
    // Somebody who claims another's seat gets no further than the seat.
    EXPECT_EQ(post(u"/v1/systems/finance/launch"_s, "p-gardener/s-clerk", {}).status, 403);
}

TEST_P(LaunchTest, twoAtOnceWithOneTicket_oneArrives)
{
    const QString ticket = ticketOf(launch(u"finance"_s, clerk));
    std::atomic<int> arrived = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < 8; ++i)
        callers.emplace_back([&] { arrived += redeem(ticket, "finance").status == 200 ? 1 : 0; });
    for (std::thread &caller : callers)
        caller.join();
    EXPECT_EQ(arrived, 1);
}

TEST_P(LaunchTest, target_staysWithinTheSystem)
{
    const QUrl url = launch(u"finance"_s, clerk, u"/payments/1?tab=a&x=%26"_s);
    EXPECT_EQ(url.host(), u"finance.city.example"_s);
    EXPECT_EQ(QUrlQuery(url).queryItemValue(u"target"_s, QUrl::FullyDecoded), u"/payments/1?tab=a&x=%26"_s);
    EXPECT_EQ(QUrlQuery(launch(u"people"_s, clerk, u"/me"_s)).queryItemValue(u"target_link_uri"_s, QUrl::FullyDecoded),
              u"https://people.city.example/me"_s);
    for (const QString &target :
         {u"//evil.example/"_s, u"https://evil.example/"_s, u"/\\evil.example"_s, u"@evil.example/"_s,
          u".evil.example/"_s, u":1/"_s, u"/a b"_s, u"/a\nb"_s, u"/x#y"_s, QString(u'/' + QString(500, u'a'))}) {
        const Response answer = post(u"/v1/systems/finance/launch"_s, clerk, {{u"target"_s, target}});
        EXPECT_EQ(answer.status, 422) << qPrintable(target);
    }
    EXPECT_EQ(post(u"/v1/systems/finance/launch"_s, clerk, {{u"target"_s, 7}}).status, 422);
}

TEST_P(LaunchTest, launchesAreCounted_forThePersonAlone)
{
    Listener mine(m_events.subscribe(u"p-clerk"_s, {}, m_clock.now().addSecs(600)));
    Listener theirs(m_events.subscribe(u"p-head"_s, {}, m_clock.now().addSecs(600)));
    const QString since = json(get(u"/v1/systems/changes"_s, clerk))[u"newState"_s].toString();
    launch(u"finance"_s, clerk);
    m_clock.advance(std::chrono::seconds(5));
    launch(u"finance"_s, clerk);
    EXPECT_TRUE(mine.heard("systems"));
    EXPECT_FALSE(theirs.heard("systems"));
    const QJsonObject delta = json(get(u"/v1/systems/changes?since="_s + since, clerk));
    ASSERT_EQ(delta[u"updated"_s].toArray().size(), 1);
    EXPECT_EQ(delta[u"updated"_s].toArray()[0].toObject()[u"uses"_s], 2);
    EXPECT_EQ(seen(u"finance"_s, clerk)[u"lastUsedAt"_s], u"2026-11-21T05:00:05.000Z"_s);
    EXPECT_EQ(seen(u"finance"_s, head)[u"uses"_s], 0);
}

TEST_P(LaunchTest, tidying_forgetsTicketsThatNobodyUsed_andAuditRowsAfterAYear)
{
    launch(u"finance"_s, clerk);
    ASSERT_TRUE(backend::systems::tidy(*m_database, m_clock));
    EXPECT_EQ(number(u"SELECT count(*) FROM launch_ticket"_s), 1);
    m_clock.advance(std::chrono::seconds(61));
    ASSERT_TRUE(backend::systems::tidy(*m_database, m_clock));
    EXPECT_EQ(number(u"SELECT count(*) FROM launch_ticket"_s), 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM launch_audit"_s), 1);
    m_clock.advance(std::chrono::hours(366 * 24));
    ASSERT_TRUE(backend::systems::tidy(*m_database, m_clock));
    EXPECT_EQ(number(u"SELECT count(*) FROM launch_audit"_s), 0);
}

TEST_P(LaunchTest, ticketsAreAllDifferent)
{
    QSet<QString> tickets;
    for (int i = 0; i < 10; ++i)
        tickets.insert(ticketOf(launch(u"finance"_s, clerk)));
    EXPECT_EQ(tickets.size(), 10);
}

INSTANTIATE_TEST_SUITE_P(Databases, LaunchTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
