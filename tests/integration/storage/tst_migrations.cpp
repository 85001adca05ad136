// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/test/database.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend::storage;

namespace {

const Migration first{u"notes"_s, 1,
                      u"CREATE TABLE note(id TEXT PRIMARY KEY, body TEXT); INSERT INTO note VALUES('1', 'a; b');"_s};
const Migration second{u"notes"_s, 2, u"ALTER TABLE note ADD COLUMN length BIGINT NOT NULL DEFAULT 7;"_s};
const Migration other{u"other"_s, 1, u"CREATE TABLE other(id TEXT PRIMARY KEY);"_s};

class MigrationTest : public testing::TestWithParam<test::Engine>
{
protected:
    test::DatabasePlace place{GetParam()};

    Error refused(const std::vector<Migration> &migrations)
    {
        const auto outcome = Database::open(place.where(), migrations);
        EXPECT_FALSE(outcome);
        return outcome ? Error{} : outcome.error();
    }

    qint64 number(const std::vector<Migration> &migrations, const QString &sql)
    {
        const auto database = test::openDatabase(place, migrations);
        qint64 value = -1;
        if (database) {
            std::ignore = database->read([&](Session &session) -> Result<Done> {
                const auto rows = session.query(sql);
                if (rows)
                    value = rows->front().integer(0);
                return Done{};
            });
        }
        return value;
    }
};

TEST_P(MigrationTest, anOlderDatabase_isBroughtUpWithItsData)
{
    ASSERT_TRUE(test::openDatabase(place, {first}));
    EXPECT_EQ(number({second, other, first}, u"SELECT length FROM note WHERE body = 'a; b'"_s), 7);
}

TEST_P(MigrationTest, aSecondStart_changesNothing)
{
    ASSERT_TRUE(test::openDatabase(place, {first, second}));
    EXPECT_EQ(number({first, second}, u"SELECT count(*) FROM note"_s), 1);
}

TEST_P(MigrationTest, aNewerDatabase_isRefusedAndLeftAlone)
{
    ASSERT_TRUE(test::openDatabase(place, {first, second}));
    const Error error = refused({first, other});
    EXPECT_EQ(error.code, Error::Code::Storage);
    EXPECT_EQ(error.problemType, u"newer-schema"_s);
    EXPECT_TRUE(error.detail.contains(u"newer version"_s)) << error.detail.toStdString();
    EXPECT_EQ(number({first, second}, u"SELECT count(*) FROM schema_version"_s), 1)
        << "the other component must not have been made";
}

TEST_P(MigrationTest, aStepThatFails_isUndoneAsAWhole)
{
    const Migration broken{u"notes"_s, 2, u"CREATE TABLE half(id TEXT); INSERT INTO nowhere VALUES(1);"_s};
    const Error error = refused({first, broken});
    EXPECT_EQ(error.code, Error::Code::Storage);
    // The same step again, now right: "half" must not be there from the first try.
    const Migration repaired{u"notes"_s, 2, u"CREATE TABLE half(id TEXT);"_s};
    EXPECT_EQ(number({first, repaired}, u"SELECT version FROM schema_version WHERE component = 'notes'"_s), 2);
}

TEST_P(MigrationTest, wrongNumbering_isRefused)
{
    EXPECT_EQ(refused({second}).code, Error::Code::Storage);
    EXPECT_EQ(refused({first, first}).code, Error::Code::Storage);
}

INSTANTIATE_TEST_SUITE_P(Storage, MigrationTest, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

} // namespace
