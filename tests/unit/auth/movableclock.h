// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/clock.h>

/// A clock that moves when it is told to.
class MovableClock final : public gw::Clock
{
public:
    explicit MovableClock(QDateTime start) : m_wall(std::move(start)) {}

    QDateTime now() const override { return m_wall; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by)
    {
        m_monotonic += by;
        jump(by);
    }

    /// Somebody sets the wall clock, or the computer slept.
    void jump(std::chrono::milliseconds by) { m_wall = m_wall.addMSecs(by.count()); }

private:
    QDateTime m_wall;
    std::chrono::milliseconds m_monotonic{1'000'000};
};
