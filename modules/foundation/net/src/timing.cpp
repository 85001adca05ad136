// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/timing.h>

#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>

namespace gw::net {

std::chrono::milliseconds Backoff::delay(int attempt, double random) const
{
    const std::chrono::milliseconds widest = std::min(cap, base * (qint64(1) << std::clamp(attempt, 0, 20)));
    const auto span = std::max(widest - floor, std::chrono::milliseconds(0));
    return floor + std::chrono::milliseconds(qint64(double(span.count()) * random));
}

Timing Timing::real()
{
    return {
        .random = [] { return QRandomGenerator::global()->generateDouble(); },
        .after = [](std::chrono::milliseconds delay, QObject *context,
                    std::function<void()> then) { QTimer::singleShot(delay, context, std::move(then)); },
    };
}

} // namespace gw::net
