// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "net_fakes.h"

#include <gw/net/requestqueue.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::net;
using namespace std::chrono_literals;

namespace {

Request get(const QString &path)
{
    return {.url = QUrl(path)};
}

Reply status(int code, Headers headers = {})
{
    return {code, std::move(headers), {}};
}

QCoro::Task<> collect(Task<Reply> task, QList<Result<Reply>> *out)
{
    Result<Reply> result = co_await task;
    out->append(std::move(result));
}

} // namespace

class Queue : public testing::Test
{
protected:
    QueueOptions options() { return {.baseUrl = QUrl(u"https://portal.example/api/"_s), .timing = time.timing()}; }

    test::FakeTiming time;
    test::FakeTransport wire;
    test::FakeTokens tokens;
    QList<Result<Reply>> outcomes; // before the queue, whose end still fills it
    RequestQueue queue{wire, &tokens, time.clock, options()};
};

TEST_F(Queue, aRelativeAddress_getsBaseTokenTraceAndDefaults)
{
    queue.setHeader("Accept-Language", "ko");
    ASSERT_TRUE(test::await(queue.send(get(u"v1/me"_s))));
    ASSERT_EQ(wire.seen.size(), 1);
    EXPECT_EQ(wire.seen[0].url, QUrl(u"https://portal.example/api/v1/me"_s));
    EXPECT_TRUE(wire.seen[0].headers.contains({"Authorization", "Bearer token-1"}));
    EXPECT_TRUE(wire.seen[0].headers.contains({"Accept-Language", "ko"}));
    const auto trace =
        std::ranges::find(wire.seen[0].headers, QByteArray("traceparent"), &std::pair<QByteArray, QByteArray>::first);
    ASSERT_NE(trace, wire.seen[0].headers.end());
    EXPECT_EQ(trace->second.size(), 55);
}

TEST_F(Queue, anotherOrigin_getsNoToken)
{
    ASSERT_TRUE(test::await(queue.send(get(u"https://other.example/x"_s))));
    for (const auto &[name, value] : wire.seen[0].headers)
        EXPECT_NE(name, "Authorization");
}

TEST_F(Queue, plainHttpBeyondThisComputer_getsNoToken)
{
    QueueOptions plain = options();
    plain.baseUrl = QUrl(u"http://portal.example/"_s);
    RequestQueue insecure(wire, &tokens, time.clock, plain);
    const auto result = test::await(insecure.send(get(u"v1/me"_s)));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Tls);
    EXPECT_TRUE(wire.seen.isEmpty());
}

TEST_F(Queue, anEmptyToken_isNotSentAndDoesNotLoop)
{
    tokens.empty = true;
    const auto result = test::await(queue.send(get(u"v1/me"_s)));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Unauthorised);
    EXPECT_TRUE(wire.seen.isEmpty());
}

TEST_F(Queue, aGetWithoutAnswer_isRepeatedWithFullJitter)
{
    for (int i = 0; i < 3; ++i)
        wire.script.enqueue(fail(Error::Code::Offline));
    ASSERT_TRUE(test::await(queue.send(get(u"v1/me"_s))));
    EXPECT_EQ(wire.seen.size(), 4);
    EXPECT_EQ(time.waits, (QList<std::chrono::milliseconds>{250ms, 500ms, 1000ms}));
}

TEST_F(Queue, repetition_isBoundedAndTheLastOutcomeStands)
{
    for (int i = 0; i < 10; ++i)
        wire.script.enqueue(status(503));
    const auto result = test::await(queue.send(get(u"v1/me"_s)));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 503);
    EXPECT_EQ(wire.seen.size(), 4);
}

TEST_F(Queue, anAttemptWithoutAnswer_namesItsTrace)
{
    Request request = get(u"v1/me"_s);
    request.attempts = 1;
    wire.script.enqueue(fail(Error::Code::Timeout));
    const auto result = test::await(queue.send(request));
    ASSERT_FALSE(result);
    EXPECT_EQ(wire.seen.size(), 1);
    EXPECT_EQ(result.error().requestId.size(), 32);
}

TEST_F(Queue, aPost_isRepeatedOnlyWithAnIdempotencyKey)
{
    Request post{.method = "POST", .url = QUrl(u"v1/absences"_s), .body = "{}"};
    wire.script.enqueue(fail(Error::Code::Timeout));
    EXPECT_FALSE(test::await(queue.send(post)));
    EXPECT_EQ(wire.seen.size(), 1);

    post.headers.emplaceBack("idempotency-key", "\"0190b2f0-0000-7000-8000-000000000001\"");
    wire.script.enqueue(fail(Error::Code::Timeout));
    EXPECT_TRUE(test::await(queue.send(post)));
    EXPECT_EQ(wire.seen.size(), 3);
    EXPECT_EQ(wire.seen[1].headers.first(), wire.seen[2].headers.first());
}

TEST_F(Queue, whatTheServerSaysOnPurpose_isNotRepeated)
{
    for (const int code : {400, 403, 404, 409, 412, 500, 501}) {
        wire.seen.clear();
        wire.script.enqueue(status(code));
        EXPECT_EQ(test::await(queue.send(get(u"x"_s)))->status, code);
        EXPECT_EQ(wire.seen.size(), 1) << code;
    }
}

TEST_F(Queue, retryAfter_isHonouredWithJitterOnTop)
{
    wire.script.enqueue(status(503, {{"retry-after", "7"}}));
    ASSERT_TRUE(test::await(queue.send(get(u"x"_s))));
    EXPECT_EQ(time.waits, (QList<std::chrono::milliseconds>{7250ms}));
}

TEST_F(Queue, aLongRetryAfter_isTheCallersToWaitFor)
{
    wire.script.enqueue(status(429, {{"retry-after", "3600"}}));
    const auto result = test::await(queue.send(get(u"x"_s)));
    EXPECT_EQ(result->status, 429);
    EXPECT_EQ(wire.seen.size(), 1);
    EXPECT_EQ(errorFromReply(*result).retryAfter, 3600s);
}

TEST_F(Queue, tooManyRequests_holdsEverybody)
{
    wire.script.enqueue(status(429, {{"retry-after", "5"}}));
    time.frozen = true;
    collect(queue.send(get(u"first"_s)), &outcomes);
    ASSERT_TRUE(test::waitUntil([this] { return !time.waits.isEmpty(); }));
    collect(queue.send(get(u"second"_s)), &outcomes);
    QTest::qWait(20);
    EXPECT_EQ(wire.seen.size(), 1);
    ASSERT_EQ(time.waits.size(), 2);
    EXPECT_EQ(time.waits[1], 5000ms);
}

TEST_F(Queue, wake_endsBackOffs)
{
    time.frozen = true;
    wire.script.enqueue(fail(Error::Code::Offline));
    collect(queue.send(get(u"x"_s)), &outcomes);
    ASSERT_TRUE(test::waitUntil([this] { return !time.waits.isEmpty(); }));
    EXPECT_TRUE(outcomes.isEmpty());
    queue.wake();
    ASSERT_TRUE(test::waitUntil([this] { return outcomes.size() == 1; }));
    EXPECT_TRUE(outcomes[0]);
}

TEST_F(Queue, concurrency_isBoundedAndPeopleGoFirst)
{
    wire.hold = true;
    for (int i = 0; i < 10; ++i)
        collect(queue.send({.url = QUrl(u"background/%1"_s.arg(i)), .priority = Priority::Background}), &outcomes);
    EXPECT_EQ(wire.running, 4); // two slots stay free for people
    collect(queue.send({.url = QUrl(u"normal"_s)}), &outcomes);
    collect(queue.send({.url = QUrl(u"normal"_s)}), &outcomes);
    EXPECT_EQ(wire.running, 6);
    collect(queue.send({.url = QUrl(u"normal/late"_s)}), &outcomes);
    collect(queue.send({.url = QUrl(u"interactive"_s), .priority = Priority::Interactive}), &outcomes);
    EXPECT_EQ(wire.running, 6);
    wire.held.takeFirst().resolve(status(200));
    EXPECT_EQ(wire.seen.last().url.fileName(), u"interactive"_s);
    while (!wire.held.isEmpty())
        wire.held.takeFirst().resolve(status(200));
    EXPECT_EQ(outcomes.size(), 14);
    EXPECT_EQ(wire.mostRunning, 6);
    EXPECT_EQ(queue.pending(), 0);
}

TEST_F(Queue, redirects_stayAtTheirOrigin)
{
    wire.script.enqueue(status(307, {{"location", "/moved"}}));
    EXPECT_EQ(test::await(queue.send(get(u"x"_s)))->status, 200);
    EXPECT_EQ(wire.seen.last().url, QUrl(u"https://portal.example/moved"_s));

    for (const char *elsewhere :
         {"https://evil.example/", "http://portal.example/", "https://portal.example:8443/", "//evil.example/"}) {
        wire.seen.clear();
        wire.script.enqueue(status(302, {{"location", elsewhere}}));
        EXPECT_EQ(test::await(queue.send(get(u"x"_s)))->status, 302) << elsewhere;
        EXPECT_EQ(wire.seen.size(), 1) << elsewhere;
    }
    wire.seen.clear();
    wire.script.enqueue(status(308, {{"location", "/moved"}}));
    EXPECT_EQ(test::await(queue.send({.method = "POST", .url = QUrl(u"x"_s)}))->status, 308);
    EXPECT_EQ(wire.seen.size(), 1);
}

TEST_F(Queue, aCircleOfRedirects_ends)
{
    for (int i = 0; i < 20; ++i)
        wire.script.enqueue(status(302, {{"location", "x"}}));
    EXPECT_EQ(test::await(queue.send(get(u"x"_s)))->status, 302);
    EXPECT_EQ(wire.seen.size(), 6);
}

TEST_F(Queue, twentyRequests_causeOneRefreshAndAllSucceed)
{
    // Whatever comes with the first token is refused, as after its expiry.
    class Guard final : public ITransport
    {
    public:
        Task<Reply> send(Request request) override { return run(this, std::move(request)); }
        int refused = 0;
        int accepted = 0;

    private:
        static Task<Reply> run(Guard *self, Request request)
        {
            Deferred<Reply> answer;
            const bool isOld = request.headers.contains({"Authorization", "Bearer token-1"});
            ++(isOld ? self->refused : self->accepted);
            QTimer::singleShot(1, qApp, [answer, isOld] { answer.resolve(Reply{isOld ? 401 : 200, {}, {}}); });
            co_return co_await answer;
        }
    } guard;
    RequestQueue guarded(guard, &tokens, time.clock, options());
    for (int i = 0; i < 20; ++i)
        collect(guarded.send(get(u"x"_s)), &outcomes);
    ASSERT_TRUE(test::waitUntil([this] { return outcomes.size() == 20; }));
    for (const auto &outcome : outcomes)
        EXPECT_EQ(outcome->status, 200);
    EXPECT_EQ(tokens.refusals, 1);
    EXPECT_EQ(guard.refused, 6); // those that were on their way
    EXPECT_EQ(guard.accepted, 20);
}

TEST_F(Queue, aSecondRefusal_isHandedToTheCaller)
{
    wire.script.enqueue(status(401));
    wire.script.enqueue(status(401));
    const auto result = test::await(queue.send(get(u"x"_s)));
    EXPECT_EQ(result->status, 401);
    EXPECT_EQ(wire.seen.size(), 2);
    EXPECT_EQ(tokens.refusals, 1);
}

TEST_F(Queue, anAnonymousRequest_passesWhileTheRestIsParked)
{
    tokens.neverRefresh = true;
    tokens.refused(tokens.current());
    for (int i = 0; i < 8; ++i)
        collect(queue.send(get(u"x"_s)), &outcomes);
    EXPECT_TRUE(test::await(queue.send({.url = QUrl(u"/.well-known/gwanmun"_s), .anonymous = true})));
    EXPECT_EQ(wire.seen.size(), 1);
    EXPECT_TRUE(outcomes.isEmpty());
}

TEST_F(Queue, cancellation_endsEveryKindOfWait)
{
    wire.hold = true;
    for (int i = 0; i < 9; ++i)
        collect(queue.send(get(u"on-its-way-or-waiting"_s)), &outcomes);
    queue.cancelAll();
    ASSERT_EQ(outcomes.size(), 9);
    for (const auto &outcome : outcomes)
        EXPECT_EQ(outcome.error().code, Error::Code::Cancelled);

    wire.hold = false;
    EXPECT_TRUE(test::await(queue.send(get(u"the-queue-still-works"_s))));
    tokens.neverRefresh = true;
    tokens.refused(tokens.current());
    outcomes.clear();
    collect(queue.send(get(u"parked"_s)), &outcomes);
    queue.shutdown();
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_EQ(outcomes[0].error().code, Error::Code::Cancelled);
    EXPECT_EQ(test::await(queue.send(get(u"too-late"_s))).error().code, Error::Code::Cancelled);
}

TEST_F(Queue, oneRequest_canBeCancelledByItsCaller)
{
    wire.hold = true;
    std::stop_source stop;
    collect(queue.send({.url = QUrl(u"x"_s), .cancel = stop.get_token()}), &outcomes);
    collect(queue.send(get(u"y"_s)), &outcomes);
    stop.request_stop();
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_EQ(outcomes[0].error().code, Error::Code::Cancelled);
    EXPECT_EQ(queue.pending(), 1);
}

TEST_F(Queue, destruction_endsWhatIsPending)
{
    wire.hold = true;
    auto mortal = std::make_unique<RequestQueue>(wire, &tokens, time.clock, options());
    collect(mortal->send(get(u"x"_s)), &outcomes);
    mortal.reset();
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_EQ(outcomes[0].error().code, Error::Code::Cancelled);
    wire.held.takeFirst().resolve(status(200)); // the late answer finds nobody
    EXPECT_EQ(outcomes.size(), 1);
}
