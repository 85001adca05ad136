// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <QSet>
#include <gw/contract/menu.h>
#include <gw/contract/preferences.h>
#include <gw/shell/module.h>

namespace gw::app {

class Commands;
class DockHost;

/// The rail's entries in the order of the person, kept in the preferences under `menu.<seat>`. Without preferences it is the
/// order of the modules.
class RailMenu final : public contract::Menu
{
    Q_OBJECT

public:
    using contract::Menu::Menu;

    void setSpecs(const std::vector<shell::RailSpec> &specs);
    void setPreferences(contract::Preferences &preferences);
    void setSeat(const QString &seatId);
    void setLocked(const QStringList &ids); ///< by policy

    std::vector<shell::RailSpec> shown() const; ///< for the rail, in order

    QList<contract::MenuEntry> entries() const override;
    void setShown(const QString &id, bool shown) override;
    void move(const QString &id, int position) override;
    QJsonObject stored() const override;
    void restore(const QJsonObject &stored) override;

private:
    struct Place
    {
        QString id;
        bool shown = true;
    };
    QString key() const { return QStringLiteral("menu.") + m_seat; }
    QList<Place> places() const;
    void keep(const QList<Place> &places);
    std::vector<shell::RailSpec> m_specs;
    QPointer<contract::Preferences> m_preferences;
    QString m_seat;
    QSet<QString> m_locked;
};

/// A command for each entry of the menu and of the rail's foot; the first nine that are shown answer to Ctrl+1 … Ctrl+9,
/// also after the menu was arranged anew.
void addGoCommands(Commands &commands, RailMenu &menu, const std::vector<shell::RailSpec> &entries,
                   const std::vector<shell::RailSpec> &footer, DockHost &docks);

} // namespace gw::app
