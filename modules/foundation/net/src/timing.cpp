// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/timing.h>

#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>

namespace gw::net {

std::chrono::milliseconds Backoff::delay(int attempt, double random) const
{
    const std::chrono::milliseconds wanted = base * (1 << std::clamp(attempt, 0, 20));
    const std::chrono::milliseconds span = std::max(std::min(cap, wanted) - floor, std::chrono::milliseconds(0));
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
