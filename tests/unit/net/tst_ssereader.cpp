// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "net_fakes.h"

#include <QSignalSpy>
#include <gw/net/managers.h>
#include <gw/net/ssereader.h>
#include <gw/test/await.h>
#include <gw/test/scripted_server.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::net;
using namespace std::chrono_literals;

class Stream : public testing::Test
{
protected:
    Stream()
    {
        QObject::connect(&reader, &SseReader::event, &reader, [this](const SseEvent &event) { events.append(event); });
        QObject::connect(&reader, &SseReader::disconnected, &reader, [this](const Error &why) { reasons.append(why); });
        QObject::connect(&reader, &SseReader::connected, &reader, [this] { ++connects; });
    }
    bool comesTo(SseReader::State state)
    {
        return test::waitUntil([this, state] { return reader.state() == state; });
    }

    test::FakeTiming time;
    test::ScriptedServer server;
    Managers managers;
    test::FakeTokens tokens;
    SseReader reader{managers, &tokens, time.clock,
                     SseOptions{.url = server.url(u"/events"_s), .watchdog = 600ms, .timing = time.timing()}};
    QList<SseEvent> events;
    QList<Error> reasons;
    int connects = 0;
};

TEST_F(Stream, events_arriveWithTokenAndHeaders)
{
    reader.setHeader("Gwanmun-Seat", "seat-1");
    server.on("/events", [](test::Exchange exchange) {
        exchange.openStream();
        exchange.write("id: 41\ndata: {\"type\":\"counters\"}\n\n");
    });
    reader.start();
    ASSERT_TRUE(test::waitUntil([this] { return events.size() == 1; }));
    EXPECT_EQ(events[0].data, u"{\"type\":\"counters\"}"_s);
    EXPECT_EQ(connects, 1);
    EXPECT_EQ(server.seen[0].headers.value("authorization"), "Bearer token-1");
    EXPECT_EQ(server.seen[0].headers.value("gwanmun-seat"), "seat-1");
    EXPECT_EQ(server.seen[0].headers.value("accept"), "text/event-stream");
    EXPECT_FALSE(server.seen[0].headers.contains("last-event-id"));
}

TEST_F(Stream, aCut_isComeBackFromWithTheLastEventId)
{
    server.on("/events", [this](test::Exchange exchange) {
        exchange.openStream();
        if (server.seen.size() == 1) {
            exchange.write("id: 41\ndata: a\n\n");
            exchange.close();
        }
    });
    reader.start();
    ASSERT_TRUE(test::waitUntil([this] { return connects == 2; }));
    EXPECT_EQ(reasons.size(), 1);
    EXPECT_EQ(server.seen[1].headers.value("last-event-id"), "41");
}

TEST_F(Stream, failures_backOffWithJitterUpToAMinute)
{
    server.on("/events", [this](test::Exchange exchange) {
        if (server.seen.size() < 10)
            exchange.answer(503);
        else
            exchange.openStream();
    });
    reader.start();
    ASSERT_TRUE(comesTo(SseReader::State::Open));
    ASSERT_EQ(time.waits.size(), 9);
    EXPECT_EQ(time.waits[0], 1000ms);
    EXPECT_EQ(time.waits[1], 1500ms);
    EXPECT_EQ(time.waits[8], 30'500ms);
}

TEST_F(Stream, retryAfter_isHonoured)
{
    server.on("/events", [this](test::Exchange exchange) {
        if (server.seen.size() == 1)
            exchange.answer(429, {}, "Retry-After: 20\r\n");
        else
            exchange.openStream();
    });
    reader.start();
    ASSERT_TRUE(comesTo(SseReader::State::Open));
    EXPECT_EQ(time.waits, (QList<std::chrono::milliseconds>{21'000ms}));
}

TEST_F(Stream, silence_triggersTheWatchdog)
{
    server.on("/events", [](test::Exchange exchange) { exchange.openStream(); });
    reader.start();
    ASSERT_TRUE(test::waitUntil([this] { return !reasons.isEmpty(); }));
    EXPECT_EQ(reasons[0].code, Error::Code::Timeout);
    EXPECT_TRUE(test::waitUntil([this] { return connects >= 2; }));
}

TEST_F(Stream, comments_keepTheWatchdogQuiet)
{
    QTimer heart;
    server.on("/events", [&heart](test::Exchange exchange) {
        exchange.openStream();
        QObject::connect(&heart, &QTimer::timeout, &heart, [exchange] { exchange.write(":\n\n"); });
        heart.start(100);
    });
    reader.start();
    QTest::qWait(1500);
    EXPECT_EQ(connects, 1);
    EXPECT_TRUE(reasons.isEmpty());
}

TEST_F(Stream, noContent_stopsForGood)
{
    QSignalSpy stopped(&reader, &SseReader::stopped);
    server.on("/events", [](test::Exchange exchange) { exchange.answer(204); });
    reader.start();
    ASSERT_TRUE(comesTo(SseReader::State::Stopped));
    EXPECT_EQ(stopped.size(), 1);
    reader.reconnectNow();
    QTest::qWait(50);
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(Stream, aRefusedToken_isReplacedAtOnce)
{
    server.on("/events", [](test::Exchange exchange) {
        if (exchange.seen.headers.value("authorization") == "Bearer token-1")
            exchange.answer(401);
        else
            exchange.openStream();
    });
    reader.start();
    ASSERT_TRUE(comesTo(SseReader::State::Open));
    EXPECT_EQ(tokens.refusals, 1);
    EXPECT_EQ(time.waits, (QList<std::chrono::milliseconds>{0ms}));
}

TEST_F(Stream, aServerThatRefusesEveryToken_isNotHammered)
{
    server.on("/events", [](test::Exchange exchange) { exchange.answer(401); });
    reader.start();
    ASSERT_TRUE(test::waitUntil([this] { return server.seen.size() == 4; }));
    EXPECT_GE(time.waits[1], 1000ms);
    EXPECT_GE(time.waits[2], 1000ms);
}

TEST_F(Stream, reauth_refreshesBeforeTheTokenEnds)
{
    server.on("/events", [this](test::Exchange exchange) {
        exchange.openStream();
        if (server.seen.size() == 1)
            exchange.write("event: reauth\ndata: {}\n\n");
    });
    reader.start();
    ASSERT_TRUE(test::waitUntil([this] { return connects == 2; }));
    EXPECT_EQ(server.seen[1].headers.value("authorization"), "Bearer token-2");
    EXPECT_TRUE(events.isEmpty());
}

TEST_F(Stream, resync_isASignalOfItsOwn)
{
    QSignalSpy resync(&reader, &SseReader::resync);
    server.on("/events", [](test::Exchange exchange) {
        exchange.openStream();
        exchange.write("event: resync\ndata: {}\n\n");
    });
    reader.start();
    ASSERT_TRUE(test::waitUntil([&resync] { return resync.size() == 1; }));
    EXPECT_TRUE(events.isEmpty());
}

TEST_F(Stream, aPageInsteadOfAStream_isAProtocolError)
{
    time.frozen = true;
    server.on("/events",
              [](test::Exchange exchange) { exchange.answer(200, "<html>", "Content-Type: text/html\r\n"); });
    reader.start();
    ASSERT_TRUE(test::waitUntil([this] { return !reasons.isEmpty(); }));
    EXPECT_EQ(reasons[0].code, Error::Code::Protocol);
    EXPECT_EQ(connects, 0);
}

TEST_F(Stream, aRedirect_isNotFollowed)
{
    time.frozen = true;
    server.on("/events", [](test::Exchange exchange) { exchange.answer(307, {}, "Location: /elsewhere\r\n"); });
    reader.start();
    ASSERT_TRUE(comesTo(SseReader::State::Waiting));
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(Stream, reconnectNow_endsTheWait)
{
    time.frozen = true;
    server.on("/events", [this](test::Exchange exchange) {
        if (server.seen.size() == 1)
            exchange.reset();
        else
            exchange.openStream();
    });
    reader.start();
    ASSERT_TRUE(comesTo(SseReader::State::Waiting));
    reader.reconnectNow();
    EXPECT_TRUE(comesTo(SseReader::State::Open));
}

TEST_F(Stream, anEndlessEvent_isGivenUp)
{
    time.frozen = true;
    server.on("/events", [](test::Exchange exchange) {
        exchange.openStream();
        exchange.write("data: " + QByteArray(SseParser::maxEvent + 10, 'x'));
    });
    reader.start();
    ASSERT_TRUE(test::waitUntil([this] { return !reasons.isEmpty(); }));
    EXPECT_EQ(reasons[0].code, Error::Code::TooLarge);
}

TEST_F(Stream, aReceiverMayStopOrDestroyTheReader)
{
    server.on("/events", [](test::Exchange exchange) {
        exchange.openStream();
        exchange.write("data: a\n\ndata: b\n\n");
    });
    auto mortal =
        std::make_unique<SseReader>(managers, &tokens, time.clock, SseOptions{.url = server.url(u"/events"_s)});
    int seen = 0;
    QObject::connect(mortal.get(), &SseReader::event, qApp, [&](const SseEvent &) {
        ++seen;
        mortal.reset();
    });
    mortal->start();
    ASSERT_TRUE(test::waitUntil([&seen] { return seen > 0; }));
    EXPECT_EQ(seen, 1);
    QObject::connect(&reader, &SseReader::event, &reader, [this] { reader.stop(); });
    reader.start();
    ASSERT_TRUE(test::waitUntil([this] { return !events.isEmpty(); }));
    QTest::qWait(30);
    EXPECT_EQ(events.size(), 1);
    EXPECT_EQ(reader.state(), SseReader::State::Idle);
}
