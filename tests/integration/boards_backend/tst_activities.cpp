// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

namespace gw::test {
namespace {

using Activities = BoardsTest;

TEST_P(Activities, anOffer_isReservedByOneReleasedByThemAndSoldByTheAuthor)
{
    const QString id = post(u"b-market"_s, clerk, {{u"market"_s, QJsonObject{{u"price"_s, 5000}}}});
    const QString path = u"/v1/posts/%1/market-state"_s.arg(id);
    const auto become = [&](const char *caller, const QString &state) {
        return act("PUT", path, caller, {{u"state"_s, state}});
    };
    EXPECT_EQ(become(neighbour, u"sold"_s).status, 403);
    EXPECT_EQ(become(neighbour, u"reserved"_s).status, 200);
    EXPECT_EQ(firstError(become(head, u"reserved"_s)), u"/state not-now"_s) << "somebody was faster";
    EXPECT_EQ(become(head, u"offered"_s).status, 403) << "it is not theirs to release";
    EXPECT_EQ(json(get(u"/v1/posts/"_s + id, clerk))
                  .value(u"market"_s)
                  .toObject()
                  .value(u"reservedBy"_s)
                  .toObject()
                  .value(u"personId"_s),
              u"p-neighbour"_s);
    EXPECT_FALSE(json(get(u"/v1/posts/"_s + id, head)).value(u"market"_s).toObject().contains(u"reservedBy"_s));
    EXPECT_EQ(become(neighbour, u"offered"_s).status, 200);
    EXPECT_EQ(become(clerk, u"sold"_s).status, 200);
    EXPECT_EQ(firstError(become(neighbour, u"reserved"_s)), u"/state not-now"_s);
    QString state;
    const auto alerts = changes(u"/v1/board-alerts/changes"_s, clerk, state);
    ASSERT_EQ(alerts.size(), 1);
    EXPECT_EQ(alerts.begin()->value(u"kind"_s), u"reserved"_s);
}

TEST_P(Activities, anOfferWhoseTimeIsOver_expiresAndMayBeOfferedAgain)
{
    QString state;
    const QString id = post(u"b-market"_s, clerk);
    act("PUT", u"/v1/posts/%1/market-state"_s.arg(id), neighbour, {{u"state"_s, u"reserved"_s}});
    changes(u"/v1/posts/changes"_s, neighbour, state);
    m_clock.advance(std::chrono::hours(24 * 31));
    EXPECT_EQ(json(get(u"/v1/posts/"_s + id, clerk)).value(u"market"_s).toObject().value(u"state"_s), u"expired"_s)
        << "at once";
    ASSERT_TRUE(backend::boards::tidy(*m_services));
    EXPECT_EQ(
        changes(u"/v1/posts/changes"_s, neighbour, state).value(id).value(u"market"_s).toObject().value(u"state"_s),
        u"expired"_s);
    EXPECT_EQ(act("PUT", u"/v1/posts/%1/market-state"_s.arg(id), neighbour, {{u"state"_s, u"reserved"_s}}).status, 422);
    EXPECT_EQ(act("PUT", u"/v1/posts/%1/market-state"_s.arg(id), clerk, {{u"state"_s, u"offered"_s}}).status, 200);
    EXPECT_EQ(json(get(u"/v1/posts/"_s + id, clerk)).value(u"market"_s).toObject().value(u"state"_s), u"offered"_s);
}

TEST_P(Activities, aQuiz_hidesItsAnswerUntilOneIsGiven)
{
    const QString id = post(u"b-quiz"_s, clerk,
                            {{u"quiz"_s, QJsonObject{{u"options"_s, QJsonArray{u"가"_s, u"나"_s, u"다"_s}},
                                                     {u"answer"_s, 2},
                                                     {u"closesAt"_s, u"2026-11-28T00:00:00.000Z"_s}}}});
    const auto quizFor = [&](const char *caller) {
        return json(get(u"/v1/posts/"_s + id, caller)).value(u"quiz"_s).toObject();
    };
    const auto answer = [&](const char *caller, int choice) {
        return act("PUT", u"/v1/posts/%1/answer"_s.arg(id), caller, {{u"choice"_s, choice}});
    };
    EXPECT_FALSE(quizFor(neighbour).contains(u"answer"_s));
    EXPECT_FALSE(quizFor(neighbour).contains(u"results"_s));
    QString state;
    EXPECT_FALSE(
        changes(u"/v1/posts/changes"_s, neighbour, state).value(id).value(u"quiz"_s).toObject().contains(u"answer"_s));
    EXPECT_EQ(quizFor(clerk).value(u"answer"_s), 2) << "the author knows";
    EXPECT_EQ(firstError(answer(clerk, 1)), u"/choice own-quiz"_s);
    EXPECT_EQ(firstError(answer(neighbour, 3)), u"/choice range"_s);
    EXPECT_EQ(answer(neighbour, 0).status, 200);
    EXPECT_EQ(answer(neighbour, 0).status, 200) << "the same again changes nothing";
    EXPECT_EQ(firstError(answer(neighbour, 2)), u"/choice answered"_s);
    EXPECT_EQ(answer(districtClerk, 2).status, 200);
    EXPECT_EQ(quizFor(neighbour).value(u"results"_s).toArray(), (QJsonArray{1, 0, 1}));
    EXPECT_FALSE(quizFor(head).contains(u"answer"_s));
    EXPECT_EQ(firstError(patch(u"/v1/posts/"_s + id, clerk, {{u"quiz"_s, QJsonObject{{u"answer"_s, 0}}}}, "\"1\"")),
              u"/quiz answered"_s);
    m_clock.advance(std::chrono::hours(24 * 8));
    EXPECT_EQ(quizFor(head).value(u"answer"_s), 2) << "when it is closed everybody gets it";
    EXPECT_EQ(firstError(answer(head, 1)), u"/choice over"_s);
}

TEST_P(Activities, anEvent_hasItsPlacesAndItsTime)
{
    const QString id = post(
        u"b-event"_s, clerk,
        {{u"event"_s,
          QJsonObject{{u"startsAt"_s, u"2026-11-23T00:00:00.000Z"_s}, {u"place"_s, u"광장"_s}, {u"capacity"_s, 2}}}});
    const auto join = [&](const char *caller) { return act("PUT", u"/v1/posts/%1/participation"_s.arg(id), caller); };
    EXPECT_EQ(join(neighbour).status, 200);
    EXPECT_EQ(join(neighbour).status, 200);
    EXPECT_EQ(join(head).status, 200);
    EXPECT_EQ(firstError(join(districtClerk)), u" full"_s);
    EXPECT_EQ(json(get(u"/v1/posts/%1/participants"_s.arg(id), clerk)).value(u"items"_s).toArray().size(), 2);
    EXPECT_EQ(get(u"/v1/posts/%1/participants"_s.arg(id), districtClerk).status, 403);
    EXPECT_EQ(act("DELETE", u"/v1/posts/%1/participation"_s.arg(id), head).status, 200);
    EXPECT_EQ(join(districtClerk).status, 200);
    m_clock.advance(std::chrono::hours(48));
    EXPECT_EQ(firstError(join(head)), u" over"_s);
    EXPECT_EQ(patch(u"/v1/posts/"_s + id, clerk, {{u"title"_s, u"끝난 행사"_s}}, "\"1\"").status, 200)
        << "the title of a past event may change";
}

TEST_P(Activities, anEntry_isAskedAboutAfterAYearAndItsOwnerAloneSays)
{
    const QString id = post(
        u"b-tips"_s, clerk,
        {{u"knowledge"_s, QJsonObject{{u"lawReference"_s, u"행정기본법 제1조"_s}, {u"ownerSeatId"_s, u"s-head"_s}}}});
    ASSERT_TRUE(backend::boards::tidy(*m_services));
    EXPECT_EQ(value(u"SELECT count(*) FROM waiting_item"_s), u"0"_s);
    m_clock.advance(std::chrono::hours(24 * 366));
    ASSERT_TRUE(backend::boards::tidy(*m_services));
    ASSERT_TRUE(backend::boards::tidy(*m_services));
    EXPECT_EQ(value(u"SELECT count(*) FROM waiting_item WHERE seat_id = 's-head' AND kind = 'boards'"_s), u"1"_s)
        << "once";
    EXPECT_TRUE(
        json(get(u"/v1/posts/"_s + id, clerk)).value(u"knowledge"_s).toObject().contains(u"stillTrueAskedAt"_s));
    const auto check = [&](const char *caller, bool yes) {
        return act("PUT", u"/v1/posts/%1/knowledge-check"_s.arg(id), caller, {{u"stillTrue"_s, yes}});
    };
    EXPECT_EQ(check(clerk, true).status, 403) << "the author is not the owner";
    EXPECT_EQ(check(head, true).status, 200);
    EXPECT_EQ(value(u"SELECT count(*) FROM waiting_item"_s), u"0"_s);
    m_clock.advance(std::chrono::hours(24 * 366));
    ASSERT_TRUE(backend::boards::tidy(*m_services));
    EXPECT_EQ(check(head, false).status, 200);
    m_clock.advance(std::chrono::hours(24 * 366));
    ASSERT_TRUE(backend::boards::tidy(*m_services));
    EXPECT_EQ(value(u"SELECT count(*) FROM waiting_item"_s), u"0"_s) << "what is retired is not asked about";
}

INSTANTIATE_TEST_SUITE_P(Engines, Activities, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
