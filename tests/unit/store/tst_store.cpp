// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using store::File;
using store::Store;

TEST(Store, whatIsWritten_isReadAndSurvivesAReopen)
{
    const QTemporaryDir dir;
    {
        auto opened = Store::open(dir.path(), test::smallSchema());
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        EXPECT_TRUE((*opened)->cacheWasEmpty());
        ASSERT_TRUE(test::await(test::insert(**opened, File::Cache, u"관문"_s)));
        ASSERT_TRUE(test::await(test::insert(**opened, File::Desk, u"초안"_s)));
        EXPECT_EQ(test::count(**opened, File::Cache), 1);
    }
    auto again = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(again);
    EXPECT_FALSE((*again)->cacheWasEmpty());
    EXPECT_EQ(test::count(**again, File::Cache), 1);
    EXPECT_EQ(test::count(**again, File::Desk), 1);
    EXPECT_TRUE((*again)->startProblems().isEmpty());
}

TEST(Store, everyConnection_hasTheSettingsThatKeepUsOutsideTheWalDefect)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    const auto pragma = [](QString name) {
        return [name](auto &where) -> Result<QVariant> {
            if constexpr (requires { where.db(); })
                return where.db().scalar(u"PRAGMA "_s + name);
            else
                return where.scalar(u"PRAGMA "_s + name);
        };
    };
    const auto writer = [&](File file, QString name) {
        return test::await((*opened)->write(file, [f = pragma(name)](store::WriteContext &c) { return f(c); }))
            ->toString();
    };
    const auto reader = [&](File file, QString name) {
        return test::await((*opened)->read(file, [f = pragma(name)](sqlite::Connection &c) { return f(c); }))
            ->toString();
    };
    EXPECT_EQ(writer(File::Cache, u"synchronous"_s), u"1"_s); // NORMAL
    EXPECT_EQ(writer(File::Desk, u"synchronous"_s), u"2"_s);  // FULL
    for (const File file : {File::Cache, File::Desk}) {
        EXPECT_EQ(writer(file, u"journal_mode"_s), u"wal"_s);
        EXPECT_EQ(writer(file, u"wal_autocheckpoint"_s), u"0"_s);
        EXPECT_EQ(reader(file, u"wal_autocheckpoint"_s), u"0"_s);
        EXPECT_EQ(reader(file, u"mmap_size"_s), u"0"_s);
    }
}

TEST(Store, aReader_cannotWrite)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    const auto outcome = test::await((*opened)->read(
        File::Desk, [](sqlite::Connection &db) { return db.exec(u"INSERT INTO draft(text) VALUES('x')"_s); }));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().problemType, u"read-only"_s);
}

TEST(Store, aWriteThatFails_leavesNothingBehind)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    QSignalSpy changed(opened->get(), &Store::changed);
    const auto outcome = test::await((*opened)->write(File::Desk, [](store::WriteContext &context) -> Result<Done> {
        context.touch(u"draft"_s);
        if (auto done = context.db().exec(u"INSERT INTO draft(text) VALUES('half')"_s); !done)
            return done;
        return fail(Error::Code::Rejected, u"no"_s);
    }));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Rejected);
    EXPECT_EQ(test::count(**opened, File::Desk), 0);
    EXPECT_EQ(changed.count(), 0);
}

TEST(Store, manyCommitsInARow_areOneNoticePerTopic)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    QSignalSpy changed(opened->get(), &Store::changed);
    std::vector<Task<Done>> writes;
    for (int i = 0; i < 50; ++i)
        writes.push_back(test::insert(**opened, File::Cache, u"x"_s));
    // The writing thread finishes all of them before this one takes the first notice.
    std::atomic<bool> done = false;
    auto last = (*opened)->write(File::Cache, [&done](store::WriteContext &) -> Result<Done> {
        done = true;
        return Done{};
    });
    while (!done)
        QThread::msleep(1);
    ASSERT_TRUE(test::waitUntil([&] { return !changed.isEmpty(); }));
    ASSERT_TRUE(test::await(std::move(writes.back())));
    ASSERT_TRUE(test::await(std::move(last)));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toString(), u"note"_s);
    EXPECT_EQ(test::count(**opened, File::Cache), 50);
}

TEST(Store, aCommandOnTheDesk_goesAheadOfWhatSyncBrings)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    QList<int> order;
    std::atomic<bool> queued = false;
    const auto note = [&order, &queued](int what) {
        return [&order, &queued, what](store::WriteContext &) -> Result<Done> {
            while (what == 0 && !queued)
                QThread::msleep(1); // holds the thread while the others queue up
            order.append(what);
            return Done{};
        };
    };
    auto first = (*opened)->write(File::Cache, note(0));
    auto sync = (*opened)->write(File::Cache, note(1));
    QThread::msleep(20);
    auto command = (*opened)->write(File::Desk, note(2));
    queued = true;
    ASSERT_TRUE(test::await(std::move(sync)));
    EXPECT_EQ(order, (QList<int>{0, 2, 1}));
}

TEST(Store, close_finishesWhatWasAcceptedAndCancelsWhatComesLater)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    auto accepted = test::insert(**opened, File::Desk, u"last words"_s);
    (*opened)->close();
    EXPECT_TRUE(test::await(std::move(accepted)));
    const auto later = test::await(test::insert(**opened, File::Desk, u"too late"_s));
    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().code, Error::Code::Cancelled);
    EXPECT_FALSE(QFileInfo::exists(dir.path() + u"/desk.sqlite-wal"_s)) << "the log was not moved into the file";

    auto again = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(again);
    EXPECT_EQ(test::count(**again, File::Desk), 1);
}

TEST(Store, idle_movesTheLogIntoTheFile)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    ASSERT_TRUE(test::await(test::insert(**opened, File::Cache, QString(100'000, u'x'))));
    EXPECT_GT(QFileInfo(dir.path() + u"/cache.sqlite-wal"_s).size(), 100'000);
    EXPECT_TRUE(test::waitUntil([&] { return QFileInfo(dir.path() + u"/cache.sqlite-wal"_s).size() == 0; }));
}

TEST(Store, aSecondOpener_isToldThatItIsInUse)
{
    const QTemporaryDir dir;
    auto first = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(first);
    auto second = Store::open(dir.path(), test::smallSchema());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().problemType, u"in-use"_s);
    EXPECT_FALSE(Store::wipeCache(dir.path()));
}

TEST(Store, wipeCache_leavesTheDesk)
{
    const QTemporaryDir dir;
    {
        auto opened = Store::open(dir.path(), test::smallSchema());
        ASSERT_TRUE(opened);
        ASSERT_TRUE(test::await(test::insert(**opened, File::Cache, u"a"_s)));
        ASSERT_TRUE(test::await(test::insert(**opened, File::Desk, u"b"_s)));
    }
    ASSERT_TRUE(Store::wipeCache(dir.path()));
    auto again = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(again);
    EXPECT_TRUE((*again)->cacheWasEmpty());
    EXPECT_EQ(test::count(**again, File::Cache), 0);
    EXPECT_EQ(test::count(**again, File::Desk), 1);
}

TEST(Store, readNow_worksUntilTheFirstPaintOnly)
{
    const QTemporaryDir dir;
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    const auto one = [](sqlite::Connection &db) { return db.scalar(u"SELECT count(*) FROM note"_s); };
    EXPECT_TRUE((*opened)->readNow(File::Cache, one));
    (*opened)->firstPaintDone();
    const auto late = (*opened)->readNow(File::Cache, one);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Error::Code::Storage);
}
