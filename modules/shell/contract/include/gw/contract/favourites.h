// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <gw/contract/link.h>
#include <gw/contract/preferences.h>

namespace gw::contract {

struct Favourite
{
    Link link = {}; ///< what it opens; its address is its identity
    QString title = {};
    QString icon = {}; ///< freedesktop name
    int position = 0;
};

/// What a person marked with a star, wherever it lives: systems, boards, posts, people. One list for all modules, kept in
/// the preferences under "favourites". Lives on the GUI thread.
class Favourites final : public QObject
{
    Q_OBJECT

public:
    /// `preferences` must outlive it.
    explicit Favourites(Preferences &preferences, QObject *parent = nullptr);

    QList<Favourite> all() const; ///< in the person's order
    bool contains(const Link &link) const;
    /// Adds it at the end; when it is there already, its title and icon are replaced.
    void add(const Link &link, const QString &title, const QString &icon);
    void remove(const Link &link);
    /// Puts it before the one that is at `position` now.
    void move(const Link &link, int position);

Q_SIGNALS:
    void changed();

private:
    void write(const QList<Favourite> &list);
    Preferences &m_preferences;
};

} // namespace gw::contract
