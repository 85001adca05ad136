// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <gw/contract/link.h>

namespace gw::contract {

/// What a place in the rail says about waiting work.
struct Badge
{
    int count = 0;
    bool overdue = false; ///< the only reason for red
    bool operator==(const Badge &) const = default;
};

/// One thing that waits, for the tray and the notification centre.
struct WaitingItem
{
    QString id;
    QString title;
    QString detail; ///< the counter it belongs to
    QDateTime since;
    Link link;
    bool operator==(const WaitingItem &) const = default;
};

/// Numbers and waiting items, set by the features and shown by the window. Lives on the GUI thread.
class BadgeBoard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void setBadge(const QString &module, Badge badge);
    Badge badge(const QString &module) const { return m_badges.value(module); }
    void setWaiting(QList<WaitingItem> items); ///< oldest first
    const QList<WaitingItem> &waiting() const { return m_waiting; }
    /// Something happened that the person wants to hear of once, e.g. their question was answered. It goes to the notification
    /// centre like a new waiting item, but nothing waits.
    void announce(const WaitingItem &news) { Q_EMIT announced(news); }

Q_SIGNALS:
    void announced(const gw::contract::WaitingItem &news);
    void badgeChanged(const QString &module);
    void waitingChanged();

private:
    QHash<QString, Badge> m_badges;
    QList<WaitingItem> m_waiting;
};

} // namespace gw::contract
