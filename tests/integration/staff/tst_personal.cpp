// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// One person's notes and tasks at two desks.
#include "staff_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using test::StaffDesk;

namespace {

class Personal : public testing::Test
{
protected:
    void SetUp() override
    {
        here.start();
        there.start();
        name = QString::fromUtf8(testing::UnitTest::GetInstance()->current_test_info()->name());
    }
    void settle()
    {
        ASSERT_TRUE(here.settle());
        ASSERT_TRUE(there.settle());
        ASSERT_TRUE(here.settle());
    }
    QString addTask(StaffDesk &desk, const QString &title)
    {
        const auto id = test::await(desk.personal().addTask(title, {}));
        EXPECT_TRUE(desk.waitFor([&] { return desk.personal().tasks().rowOf(*id) >= 0; }));
        return id.value_or(QString());
    }

    StaffDesk here{test::theTown().haneul()};
    StaffDesk there{test::theTown().haneul()};
    QString name;
};

} // namespace

TEST_F(Personal, whatIsWrittenHere_isThereAtTheOtherDesk)
{
    const auto id = test::await(here.personal().addNote(name, u"첫 줄"_s));
    ASSERT_TRUE(id);
    const QString task = addTask(here, name + u" 일"_s);
    settle();
    EXPECT_EQ(there.noteId(name), *id);
    EXPECT_EQ(there.taskId(name + u" 일"_s), task);
    ASSERT_TRUE(test::await(there.personal().setDone(task, true)));
    ASSERT_TRUE(test::await(there.personal().pinNote(*id, true)));
    settle();
    EXPECT_FALSE(here.openTasks().contains(name + u" 일"_s));
    EXPECT_TRUE(here.personal().notes().rows().at(here.personal().notes().rowOf(*id)).note.pinned);
}

TEST_F(Personal, withoutANetwork_everythingWorksAndArrivesLater)
{
    here.setOnline(false);
    const auto id = test::await(here.personal().addNote(name, u"한 줄"_s));
    ASSERT_TRUE(here.waitFor([&] { return !here.noteId(name).isEmpty(); }));
    for (const QString &text : {u"두 줄"_s, u"세 줄"_s, u"네 줄"_s}) {
        ASSERT_TRUE(test::await(here.personal().writeNote(*id, name, text)));
        ASSERT_TRUE(here.waitFor([&] { return here.noteTexts().contains(name + u": "_s + text); }));
    }
    const QString task = addTask(here, name);
    ASSERT_TRUE(test::await(here.personal().setDone(task, true)));
    EXPECT_LE(here.outbox().entries().size(), 5) << "edits that were not sent become one";
    here.setOnline(true);
    settle();
    EXPECT_TRUE(there.noteTexts().contains(name + u": 네 줄"_s));
    EXPECT_FALSE(there.openTasks().contains(name));
    EXPECT_FALSE(there.taskId(name).isEmpty());
}

TEST_F(Personal, theOrderOfTasks_followsThePerson)
{
    for (const QString &title : {u"다"_s, u"나"_s, u"가"_s})
        addTask(here, name + title);
    EXPECT_EQ(here.openTasks().first(3), QStringList({name + u"가"_s, name + u"나"_s, name + u"다"_s}));
    const auto shows = [&](StaffDesk &desk, const QStringList &order) {
        return desk.waitFor([&] {
            const QStringList open = desk.openTasks();
            return open.size() >= 3 && open.first(3) == order;
        });
    };
    ASSERT_TRUE(test::await(here.personal().moveTask(here.taskId(name + u"가"_s), 1)));
    EXPECT_TRUE(shows(here, {name + u"나"_s, name + u"가"_s, name + u"다"_s}));
    ASSERT_TRUE(test::await(here.personal().placeTask(here.taskId(name + u"다"_s), 0)));
    EXPECT_TRUE(shows(here, {name + u"다"_s, name + u"나"_s, name + u"가"_s}));
    // Again and again between the same two neighbours, until there is no room left between them.
    for (int round = 0; round < 40; ++round) {
        const QStringList open = here.openTasks();
        ASSERT_TRUE(test::await(here.personal().placeTask(here.taskId(open.at(2)), 1)));
        ASSERT_TRUE(shows(here, {open.at(0), open.at(2), open.at(1)})) << round;
    }
    const QStringList order = here.openTasks();
    settle();
    EXPECT_EQ(there.openTasks(), order);
}

TEST_F(Personal, aDeletion_isTakenBackBeforeAndAfterItWasSent)
{
    const auto id = test::await(here.personal().addNote(name, u"그대로"_s));
    settle();
    const auto unsent = test::await(here.personal().removeNote(*id));
    ASSERT_TRUE(here.waitFor([&] { return here.noteId(name).isEmpty(); }));
    ASSERT_TRUE(test::await(here.personal().restore(*unsent)));
    ASSERT_TRUE(here.waitFor([&] { return here.noteId(name) == *id; }));

    const auto sent = test::await(here.personal().removeNote(*id));
    settle();
    EXPECT_TRUE(there.noteId(name).isEmpty());
    ASSERT_TRUE(test::await(here.personal().restore(*sent)));
    settle();
    EXPECT_EQ(there.noteId(name), *id);
    EXPECT_TRUE(there.noteTexts().contains(name + u": 그대로"_s));
}

TEST_F(Personal, whatOnePersonWrote_reachesNobodyElse)
{
    const auto id = test::await(here.personal().addNote(name, u"비밀"_s));
    const QString task = addTask(here, name);
    settle();
    for (const test::Citizen *other : {&test::theTown().garam(), &test::theTown().daon(), &test::theTown().minjae()}) {
        StaffDesk desk(*other);
        desk.start();
        EXPECT_TRUE(desk.noteId(name).isEmpty());
        EXPECT_TRUE(desk.taskId(name).isEmpty());
        EXPECT_EQ(test::theTown().get(*other, u"/v1/personal/notes/"_s + *id), QJsonObject());
        EXPECT_EQ(test::theTown().get(*other, u"/v1/personal/tasks/"_s + task), QJsonObject());
    }
}

TEST_F(Personal, notesAndTasks_areFoundByInitialConsonants)
{
    ASSERT_TRUE(test::await(here.personal().addNote(u"회계 인수인계 "_s + name, u"문서고"_s)));
    ASSERT_TRUE(here.waitFor([&] { return !here.noteId(u"회계 인수인계 "_s + name).isEmpty(); }));
    const auto hits = test::await(here.personal().find(u"ㅎㄱ ㅇㅅㅇㄱ"_s, 5));
    ASSERT_TRUE(hits);
    ASSERT_FALSE(hits->isEmpty());
    EXPECT_EQ(hits->constFirst().link.module, u"personal"_s);
}
