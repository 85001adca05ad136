// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <chrono>
#include <ctime>

namespace gw::test {

/// The processor time of this thread since it was made: what work costs, however busy the machine is.
///
/// It does not go on while the thread waits, so it says nothing about waiting, nor about work on other threads.
class CpuTime
{
public:
    std::chrono::nanoseconds elapsed() const { return now() - m_began; }

private:
    static std::chrono::nanoseconds now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    std::chrono::nanoseconds m_began = now();
};

/// How many times as much `work(make(2 * size))` costs this thread as `work(make(size))`: about 2 where the work is in
/// proportion to its input, 4 where it is its square, about 1 where a limit ends it. `make` is not counted.
///
/// Both are the cheapest of several runs, alternating, as caches and clock rates change too; work of less than a
/// millisecond counts as one, as what is so little says nothing. Give a `size` that takes some ten milliseconds.
template <class Make, class Work>
double growth(Make make, Work work, int size)
{
    using namespace std::chrono_literals;
    constexpr int most = 8;
    const auto less = make(size);
    const auto more = make(2 * size);
    const auto cost = [&work](const auto &input) {
        const CpuTime time;
        work(input);
        return std::max<std::chrono::nanoseconds>(time.elapsed(), 1ms);
    };
    std::chrono::nanoseconds small = std::chrono::hours(1);
    std::chrono::nanoseconds large = small;
    double ratio = 0;
    for (int run = 0; run < most; ++run) {
        small = std::min(small, cost(less));
        large = std::min(large, cost(more));
        ratio = double(large.count()) / double(small.count());
        if (run > 0 && ratio < 2.5) // plainly in proportion: no need to measure again
            break;
    }
    return ratio;
}

/// Between the growth of what is in proportion (2) and that of its square (4).
inline constexpr double proportionate = 3.2;

} // namespace gw::test
