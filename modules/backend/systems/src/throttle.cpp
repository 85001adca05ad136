// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "throttle.h"

#include <algorithm>

namespace gw::backend::systems {
namespace {

constexpr std::chrono::minutes forgiven{10};
constexpr std::chrono::seconds longest{60};

} // namespace

std::chrono::seconds Throttle::wait(const QString &who)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_failures.constFind(who);
    if (found == m_failures.constEnd() || found->until <= m_clock.monotonic())
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(found->until - m_clock.monotonic());
}

void Throttle::failed(const QString &who)
{
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock.monotonic();
    if (m_failures.size() >= most)
        m_failures.removeIf([now](const auto &entry) { return entry->last + forgiven < now; });
    if (m_failures.size() >= most)
        m_failures.clear();
    Failures &failures = m_failures[who];
    if (failures.last + forgiven < now)
        failures = {};
    ++failures.count;
    failures.last = now;
    if (failures.count >= free) {
        const std::chrono::seconds delay(1LL << std::min(failures.count - free, 10));
        failures.until = now + std::min<std::chrono::seconds>(delay, longest);
    }
}

void Throttle::succeeded(const QString &who)
{
    const std::lock_guard lock(m_mutex);
    m_failures.remove(who);
}

} // namespace gw::backend::systems
