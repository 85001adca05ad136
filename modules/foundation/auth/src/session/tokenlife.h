// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QRandomGenerator>
#include <algorithm>
#include <gw/base/clock.h>

namespace gw::auth {

/// How long an access token may still be used, by two clocks: the monotonic one stands still while the computer sleeps,
/// the wall clock may be set. Whichever says "sooner" is believed; too early costs one refresh.
class TokenLife
{
public:
    void begin(const Clock &clock, std::chrono::milliseconds life)
    {
        m_life = life;
        m_monotonic = clock.monotonic();
        m_wall = clock.now();
    }

    std::chrono::milliseconds age(const Clock &clock) const
    {
        const auto byMonotonic = clock.monotonic() - m_monotonic;
        const auto byWall = std::chrono::milliseconds(m_wall.msecsTo(clock.now()));
        return std::max(byMonotonic, byWall);
    }

    std::chrono::milliseconds left(const Clock &clock) const { return m_life - age(clock); }

    /// Refresh when a fifth of the life is left.
    std::chrono::milliseconds untilRefresh(const Clock &clock) const { return left(clock) - m_life / 5; }
    /// Not worth sending any more: it could expire on its way. At most a tenth of a short life.
    std::chrono::milliseconds margin() const
    {
        return std::min<std::chrono::milliseconds>(m_life / 10, std::chrono::seconds(20));
    }

private:
    std::chrono::milliseconds m_life{0};
    std::chrono::milliseconds m_monotonic{0};
    QDateTime m_wall;
};

/// Waiting between failed attempts: doubled each time, full jitter, never less than the server asked for.
inline std::chrono::milliseconds retryDelay(int failures, std::chrono::milliseconds first,
                                            std::chrono::milliseconds last,
                                            std::optional<std::chrono::seconds> serverWish)
{
    const auto ceiling = std::min<std::chrono::milliseconds>(last, first * (1LL << std::min(failures - 1, 20)));
    // Not below a quarter: many workstations that lost the same server must not all ask at once, nor any in a loop.
    const qint64 least = std::max<qint64>(1, ceiling.count() / 4);
    const auto chosen = std::chrono::milliseconds(
        least + qint64(QRandomGenerator::global()->generateDouble() * double(ceiling.count() - least)));
    return serverWish ? std::max<std::chrono::milliseconds>(chosen, *serverWish) : chosen;
}

} // namespace gw::auth
