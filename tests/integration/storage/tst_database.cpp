// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/test/database.h>

#include <QDateTime>
#include <QTimeZone>
#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend::storage;

namespace {

const std::vector<Migration> schema = {
    {u"test"_s, 1,
     u"CREATE TABLE thing(id TEXT PRIMARY KEY, name TEXT, amount BIGINT NOT NULL DEFAULT 0, data {blob});"
     "CREATE TABLE numbered(seq {serial}, name TEXT NOT NULL);"_s}};

class DatabaseTest : public testing::TestWithParam<test::Engine>
{
protected:
    test::DatabasePlace place{GetParam()};
    std::unique_ptr<Database> database = test::openDatabase(place, schema);

    Result<Done> write(const QString &sql, const QVariantList &parameters = {})
    {
        return database->write([&](Session &session) -> Result<Done> {
            const auto changed = session.exec(sql, parameters);
            return changed ? Result<Done>(Done{}) : fail(changed.error());
        });
    }

    Rows read(const QString &sql, const QVariantList &parameters = {})
    {
        Rows rows;
        const auto done = database->read([&](Session &session) -> Result<Done> {
            auto answer = session.query(sql, parameters);
            if (!answer)
                return fail(answer.error());
            rows = std::move(*answer);
            return Done{};
        });
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        return rows;
    }

    qint64 count() { return read(u"SELECT count(*) FROM thing"_s).at(0).integer(0); }
};

TEST_P(DatabaseTest, aWriteThatSucceeds_isSeenByReads)
{
    ASSERT_TRUE(write(u"INSERT INTO thing(id, name) VALUES(?, ?)"_s, {u"a"_s, u"하늘시 가온구"_s}));
    const Rows rows = read(u"SELECT name, amount FROM thing WHERE id = ?"_s, {u"a"_s});
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].text(0), u"하늘시 가온구"_s);
    EXPECT_EQ(rows[0].integer(1), 0);
}

TEST_P(DatabaseTest, aWriteThatFails_leavesNothing)
{
    const auto outcome = database->write([](Session &session) -> Result<Done> {
        EXPECT_TRUE(session.exec(u"INSERT INTO thing(id) VALUES('a')"_s));
        EXPECT_TRUE(session.exec(u"INSERT INTO thing(id) VALUES('b')"_s));
        return fail(Error::Code::Rejected, u"changed my mind"_s);
    });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Rejected);
    EXPECT_EQ(count(), 0);
}

TEST_P(DatabaseTest, aFailedStatementThatIsIgnored_losesTheTransaction)
{
    const auto outcome = database->write([](Session &session) -> Result<Done> {
        EXPECT_TRUE(session.exec(u"INSERT INTO thing(id) VALUES('a')"_s));
        const auto twice = session.exec(u"INSERT INTO thing(id) VALUES('a')"_s);
        EXPECT_FALSE(twice);
        EXPECT_EQ(twice.error().code, Error::Code::Conflict);
        EXPECT_FALSE(session.exec(u"INSERT INTO thing(id) VALUES('b')"_s));
        return Done{};
    });
    EXPECT_FALSE(outcome);
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(write(u"INSERT INTO thing(id) VALUES('c')"_s)) << "the connection must be usable afterwards";
    EXPECT_EQ(count(), 1);
}

TEST_P(DatabaseTest, valuesOfEveryType_comeBackAsTheyWere)
{
    const QByteArray bytes = QByteArray::fromHex("00ff275c3f00") + "한글"_L1.data();
    const qint64 large = std::numeric_limits<qint64>::max();
    ASSERT_TRUE(write(u"INSERT INTO thing(id, name, amount, data) VALUES(?, ?, ?, ?)"_s,
                      {u"full"_s, u"가나다 👩‍🔧 \\ ' \" ?"_s, large, bytes}));
    ASSERT_TRUE(write(u"INSERT INTO thing(id, name, amount, data) VALUES(?, ?, ?, ?)"_s,
                      {u"none"_s, QVariant(), -large - 1, QVariant()}));
    ASSERT_TRUE(write(u"INSERT INTO thing(id, name, amount, data) VALUES(?, ?, ?, ?)"_s,
                      {u"empty"_s, QString(), true, QByteArray("")}));

    Rows rows = read(u"SELECT name, amount, data FROM thing WHERE id = 'full'"_s);
    EXPECT_EQ(rows.at(0).text(0), u"가나다 👩‍🔧 \\ ' \" ?"_s);
    EXPECT_EQ(rows.at(0).integer(1), large);
    EXPECT_EQ(rows.at(0).blob(2), bytes);
    rows = read(u"SELECT name, amount, data FROM thing WHERE id = 'none'"_s);
    EXPECT_TRUE(rows.at(0).isNull(0));
    EXPECT_EQ(rows.at(0).integer(1), -large - 1);
    EXPECT_TRUE(rows.at(0).isNull(2));
    rows = read(u"SELECT name, amount, data FROM thing WHERE id = 'empty'"_s);
    EXPECT_FALSE(rows.at(0).isNull(0)) << "a null QString is an empty text, not NULL";
    EXPECT_TRUE(rows.at(0).boolean(1));
    EXPECT_FALSE(rows.at(0).isNull(2));
    EXPECT_TRUE(rows.at(0).blob(2).isEmpty());
    EXPECT_EQ(read(u"SELECT sum(amount) FROM thing WHERE id = 'empty'"_s).at(0).integer(0), 1);
}

TEST_P(DatabaseTest, aTime_isStoredAsRfc3339)
{
    const QDateTime time(QDate(2026, 11, 21), QTime(9, 30), QTimeZone("Asia/Seoul"));
    ASSERT_TRUE(write(u"INSERT INTO thing(id, name) VALUES(?, ?)"_s, {u"t"_s, time}));
    ASSERT_TRUE(write(u"INSERT INTO thing(id, name) VALUES(?, ?)"_s, {u"n"_s, QDateTime()}));
    EXPECT_EQ(read(u"SELECT name FROM thing WHERE id = 't'"_s).at(0).text(0), u"2026-11-21T00:30:00.000Z"_s);
    EXPECT_TRUE(read(u"SELECT name FROM thing WHERE id = 'n'"_s).at(0).isNull(0));
}

TEST_P(DatabaseTest, questionMarksInStringsNamesAndComments_areNotParameters)
{
    const Rows rows =
        read(u"SELECT 'what? it''s?' AS \"a?\", /* ? */ ? -- really?\n, ? || '?'"_s, {u"one"_s, u"two"_s});
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].text(0), u"what? it's?"_s);
    EXPECT_EQ(rows[0].text(1), u"one"_s);
    EXPECT_EQ(rows[0].text(2), u"two?"_s);
}

TEST_P(DatabaseTest, tooFewParameters_areAnError)
{
    const auto outcome = write(u"INSERT INTO thing(id, name) VALUES(?, ?)"_s, {u"a"_s});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Storage);
    EXPECT_EQ(count(), 0);
}

TEST_P(DatabaseTest, exec_saysHowManyRowsChanged)
{
    std::vector<QVariantList> rows;
    for (int i = 0; i < 500; ++i)
        rows.push_back({u"id%1"_s.arg(i), i});
    ASSERT_TRUE(database->write(
        [&](Session &session) { return session.execMany(u"INSERT INTO thing(id, amount) VALUES(?, ?)"_s, rows); }));
    EXPECT_EQ(count(), 500);
    qint64 changed = -1;
    ASSERT_TRUE(database->write([&](Session &session) -> Result<Done> {
        changed = session.exec(u"UPDATE thing SET amount = amount + ? WHERE amount < ?"_s, {1000, 7}).value_or(-1);
        return Done{};
    }));
    EXPECT_EQ(changed, 7);
}

TEST_P(DatabaseTest, manyRowsWithNulls_allArrive)
{
    std::vector<QVariantList> rows;
    for (int i = 0; i < 1203; ++i)
        rows.push_back({u"id%1"_s.arg(i), i % 3 == 0 ? QVariant() : QVariant(u"이름"_s), i,
                        i % 5 == 0 ? QVariant() : QVariant(QByteArray("\0x", 2))});
    ASSERT_TRUE(database->write([&](Session &session) -> Result<Done> {
        if (const auto done = session.execMany(u"INSERT INTO thing(id, name, amount, data) VALUES(?, ?, ?, ?)"_s, rows);
            !done)
            return done;
        EXPECT_EQ(session.query(u"SELECT count(*) FROM thing WHERE name IS NULL"_s)->front().integer(0), 401);
        return session.execMany(u"DELETE FROM thing WHERE id = ?"_s, {});
    }));
    EXPECT_EQ(read(u"SELECT sum(amount) FROM thing"_s).at(0).integer(0), 1203 * 1202 / 2);
}

TEST_P(DatabaseTest, oneBadRowOfMany_failsThemAllAndSaysWhy)
{
    std::vector<QVariantList> rows;
    for (int i = 0; i < 700; ++i)
        rows.push_back({u"id%1"_s.arg(i == 400 ? 7 : i)});
    const auto outcome =
        database->write([&](Session &session) { return session.execMany(u"INSERT INTO thing(id) VALUES(?)"_s, rows); });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Conflict);
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(write(u"INSERT INTO thing(id) VALUES('c')"_s)) << "the connection must be usable afterwards";
}

TEST_P(DatabaseTest, returning_givesTheNumberOfANewRow)
{
    QList<qint64> numbers;
    for (int i = 0; i < 3; ++i) {
        qint64 number = 0;
        ASSERT_TRUE(database->write([&](Session &session) -> Result<Done> {
            const auto rows = session.query(u"INSERT INTO numbered(name) VALUES(?) RETURNING seq"_s, {u"x"_s});
            number = rows ? rows->front().integer(0) : 0;
            return Done{};
        }));
        numbers.append(number);
    }
    EXPECT_EQ(numbers, (QList<qint64>{1, 2, 3}));
}

TEST_P(DatabaseTest, aRead_seesOneMomentWhileOthersWrite)
{
    ASSERT_TRUE(write(u"INSERT INTO thing(id) VALUES('a')"_s));
    ASSERT_TRUE(database->read([&](Session &session) -> Result<Done> {
        EXPECT_EQ(session.query(u"SELECT count(*) FROM thing"_s)->front().integer(0), 1);
        std::thread([this] { EXPECT_TRUE(write(u"INSERT INTO thing(id) VALUES('b')"_s)); }).join();
        EXPECT_EQ(session.query(u"SELECT count(*) FROM thing"_s)->front().integer(0), 1);
        return Done{};
    }));
    EXPECT_EQ(count(), 2);
}

TEST_P(DatabaseTest, writingInARead_isRefused)
{
    const auto outcome = database->read([](Session &session) -> Result<Done> {
        const auto changed = session.exec(u"INSERT INTO thing(id) VALUES('a')"_s);
        return changed ? Result<Done>(Done{}) : fail(changed.error());
    });
    EXPECT_FALSE(outcome);
    EXPECT_EQ(count(), 0);
}

TEST_P(DatabaseTest, concurrentWriters_loseNoUpdate)
{
    ASSERT_TRUE(write(u"INSERT INTO thing(id, amount) VALUES('counter', 0)"_s));
    constexpr int Threads = 6;
    constexpr int Rounds = 20;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < Threads; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < Rounds; ++round) {
                // Read, then write what was read plus one: the classical lost update.
                const auto done = database->write([](Session &session) -> Result<Done> {
                    const auto rows = session.query(u"SELECT amount FROM thing WHERE id = 'counter'"_s);
                    if (!rows)
                        return fail(rows.error());
                    const auto changed = session.exec(u"UPDATE thing SET amount = ? WHERE id = 'counter'"_s,
                                                      {rows->front().integer(0) + 1});
                    return changed ? Result<Done>(Done{}) : fail(changed.error());
                });
                if (!done)
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    // A writer that lost too often says so; what it was told must be what is stored.
    EXPECT_EQ(read(u"SELECT amount FROM thing"_s).at(0).integer(0), Threads * Rounds - failures);
    EXPECT_LE(failures, Threads * Rounds / 20);
}

TEST_P(DatabaseTest, manyReadersAtOnce_allGetAConnection)
{
    ASSERT_TRUE(write(u"INSERT INTO thing(id) VALUES('a')"_s));
    std::atomic<int> seen = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i)
        threads.emplace_back([&] { seen += int(count()); });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(seen, 16);
}

TEST_P(DatabaseTest, placeholders_makeAnInList)
{
    ASSERT_TRUE(write(u"INSERT INTO thing(id) VALUES('a'), ('b'), ('c')"_s));
    const QVariantList ids = {u"a"_s, u"c"_s, u"x"_s};
    EXPECT_EQ(read(u"SELECT id FROM thing WHERE id IN (%1)"_s.arg(placeholders(ids.size())), ids).size(), 2u);
}

INSTANTIATE_TEST_SUITE_P(Storage, DatabaseTest, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

} // namespace
