// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/sqlite/connection.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

TEST(Sqlite, anUncommittedTransaction_isRolledBack)
{
    auto db = sqlite::Connection::open(u":memory:"_s, sqlite::Connection::Mode::ReadWrite);
    ASSERT_TRUE(db);
    ASSERT_TRUE(db->execScript(u"CREATE TABLE t(a TEXT, b BLOB)"_s));
    {
        auto transaction = sqlite::Transaction::begin(*db);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(db->exec(u"INSERT INTO t VALUES(?,?)"_s, {u"관문"_s, QByteArray("\0x", 2)}));
    }
    EXPECT_EQ(db->scalar(u"SELECT count(*) FROM t"_s)->toInt(), 0);
}

TEST(Sqlite, valuesOfEveryType_comeBackAsTheyWere)
{
    auto db = sqlite::Connection::open(u":memory:"_s, sqlite::Connection::Mode::ReadWrite);
    ASSERT_TRUE(db);
    EXPECT_EQ(db->scalar(u"SELECT ?"_s, {u"관문"_s})->toString(), u"관문"_s);
    EXPECT_EQ(db->scalar(u"SELECT ?"_s, {QByteArray("\0x", 2)})->toByteArray(), QByteArray("\0x", 2));
    EXPECT_EQ(db->scalar(u"SELECT ?"_s, {qint64(1) << 60})->toLongLong(), qint64(1) << 60);
    EXPECT_FALSE(db->scalar(u"SELECT ?"_s, {QVariant()})->isValid());
}

TEST(Sqlite, wrongSql_isAStorageErrorThatNamesTheStatement)
{
    auto db = sqlite::Connection::open(u":memory:"_s, sqlite::Connection::Mode::ReadWrite);
    ASSERT_TRUE(db);
    const auto outcome = db->exec(u"SELEKT 1"_s);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Storage);
    EXPECT_TRUE(outcome.error().detail.contains(u"SELEKT"_s));
}
