// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QPointer>
#include <gw/contract/badges.h>
#include <gw/widgets/theme.h>

class QMenu;
class QSystemTrayIcon;

namespace gw::app {

/// The tray: how much waits, the five things that wait longest, open and quit. Absent where the desktop has no tray.
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(widgets::Theme &theme, contract::BadgeBoard &badges, QObject *parent = nullptr);
    ~Tray() override;
    bool isThere() const;

Q_SIGNALS:
    void windowRequested();
    void linkRequested(const gw::contract::Link &link);
    void quitRequested();

private:
    void rebuild();
    QIcon picture(int waiting) const;
    widgets::Theme &m_theme;
    contract::BadgeBoard &m_badges;
    QSystemTrayIcon *m_icon;
    std::unique_ptr<QMenu> m_menu;
};

/// The program's mark, drawn from tokens: a gate.
QPixmap appMark(const widgets::Theme &theme, int size);

} // namespace gw::app
