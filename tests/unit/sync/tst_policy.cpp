// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sync_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using sync::Network;
using sync::Overall;
using test::PageSource;

namespace {

/// Started, with one successful pull behind it.
struct SyncPolicy : testing::Test
{
    test::SyncDesk desk;
    int asked = 0;

    void begin()
    {
        ok();
        desk.start();
        ASSERT_TRUE(desk.isAsked(++asked));
    }
    void ok() { desk.source->script = {PageSource::Answer{{}, u"s"_s + QString::number(asked)}}; }
    bool pullsAfter(std::chrono::milliseconds wait)
    {
        desk.time.advance(wait);
        return desk.isAsked(++asked);
    }
    bool restsAfter(std::chrono::milliseconds wait)
    {
        desk.time.advance(wait);
        QTest::qWait(20);
        return desk.source->asked.size() == asked;
    }
};

} // namespace

TEST_F(SyncPolicy, withoutPush_itPollsEveryMinute)
{
    begin();
    ok();
    EXPECT_TRUE(restsAfter(50s));
    EXPECT_TRUE(pullsAfter(25s));
    ok();
    EXPECT_TRUE(pullsAfter(75s));
}

TEST_F(SyncPolicy, withPush_itPollsRarelyAndIsWokenByItsTopic)
{
    begin();
    ok();
    desk.engine->setPushConnected(true); // what was missed is fetched once
    ASSERT_TRUE(desk.isAsked(++asked));
    ok();
    EXPECT_TRUE(restsAfter(10min));
    desk.engine->wake(u"something else"_s);
    EXPECT_TRUE(restsAfter(0s));
    desk.engine->wake(u"pages"_s);
    ASSERT_TRUE(desk.isAsked(++asked));
    desk.engine->setPushConnected(false);
    ok();
    EXPECT_TRUE(pullsAfter(75s));
}

TEST_F(SyncPolicy, wokenWhileRunning_itRunsOnceMore)
{
    desk.start();
    ASSERT_TRUE(test::waitUntil([&] { return desk.source->asked.size() == 1; }));
    desk.engine->wake(u"pages"_s);
    desk.engine->wake(u"pages"_s);
    EXPECT_EQ(desk.source->asked.size(), 1);
    desk.source->script = {PageSource::Answer{{}, u"s2"_s}};
    desk.source->held->resolve(PageSource::deltaOf({{}, u"s1"_s}, desk.source->asked.constFirst()));
    EXPECT_TRUE(desk.isAsked(2));
}

TEST_F(SyncPolicy, offline_nothingIsAskedAndTheOutboxWaits)
{
    begin();
    const QDateTime last = desk.time.clock.time;
    desk.engine->setNetwork(Network::Offline);
    EXPECT_TRUE(desk.box->isPaused());
    EXPECT_TRUE(restsAfter(1h));
    desk.engine->wake(u"pages"_s);
    EXPECT_TRUE(restsAfter(0s));
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Offline);
    EXPECT_EQ(desk.engine->overall().since, last);
    ok();
    desk.engine->setNetwork(Network::Online);
    ASSERT_TRUE(desk.isAsked(++asked));
    EXPECT_FALSE(desk.box->isPaused());
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Online);
}

TEST_F(SyncPolicy, metered_onlyTheEssentialIsPolledAndLessOften)
{
    for (const bool essential : {false, true}) {
        test::SyncDesk other;
        other.source->essential = essential;
        other.source->script = {PageSource::Answer{{}, u"s1"_s}};
        other.start();
        ASSERT_TRUE(other.isAsked(1));
        other.engine->setNetwork(Network::Metered);
        other.source->script = {PageSource::Answer{{}, u"s2"_s}};
        other.time.advance(2min);
        QTest::qWait(20);
        EXPECT_EQ(other.source->asked.size(), 1);
        other.time.advance(5min);
        if (essential) {
            EXPECT_TRUE(other.isAsked(2));
        }
        QTest::qWait(20);
        EXPECT_EQ(other.source->asked.size(), essential ? 2 : 1);
    }
}

TEST_F(SyncPolicy, anUnreachableServer_isOfflineSinceTheLastSuccessAndIsTriedWithBackOff)
{
    begin();
    const QDateTime last = desk.time.clock.time;
    desk.time.advance(30s);
    desk.source->script = {fail(Error::Code::Offline)};
    desk.engine->wakeAll();
    ASSERT_TRUE(desk.isAsked(++asked));
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Offline);
    EXPECT_EQ(desk.engine->overall().since, last);
    EXPECT_TRUE(desk.box->isPaused());
    desk.source->script = {fail(Error::Code::Timeout)};
    EXPECT_TRUE(pullsAfter(5s));
    ok();
    EXPECT_TRUE(pullsAfter(10s));
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Online);
    EXPECT_FALSE(desk.box->isPaused());
    EXPECT_EQ(desk.engine->source(u"pages"_s).failures, 0);
}

TEST_F(SyncPolicy, theTimeOfTheLastSuccess_survivesARestart)
{
    begin();
    const QDateTime last = desk.time.clock.time;
    desk.time.advance(24h);
    desk.reopen();
    desk.engine->setNetwork(Network::Offline);
    desk.start();
    EXPECT_EQ(desk.engine->overall().since, last);
}

TEST_F(SyncPolicy, aRefusal_isNotRepeatedMoreOftenThanAPollAndNeedsAttentionTheSecondTime)
{
    begin();
    desk.source->script = {fail(Error::Code::Forbidden)};
    desk.engine->wakeAll();
    ASSERT_TRUE(desk.isAsked(++asked));
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Online);
    EXPECT_TRUE(restsAfter(59s));
    desk.source->script = {fail(Error::Code::Forbidden)};
    EXPECT_TRUE(pullsAfter(2s));
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::NeedsAttention);
    EXPECT_EQ(desk.engine->overall().error->code, Error::Code::Forbidden);
    EXPECT_FALSE(desk.box->isPaused()) << "an answer, even a bad one, means that the server is there";
}

TEST_F(SyncPolicy, a401_parksTheOutboxAndIsTriedAgainOnlyByPolling)
{
    begin();
    desk.source->script = {fail(Error::Code::Unauthorised)};
    desk.engine->wakeAll();
    ASSERT_TRUE(desk.isAsked(++asked));
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::SignedOut);
    EXPECT_TRUE(desk.box->isPaused());
    EXPECT_TRUE(restsAfter(59s));
    ok(); // the session never noticed anything, so nobody says that it is back
    EXPECT_TRUE(pullsAfter(20s));
    EXPECT_FALSE(desk.box->isPaused());
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Online);
}

TEST_F(SyncPolicy, aSessionThatIsOver_stopsEverythingUntilTheNextSignIn)
{
    begin();
    desk.engine->setSignedIn(false);
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::SignedOut);
    EXPECT_TRUE(desk.box->isPaused());
    EXPECT_TRUE(restsAfter(24h));
    ok();
    desk.engine->setSignedIn(true);
    ASSERT_TRUE(desk.isAsked(++asked));
    EXPECT_FALSE(desk.box->isPaused());
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Online);
}

TEST_F(SyncPolicy, aNewSignInAfterA401_startsAtOnce)
{
    begin();
    desk.source->script = {fail(Error::Code::Unauthorised)};
    desk.engine->wakeAll();
    ASSERT_TRUE(desk.isAsked(++asked));
    ok();
    desk.engine->setSignedIn(true);
    ASSERT_TRUE(desk.isAsked(++asked));
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Online);
}

TEST_F(SyncPolicy, whileAPullRuns_theStatusSaysSo)
{
    desk.start();
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Syncing);
    EXPECT_TRUE(desk.engine->source(u"pages"_s).running);
    ASSERT_TRUE(test::waitUntil([&] { return desk.source->held.has_value(); }));
    desk.source->held->resolve(PageSource::deltaOf({{}, u"s1"_s}, {}));
    ASSERT_TRUE(desk.isIdle());
    EXPECT_EQ(desk.engine->overall().kind, Overall::Kind::Online);
}
