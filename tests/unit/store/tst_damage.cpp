// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using store::File;
using store::Problem;
using store::Store;

namespace {

void overwrite(const QString &path, qint64 from, qint64 length)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(from));
    ASSERT_EQ(file.write(QByteArray(length, '#')), length);
}

/// Both files with `rows` rows, closed again.
void prepare(const QString &folder, int rows, const Clock &clock, bool backup = false)
{
    auto opened = Store::open(folder, test::smallSchema(), {&clock});
    ASSERT_TRUE(opened);
    for (const File file : {File::Cache, File::Desk}) {
        for (int i = 0; i < rows; ++i)
            ASSERT_TRUE(test::await(test::insert(**opened, file, QString(500, u'x'))));
    }
    if (backup) {
        ASSERT_TRUE(test::await((*opened)->backUpDesk()));
    }
}

} // namespace

TEST(StoreDamage, aDamagedCache_isSetAsideAndRebuiltAndTheDeskIsUntouched)
{
    const QTemporaryDir dir;
    const test::StillClock clock;
    prepare(dir.path(), 3, clock);
    overwrite(dir.path() + u"/cache.sqlite"_s, 0, 100);
    test::expectWarning(u"set aside"_s);
    auto opened = Store::open(dir.path(), test::smallSchema(), {&clock});
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    ASSERT_EQ((*opened)->startProblems().size(), 1);
    const Problem problem = (*opened)->startProblems().constFirst();
    EXPECT_EQ(problem.kind, Problem::Kind::CacheRebuilt);
    EXPECT_TRUE(QFile::exists(problem.setAside));
    EXPECT_TRUE((*opened)->cacheWasEmpty());
    EXPECT_EQ(test::count(**opened, File::Cache), 0);
    EXPECT_EQ(test::count(**opened, File::Desk), 3);
}

TEST(StoreDamage, damageInTheMiddleOfTheCache_isFoundAfterACrashAndRepairedAtTheNextStart)
{
    const QTemporaryDir dir;
    const test::StillClock clock;
    prepare(dir.path(), 200, clock);
    overwrite(dir.path() + u"/cache.sqlite"_s, 5 * 4096, 8 * 4096);
    QFile mark(dir.path() + u"/running"_s); // what a crash leaves
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    {
        test::expectWarning(u"cannot write"_s);
        auto opened = Store::open(dir.path(), test::smallSchema(), {&clock});
        ASSERT_TRUE(opened);
        QTest::qWait(50);
        EXPECT_FALSE((*opened)->problem()) << "the check must not compete with the first paint";
        (*opened)->firstPaintDone();
        ASSERT_TRUE(test::waitUntil([&] { return (*opened)->problem().has_value(); }));
        EXPECT_EQ((*opened)->problem()->kind, Problem::Kind::CacheDamaged);
    }
    test::expectWarning(u"set aside"_s);
    auto opened = Store::open(dir.path(), test::smallSchema(), {&clock});
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->startProblems().constFirst().kind, Problem::Kind::CacheRebuilt);
    EXPECT_EQ(test::count(**opened, File::Cache), 0);
    EXPECT_EQ(test::count(**opened, File::Desk), 200);
}

TEST(StoreDamage, aDamagedDesk_isKeptAndTheLastBackupTakesItsPlace)
{
    const QTemporaryDir dir;
    test::StillClock clock;
    prepare(dir.path(), 2, clock, true);
    clock.time = clock.time.addDays(1);
    prepare(dir.path(), 1, clock); // one row that no backup has
    overwrite(dir.path() + u"/desk.sqlite"_s, 0, 200);
    test::expectWarning(u"set aside"_s);
    auto opened = Store::open(dir.path(), test::smallSchema(), {&clock});
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    const Problem problem = (*opened)->startProblems().constFirst();
    EXPECT_EQ(problem.kind, Problem::Kind::DeskRestored);
    EXPECT_TRUE(problem.backupOf.isValid());
    EXPECT_TRUE(QFile::exists(problem.setAside));
    EXPECT_EQ(test::count(**opened, File::Desk), 2);
    EXPECT_EQ(test::count(**opened, File::Cache), 3);
}

TEST(StoreDamage, aDamagedBackup_isPassedOverForAnOlderOne)
{
    const QTemporaryDir dir;
    test::StillClock clock;
    prepare(dir.path(), 2, clock, true);
    clock.time = clock.time.addDays(1);
    prepare(dir.path(), 2, clock, true);
    overwrite(dir.path() + u"/backup/desk-20261122.sqlite"_s, 0, 200);
    overwrite(dir.path() + u"/desk.sqlite"_s, 0, 200);
    test::expectWarning(u"set aside"_s);
    test::expectWarning(u"backup is damaged too"_s);
    auto opened = Store::open(dir.path(), test::smallSchema(), {&clock});
    ASSERT_TRUE(opened);
    EXPECT_EQ(test::count(**opened, File::Desk), 2);
}

TEST(StoreDamage, aDamagedDeskWithoutABackup_startsEmptyAndSaysSo)
{
    const QTemporaryDir dir;
    const test::StillClock clock;
    prepare(dir.path(), 2, clock);
    overwrite(dir.path() + u"/desk.sqlite"_s, 0, 200);
    test::expectWarning(u"set aside"_s);
    auto opened = Store::open(dir.path(), test::smallSchema(), {&clock});
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->startProblems().constFirst().kind, Problem::Kind::DeskLost);
    EXPECT_TRUE(QFile::exists((*opened)->startProblems().constFirst().setAside));
}

TEST(StoreDamage, anIdleStore_makesTheDaysBackupByItself)
{
    const QTemporaryDir dir;
    const test::StillClock clock;
    auto opened = Store::open(dir.path(), test::smallSchema(), {&clock});
    ASSERT_TRUE(opened);
    EXPECT_TRUE(test::waitUntil([&] { return QFile::exists(dir.path() + u"/backup/desk-20261121.sqlite"_s); }));
}

TEST(StoreDamage, damageInTheCache_isFoundByTheDailyCheckEvenWithoutACrash)
{
    const QTemporaryDir dir;
    test::StillClock clock;
    prepare(dir.path(), 200, clock);
    overwrite(dir.path() + u"/cache.sqlite"_s, 5 * 4096, 8 * 4096);
    clock.time = QDateTime::currentDateTimeUtc().addDays(2);
    test::expectWarning(u"cannot write"_s);
    auto opened = Store::open(dir.path(), test::smallSchema(), {&clock});
    ASSERT_TRUE(opened);
    (*opened)->firstPaintDone();
    ASSERT_TRUE(test::waitUntil([&] { return (*opened)->problem().has_value(); }));
    EXPECT_EQ((*opened)->problem()->kind, Problem::Kind::CacheDamaged);
}

TEST(StoreDamage, backups_areOneADayAndSevenAreKept)
{
    const QTemporaryDir dir;
    test::StillClock clock;
    auto opened = Store::open(dir.path(), test::smallSchema(), {&clock});
    ASSERT_TRUE(opened);
    for (int day = 0; day < 10; ++day) {
        ASSERT_TRUE(test::await((*opened)->backUpDesk()));
        ASSERT_TRUE(test::await((*opened)->backUpDesk()));
        clock.time = clock.time.addDays(1);
    }
    const QStringList files = QDir(dir.path() + u"/backup"_s).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(files.size(), 7);
    EXPECT_EQ(files.constLast(), u"desk-20261130.sqlite"_s);
}
