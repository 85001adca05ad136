// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <atomic>
#include <latch>
#include <thread>

namespace gw::test {
namespace {

/// Does it on eight threads at the same time; how often the status came back.
template <class Act>
std::map<int, int> allAtOnce(Act act)
{
    constexpr int count = 8;
    std::latch ready(count);
    std::mutex mutex;
    std::map<int, int> statuses;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back([&] {
                ready.arrive_and_wait();
                const int status = act().status;
                const std::lock_guard lock(mutex);
                ++statuses[status];
            });
        }
    }
    return statuses;
}

} // namespace

class Concurrency : public testing::TestWithParam<Engine>
{
protected:
    World world{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(, Concurrency, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(Concurrency, oneCodeRedeemedByMany_givesTokensOnceAndEndsThem)
{
    Browser browser(world);
    const QString code = redirectValue(browser.signIn(authorizeForm()), u"code"_s);
    expectWarning(u"an authorization code came twice"_s);
    const auto statuses = allAtOnce([&] { return redeem(world, code); });
    EXPECT_EQ(statuses, (std::map<int, int>{{200, 1}, {400, 7}}));
}

TEST_P(Concurrency, oneRefreshTokenUsedByMany_keepsTheSessionWithinTheGrace)
{
    const QString token = signedIn(world).value(u"refresh_token"_s).toString();
    const auto statuses = allAtOnce([&] { return refresh(world, token); });
    EXPECT_EQ(statuses, (std::map<int, int>{{200, 8}}));
    EXPECT_TRUE(world.ended.isEmpty());
}

TEST_P(Concurrency, guessesSentAtOnce_areNotMoreThanGuessesSentInTurn)
{
    Browser browser(world);
    const Response page = browser.get("/login?" + encoded(authorizeForm()));
    const auto statuses = allAtOnce([&] {
        Browser one(world);
        one.cookies = browser.cookies;
        return one.submit(page, u"11-000001"_s, u"no"_s);
    });
    EXPECT_EQ(statuses, (std::map<int, int>{{403, 4}, {429, 4}}));
}

} // namespace gw::test
