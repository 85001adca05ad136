// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Mayor and staff with two desks and one backend: what one person asks, backs or answers, the other sees.
#include "staff_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using portal::QuestionState;
using test::StaffDesk;

namespace {

portal::QuestionDraft draft(const QString &title, bool anonymous = false)
{
    return {.title = title, .text = u"창구에서 통역이 필요합니다."_s, .anonymous = anonymous};
}

class Questions : public testing::Test
{
protected:
    void SetUp() override
    {
        asker.start();
        answerer.start();
        title = u"통역 태블릿 "_s + QString::fromUtf8(testing::UnitTest::GetInstance()->current_test_info()->name());
    }
    /// Both desks are done with what they had to do.
    void settle()
    {
        ASSERT_TRUE(asker.settle());
        ASSERT_TRUE(answerer.settle());
        ASSERT_TRUE(asker.settle());
    }
    void ask(bool anonymous = false)
    {
        ASSERT_TRUE(test::await(asker.questions().ask(draft(title, anonymous))));
        settle();
        ASSERT_TRUE(answerer.question(title));
        id = answerer.question(title)->question.id;
    }

    StaffDesk asker{test::theTown().haneul()};
    StaffDesk answerer{test::theTown().daon()};
    QString title;
    QString id;
};

} // namespace

TEST_F(Questions, anOpenQuestion_isPromisedAnsweredFollowedUpAndClosed)
{
    QStringList told;
    QObject::connect(&asker.questions(), &questions::QuestionsService::moved, &asker.questions(),
                     [&](const QString &question) { told.append(question); });
    ask();
    EXPECT_TRUE(asker.question(title)->question.mine);
    EXPECT_EQ(answerer.question(title)->question.authorId, test::theTown().haneul().personId);

    const QDate due = questions::officeDay(SystemClock().now()).addDays(3);
    ASSERT_TRUE(test::await(answerer.questions().accept(id, due, answerer.citizen().unitId)));
    settle();
    EXPECT_EQ(asker.question(title)->question.state, QuestionState::Accepted);
    EXPECT_EQ(asker.question(title)->question.dueOn, due);
    EXPECT_EQ(told, QStringList{id});

    ASSERT_TRUE(test::await(answerer.questions().answer(id, u"12월부터 시범 운영합니다."_s)));
    settle();
    EXPECT_EQ(told, QStringList({id, id})) << "the asker is told of the answer";
    ASSERT_EQ(asker.question(title)->question.messages.size(), 1);
    EXPECT_EQ(asker.question(title)->question.state, QuestionState::Answered);
    EXPECT_FALSE(asker.question(title)->question.dueOn);

    ASSERT_TRUE(test::await(asker.questions().followUp(id, u"구청에도 오나요?"_s, false)));
    settle();
    EXPECT_EQ(answerer.question(title)->question.state, QuestionState::FollowUp);
    ASSERT_TRUE(test::await(asker.questions().close(id)));
    settle();
    EXPECT_EQ(answerer.question(title)->question.state, QuestionState::Closed);
}

TEST_F(Questions, backing_countsOnceAndCanBeTakenBack)
{
    ask();
    StaffDesk third(test::theTown().garam());
    third.start();
    ASSERT_TRUE(test::await(third.questions().setBacked(id, true)));
    ASSERT_TRUE(third.settle());
    EXPECT_TRUE(third.question(title)->question.backed);
    settle();
    EXPECT_EQ(asker.question(title)->question.backs, 1);
    EXPECT_FALSE(asker.question(title)->question.backed);
    ASSERT_TRUE(test::await(third.questions().setBacked(id, false)));
    ASSERT_TRUE(third.settle());
    settle();
    EXPECT_EQ(asker.question(title)->question.backs, 0);
}

TEST_F(Questions, anAnonymousAuthor_isNamedOnNoDeskButToAModeratorWithAReason)
{
    ask(true);
    const portal::Question seen = answerer.question(title)->question;
    EXPECT_FALSE(seen.authorId);
    EXPECT_FALSE(seen.authorName);
    EXPECT_FALSE(seen.authorUnitId);
    // Nor in the file that the desk keeps.
    const auto found = test::await(answerer.store().read(
        store::File::Cache, [id = id, person = test::theTown().haneul().personId](sqlite::Connection &db) {
            return db.scalar(u"SELECT count(*) FROM quest_question WHERE id=? AND instr(document, ?)>0"_s, {id, person});
        }));
    EXPECT_EQ(found.value().toInt(), 0);

    StaffDesk moderator(test::theTown().minjae());
    moderator.start();
    const auto refused = test::await(answerer.questions().disclose(id, u"본인에게 연락해야 합니다."_s));
    EXPECT_EQ(refused.error().code, Error::Code::Forbidden);
    const auto named = test::await(moderator.questions().disclose(id, u"본인에게 급히 연락해야 합니다."_s));
    ASSERT_TRUE(named);
    EXPECT_EQ(named->personId, test::theTown().haneul().personId);
    settle();
    ASSERT_TRUE(asker.question(title)->question.disclosures);
    EXPECT_EQ(asker.question(title)->question.disclosures->constFirst().reason, u"본인에게 급히 연락해야 합니다."_s);
    EXPECT_FALSE(answerer.question(title)->question.disclosures);
}

TEST_F(Questions, withoutANetwork_askingBackingAndAnsweringWait)
{
    asker.setOnline(false);
    ASSERT_TRUE(test::await(asker.questions().ask(draft(title))));
    ASSERT_TRUE(asker.waitFor([&] { return asker.question(title) != nullptr; }));
    EXPECT_TRUE(asker.question(title)->isNew);
    EXPECT_FALSE(asker.question(title)->pending.isEmpty());
    asker.setOnline(true);
    settle();
    ASSERT_TRUE(answerer.question(title));
    EXPECT_FALSE(asker.question(title)->isNew);
    EXPECT_TRUE(asker.question(title)->pending.isEmpty());
    id = answerer.question(title)->question.id;

    answerer.setOnline(false);
    ASSERT_TRUE(test::await(answerer.questions().answer(id, u"그렇게 하겠습니다."_s)));
    ASSERT_TRUE(answerer.waitFor([&] { return answerer.question(title)->pendingMessages.size() == 1; }));
    answerer.setOnline(true);
    settle();
    ASSERT_EQ(asker.question(title)->question.messages.size(), 1);
    EXPECT_EQ(asker.question(title)->question.messages.constFirst().text, u"그렇게 하겠습니다."_s);
}

TEST_F(Questions, whatOthersBackedMeanwhile_doesNotStopADecision)
{
    ask();
    StaffDesk third(test::theTown().garam());
    third.start();
    answerer.setOnline(false);
    ASSERT_TRUE(test::await(answerer.questions().decline(id, u"다른 창구에서 답합니다."_s)));
    ASSERT_TRUE(test::await(third.questions().setBacked(id, true)));
    ASSERT_TRUE(third.settle());
    answerer.setOnline(true);
    settle();
    EXPECT_EQ(asker.question(title)->question.state, QuestionState::Declined);
    EXPECT_TRUE(answerer.questions().refused(id).isEmpty());
}

TEST_F(Questions, whatSomebodyElseDecidedMeanwhile_stopsADecisionAndKeepsIt)
{
    ask();
    StaffDesk second(test::theTown().daon());
    second.start();
    answerer.setOnline(false);
    const QDate due = questions::officeDay(SystemClock().now()).addDays(3);
    ASSERT_TRUE(test::await(answerer.questions().accept(id, due, {})));
    ASSERT_TRUE(test::await(second.questions().answer(id, u"이미 답했습니다."_s)));
    ASSERT_TRUE(second.settle());
    answerer.setOnline(true);
    ASSERT_TRUE(answerer.waitFor([&] { return !answerer.questions().refused(id).isEmpty(); }));
    EXPECT_EQ(answerer.questions().refused(id).constFirst().lastError->code, Error::Code::Stale);
    answerer.questions().discard(answerer.questions().refused(id).constFirst().operationId);
    settle();
    EXPECT_EQ(answerer.question(title)->question.state, QuestionState::Answered);
    EXPECT_TRUE(answerer.outbox().entries().isEmpty());
}

TEST_F(Questions, theListsOfADesk_areSortedAsTheyAreCalled)
{
    ask();
    questions::QuestionFilterModel list(answerer.questions().questions());
    list.setFilter(questions::QuestionFilterModel::Filter::MostBacked);
    ASSERT_GT(list.rowCount(), 3);
    for (int row = 1; row < list.rowCount(); ++row) {
        EXPECT_GE(list.index(row - 1, 0).data(questions::QuestionListModel::BacksRole).toInt(),
                  list.index(row, 0).data(questions::QuestionListModel::BacksRole).toInt());
    }
    list.setFilter(questions::QuestionFilterModel::Filter::Open);
    EXPECT_TRUE(list.index(0, 0).data(questions::QuestionListModel::OverdueRole).toBool()) << "the seed has a late one";
    list.setSearch(u"ㅌㅇ ㅌㅂㄹ"_s);
    EXPECT_GE(list.rowCount(), 1) << "found by initial consonants";
    list.setSearch({});
    questions::QuestionFilterModel mine(asker.questions().questions());
    mine.setFilter(questions::QuestionFilterModel::Filter::Mine);
    EXPECT_EQ(mine.index(0, 0).data(questions::QuestionListModel::TitleRole).toString(), title);
}

TEST_F(Questions, theAnsweringSide_hasItAmongWhatWaitsUntilItIsAnswered)
{
    ask();
    const auto waits = [&] {
        const QJsonArray items =
            test::theTown().get(test::theTown().daon(), u"/v1/waiting-items?kind=questions&limit=500"_s)[u"items"_s].toArray();
        return std::ranges::any_of(items, [&](const QJsonValue &item) {
            return item[u"link"_s].toString() == u"gwanmun:questions/question/"_s + id;
        });
    };
    EXPECT_TRUE(waits());
    ASSERT_TRUE(test::await(answerer.questions().answer(id, u"네."_s)));
    settle();
    EXPECT_FALSE(waits());
}

TEST_F(Questions, aDraft_isThereAfterARestart)
{
    QTemporaryDir folder;
    {
        StaffDesk desk(test::theTown().haneul(), folder.path());
        desk.start();
        desk.questions().setDraft(u"ask.text"_s, u"쓰다 만 질문"_s);
        QTest::qWait(200);
    }
    StaffDesk again(test::theTown().haneul(), folder.path());
    again.start();
    EXPECT_TRUE(again.waitFor([&] { return again.questions().draft(u"ask.text"_s) == u"쓰다 만 질문"_s; }));
}
