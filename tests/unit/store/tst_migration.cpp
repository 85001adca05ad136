// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using store::File;
using store::Store;

namespace {

/// The small schema one version later.
store::Schema laterSchema()
{
    store::Schema schema = test::smallSchema();
    schema[0].migrations.append({2, u"ALTER TABLE note ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0"_s});
    schema[1].migrations.append(
        {2, u"ALTER TABLE draft ADD COLUMN subject TEXT NOT NULL DEFAULT ''"_s,
         [](sqlite::Connection &db) { return db.exec(u"UPDATE draft SET subject=substr(text,1,3)"_s); }});
    return schema;
}

} // namespace

TEST(StoreMigration, anOlderFile_isBroughtUpToDateAfterABackupOfTheDesk)
{
    const QTemporaryDir dir;
    {
        auto opened = Store::open(dir.path(), test::smallSchema());
        ASSERT_TRUE(opened);
        ASSERT_TRUE(test::await(test::insert(**opened, File::Desk, u"abcdef"_s)));
    }
    auto opened = Store::open(dir.path(), laterSchema());
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    const auto subject = test::await(
        (*opened)->read(File::Desk, [](sqlite::Connection &db) { return db.scalar(u"SELECT subject FROM draft"_s); }));
    EXPECT_EQ(subject->toString(), u"abc"_s);
    auto backup =
        sqlite::Connection::open(dir.path() + u"/backup/before-migration.sqlite"_s, sqlite::Connection::Mode::ReadOnly);
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->scalar(u"SELECT text FROM draft"_s)->toString(), u"abcdef"_s);
    EXPECT_FALSE(backup->scalar(u"SELECT subject FROM draft"_s));
}

TEST(StoreMigration, aStepThatFails_leavesTheFileAsItWas)
{
    const QTemporaryDir dir;
    {
        auto opened = Store::open(dir.path(), test::smallSchema());
        ASSERT_TRUE(opened);
        ASSERT_TRUE(test::await(test::insert(**opened, File::Desk, u"abc"_s)));
    }
    store::Schema broken = test::smallSchema();
    broken[1].migrations.append({2, u"ALTER TABLE draft ADD COLUMN subject TEXT; UPDATE nowhere SET x=1"_s});
    EXPECT_FALSE(Store::open(dir.path(), broken));
    auto opened = Store::open(dir.path(), laterSchema());
    ASSERT_TRUE(opened) << "the half step was not rolled back";
    EXPECT_EQ(test::count(**opened, File::Desk), 1);
}

TEST(StoreMigration, aDeskOfANewerVersion_isRefusedAndNothingIsTouched)
{
    const QTemporaryDir dir;
    {
        auto opened = Store::open(dir.path(), laterSchema());
        ASSERT_TRUE(opened);
        ASSERT_TRUE(test::await(test::insert(**opened, File::Cache, u"abc"_s)));
        ASSERT_TRUE(test::await(test::insert(**opened, File::Desk, u"abc"_s)));
    }
    auto older = Store::open(dir.path(), test::smallSchema());
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().code, Error::Code::Storage);
    EXPECT_EQ(older.error().problemType, u"newer-schema"_s);
    auto again = Store::open(dir.path(), laterSchema());
    ASSERT_TRUE(again);
    EXPECT_EQ(test::count(**again, File::Cache), 1);
    EXPECT_EQ(test::count(**again, File::Desk), 1);
}

TEST(StoreMigration, aCacheOfANewerVersion_isSetAsideBecauseTheServerHasItAll)
{
    const QTemporaryDir dir;
    store::Schema cacheOnly = test::smallSchema();
    cacheOnly[0] = laterSchema()[0];
    ASSERT_TRUE(Store::open(dir.path(), cacheOnly));
    test::expectWarning(u"set aside"_s);
    auto older = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(older);
    EXPECT_EQ((*older)->startProblems().constFirst().kind, store::Problem::Kind::CacheFromNewer);
}

TEST(StoreMigration, aComponentThatIsGone_isLeftAlone)
{
    const QTemporaryDir dir;
    {
        auto opened = Store::open(dir.path(), laterSchema());
        ASSERT_TRUE(opened);
        ASSERT_TRUE(test::await(test::insert(**opened, File::Desk, u"abc"_s)));
    }
    ASSERT_TRUE(Store::open(dir.path(), {laterSchema()[0]}));
    auto again = Store::open(dir.path(), laterSchema());
    ASSERT_TRUE(again);
    EXPECT_EQ(test::count(**again, File::Desk), 1);
}
