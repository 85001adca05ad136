// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The queue, the transport and the reader together, against a real socket.
#include "net_fakes.h"

#include <gw/net/managers.h>
#include <gw/net/problem.h>
#include <gw/net/requestqueue.h>
#include <gw/net/ssereader.h>
#include <gw/test/await.h>
#include <gw/test/scripted_server.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::net;
using namespace std::chrono_literals;

class Wire : public testing::Test
{
protected:
    QueueOptions options() { return {.baseUrl = server.url(), .timing = time.timing()}; }

    test::FakeTiming time;
    test::ScriptedServer server;
    Managers managers;
    test::FakeTokens tokens;
};

TEST_F(Wire, aRedirectToAnotherServer_doesNotCarryTheToken)
{
    test::ScriptedServer thief;
    thief.on("/collect", [](test::Exchange exchange) { exchange.answer(200, "{}"); });
    server.on("/x", [&thief](test::Exchange exchange) {
        exchange.answer(302, {}, "Location: " + thief.url(u"/collect"_s).toEncoded() + "\r\n");
    });
    server.on("/y", [](test::Exchange exchange) { exchange.answer(302, {}, "Location: /z\r\n"); });
    server.on("/z", [](test::Exchange exchange) { exchange.answer(200, "{}"); });
    RequestQueue queue(managers.requests(), &tokens, time.clock, options());
    const auto refused = test::await(queue.send({.url = QUrl(u"/x"_s)}));
    ASSERT_TRUE(refused);
    EXPECT_EQ(expectJson(*refused).error().code, Error::Code::Protocol);
    EXPECT_TRUE(thief.seen.isEmpty());
    EXPECT_EQ(test::await(queue.send({.url = QUrl(u"/y"_s)}))->status, 200);
    EXPECT_EQ(server.seen.last().headers.value("authorization"), "Bearer token-1");
}

TEST_F(Wire, aServerThatComesBack_getsTheRequestAgain)
{
    int calls = 0;
    server.on("/x", [&calls](test::Exchange exchange) {
        if (++calls < 3)
            exchange.reset();
        else
            exchange.answer(200, "{}");
    });
    RequestQueue queue(managers.requests(), nullptr, time.clock, options());
    EXPECT_TRUE(test::await(queue.send({.url = QUrl(u"/x"_s)})));
    EXPECT_GE(calls, 3);
}

TEST_F(Wire, sevenStreams_doNotStarveRequests)
{
    server.on("/events", [](test::Exchange exchange) { exchange.openStream(); });
    server.on("/x", [](test::Exchange exchange) { exchange.answer(200, "{}"); });
    std::vector<std::unique_ptr<SseReader>> readers;
    for (int i = 0; i < 7; ++i) {
        readers.push_back(
            std::make_unique<SseReader>(managers, nullptr, time.clock, SseOptions{.url = server.url(u"/events"_s)}));
        readers.back()->start();
    }
    ASSERT_TRUE(test::waitUntil([&readers] {
        return std::ranges::all_of(readers,
                                   [](const auto &reader) { return reader->state() == SseReader::State::Open; });
    }));
    RequestQueue queue(managers.requests(), nullptr, time.clock, options());
    EXPECT_TRUE(test::await(queue.send({.url = QUrl(u"/x"_s)})));
}

TEST_F(Wire, aPostWithoutAKey_isOnTheWireOnceWhateverHappensToItsConnection)
{
    int posts = 0;
    server.on("/warm", [](test::Exchange exchange) { exchange.answer(200, "{}"); });
    server.on("/reset", [&posts](test::Exchange exchange) {
        ++posts;
        exchange.reset();
    });
    server.on("/close", [&posts](test::Exchange exchange) {
        ++posts;
        exchange.close();
    });
    RequestQueue queue(managers.requests(), nullptr, time.clock, options());
    struct Row
    {
        QString path;
        QByteArray body;
        bool onAUsedConnection;
    };
    const QList<Row> rows{{u"/reset"_s, "{}", false}, {u"/reset"_s, "{}", true},  {u"/reset"_s, "", false},
                          {u"/reset"_s, "", true},    {u"/close"_s, "{}", false}, {u"/close"_s, "{}", true},
                          {u"/close"_s, "", false},   {u"/close"_s, "", true}};
    for (const Row &row : rows) {
        posts = 0;
        if (row.onAUsedConnection) {
            ASSERT_TRUE(test::await(queue.send({.url = QUrl(u"/warm"_s)})));
        }
        const auto result = test::await(queue.send({.method = "POST", .url = QUrl(row.path), .body = row.body}));
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, Error::Code::Timeout);
        EXPECT_EQ(posts, 1) << qPrintable(row.path) << row.body.size() << row.onAUsedConnection;
    }
}
