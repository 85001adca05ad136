// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sync_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using test::PageSource;

TEST(SyncDelta, aFirstLoad_readsAllPagesAndThenOnlyChanges)
{
    test::SyncDesk desk;
    desk.source->script = {PageSource::Answer{{u"a"_s, u"b"_s, u"c"_s}, u"p1"_s, true},
                           PageSource::Answer{{u"d"_s}, u"s1"_s}};
    desk.start();
    ASSERT_TRUE(desk.isAsked(2));
    EXPECT_EQ(desk.source->asked.at(0).cursor, QString());
    EXPECT_EQ(desk.source->asked.at(1).cursor, u"p1"_s);
    EXPECT_EQ(desk.pages(), u"a=theirs b=theirs c=theirs d=theirs"_s);
    EXPECT_EQ(desk.cursor(), u"s1 1 0"_s);

    desk.source->script = {PageSource::Answer{{u"e"_s}, u"s2"_s, false, {u"a"_s}}};
    desk.engine->wake(u"pages"_s);
    ASSERT_TRUE(desk.isAsked(3));
    EXPECT_EQ(desk.source->asked.at(2).cursor, u"s1"_s);
    EXPECT_EQ(desk.pages(), u"b=theirs c=theirs d=theirs e=theirs"_s);
    EXPECT_EQ(desk.engine->source(u"pages"_s).lastSuccess, desk.time.clock.time);
}

TEST(SyncDelta, aLoadThatWasCutOff_goesOnWhereItStopped)
{
    test::SyncDesk desk;
    desk.source->script = {PageSource::Answer{{u"a"_s}, u"p1"_s, true}, fail(Error::Code::Offline)};
    desk.start();
    ASSERT_TRUE(desk.isAsked(2));
    EXPECT_EQ(desk.cursor(), u"p1 1 1"_s);
    desk.reopen();
    desk.source->asked.clear();
    desk.source->script = {PageSource::Answer{{u"b"_s}, u"s1"_s}};
    desk.start();
    ASSERT_TRUE(desk.isAsked(1));
    EXPECT_EQ(desk.source->asked.at(0).cursor, u"p1"_s);
    EXPECT_EQ(desk.pages(), u"a=theirs b=theirs"_s) << "the sweep must not take what was loaded before the cut";
    EXPECT_EQ(desk.cursor(), u"s1 1 0"_s);
}

TEST(SyncDelta, aStateThatIsTooOld_isReplacedInOneGo)
{
    test::SyncDesk desk;
    desk.source->script = {PageSource::Answer{{u"a"_s, u"b"_s}, u"s1"_s}};
    desk.start();
    ASSERT_TRUE(desk.isAsked(1));
    desk.source->script = {fail(Error::Code::StateTooOld), PageSource::Answer{{u"b"_s, u"c"_s}, u"p1"_s, true}};
    desk.engine->wake(u"pages"_s);
    ASSERT_TRUE(test::waitUntil([&] { return desk.source->asked.size() == 4; })); // the second page is held
    EXPECT_EQ(desk.pages(), u"a=theirs b=theirs c=theirs"_s) << "nothing vanishes before all of it is there";
    desk.source->held->resolve(PageSource::deltaOf({{u"d"_s}, u"s9"_s}, desk.source->asked.constLast()));
    ASSERT_TRUE(desk.isIdle());
    EXPECT_EQ(desk.pages(), u"b=theirs c=theirs d=theirs"_s);
    EXPECT_EQ(desk.cursor(), u"s9 2 0"_s);
}

TEST(SyncDelta, aServerThatIsAlwaysTooOld_isAnErrorAndNotALoop)
{
    test::SyncDesk desk;
    desk.source->script = {PageSource::Answer{{u"a"_s}, u"s1"_s}};
    desk.start();
    ASSERT_TRUE(desk.isAsked(1));
    for (int i = 0; i < 20; ++i)
        desk.source->script.append(fail(Error::Code::StateTooOld));
    desk.engine->wake(u"pages"_s);
    ASSERT_TRUE(desk.isAsked(3));
    EXPECT_EQ(desk.engine->source(u"pages"_s).lastError->code, Error::Code::StateTooOld);
    EXPECT_EQ(desk.pages(), u"a=theirs"_s);
}

TEST(SyncDelta, morePromisedWithoutProgress_endsTheRun)
{
    test::SyncDesk desk;
    desk.source->script = {PageSource::Answer{{u"a"_s}, u"p1"_s, true}, PageSource::Answer{{u"a"_s}, u"p1"_s, true}};
    desk.start();
    ASSERT_TRUE(desk.isAsked(2));
    EXPECT_EQ(desk.engine->source(u"pages"_s).lastError->code, Error::Code::Protocol);
}

TEST(SyncDelta, aServerThatNeverEnds_isStoppedAtTheCap)
{
    test::SyncDesk desk;
    desk.options.maxPages = 5;
    desk.reopen();
    for (int i = 0; i < 50; ++i)
        desk.source->script.append(PageSource::Answer{{u"a"_s}, QString::number(i), true});
    desk.start();
    ASSERT_TRUE(desk.isAsked(5));
    EXPECT_EQ(desk.engine->source(u"pages"_s).lastError->code, Error::Code::Protocol);
}

TEST(SyncDelta, aBatchThatFails_leavesTheCursorWhereItWas)
{
    test::SyncDesk desk;
    desk.source->script = {PageSource::Answer{{u"a"_s}, u"s1"_s}};
    desk.start();
    ASSERT_TRUE(desk.isAsked(1));
    desk.engine->wake(u"pages"_s);
    ASSERT_TRUE(test::waitUntil([&] { return desk.source->asked.size() == 2; }));
    sync::Delta broken = PageSource::deltaOf({{u"b"_s}, u"s2"_s}, desk.source->asked.constLast());
    broken.batches.append(
        [](store::WriteContext &cache) { return cache.db().exec(u"INSERT INTO nowhere VALUES(1)"_s); });
    desk.source->held->resolve(broken);
    ASSERT_TRUE(desk.isIdle());
    EXPECT_EQ(desk.cursor(), u"s1 1 0"_s);
    EXPECT_EQ(desk.engine->source(u"pages"_s).lastError->code, Error::Code::Storage);
}

TEST(SyncDelta, aLateAnswer_doesNotOverwriteANewerState)
{
    test::SyncDesk desk;
    desk.source->theScope = u"seat-1"_s;
    desk.start();
    ASSERT_TRUE(test::waitUntil([&] { return desk.source->asked.size() == 1; }));
    const auto late = *desk.source->held;
    const sync::Pull lateAsked = desk.source->asked.constFirst();
    desk.source->theScope = u"seat-2"_s;
    desk.source->script = {PageSource::Answer{{u"new"_s}, u"s2"_s}};
    desk.engine->restart(u"pages"_s);
    ASSERT_TRUE(desk.isAsked(2));
    late.resolve(PageSource::deltaOf({{u"old"_s}, u"s1"_s}, lateAsked));
    QTest::qWait(50);
    EXPECT_EQ(desk.pages(), u"new=theirs"_s);
    EXPECT_EQ(desk.cursor(), u"s2 1 0"_s);
}

TEST(SyncDelta, anotherScope_isLoadedAnew)
{
    test::SyncDesk desk;
    desk.source->theScope = u"seat-1"_s;
    desk.source->script = {PageSource::Answer{{u"a"_s}, u"s1"_s}};
    desk.start();
    ASSERT_TRUE(desk.isAsked(1));
    desk.source->theScope = u"seat-2"_s;
    desk.source->script = {PageSource::Answer{{u"b"_s}, u"s2"_s}};
    desk.engine->restart(u"pages"_s);
    ASSERT_TRUE(desk.isAsked(2));
    EXPECT_EQ(desk.source->asked.constLast().cursor, QString());
    EXPECT_EQ(desk.pages(), u"b=theirs"_s);
}

TEST(SyncDelta, openWrites_areAppliedAgainInTheSameTransaction)
{
    test::SyncDesk desk;
    ASSERT_TRUE(test::await(desk.box->start()));
    desk.box->setPaused(outbox::Pause::Person, true);
    outbox::NewEntry wish{u"page.set"_s, u"page/a"_s, {{u"id"_s, u"a"_s}, {u"text"_s, u"mine"_s}}};
    ASSERT_TRUE(test::await(desk.box->add(wish)));
    desk.source->script = {PageSource::Answer{{u"a"_s, u"b"_s}, u"s1"_s}};
    ASSERT_TRUE(test::await(desk.engine->start()));
    ASSERT_TRUE(desk.isAsked(1));
    EXPECT_EQ(desk.pages(), u"a=mine b=theirs"_s);
}

TEST(SyncDelta, stop_waitsForTheRunningPullAndDropsItsAnswer)
{
    test::SyncDesk desk;
    desk.start();
    ASSERT_TRUE(test::waitUntil([&] { return desk.source->asked.size() == 1; }));
    bool stopped = false;
    auto stopping = [](sync::Engine *engine, bool *flag) -> QCoro::Task<> {
        std::ignore = co_await engine->stop();
        *flag = true;
    }(desk.engine.get(), &stopped);
    QTest::qWait(20);
    EXPECT_FALSE(stopped);
    desk.source->held->resolve(PageSource::deltaOf({{u"a"_s}, u"s1"_s}, desk.source->asked.constFirst()));
    EXPECT_TRUE(test::waitUntil([&] { return stopped; }));
    EXPECT_EQ(desk.pages(), QString());
}
