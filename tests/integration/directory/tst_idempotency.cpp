// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "city.h"

#include <semaphore>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend::storage;
using test::City;

namespace {

class IdempotencyTest : public testing::TestWithParam<test::Engine>
{
protected:
    City city{GetParam()};
    const KeyedRequest request{.personId = u"p"_s, .key = u"k"_s, .route = u"POST /x"_s, .body = "{}"};
    int runs = 0;

    /// Writes a row and answers with `status`.
    Result<KeptAnswer> act(const KeyedRequest &keyed, int status)
    {
        return city.once->runOnce(keyed, [this, status](Session &session) -> Result<KeptAnswer> {
            ++runs;
            const auto done = session.exec(u"INSERT INTO seat_capability(seat_id, capability) VALUES(?, 'x')"_s,
                                           {QString::number(runs)});
            if (!done)
                return fail(done.error());
            return KeptAnswer{
                .status = status, .headers = {{"ETag", "\"1\""}, {"X", "a: b"}}, .body = QByteArray("body\0\xff", 6)};
        });
    }

    qint64 rows() { return city.count(u"SELECT count(*) FROM seat_capability WHERE capability = 'x'"_s); }
};

TEST_P(IdempotencyTest, theSecondTime_givesTheFirstAnswer)
{
    const auto first = act(request, 201);
    const auto second = act(request, 500);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(first->replayed);
    EXPECT_TRUE(second->replayed);
    EXPECT_EQ(second->status, 201);
    EXPECT_EQ(second->headers, first->headers);
    EXPECT_EQ(second->body, first->body);
    EXPECT_EQ(rows(), 1);
}

TEST_P(IdempotencyTest, anotherOperationOrBody_isRefused)
{
    ASSERT_TRUE(act(request, 200));
    KeyedRequest other = request;
    other.route = u"POST /y"_s;
    EXPECT_EQ(act(other, 200).error().problemType, u"idempotency-key-reused"_s);
    other = request;
    other.body = "{ }";
    EXPECT_EQ(act(other, 200).error().problemType, u"idempotency-key-reused"_s);
    other = request;
    other.personId = u"q"_s;
    EXPECT_TRUE(act(other, 200));
    EXPECT_EQ(rows(), 2);
}

TEST_P(IdempotencyTest, aRefusal_isKeptButChangesNothing)
{
    EXPECT_EQ(act(request, 422)->status, 422);
    const auto again = act(request, 200);
    EXPECT_EQ(again->status, 422);
    EXPECT_TRUE(again->replayed);
    EXPECT_EQ(rows(), 0);
}

TEST_P(IdempotencyTest, aFault_isNotKept)
{
    EXPECT_EQ(act(request, 503)->status, 503);
    EXPECT_EQ(rows(), 0);
    EXPECT_EQ(act(request, 200)->status, 200);
    EXPECT_EQ(rows(), 1);
}

TEST_P(IdempotencyTest, withoutAKey_everythingHappens)
{
    KeyedRequest keyless = request;
    keyless.key.clear();
    ASSERT_TRUE(act(keyless, 200));
    ASSERT_TRUE(act(keyless, 200));
    EXPECT_EQ(rows(), 2);
}

TEST_P(IdempotencyTest, aDayLater_theKeyIsNewAgain)
{
    ASSERT_TRUE(act(request, 200));
    city.clock.set(u"2026-11-22T04:59:59Z"_s);
    EXPECT_TRUE(act(request, 200)->replayed);
    city.clock.set(u"2026-11-22T05:00:00Z"_s);
    EXPECT_FALSE(act(request, 200)->replayed);
    city.clock.set(u"2026-11-23T06:00:00Z"_s);
    ASSERT_TRUE(city.once->tidy());
    EXPECT_EQ(city.count(u"SELECT count(*) FROM idempotency"_s), 0);
}

TEST_P(IdempotencyTest, whileTheFirstRuns_theSecondIsToldSo)
{
    std::binary_semaphore started(0);
    std::binary_semaphore finish(0);
    std::thread first([&] {
        EXPECT_TRUE(city.once->runOnce(request, [&](Session &) -> Result<KeptAnswer> {
            started.release();
            finish.acquire();
            return KeptAnswer{.status = 200, .headers = {}, .body = {}};
        }));
    });
    started.acquire();
    EXPECT_EQ(act(request, 200).error().problemType, u"idempotency-in-progress"_s);
    finish.release();
    first.join();
    EXPECT_TRUE(act(request, 200)->replayed);
}

INSTANTIATE_TEST_SUITE_P(Storage, IdempotencyTest, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

} // namespace
