// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <chrono>
#include <gw/base/clock.h>
#include <mutex>

namespace gw::backend::systems {

/// Slows down whoever guesses: after `free` failures the next try has to wait, twice as long each time, up to a minute.
/// Ten minutes without a failure forgive all. In memory, of this process; bounded. Thread-safe.
class Throttle final
{
public:
    explicit Throttle(const Clock &clock) : m_clock(clock) {}

    /// How long `who` has to wait; zero: not at all.
    std::chrono::seconds wait(const QString &who);
    void failed(const QString &who);
    void succeeded(const QString &who);

private:
    struct Failures
    {
        int count = 0;
        std::chrono::milliseconds last{};
        std::chrono::milliseconds until{};
    };
    static constexpr int free = 20;
    static constexpr qsizetype most = 10'000;

    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, Failures> m_failures;
};

} // namespace gw::backend::systems
