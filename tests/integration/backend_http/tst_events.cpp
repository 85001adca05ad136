// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "http_fixture.h"

namespace gw::test {
namespace {

class HandClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addDuration(by);
        m_monotonic += by;
    }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    std::chrono::milliseconds m_monotonic{1000};
};

/// A subscriber without a network.
struct Listener
{
    explicit Listener(std::shared_ptr<backend::http::EventStream> subscribed) : stream(std::move(subscribed))
    {
        stream->opened(
            [this](const QByteArray &bytes) {
                text += bytes;
                return accepts;
            },
            [this] { closed = true; });
    }
    ~Listener() { stream->closed(); }
    QByteArray take() { return std::exchange(text, {}); }

    std::shared_ptr<backend::http::EventStream> stream;
    QByteArray text;
    bool accepts = true;
    bool closed = false;
};

QByteArray lastId(const QByteArray &text)
{
    const qsizetype at = text.lastIndexOf("id: ");
    return text.mid(at + 4, text.indexOf('\n', at) - at - 4);
}

class Hub : public testing::Test
{
protected:
    std::shared_ptr<backend::http::EventStream> subscribe(const QString &person = u"p"_s,
                                                          const QByteArray &lastEventId = {})
    {
        return m_hub.subscribe(person, lastEventId, m_clock.now().addSecs(3600));
    }

    HandClock m_clock;
    EventHub m_hub{{.ringSize = 5}, m_clock};
};

TEST_F(Hub, anEvent_reachesItsPersonAndOneForAllReachesEverybody)
{
    Listener one(subscribe(u"p"_s));
    Listener other(subscribe(u"q"_s));
    EXPECT_TRUE(one.take().startsWith("retry: 3000\n"));
    other.take();
    m_hub.publish(u"p"_s, u"counters"_s, u"7"_s);
    EXPECT_TRUE(one.text.endsWith("data: {\"state\":\"7\",\"type\":\"counters\"}\n\n"));
    EXPECT_TRUE(other.text.isEmpty());
    m_hub.publish({}, u"notices"_s, u"8"_s);
    EXPECT_TRUE(one.text.contains("notices"));
    EXPECT_TRUE(other.text.contains("notices"));
}

TEST_F(Hub, whatHappensBetweenSubscribingAndOpening_isNotLost)
{
    const auto stream = subscribe();
    m_hub.publish(u"p"_s, u"counters"_s, u"1"_s);
    Listener one(stream);
    EXPECT_EQ(one.text.count("data: "), 1);
}

TEST_F(Hub, lastEventIdInTheRing_isReplayedOnce)
{
    QByteArray seen;
    {
        Listener one(subscribe());
        m_hub.publish(u"p"_s, u"counters"_s, u"1"_s);
        seen = lastId(one.text);
    }
    m_hub.publish(u"p"_s, u"counters"_s, u"2"_s);
    m_hub.publish(u"q"_s, u"counters"_s, u"3"_s);
    m_hub.publish({}, u"notices"_s, u"4"_s);
    Listener again(subscribe(u"p"_s, seen));
    EXPECT_EQ(again.text.count("data: "), 2);
    EXPECT_TRUE(again.text.contains("\"2\"") && again.text.contains("\"4\""));
    EXPECT_FALSE(again.text.contains("resync"));
}

TEST_F(Hub, lastEventIdOutsideTheRing_givesOneResync)
{
    QByteArray seen;
    {
        Listener one(subscribe());
        seen = lastId(one.text);
    }
    for (int i = 0; i < 6; ++i)
        m_hub.publish({}, u"notices"_s, QString::number(i));
    for (const QByteArray &id : {seen, QByteArray("1"), QByteArray("99999999999999999"), QByteArray("-1"),
                                 QByteArray("abc"), QByteArray("9999999999999999999999")}) {
        Listener again(subscribe(u"p"_s, id));
        EXPECT_EQ(again.text.count("event: resync\ndata: {}\n\n"), 1) << id.toStdString();
        EXPECT_EQ(again.text.count("data: "), 1);
        Listener third(subscribe(u"p"_s, lastId(again.text)));
        EXPECT_FALSE(third.text.contains("resync"));
    }
}

TEST_F(Hub, eventsOlderThanTheRingsAge_areForgotten)
{
    Listener one(subscribe());
    const QByteArray seen = lastId(one.take());
    m_hub.publish(u"p"_s, u"counters"_s, u"1"_s);
    m_clock.advance(11min);
    Listener again(subscribe(u"p"_s, seen));
    EXPECT_TRUE(again.text.contains("resync"));
}

TEST_F(Hub, idsOfAnEarlierRun_areNeverTakenForOnesOfThisRun)
{
    Listener one(subscribe());
    m_hub.publish(u"p"_s, u"counters"_s, u"1"_s);
    const QByteArray seen = lastId(one.text);
    m_clock.advance(1s);
    EventHub restarted({}, m_clock);
    Listener again(restarted.subscribe(u"p"_s, seen, m_clock.now().addSecs(100)));
    EXPECT_TRUE(again.text.contains("resync"));
    restarted.publish(u"p"_s, u"counters"_s, u"2"_s);
    EXPECT_GT(lastId(again.text).toLongLong(), seen.toLongLong());
}

TEST_F(Hub, heartbeat_isSentOnlyWhenNothingElseWas)
{
    Listener one(subscribe());
    one.take();
    m_clock.advance(20s);
    m_hub.publish(u"p"_s, u"counters"_s, u"1"_s);
    one.take();
    m_clock.advance(20s);
    m_hub.tick();
    EXPECT_TRUE(one.text.isEmpty());
    m_clock.advance(5s);
    m_hub.tick();
    m_hub.tick();
    EXPECT_EQ(one.text, ":\n\n");
}

TEST_F(Hub, expiry_saysReauthBeforeItAndCloses)
{
    Listener one(m_hub.subscribe(u"p"_s, {}, m_clock.now().addSecs(60)));
    m_clock.advance(57s);
    m_hub.tick();
    EXPECT_FALSE(one.closed);
    m_clock.advance(1s);
    m_hub.tick();
    EXPECT_TRUE(one.text.endsWith("event: reauth\ndata: {}\n\n"));
    EXPECT_TRUE(one.closed);
    one.take();
    m_hub.publish(u"p"_s, u"counters"_s, u"1"_s);
    EXPECT_TRUE(one.text.isEmpty());
}

TEST_F(Hub, fifthStreamOfAPerson_endsTheOldest)
{
    std::vector<std::unique_ptr<Listener>> listeners;
    Listener stranger(subscribe(u"q"_s));
    for (int i = 0; i < 6; ++i)
        listeners.push_back(std::make_unique<Listener>(subscribe()));
    EXPECT_TRUE(listeners[0]->closed);
    EXPECT_TRUE(listeners[1]->closed);
    EXPECT_FALSE(listeners[2]->closed);
    EXPECT_FALSE(stranger.closed);
    EXPECT_EQ(m_hub.streamCount(), 5);
}

TEST_F(Hub, disconnect_endsAllStreamsOfOnePerson)
{
    Listener one(subscribe());
    Listener other(subscribe(u"q"_s));
    m_hub.disconnect(u"p"_s);
    EXPECT_TRUE(one.closed);
    EXPECT_FALSE(other.closed);
}

TEST_F(Hub, aClientThatDoesNotKeepPace_isGivenUp)
{
    Listener one(subscribe());
    one.accepts = false;
    m_hub.publish(u"p"_s, u"counters"_s, u"1"_s);
    EXPECT_TRUE(one.closed);
    EXPECT_EQ(m_hub.streamCount(), 0);
}

using Streams = HttpTest;

QByteArray openStream(const QByteArray &person, const QByteArray &headers = {})
{
    return "GET /v1/events?person=" + person + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

TEST_F(Streams, aStream_hasItsHeadersAndPushesAtOnce)
{
    serve();
    RawClient one = client();
    one.send(openStream("p"));
    const QByteArray head = one.until("\r\n\r\n");
    EXPECT_EQ(statusOf(head), 200);
    EXPECT_EQ(headerOf(head, "Content-Type"), "text/event-stream; charset=utf-8");
    EXPECT_EQ(headerOf(head, "Cache-Control"), "no-store");
    EXPECT_EQ(headerOf(head, "X-Accel-Buffering"), "no");
    EXPECT_TRUE(headerOf(head, "Content-Length").isEmpty());
    EXPECT_TRUE(one.until("\n\n").startsWith("retry: 3000\n"));
    m_hub->publish(u"p"_s, u"me"_s, u"5"_s);
    const QByteArray event = one.until("\n\n");
    EXPECT_TRUE(event.startsWith("id: "));
    EXPECT_TRUE(event.contains("\"me\""));
    RawClient again = client();
    again.send(openStream("p", "Last-Event-ID: " + QByteArray::number(lastId(event).toLongLong() - 1) + "\r\n"));
    again.until("\r\n\r\n");
    again.until("\n\n");
    EXPECT_EQ(again.until("\n\n"), event);
}

TEST_F(Streams, heartbeats_areSentByTheServer)
{
    serve({.headerTimeout = 500ms}, {.heartbeat = 150ms});
    RawClient one = client();
    one.send(openStream("p"));
    one.until("\r\n\r\n");
    one.until("\n\n");
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(one.until("\n\n"), ":\n\n"); // and the header's time-out is long over
}

TEST_F(Streams, reauth_arrivesBeforeTheEnd)
{
    m_tokenSeconds = 2;
    serve({.headerTimeout = 500ms});
    RawClient one = client();
    one.send(openStream("p"));
    EXPECT_TRUE(one.untilClosed().endsWith("event: reauth\ndata: {}\n\n"));
}

TEST_F(Streams, aClientThatIsGone_isForgotten)
{
    serve();
    std::vector<RawClient> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(client());
        clients.back().send(openStream(QByteArray::number(i)));
        clients.back().until("\n\n");
    }
    EXPECT_EQ(m_hub->streamCount(), 20);
    clients.clear();
    for (int i = 0; i < 2000 && m_hub->streamCount() > 0; ++i)
        QThread::msleep(10);
    EXPECT_EQ(m_hub->streamCount(), 0);
}

TEST_F(Streams, aFifthStream_endsTheOldestConnection)
{
    serve();
    std::vector<RawClient> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(client());
        clients.back().send(openStream("p"));
        clients.back().until("\r\n\r\n");
        clients.back().until("\n\n");
    }
    EXPECT_TRUE(clients[0].isClosed());
    EXPECT_FALSE(clients[1].isClosed(100ms));
}

TEST_F(Streams, aClientThatDoesNotRead_isCutAt64KiBAndNobodyElseNotices)
{
    serve();
    RawClient deaf(m_port, 4096);
    deaf.send(openStream("p"));
    RawClient good = client();
    good.send(openStream("p"));
    deaf.until("\r\n\r\n");
    good.until("\r\n\r\n");
    good.until("\n\n");
    const QString state(1000, u'x');
    int published = 0;
    for (; published < 2000 && m_hub->streamCount() == 2; ++published) {
        m_hub->publish(u"p"_s, u"counters"_s, state);
        EXPECT_TRUE(good.until("\n\n").contains("counters"));
    }
    EXPECT_LT(published, 400) << "kept more than about 64 KiB and the kernel's buffers";
    EXPECT_EQ(m_hub->streamCount(), 1);
    m_hub->publish(u"p"_s, u"counters"_s, u"end"_s);
    EXPECT_TRUE(good.until("\n\n").contains("\"end\""));
}

TEST_F(Streams, stop_endsStreamsAtOnce)
{
    serve();
    RawClient one = client();
    one.send(openStream("p"));
    one.until("\r\n\r\n");
    const auto began = std::chrono::steady_clock::now();
    m_server->stop(60s);
    EXPECT_LT(std::chrono::steady_clock::now() - began, 30s);
    EXPECT_TRUE(one.isClosed());
    m_hub->publish(u"p"_s, u"counters"_s, u"1"_s); // into the void, not into a freed connection
}

} // namespace
} // namespace gw::test
