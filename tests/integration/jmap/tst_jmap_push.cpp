// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "scripted_jmap.h"

#include <gw/jmap/push.h>
#include <gw/test/warnings.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::jmap;
using namespace gw::test;

class JmapPush : public testing::Test
{
protected:
    JmapPush() : client(jmap.client())
    {
        push = std::make_unique<Push>(*client);
        QObject::connect(push.get(), &Push::changed, push.get(),
                         [this](const QString &account, const QStringList &types) {
                             hints.append({account, types});
                         });
    }

    ScriptedJmap jmap;
    std::unique_ptr<Client> client;
    std::unique_ptr<Push> push;
    QList<std::pair<QString, QStringList>> hints;
};

TEST_F(JmapPush, aStream_tellsWhatChangedWhere)
{
    jmap.timing.hold = true;
    std::optional<Exchange> stream;
    jmap.server.on("/events", [&](Exchange exchange) {
        exchange.openStream();
        stream = exchange;
    });
    push->start();
    ASSERT_TRUE(waitUntil([&] { return push->mode() == Push::Mode::Streaming; }));
    EXPECT_TRUE(stream->seen.path.contains("types=Mailbox%2CEmail"));
    EXPECT_TRUE(stream->seen.path.contains("ping=30"));
    ASSERT_EQ(hints.size(), 1); // after each connection: whatever was missed
    hints.clear();
    stream->write("event: ping\ndata: {\"interval\":30}\n\nevent: state\ndata: not json\n\n"
                  "event: state\ndata: "
                  "{\"@type\":\"StateChange\",\"changed\":{\"A\":{\"Email\":\"7\",\"Mailbox\":\"8\"},\"B\":{}}}\n\n");
    ASSERT_TRUE(waitUntil([&] { return !hints.isEmpty(); }));
    ASSERT_EQ(hints.size(), 1);
    EXPECT_EQ(hints[0].first, u"A"_s);
    EXPECT_EQ(hints[0].second, (QStringList{u"Email"_s, u"Mailbox"_s}));
}

TEST_F(JmapPush, aStreamThatBreaks_comesBackAndHintsAtEverything)
{
    int opened = 0;
    jmap.server.on("/events", [&](Exchange exchange) {
        exchange.openStream();
        if (++opened == 1)
            exchange.close();
    });
    push->start();
    ASSERT_TRUE(waitUntil([&] { return opened == 2 && push->mode() == Push::Mode::Streaming; }));
    EXPECT_GE(hints.size(), 2);
}

TEST_F(JmapPush, a204_meansAskingByTheClock)
{
    jmap.timing.hold = true;
    jmap.server.on("/events", [](Exchange exchange) { exchange.answer(204); });
    push->start();
    ASSERT_TRUE(waitUntil([&] { return push->mode() == Push::Mode::Polling; }));
    EXPECT_FALSE(client->features().contains(Feature::Push));
    EXPECT_TRUE(hints.isEmpty());
    jmap.timing.pass(59s);
    EXPECT_TRUE(hints.isEmpty());
    jmap.timing.pass(1s);
    ASSERT_EQ(hints.size(), 1);
    EXPECT_EQ(hints[0].first, u"A"_s);
    EXPECT_TRUE(hints[0].second.contains(u"Email"_s));
    jmap.timing.pass(61s);
    EXPECT_EQ(hints.size(), 2);
    push->setFocused(true);
    jmap.timing.pass(45s);
    EXPECT_EQ(hints.size(), 5);
    push->setFocused(false);
    jmap.timing.pass(58s);
    EXPECT_EQ(hints.size(), 5);
    push->stop();
    jmap.timing.pass(600s);
    EXPECT_EQ(hints.size(), 5);
    EXPECT_EQ(jmap.server.count("/events?types=Mailbox%2CEmail%2CEmailSubmission%2CIdentity&closeafter=no&ping=30"), 1);
}

TEST_F(JmapPush, noEventSourceAtAll_meansAskingByTheClock)
{
    jmap.session.remove(u"eventSourceUrl"_s);
    jmap.timing.hold = true;
    push->start();
    ASSERT_TRUE(waitUntil([&] { return push->mode() == Push::Mode::Polling; }));
    jmap.timing.pass(60s);
    EXPECT_EQ(hints.size(), 1);
}

TEST_F(JmapPush, aServerThatIsNotThereYet_isFoundLater)
{
    const QJsonObject session = jmap.session;
    jmap.session = {};
    jmap.timing.hold = true;
    jmap.server.on("/events", [](Exchange exchange) { exchange.openStream(); });
    push->start();
    ASSERT_TRUE(waitUntil([&] { return push->mode() == Push::Mode::Polling; }));
    jmap.session = session;
    jmap.timing.pass(60s);
    ASSERT_TRUE(waitUntil([&] { return push->mode() == Push::Mode::Streaming; }));
    EXPECT_FALSE(hints.isEmpty());
}

TEST_F(JmapPush, aServerWithAPageInsteadOfAStream_isAskedByTheClockMeanwhile)
{
    jmap.timing.hold = true;
    jmap.server.on("/events", [](Exchange exchange) {
        exchange.answer(200, "<html>welcome</html>", "Content-Type: text/html\r\n");
    });
    push->start();
    ASSERT_TRUE(waitUntil([&] { return push->mode() == Push::Mode::Polling; }));
    EXPECT_TRUE(client->features().contains(Feature::Push)); // a proxy may be at fault: goes on trying
    jmap.timing.pass(60s);
    EXPECT_GE(hints.size(), 1);
}
