// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The same note or task changed at two desks while one of them had no network: nothing is lost.
#include "staff_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using test::StaffDesk;

namespace {

class Conflicts : public testing::Test
{
protected:
    void SetUp() override
    {
        here.start();
        there.start();
        name = QString::fromUtf8(testing::UnitTest::GetInstance()->current_test_info()->name());
        const auto made = test::await(here.personal().addNote(name, u"처음"_s));
        id = made.value_or(QString());
        settle();
        ASSERT_EQ(there.noteId(name), id);
        here.setOnline(false);
    }
    void settle()
    {
        ASSERT_TRUE(here.settle());
        ASSERT_TRUE(there.settle());
        ASSERT_TRUE(here.settle());
    }
    void write(StaffDesk &desk, const QString &title, const QString &text)
    {
        ASSERT_TRUE(test::await(desk.personal().writeNote(id, title, text)));
        ASSERT_TRUE(desk.waitFor([&] { return desk.noteTexts().contains(title + u": "_s + text); }));
    }
    void comeTogether()
    {
        ASSERT_TRUE(there.settle());
        here.setOnline(true);
        settle();
    }
    QStringList mine(StaffDesk &desk)
    {
        return desk.noteTexts().filter(name);
    }

    StaffDesk here{test::theTown().garam()};
    StaffDesk there{test::theTown().garam()};
    QString name;
    QString id;
};

} // namespace

TEST_F(Conflicts, differentFields_bothWin)
{
    write(here, name, u"여기서 쓴 글"_s);
    write(there, name + u"!"_s, u"처음"_s);
    comeTogether();
    const QStringList both{name + u"!: 여기서 쓴 글"_s};
    EXPECT_EQ(mine(here), both);
    EXPECT_EQ(mine(there), both);
}

TEST_F(Conflicts, theSameText_isKeptTwice)
{
    write(here, name, u"여기서 쓴 글"_s);
    write(there, name, u"저기서 쓴 글"_s);
    comeTogether();
    const QStringList both{name + u" (copy): 여기서 쓴 글"_s, name + u": 저기서 쓴 글"_s};
    EXPECT_EQ(mine(here), both);
    EXPECT_EQ(mine(there), both);
    EXPECT_TRUE(here.outbox().entries().isEmpty());
}

TEST_F(Conflicts, manyEditsOfTheSameText_leaveOneCopyWithTheLast)
{
    for (const QString &text : {u"하나"_s, u"둘"_s, u"셋"_s})
        write(here, name, text);
    write(there, name, u"저기"_s);
    comeTogether();
    EXPECT_EQ(mine(there), QStringList({name + u" (copy): 셋"_s, name + u": 저기"_s}));
}

TEST_F(Conflicts, whatIsDeletedThereButWrittenHere_comesBack)
{
    write(here, name, u"여기서 쓴 글"_s);
    ASSERT_TRUE(test::await(there.personal().removeNote(id)));
    comeTogether();
    EXPECT_EQ(mine(there), QStringList{name + u": 여기서 쓴 글"_s});
    EXPECT_EQ(mine(here), QStringList{name + u": 여기서 쓴 글"_s});
}

TEST_F(Conflicts, whatIsDeletedHereButWrittenThere_stays)
{
    ASSERT_TRUE(test::await(here.personal().removeNote(id)));
    write(there, name, u"저기서 쓴 글"_s);
    comeTogether();
    EXPECT_EQ(mine(here), QStringList{name + u": 저기서 쓴 글"_s});
    EXPECT_EQ(mine(there), QStringList{name + u": 저기서 쓴 글"_s});
}

TEST_F(Conflicts, aTickHereAndATitleThere_bothCount)
{
    here.setOnline(true);
    const auto task = test::await(here.personal().addTask(name, QDate(2031, 1, 1)));
    settle();
    here.setOnline(false);
    ASSERT_TRUE(test::await(here.personal().setDone(*task, true)));
    ASSERT_TRUE(test::await(there.personal().writeTask(*task, name + u"!"_s, u"메모"_s, QDate(2031, 1, 2))));
    comeTogether();
    for (StaffDesk *desk : {&here, &there}) {
        const int row = desk->personal().tasks().rowOf(*task);
        ASSERT_GE(row, 0);
        const portal::PersonalTask &now = desk->personal().tasks().rows().at(row).task;
        EXPECT_TRUE(now.done);
        EXPECT_EQ(now.title, name + u"!"_s);
        EXPECT_EQ(now.dueOn, QDate(2031, 1, 2));
    }
}
