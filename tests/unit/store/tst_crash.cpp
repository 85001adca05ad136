// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Runs itself as a child that is killed at a named point, and looks at what is left.
#include "store_fixture.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using store::File;
using store::Store;

namespace {

/// Runs the child test with the crash point; says whether it was killed there.
bool crashesAt(const QString &folder, const QString &point)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GWANMUN_CRASH_AT"_s, point);
    environment.insert(u"GW_TEST_FOLDER"_s, folder);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter=StoreCrashChild.*"_s});
    return child.waitForFinished(20'000) && child.exitStatus() == QProcess::CrashExit;
}

} // namespace

TEST(StoreCrashChild, writesUntilItIsKilled)
{
    const QString folder = qEnvironmentVariable("GW_TEST_FOLDER");
    if (folder.isEmpty())
        return; // only the parent below gives it one
    auto opened = Store::open(folder, test::smallSchema());
    ASSERT_TRUE(opened);
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(test::await(test::insert(**opened, File::Desk, u"row"_s)));
}

TEST(StoreCrash, beforeTheCommit_theRowIsNotThere)
{
    const QTemporaryDir dir;
    ASSERT_TRUE(crashesAt(dir.path(), u"store.commit.before:3"_s));
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened) << "the lock of a dead process is stale";
    EXPECT_EQ(test::count(**opened, File::Desk), 2);
}

TEST(StoreCrash, afterTheCommit_theRowIsThere)
{
    const QTemporaryDir dir;
    ASSERT_TRUE(crashesAt(dir.path(), u"store.commit.after:3"_s));
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    EXPECT_EQ(test::count(**opened, File::Desk), 3);
}

TEST(StoreCrash, insideAMigration_theNextStartDoesItAgain)
{
    const QTemporaryDir dir;
    ASSERT_TRUE(crashesAt(dir.path(), u"store.migrate.before:2"_s));
    auto opened = Store::open(dir.path(), test::smallSchema());
    ASSERT_TRUE(opened);
    EXPECT_EQ(test::count(**opened, File::Desk), 0);
    EXPECT_EQ(test::count(**opened, File::Cache), 0);
}
