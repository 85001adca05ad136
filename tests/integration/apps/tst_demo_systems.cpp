// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What a demonstration begins with: adapter files, secrets, records.
#include <QDir>
#include <QTemporaryDir>
#include <gw/backend/apps/schema.h>
#include <gw/backend/directory/schema.h>
#include <gw/backend/seed/systems.h>
#include <gw/base/clock.h>
#include <gw/test/database.h>
#include <gw/test/warnings.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

using namespace backend;

TEST(DemoSystems, directory_isMadeWholeWithAFreshSecretForEach)
{
    const QTemporaryDir place;
    const QString one = place.filePath(u"one"_s);
    const QString other = place.filePath(u"other"_s);
    ASSERT_TRUE(seed::makeDemoSystems(one).has_value());
    ASSERT_TRUE(seed::makeDemoSystems(other).has_value());
    EXPECT_EQ(QDir(place.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), (QStringList{u"one"_s, u"other"_s}));
    const QStringList files = QDir(one).entryList({u"*.yaml"_s}, QDir::Files);
    EXPECT_EQ(files.size(), 170);
    QSet<QByteArray> secrets;
    int handed = 0;
    for (const QString &name : files) {
        QFile adapter(one + u'/' + name);
        ASSERT_TRUE(adapter.open(QIODevice::ReadOnly));
        if (!adapter.readAll().contains("secret-file: secrets/" + name.chopped(5).toLatin1() + '\n'))
            continue;
        ++handed;
        for (const QString &directory : {one, other}) {
            QFile secret(directory + u"/secrets/"_s + name.chopped(5));
            ASSERT_TRUE(secret.open(QIODevice::ReadOnly)) << name.toStdString();
            EXPECT_EQ(secret.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                      QFile::ReadOwner | QFile::WriteOwner);
            secrets.insert(secret.readAll());
        }
    }
    EXPECT_GT(handed, 150);
    EXPECT_EQ(secrets.size(), 2 * handed);
}

TEST(DemoSystems, directoryThatIsThere_isLeftAlone)
{
    const QTemporaryDir place;
    ASSERT_TRUE(QDir(place.path()).mkdir(u"systems"_s));
    ASSERT_TRUE(seed::makeDemoSystems(place.filePath(u"systems"_s)).has_value());
    EXPECT_TRUE(QDir(place.filePath(u"systems"_s)).isEmpty());
}

TEST(DemoSystems, attemptThatWasCutShort_isMadeAnew)
{
    const QTemporaryDir place;
    ASSERT_TRUE(QDir(place.path()).mkpath(u"systems.new/secrets"_s));
    QFile half(place.filePath(u"systems.new/e-finance.yaml"_s));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.close();
    ASSERT_TRUE(seed::makeDemoSystems(place.filePath(u"systems"_s)).has_value());
    EXPECT_GT(QFileInfo(place.filePath(u"systems/e-finance.yaml"_s)).size(), 100);
    EXPECT_FALSE(QFileInfo::exists(place.filePath(u"systems.new"_s)));
}

class DemoRecords : public testing::TestWithParam<Engine>
{
};

TEST_P(DemoRecords, areMadeOnce_inEachOfTheEight)
{
    const DatabasePlace place(GetParam());
    std::vector<storage::Migration> migrations = directory::migrations();
    for (const auto &migration : apps::migrations())
        migrations.push_back(migration);
    const auto database = openDatabase(place, migrations);
    ASSERT_TRUE(database);
    const QDateTime now = fromRfc3339(u"2026-11-20T01:00:00.000Z"_s);
    qint64 before = 0;
    for (int run = 0; run < 2; ++run) {
        ASSERT_TRUE(seed::fillDemoSystems(*database, now, 1).has_value());
        const auto read = database->read([&](storage::Session &session) -> Result<Done> {
            const auto rows = session.query(
                u"SELECT system_id, count(*), count(DISTINCT state), max(since) FROM app_record GROUP BY system_id"_s);
            if (!rows)
                return fail(rows.error());
            EXPECT_EQ(rows->size(), 8U);
            qint64 total = 0;
            for (const storage::Row &row : *rows) {
                total += row.integer(1);
                EXPECT_GE(row.integer(1), 20) << row.text(0).toStdString();
                EXPECT_GE(row.integer(2), 3) << row.text(0).toStdString() << " has too few states to show";
                EXPECT_LT(fromRfc3339(row.text(3)), now);
            }
            EXPECT_TRUE(run == 0 || total == before);
            before = total;
            return Done{};
        });
        EXPECT_TRUE(read.has_value());
    }
}

INSTANTIATE_TEST_SUITE_P(, DemoRecords, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
