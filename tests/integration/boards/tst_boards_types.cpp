// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "two_desks.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using boards::Category;
using boards::Mark;
using boards::MarketState;
using boards::PostKind;

TEST(Market, twoReserveTheSameThing_theSecondIsRefusedAndSeesWhoIsFirst)
{
    TwoDesks desks;
    OneDesk c(boardsCity().serin());
    ASSERT_TRUE(desks.ready() && c.sync());
    boards::Draft draft = desks.a->draft(Category::WarmMarket, u"책상용 조명 나눔"_s);
    draft.kind = PostKind::Market;
    draft.price = 10'000;
    const QString id = desks.a.publish(draft);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(desks.b.sync() && c.sync());
    const auto atB = opened(desks.b, id);
    const auto atC = opened(c, id);
    ASSERT_EQ(atB->row().market, MarketState::Offered);
    EXPECT_EQ(atB->row().price, 10'000);
    EXPECT_TRUE(atB->rights().reserve);
    c->setOnline(false);
    const auto late = await(c->writing().setMarket(id, MarketState::Reserved));
    ASSERT_TRUE(late);
    EXPECT_TRUE(waitUntil([&] { return atC->row().market == MarketState::Reserved && atC->row().reservedByMe; }));
    ASSERT_TRUE(await(desks.b->writing().setMarket(id, MarketState::Reserved)) && desks.b.sent());
    EXPECT_TRUE(waitUntil([&] { return atB->row().reservedByMe; }));

    c->setOnline(true);
    ASSERT_TRUE(waitUntil([&] {
        const auto entry = c->outbox().find(*late);
        return entry && entry->state == outbox::State::NeedsAttention;
    }));
    EXPECT_EQ(c->outbox().find(*late)->lastError->code, Error::Code::Rejected);
    ASSERT_TRUE(c.sync());
    EXPECT_TRUE(waitUntil([&] { return !atC->row().reservedByMe && atC->row().market == MarketState::Reserved; }));
    EXPECT_TRUE(waitUntil([&] { return atC->row().mark == Mark::NeedsAttention; }));
    ASSERT_TRUE(await(c->writing().discard(*late)));
    EXPECT_TRUE(waitUntil([&] { return atC->row().mark == Mark::None; }));

    ASSERT_TRUE(desks.a.sync());
    EXPECT_TRUE(waitUntil([&] { return desks.a.shown(id).reservedBy == desks.b->author().name.ko; }));
    ASSERT_TRUE(await(desks.a->writing().setMarket(id, MarketState::Sold)) && desks.a.sent());
    ASSERT_TRUE(desks.b.sync());
    EXPECT_TRUE(waitUntil([&] { return atB->row().market == MarketState::Sold; }));
    const auto list = desks.b->boards().makePostList();
    list->setQuery({.boardId = desks.b->boardOf(Category::WarmMarket), .only = boards::PostQuery::Only::Sold});
    EXPECT_TRUE(waitUntil([&] { return list->rowOf(id) >= 0; }));
}

TEST(Quiz, bAnswers_theRightOneAndTheOthersAreShown)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    boards::Draft draft = desks.a->draft(Category::AmusingQuizzes, u"한별특별시가 생긴 해는?"_s);
    draft.kind = PostKind::Quiz;
    draft.quiz.options = {u"1989년"_s, u"1995년"_s, u"2001년"_s};
    draft.quiz.correct = 1;
    const QString id = desks.a.publish(draft);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(desks.b.sync());
    const auto atB = opened(desks.b, id);
    ASSERT_TRUE(atB->quiz());
    EXPECT_EQ(atB->quiz()->options.size(), 3);
    EXPECT_EQ(atB->quiz()->correct, -1) << "told before the answer";
    ASSERT_TRUE(await(desks.b->writing().answerQuiz(id, 2)));
    EXPECT_TRUE(waitUntil([&] { return atB->quiz()->mine == 2; }));
    ASSERT_TRUE(desks.b.sent());
    EXPECT_TRUE(waitUntil([&] { return atB->quiz()->correct == 1; }));
    EXPECT_EQ(atB->quiz()->counts, (QList<int>{0, 0, 1}));
    const auto second = await(desks.b->writing().answerQuiz(id, 1));
    ASSERT_TRUE(second);
    EXPECT_TRUE(waitUntil([&] {
        const auto entry = desks.b->outbox().find(*second);
        return entry && entry->state == outbox::State::NeedsAttention;
    }));
    EXPECT_TRUE(waitUntil([&] { return atB->quiz()->mine == 2; }));
}

TEST(Event, bJoinsAndLeaves_theNumberIsRightEverywhere)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    boards::Draft draft = desks.a->draft(Category::AmusingEvents, u"점심 산책 모임"_s);
    draft.kind = PostKind::Event;
    draft.event.startsAt = QDateTime::currentDateTimeUtc().addDays(7);
    draft.event.place = u"시청 앞 광장"_s;
    draft.event.capacity = 1;
    const QString id = desks.a.publish(draft);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(desks.b.sync());
    const auto atB = opened(desks.b, id);
    ASSERT_TRUE(atB->event());
    EXPECT_EQ(atB->event()->capacity, 1);
    ASSERT_TRUE(await(desks.b->writing().joinEvent(id, true)));
    EXPECT_TRUE(waitUntil([&] { return atB->event()->isMine && atB->event()->joined == 1; }));
    ASSERT_TRUE(desks.b.sent());
    ASSERT_TRUE(desks.a.sync());
    const auto atA = opened(desks.a, id);
    EXPECT_TRUE(waitUntil([&] { return atA->event()->joined == 1; }));
    const auto people = await(desks.a->boards().moderation().participants(id));
    ASSERT_TRUE(people);
    ASSERT_EQ(people->size(), 1);
    EXPECT_EQ(people->constFirst().personId, desks.b->author().personId);
    const auto full = await(desks.a->writing().joinEvent(id, true));
    EXPECT_TRUE(waitUntil([&] {
        const auto entry = desks.a->outbox().find(*full);
        return entry && entry->state == outbox::State::NeedsAttention;
    }));
    EXPECT_TRUE(waitUntil([&] { return !atA->event()->isMine; }));
    ASSERT_TRUE(await(desks.b->writing().joinEvent(id, false)) && desks.b.sent());
    EXPECT_TRUE(waitUntil([&] { return !atB->event()->isMine && atB->event()->joined == 0; }));
}

TEST(Knowledge, anEntry_carriesItsOwnerAndItsLaw)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    boards::Draft draft = desks.a->draft(Category::SmartContracts, u"수의계약의 한도"_s);
    draft.kind = PostKind::Knowledge;
    draft.knowledge.lawReference = u"지방자치단체를 당사자로 하는 계약에 관한 법률 제9조"_s;
    draft.knowledge.validUntil = QDate::currentDate().addYears(1);
    const QString id = desks.a.publish(draft);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(desks.b.sync());
    const auto atB = opened(desks.b, id);
    ASSERT_TRUE(atB->knowledge());
    EXPECT_EQ(atB->knowledge()->lawReference, draft.knowledge.lawReference);
    EXPECT_EQ(atB->knowledge()->validUntil, draft.knowledge.validUntil);
    EXPECT_EQ(atB->knowledge()->ownerSeatId, desks.a->author().seatId);
    EXPECT_FALSE(atB->rights().checkKnowledge);
    EXPECT_TRUE(opened(desks.a, id)->rights().checkKnowledge);
}

TEST(Clubs, joinedAndLeft_thePostsComeAndGo)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const auto clubs = [&] {
        QList<boards::BoardRow> found;
        for (const boards::BoardRow &row : desks.b->boards().boards().rows()) {
            if (row.isClub && !row.isMember)
                found.append(row);
        }
        return found;
    };
    ASSERT_FALSE(clubs().isEmpty());
    const QString club = clubs().constFirst().id;
    const int members = clubs().constFirst().members;
    ASSERT_TRUE(await(desks.b->writing().joinClub(club, true)));
    EXPECT_TRUE(waitUntil([&] {
        const auto row = desks.b->boards().boards().board(club);
        return row->isMember && row->members == members + 1;
    }));
    ASSERT_TRUE(desks.b.sent());
    ASSERT_TRUE(desks.b.sync());
    EXPECT_TRUE(await(desks.b->boards().fetchOlder(club)));
    EXPECT_TRUE(desks.b->boards().boards().board(club)->isMember);
    ASSERT_TRUE(await(desks.b->writing().joinClub(club, false)) && desks.b.sent());
    ASSERT_TRUE(desks.b.sync());
    EXPECT_TRUE(waitUntil([&] { return !desks.b->boards().boards().board(club)->isMember; }));
    const auto list = desks.b->boards().makePostList();
    list->setQuery({.boardId = club});
    ASSERT_TRUE(waitUntil([&] { return list->isReady(); }));
    EXPECT_TRUE(waitUntil([&] { return list->rowCount() == 0; }));
}
