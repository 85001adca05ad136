// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/storage/changelog.h>
#include <gw/test/database.h>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend::storage;
using What = ChangeLog::What;

namespace {

class ChangeLogTest : public testing::TestWithParam<test::Engine>
{
protected:
    test::DatabasePlace place{GetParam()};
    std::unique_ptr<Database> database = test::openDatabase(place, ChangeLog::migrations());

    qint64 note(const QString &collection, const QString &id, What what)
    {
        qint64 seq = -1;
        const auto done = database->write([&](Session &session) -> Result<Done> {
            const auto number = ChangeLog::append(session, collection, id, what);
            if (!number)
                return fail(number.error());
            seq = *number;
            return Done{};
        });
        EXPECT_TRUE(done);
        return seq;
    }

    Result<Changes> since(const QString &collection, qint64 from, int limit = 100)
    {
        Result<Changes> result = fail(Error::Code::Storage);
        std::ignore = database->read([&](Session &session) -> Result<Done> {
            result = ChangeLog::since(session, collection, from, limit);
            return Done{};
        });
        return result;
    }

    qint64 state(const QString &collection)
    {
        qint64 value = -1;
        std::ignore = database->read([&](Session &session) -> Result<Done> {
            value = ChangeLog::state(session, collection).value_or(-1);
            return Done{};
        });
        return value;
    }

    void trim(qint64 keep)
    {
        EXPECT_TRUE(database->write([&](Session &session) { return ChangeLog::trim(session, keep); }));
    }
};

TEST_P(ChangeLogTest, anUntouchedCollection_hasStateZeroAndNoChanges)
{
    EXPECT_EQ(state(u"units"_s), 0);
    const auto changes = since(u"units"_s, 0);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->created.isEmpty() && changes->updated.isEmpty() && changes->destroyed.isEmpty());
    EXPECT_EQ(changes->newState, 0);
    EXPECT_FALSE(changes->hasMore);
}

TEST_P(ChangeLogTest, changes_areOfTheirCollectionAndAfterTheCursor)
{
    const qint64 start = note(u"units"_s, u"old"_s, What::Created);
    note(u"units"_s, u"new"_s, What::Created);
    note(u"seats"_s, u"other"_s, What::Created);
    note(u"units"_s, u"old"_s, What::Updated);
    const qint64 end = note(u"units"_s, u"gone"_s, What::Destroyed);
    note(u"seats"_s, u"other"_s, What::Updated);
    const auto changes = since(u"units"_s, start);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->created, QStringList{u"new"_s});
    EXPECT_EQ(changes->updated, QStringList{u"old"_s});
    EXPECT_EQ(changes->destroyed, QStringList{u"gone"_s});
    EXPECT_EQ(changes->newState, end);
    EXPECT_EQ(state(u"units"_s), end);
    EXPECT_FALSE(changes->hasMore);
}

TEST_P(ChangeLogTest, severalChangesOfOneObject_giveItsNewestFate)
{
    note(u"units"_s, u"created+updated"_s, What::Created);
    note(u"units"_s, u"created+updated"_s, What::Updated);
    note(u"units"_s, u"created+destroyed"_s, What::Created);
    note(u"units"_s, u"created+destroyed"_s, What::Destroyed);
    note(u"units"_s, u"updated+destroyed"_s, What::Updated);
    note(u"units"_s, u"updated+destroyed"_s, What::Destroyed);
    note(u"units"_s, u"destroyed+created"_s, What::Destroyed);
    note(u"units"_s, u"destroyed+created"_s, What::Created);
    const auto changes = since(u"units"_s, 0);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->created, QStringList{u"created+updated"_s});
    EXPECT_EQ(changes->updated, QStringList{u"destroyed+created"_s});
    // Not left out: who loads everything meanwhile may have seen it.
    EXPECT_EQ(changes->destroyed, (QStringList{u"created+destroyed"_s, u"updated+destroyed"_s}));
}

TEST_P(ChangeLogTest, aLimit_cutsTheWindowAndTheNextGoesOn)
{
    for (int i = 0; i < 25; ++i)
        note(u"units"_s, u"id%1"_s.arg(i % 20), i < 20 ? What::Created : What::Updated);
    QStringList seen;
    qint64 cursor = 0;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto changes = since(u"units"_s, cursor, 10);
        ASSERT_TRUE(changes);
        EXPECT_LE(changes->created.size() + changes->updated.size(), 10);
        seen += changes->created + changes->updated;
        EXPECT_GT(changes->newState, cursor);
        cursor = changes->newState;
        more = changes->hasMore;
    }
    EXPECT_EQ(pages, 3);
    EXPECT_EQ(seen.size(), 25);
    EXPECT_EQ(QSet<QString>(seen.begin(), seen.end()).size(), 20);
}

TEST_P(ChangeLogTest, severalCollections_shareACursorAndALimit)
{
    note(u"units"_s, u"u1"_s, What::Created);
    note(u"seats"_s, u"s1"_s, What::Created);
    const qint64 third = note(u"posts"_s, u"u1"_s, What::Created);
    note(u"units"_s, u"u2"_s, What::Created);
    ASSERT_TRUE(database->read([&](Session &session) -> Result<Done> {
        const auto changes = ChangeLog::sinceAll(session, {u"units"_s, u"seats"_s, u"posts"_s, u"persons"_s}, 0, 3);
        EXPECT_TRUE(changes);
        EXPECT_EQ(changes->size(), 4);
        EXPECT_EQ(changes->value(u"units"_s).created, QStringList{u"u1"_s});
        EXPECT_EQ(changes->value(u"posts"_s).created, QStringList{u"u1"_s});
        EXPECT_EQ(changes->value(u"persons"_s).newState, third);
        EXPECT_TRUE(changes->value(u"persons"_s).hasMore);
        EXPECT_EQ(ChangeLog::state(session, {u"seats"_s, u"posts"_s}), third);
        return Done{};
    }));
}

TEST_P(ChangeLogTest, aCursorFromBeforeTheTrim_isTooOld)
{
    QList<qint64> numbers;
    for (int i = 0; i < 10; ++i)
        numbers.append(note(u"units"_s, QString::number(i), What::Created));
    trim(4);
    const auto old = since(u"units"_s, numbers.at(4));
    ASSERT_FALSE(old);
    EXPECT_EQ(old.error().code, Error::Code::StateTooOld);
    EXPECT_EQ(since(u"units"_s, 0).error().code, Error::Code::StateTooOld);
    const auto oldestKept = since(u"units"_s, numbers.at(5));
    ASSERT_TRUE(oldestKept);
    EXPECT_EQ(oldestKept->created, (QStringList{u"6"_s, u"7"_s, u"8"_s, u"9"_s}));
}

TEST_P(ChangeLogTest, aQuietCollectionsState_isValidAfterATrim)
{
    note(u"quiet"_s, u"q"_s, What::Created);
    for (int i = 0; i < 5; ++i)
        note(u"units"_s, QString::number(i), What::Created);
    trim(2);
    const auto changes = since(u"quiet"_s, state(u"quiet"_s));
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->created.isEmpty());
    trim(0);
    EXPECT_TRUE(since(u"units"_s, state(u"units"_s))) << "even when nothing is left";
    const qint64 next = note(u"units"_s, u"next"_s, What::Created);
    EXPECT_GT(next, 6) << "numbers are not given out twice";
}

TEST_P(ChangeLogTest, aCursorThatWasNeverGivenOut_isTooOld)
{
    const qint64 last = note(u"units"_s, u"a"_s, What::Created);
    EXPECT_EQ(since(u"units"_s, last + 1).error().code, Error::Code::StateTooOld);
    EXPECT_EQ(since(u"units"_s, -1).error().code, Error::Code::StateTooOld);
}

TEST_P(ChangeLogTest, aRolledBackChange_isNotInTheLog)
{
    const auto outcome = database->write([](Session &session) -> Result<Done> {
        EXPECT_TRUE(ChangeLog::append(session, u"units"_s, u"a"_s, What::Created));
        return fail(Error::Code::Rejected);
    });
    EXPECT_FALSE(outcome);
    EXPECT_TRUE(since(u"units"_s, 0)->created.isEmpty());
}

TEST_P(ChangeLogTest, aFollowerOfConcurrentWriters_missesNothing)
{
    // Numbers must become visible in their order: a follower that has seen 7 never gets 6 later.
    constexpr int Writers = 4;
    constexpr int Each = 25;
    std::atomic<int> running = Writers;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < Writers; ++writer) {
        threads.emplace_back([&, writer] {
            for (int i = 0; i < Each; ++i)
                note(u"units"_s, u"%1-%2"_s.arg(writer).arg(i), What::Created);
            --running;
        });
    }
    QSet<QString> seen;
    qint64 cursor = 0;
    for (bool last = false; !last;) {
        last = running == 0;
        const auto changes = since(u"units"_s, cursor);
        ASSERT_TRUE(changes);
        cursor = changes->newState;
        seen += QSet<QString>(changes->created.begin(), changes->created.end());
        last = last && !changes->hasMore;
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(seen.size(), Writers * Each);
}

INSTANTIATE_TEST_SUITE_P(Storage, ChangeLogTest, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

} // namespace
