// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QList>
#include <QObject>

namespace gw::contract {

/// An entry of the person's menu, the left rail.
struct MenuEntry
{
    QString id;
    QString label; ///< in the current language
    QString icon;  ///< freedesktop name
    bool shown = true;
    bool locked = false; ///< by policy: it stays
    bool operator==(const MenuEntry &) const = default;
};

/// The menu as the person arranged it, for the seat at work. What is hidden is still found by the palette. Lives on the
/// GUI thread.
class Menu : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QList<MenuEntry> entries() const = 0; ///< all of them, in order
    virtual void setShown(const QString &id, bool shown) = 0; ///< nothing happens to a locked one
    virtual void move(const QString &id, int position) = 0;   ///< among all entries; the end when it is too large
    virtual QJsonObject stored() const = 0;                   ///< for an undo through restore(); empty: as it was at first
    virtual void restore(const QJsonObject &stored) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace gw::contract
