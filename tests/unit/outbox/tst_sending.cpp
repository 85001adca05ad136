// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "outbox_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using outbox::State;
using test::PageHandler;

TEST(OutboxSending, anAcceptedWrite_goesOnceAndLeaves)
{
    test::Desk desk;
    desk.start();
    desk.handler->script.append(PageHandler::accepted(u"hello"_s));
    const QString id = desk.add(u"a"_s, u"hello"_s);
    ASSERT_TRUE(desk.isGone(id));
    ASSERT_EQ(desk.handler->sent.size(), 1);
    EXPECT_EQ(desk.handler->sent.constFirst().operationId, id);
    EXPECT_EQ(desk.shown(u"a"_s), u"hello|0"_s);
    desk.reopen();
    desk.start();
    EXPECT_TRUE(desk.box->entries().isEmpty());
}

TEST(OutboxSending, theSameKey_isUsedForEveryAttempt)
{
    test::Desk desk;
    desk.start();
    desk.handler->script = {fail(Error::Code::Offline), fail(Error::Code::Timeout), PageHandler::accepted(u"x"_s)};
    const QString id = desk.add(u"a"_s, u"x"_s);
    for (int attempt = 1; attempt < 3; ++attempt) {
        ASSERT_TRUE(test::waitUntil([&] { return desk.handler->sent.size() == attempt; }));
        ASSERT_TRUE(desk.becomes(id, State::Waiting));
        desk.time.advance(100ms);
        QTest::qWait(20);
        EXPECT_EQ(desk.handler->sent.size(), attempt) << "no back-off";
        desk.time.advance(10min);
    }
    ASSERT_TRUE(desk.isGone(id));
    ASSERT_EQ(desk.handler->sent.size(), 3);
    for (const auto &entry : std::as_const(desk.handler->sent))
        EXPECT_EQ(entry.operationId, id);
}

TEST(OutboxSending, aRefusal_needsAttentionAndCanBeTriedAgainOrDiscarded)
{
    test::Desk desk;
    desk.start();
    desk.handler->script = {fail(Error::Code::Rejected, u"no"_s), fail(Error::Code::Forbidden, u"no"_s)};
    const QString id = desk.add(u"a"_s, u"x"_s);
    ASSERT_TRUE(desk.becomes(id, State::NeedsAttention));
    EXPECT_EQ(desk.box->find(id)->lastError->code, Error::Code::Rejected);
    desk.time.advance(24h);
    QTest::qWait(20);
    EXPECT_EQ(desk.handler->sent.size(), 1) << "a refusal is not repeated by itself";

    ASSERT_TRUE(test::await(desk.box->retry(id)));
    ASSERT_TRUE(test::waitUntil([&] { return desk.handler->sent.size() == 2; }));
    ASSERT_TRUE(desk.becomes(id, State::NeedsAttention));
    EXPECT_EQ(desk.box->find(id)->lastError->code, Error::Code::Forbidden);
    ASSERT_TRUE(test::await(desk.box->discard(id)));
    EXPECT_TRUE(desk.box->entries().isEmpty());
    EXPECT_EQ(desk.shown(u"a"_s), u"|0"_s);
}

TEST(OutboxSending, writesOfOneObject_goInOrderAndOthersDoNotWaitForThem)
{
    test::Desk desk;
    desk.start();
    const QString first = desk.add(u"a"_s, u"1"_s); // no script: it is held
    ASSERT_TRUE(desk.becomes(first, State::Sending));
    const auto held = *desk.handler->held;
    desk.handler->script = {PageHandler::accepted(u"other"_s)};
    const QString second = desk.add(u"a"_s, u"2"_s);
    const QString other = desk.add(u"b"_s, u"other"_s);
    ASSERT_TRUE(desk.isGone(other));
    EXPECT_EQ(desk.box->find(second)->state, State::Waiting);
    EXPECT_EQ(desk.box->pendingFor(u"page/a"_s).size(), 2);

    desk.handler->script = {PageHandler::accepted(u"2"_s)};
    held.resolve(PageHandler::accepted(u"1"_s));
    ASSERT_TRUE(desk.isGone(second));
    EXPECT_EQ(desk.shown(u"a"_s), u"2|0"_s);
    EXPECT_EQ(desk.handler->sent.size(), 3);
}

TEST(OutboxSending, anAnswerToAnEarlierWrite_doesNotHideALaterOne)
{
    test::Desk desk;
    desk.start();
    const QString first = desk.add(u"a"_s, u"1"_s);
    ASSERT_TRUE(desk.becomes(first, State::Sending));
    const auto held = *desk.handler->held;
    desk.add(u"a"_s, u"2"_s);
    held.resolve(PageHandler::accepted(u"1"_s));
    ASSERT_TRUE(desk.isGone(first));
    EXPECT_EQ(desk.shown(u"a"_s), u"2|1"_s);
}

TEST(OutboxSending, holdTime_letsAWriteBeTakenBack)
{
    test::Desk desk;
    desk.start();
    const QString id = desk.add(u"a"_s, u"oops"_s, 5s);
    EXPECT_EQ(desk.shown(u"a"_s), u"oops|1"_s);
    desk.time.advance(4s);
    QTest::qWait(20);
    EXPECT_TRUE(desk.handler->sent.isEmpty());
    ASSERT_TRUE(test::await(desk.box->discard(id)));
    desk.time.advance(1min);
    QTest::qWait(20);
    EXPECT_TRUE(desk.handler->sent.isEmpty());

    desk.handler->script = {PageHandler::accepted(u"fine"_s)};
    const QString kept = desk.add(u"a"_s, u"fine"_s, 5s);
    desk.time.advance(6s);
    EXPECT_TRUE(desk.isGone(kept));
}

TEST(OutboxSending, discard_isAConflictOnceItIsOnTheWire)
{
    test::Desk desk;
    desk.start();
    const QString id = desk.add(u"a"_s, u"x"_s);
    ASSERT_TRUE(desk.becomes(id, State::Sending));
    const auto outcome = test::await(desk.box->discard(id));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Conflict);
}

TEST(OutboxSending, offline_nothingIsTriedAndEverythingGoesOnReconnect)
{
    test::Desk desk;
    desk.start();
    desk.box->setPaused(outbox::Pause::Offline, true);
    const QString a = desk.add(u"a"_s, u"1"_s);
    const QString b = desk.add(u"b"_s, u"2"_s);
    desk.time.advance(1h);
    QTest::qWait(20);
    EXPECT_TRUE(desk.handler->sent.isEmpty());
    desk.handler->script = {PageHandler::accepted(u"1"_s), PageHandler::accepted(u"2"_s)};
    desk.box->setPaused(outbox::Pause::Offline, false);
    EXPECT_TRUE(desk.isGone(a));
    EXPECT_TRUE(desk.isGone(b));
}

TEST(OutboxSending, aReconnect_endsTheBackOff)
{
    test::Desk desk;
    desk.start();
    desk.handler->script = {fail(Error::Code::Offline)};
    const QString id = desk.add(u"a"_s, u"1"_s);
    ASSERT_TRUE(test::waitUntil(
        [&] { return desk.box->find(id)->attempts == 1 && desk.box->find(id)->state == State::Waiting; }));
    desk.box->setPaused(outbox::Pause::Offline, true);
    desk.handler->script = {PageHandler::accepted(u"1"_s)};
    desk.box->setPaused(outbox::Pause::Offline, false);
    EXPECT_TRUE(desk.isGone(id));
}

TEST(OutboxSending, aLostSignIn_parksEverythingUntilTheNextOne)
{
    test::Desk desk;
    desk.start();
    desk.handler->script = {fail(Error::Code::Unauthorised)};
    const QString id = desk.add(u"a"_s, u"1"_s);
    ASSERT_TRUE(test::waitUntil([&] { return desk.box->isPaused(); }));
    ASSERT_TRUE(desk.becomes(id, State::Waiting));
    desk.time.advance(24h);
    QTest::qWait(20);
    EXPECT_EQ(desk.handler->sent.size(), 1);
    desk.handler->script = {PageHandler::accepted(u"1"_s)};
    desk.time.clock.time =
        desk.time.clock.time.addSecs(-24 * 3600); // the clock was only moved to show that it does not matter
    desk.box->setPaused(outbox::Pause::SignedOut, false);
    EXPECT_TRUE(desk.isGone(id));
}

TEST(OutboxSending, aServerThatKeepsFailing_isAskedABoundedNumberOfTimes)
{
    test::Desk desk;
    desk.options.maxFaults = 3;
    desk.reopen();
    desk.start();
    desk.handler->script = {fail(Error::Code::ServerFault), fail(Error::Code::Protocol),
                            fail(Error::Code::ServerFault)};
    const QString id = desk.add(u"a"_s, u"1"_s);
    for (int i = 1; i < 3; ++i) {
        ASSERT_TRUE(test::waitUntil([&] { return desk.box->find(id)->faults == i; }));
        desk.time.advance(10min);
    }
    EXPECT_TRUE(desk.becomes(id, State::NeedsAttention));
    EXPECT_EQ(desk.handler->sent.size(), 3);
}

TEST(OutboxSending, retryAfter_isHonoured)
{
    test::Desk desk;
    desk.start();
    Error busy{Error::Code::RateLimited};
    busy.retryAfter = 90s;
    desk.handler->script = {std::unexpected(busy), PageHandler::accepted(u"1"_s)};
    const QString id = desk.add(u"a"_s, u"1"_s);
    ASSERT_TRUE(test::waitUntil(
        [&] { return desk.box->find(id)->attempts == 1 && desk.box->find(id)->state == State::Waiting; }));
    desk.time.advance(89s);
    QTest::qWait(20);
    EXPECT_EQ(desk.handler->sent.size(), 1);
    desk.time.advance(2s);
    EXPECT_TRUE(desk.isGone(id));
}

TEST(OutboxSending, whatMayHaveHappenedLongAgo_isNotSentBlindlyUnlessItIsHarmless)
{
    for (const bool repeatable : {false, true}) {
        test::Desk desk;
        desk.handler->repeatable = repeatable;
        desk.start();
        desk.handler->script = {fail(Error::Code::Timeout)};
        const QString id = desk.add(u"a"_s, u"1"_s);
        ASSERT_TRUE(test::waitUntil(
            [&] { return desk.box->find(id)->attempts == 1 && desk.box->find(id)->state == State::Waiting; }));
        desk.handler->script = {PageHandler::accepted(u"1"_s)};
        desk.time.advance(48h);
        if (repeatable) {
            EXPECT_TRUE(desk.isGone(id));
        } else {
            ASSERT_TRUE(desk.becomes(id, State::NeedsAttention));
            EXPECT_EQ(desk.box->find(id)->lastError->problemType, u"outcome-unknown"_s);
            EXPECT_EQ(desk.handler->sent.size(), 1);
        }
    }
}

TEST(OutboxSending, aDependentWrite_waitsAndIsNotSentWhenItsGroundIsTakenBack)
{
    test::Desk desk;
    desk.start();
    const QString ground = desk.add(u"a"_s, u"1"_s, 1min);
    outbox::NewEntry wish{u"page.set"_s, u"page/b"_s, {{u"id"_s, u"b"_s}, {u"text"_s, u"2"_s}}};
    wish.dependsOn = ground;
    const QString dependent = *test::await(desk.box->add(wish));
    QTest::qWait(20);
    EXPECT_TRUE(desk.handler->sent.isEmpty());
    ASSERT_TRUE(test::await(desk.box->discard(ground)));
    EXPECT_TRUE(desk.becomes(dependent, State::NeedsAttention));
    EXPECT_TRUE(desk.handler->sent.isEmpty());
}

TEST(OutboxSending, stop_waitsForWhatIsOnTheWire)
{
    test::Desk desk;
    desk.start();
    const QString id = desk.add(u"a"_s, u"1"_s);
    ASSERT_TRUE(desk.becomes(id, State::Sending));
    bool stopped = false;
    auto stopping = [](outbox::Outbox *box, bool *flag) -> QCoro::Task<> {
        std::ignore = co_await box->stop();
        *flag = true;
    }(desk.box.get(), &stopped);
    QTest::qWait(20);
    EXPECT_FALSE(stopped);
    desk.handler->held->resolve(fail(Error::Code::Cancelled));
    EXPECT_TRUE(test::waitUntil([&] { return stopped; }));
    EXPECT_EQ(desk.box->find(id)->state, State::Waiting);
    EXPECT_EQ(desk.handler->sent.size(), 1);
}
