// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <chrono>
#include <functional>

namespace gw::net {

/// Exponential back-off with full jitter: between nothing and base·2^attempt, so that thousands of workstations do
/// not come back in step after a restart of the server.
struct Backoff
{
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds cap{30'000};
    std::chrono::milliseconds floor{0};

    /// `attempt` counts from 0; `random` is in [0, 1).
    std::chrono::milliseconds delay(int attempt, double random) const;
};

/// Where chance and waiting come from: injected, so that a test decides both.
struct Timing
{
    std::function<double()> random; ///< in [0, 1)
    /// Calls `then` once after `delay` on the thread of `context`, unless `context` is gone by then.
    std::function<void(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)> after;

    /// Qt's generator and timers.
    static Timing real();
};

} // namespace gw::net
