// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/contract/badges.h>

namespace gw::contract {

void BadgeBoard::setBadge(const QString &module, Badge badge)
{
    if (m_badges.value(module) == badge)
        return;
    m_badges.insert(module, badge);
    Q_EMIT badgeChanged(module);
}

void BadgeBoard::setWaiting(QList<WaitingItem> items)
{
    if (m_waiting == items)
        return;
    m_waiting = std::move(items);
    Q_EMIT waitingChanged();
}

} // namespace gw::contract
