// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Mayor and staff by keyboard alone.
#include "hands.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class QuestionsPageTest : public Hands
{
protected:
    static QStringList titles(QListView *list)
    {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all.append(list->model()->index(row, 0).data().toString());
        return all;
    }
};

TEST_F(QuestionsPageTest, asking_isPossibleWithTheKeyboardAlone)
{
    Program program(backend, at(u"one"_s));
    sit(program, clerk);
    command(program, u"Ask the mayor"_s);
    ASSERT_EQ(focused(), u"questions.ask.title"_s);
    type(u"주차장에 전기 충전기를 놓아 주세요"_s);
    key(program, Qt::Key_Tab);
    ASSERT_EQ(focused(), u"questions.ask.text"_s);
    type(u"업무용 전기차가 늘었습니다."_s);
    ASSERT_TRUE(tabTo(program, u"questions.ask.anonymous"_s));
    key(program, Qt::Key_Space);
    key(program, Qt::Key_Return, Qt::ControlModifier);
    auto *list = program.find<QListView>(u"questions.list"_s);
    ASSERT_TRUE(waitUntil([&] { return titles(list).contains(u"주차장에 전기 충전기를 놓아 주세요"_s); }));
    EXPECT_EQ(program.find<QTabBar>(u"questions.filter"_s)->currentIndex(), 3) << "among one's own";
    EXPECT_EQ(program.find<QLabel>(u"questions.title"_s)->text(), u"주차장에 전기 충전기를 놓아 주세요"_s);
}

TEST_F(QuestionsPageTest, whatIsHalfWritten_isThereAgain)
{
    Program program(backend, at(u"one"_s));
    sit(program, clerk);
    command(program, u"Ask the mayor"_s);
    type(u"반쯤 쓴 질문"_s);
    QTest::qWait(1000); // it is kept a moment after the last key
    key(program, Qt::Key_Escape);
    command(program, u"Ask the mayor"_s);
    EXPECT_TRUE(waitUntil([&] { return program.find<QLineEdit>(u"questions.ask.title"_s)->text() == u"반쯤 쓴 질문"_s; }));
}

TEST_F(QuestionsPageTest, theMostBackedOnTheFrontPage_isBackedAndOpened)
{
    Program program(backend, at(u"one"_s));
    sit(program, clerk);
    ASSERT_TRUE(waitUntil([&] { return program.rows(u"home.questions"_s) > 3; }));
    auto *list = program.find<QListView>(u"home.questions"_s);
    ASSERT_TRUE(tabTo(program, u"home.questions"_s));
    key(program, Qt::Key_Home);
    const QModelIndex top = list->model()->index(0, 0);
    const int before = top.data(questions::QuestionListModel::BacksRole).toInt();
    key(program, Qt::Key_B);
    ASSERT_TRUE(waitUntil([&] { return list->model()->index(0, 0).data(questions::QuestionListModel::BackedRole).toBool(); }));
    EXPECT_EQ(list->model()->index(0, 0).data(questions::QuestionListModel::BacksRole).toInt(), before + 1);
    const QString title = list->model()->index(0, 0).data().toString();
    key(program, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return program.find<QLabel>(u"questions.title"_s) != nullptr; }));
    EXPECT_EQ(program.find<QLabel>(u"questions.title"_s)->text(), title);
}

TEST_F(QuestionsPageTest, theOfficePromisesAndAnswers_andNobodyElseIsOfferedTo)
{
    {
        Program program(backend, at(u"clerk"_s));
        sit(program, clerk);
        program.window().open({u"questions"_s, {}, {}});
        auto *all = program.find<QListView>(u"questions.list"_s);
        ASSERT_TRUE(waitUntil([&] { return all->model()->rowCount() > 3; }));
        all->setCurrentIndex(all->model()->index(0, 0));
        EXPECT_TRUE(program.find<QPushButton>(u"questions.back"_s)->isVisible());
        EXPECT_TRUE(program.find<QPushButton>(u"questions.answer"_s)->isHidden());
        EXPECT_TRUE(program.find<QPushButton>(u"questions.disclose"_s)->isHidden());
    }
    Program program(backend, at(u"office"_s));
    sit(program, secretary);
    command(program, u"Questions to the mayor"_s);
    auto *list = program.find<QListView>(u"questions.list"_s);
    ASSERT_TRUE(list);
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() > 3; }));
    ASSERT_TRUE(tabTo(program, u"questions.list"_s));
    key(program, Qt::Key_Home);
    key(program, Qt::Key_Down);
    const QString title = program.find<QLabel>(u"questions.title"_s)->text();
    ASSERT_FALSE(title.isEmpty());
    ASSERT_TRUE(tabTo(program, u"questions.accept"_s));
    key(program, Qt::Key_Space);
    ASSERT_EQ(focused(), u"questions.reply.day"_s);
    ASSERT_TRUE(tabTo(program, u"questions.reply.send"_s));
    key(program, Qt::Key_Space);
    EXPECT_TRUE(waitUntil([&] { return program.find<QLabel>(u"questions.state"_s)->text().contains(u"Answer by"_s); }))
        << program.find<QLabel>(u"questions.state"_s)->text().toStdString();
    ASSERT_TRUE(tabTo(program, u"questions.answer"_s));
    key(program, Qt::Key_Space);
    ASSERT_EQ(focused(), u"questions.reply.text"_s);
    type(u"다음 달부터 그렇게 하겠습니다."_s);
    key(program, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return program.find<QFrame>(u"questions.message.answer"_s) != nullptr; }));
    EXPECT_EQ(program.find<QLabel>(u"questions.title"_s)->text(), title);
}

} // namespace gw::test
