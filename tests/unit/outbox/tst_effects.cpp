// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "outbox_fixture.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using outbox::State;
using test::PageHandler;

TEST(OutboxEffects, aWaitingWrite_survivesARestartAndARebuiltCache)
{
    test::Desk desk;
    desk.start();
    desk.box->setPaused(outbox::Pause::Offline, true);
    const QString id = desk.add(u"a"_s, u"mine"_s);
    desk.reopen(true);
    EXPECT_EQ(desk.shown(u"a"_s), QString());
    desk.box->setPaused(outbox::Pause::Offline, true);
    desk.start();
    EXPECT_EQ(desk.shown(u"a"_s), u"mine|1"_s);
    ASSERT_TRUE(desk.box->find(id));
    EXPECT_EQ(desk.box->find(id)->payload[u"text"].toString(), u"mine"_s);
}

TEST(OutboxEffects, afterSyncWroteARow_theOpenWriteIsStillSeen)
{
    test::Desk desk;
    desk.start();
    desk.box->setPaused(outbox::Pause::Offline, true);
    desk.add(u"a"_s, u"mine"_s);
    const auto sync = [&desk](QString topic) {
        return test::await(desk.store->write(
            store::File::Cache, [box = desk.box.get(), topic](store::WriteContext &context) -> Result<Done> {
                if (auto done = context.db().exec(
                        u"INSERT OR REPLACE INTO page(id,text,server) VALUES('a','theirs','theirs')"_s);
                    !done)
                    return done;
                return box->reapply(context, {topic});
            }));
    };
    ASSERT_TRUE(sync(u"page"_s));
    EXPECT_EQ(desk.shown(u"a"_s), u"mine|1"_s);
    ASSERT_TRUE(sync(u"another"_s));
    EXPECT_EQ(desk.shown(u"a"_s), u"theirs|0"_s) << "only entries that change the topic are applied";
}

TEST(OutboxEffects, discard_showsWhatTheServerSaidAndKeepsOtherOpenWrites)
{
    test::Desk desk;
    desk.start();
    desk.box->setPaused(outbox::Pause::Offline, true);
    const QString first = desk.add(u"a"_s, u"1"_s);
    const QString second = desk.add(u"a"_s, u"2"_s);
    ASSERT_TRUE(test::await(desk.box->discard(first)));
    EXPECT_EQ(desk.shown(u"a"_s), u"2|1"_s);
    ASSERT_TRUE(test::await(desk.box->discard(second)));
    EXPECT_EQ(desk.shown(u"a"_s), u"|0"_s);
}

TEST(OutboxEffects, accepted_staysUntilTheCacheShowsIt)
{
    test::Desk desk;
    desk.handler->confirmsAtOnce = false;
    desk.start();
    desk.handler->script = {PageHandler::accepted(u"x"_s)};
    const QString id = desk.add(u"a"_s, u"x"_s);
    ASSERT_TRUE(desk.becomes(id, State::Accepted));
    QTest::qWait(20);
    ASSERT_TRUE(desk.box->find(id));
    ASSERT_TRUE(test::await(desk.store->write(store::File::Cache, [](store::WriteContext &context) {
        context.touch(u"page"_s);
        return context.db().exec(u"UPDATE page SET server='synced'"_s);
    })));
    EXPECT_TRUE(desk.isGone(id));
    EXPECT_EQ(
        test::await(desk.store->read(store::File::Cache,
                                     [](sqlite::Connection &db) { return db.scalar(u"SELECT server FROM page"_s); }))
            ->toString(),
        u"synced"_s)
        << "the answer must not overwrite what sync brought after it";
}

TEST(OutboxEffects, aRowThatChangesWhileTheAnswerIsWrittenDown_stillConfirms)
{
    test::Desk desk;
    desk.handler->confirmsAtOnce = false;
    desk.start();
    const QString id = desk.add(u"a"_s, u"x"_s);
    ASSERT_TRUE(desk.becomes(id, State::Sending));
    QTest::qWait(20); // the notice of its effect is through; the next one is that of the answer
    std::vector<Task<Done>> writes;
    QObject context;
    QObject::connect(desk.store.get(), &store::Store::changed, &context, [&] {
        if (!writes.empty())
            return;
        // The answer is in the cache, and the outbox is about to note that in the desk. Sync is quicker …
        writes.push_back(desk.store->write(store::File::Cache, [](store::WriteContext &cache) {
            cache.touch(u"page"_s);
            return cache.db().exec(u"UPDATE page SET server='synced'"_s);
        }));
        QThread::msleep(50);
        // … and is heard of while the note still waits for its turn.
        writes.push_back(desk.store->write(store::File::Desk, [](store::WriteContext &) -> Result<Done> {
            QThread::msleep(100);
            return Done{};
        }));
    });
    desk.handler->held->resolve(PageHandler::accepted(u"x"_s));
    ASSERT_TRUE(test::waitUntil([&] { return writes.size() == 2; }));
    EXPECT_TRUE(desk.isGone(id));
}

TEST(OutboxEffects, aSyncBetweenAnswerAndConfirmation_marksNothingAnew)
{
    test::Desk desk;
    desk.start();
    const QString id = desk.add(u"a"_s, u"x"_s);
    ASSERT_TRUE(desk.becomes(id, State::Sending));
    QTest::qWait(20); // the notice of its effect is through; the next one is that of the answer
    std::vector<Task<Done>> writes;
    QObject context;
    QObject::connect(desk.store.get(), &store::Store::changed, &context, [&] {
        if (!writes.empty())
            return;
        // The answer is in the cache, the entry is still in the desk: the server's event about this very write brings the row.
        writes.push_back(desk.store->write(
            store::File::Cache, [box = desk.box.get()](store::WriteContext &cache) -> Result<Done> {
                if (auto done = cache.db().exec(u"UPDATE page SET server='x'"_s); !done)
                    return done;
                return box->reapply(cache, {u"page"_s});
            }));
    });
    desk.handler->held->resolve(PageHandler::accepted(u"x"_s));
    ASSERT_TRUE(test::waitUntil([&] { return writes.size() == 1 && !desk.box->find(id); }));
    ASSERT_TRUE(test::await(std::move(writes.front())));
    EXPECT_EQ(desk.shown(u"a"_s), u"x|0"_s) << "nobody would ever take the mark away";
}

TEST(OutboxEffects, whenTheDeskCannotBeWritten_theWriteIsRefusedAndNothingIsShown)
{
    test::Desk desk;
    desk.start();
    test::expectWarning(u"cannot write"_s);
    ASSERT_TRUE(test::await(desk.store->write(store::File::Desk, [](store::WriteContext &context) -> Result<Done> {
        const auto pages = context.db().scalar(u"PRAGMA page_count"_s);
        const auto limited = context.db().scalar(u"PRAGMA max_page_count=%1"_s.arg(pages->toInt()));
        return limited ? Result<Done>(Done{}) : Result<Done>(fail(limited.error()));
    })));
    outbox::NewEntry big{u"page.set"_s, u"page/a"_s, {{u"id"_s, u"a"_s}, {u"text"_s, QString(50'000, u'x')}}};
    const auto outcome = test::await(desk.box->add(big));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().problemType, u"disk-full"_s);
    EXPECT_TRUE(desk.box->entries().isEmpty());
    EXPECT_EQ(desk.shown(u"a"_s), QString());
    EXPECT_TRUE(desk.handler->sent.isEmpty());
}

TEST(OutboxEffects, anUnknownKind_isRefusedAndAStoredOneWaits)
{
    test::Desk desk;
    desk.start();
    EXPECT_EQ(test::await(desk.box->add({u"nobody"_s, u"x"_s})).error().code, Error::Code::Unsupported);
    ASSERT_TRUE(test::await(desk.store->write(store::File::Desk, [](store::WriteContext &context) {
        return context.db().exec(
            u"INSERT INTO outbox(operation_id,kind,object_key,seat_id,payload,depends_on,created_at,state,attempts,"
            "faults,answer,answer_applied) "
            "VALUES('op','future.kind','k','','{}','','2026-11-20T00:00:00.000Z','waiting',0,0,'{}',0)"_s);
    })));
    desk.reopen();
    desk.start();
    QTest::qWait(20);
    ASSERT_TRUE(desk.box->find(u"op"_s));
    EXPECT_EQ(desk.box->find(u"op"_s)->state, State::Waiting);
}
