// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "window/commands.h"
#include "window/layout.h"
#include "window/notification_centre.h"
#include <QMainWindow>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::widgets {
class Toast;
}

namespace gw::app {

class CommandPalette;
class DeskStatus;
class DockHost;
class Rail;
class RailMenu;
class TopBar;

/// The one window: top bar, rail, docks, palette, toast. Knows contributions, no feature.
class MainWindow final : public QMainWindow, public shell::IShell
{
    Q_OBJECT

public:
    MainWindow(widgets::Theme &theme, contract::BadgeBoard &badges, DeskStatus &status, NotificationLog &log);
    ~MainWindow() override;

    /// Takes what a module offers; before show().
    void add(const QString &module, shell::Contributions contributions);
    /// Docks of the window itself, such as the settings; `rail` (may be empty) goes to the foot of the rail.
    void addOwn(shell::DockSpec dock, std::optional<shell::RailSpec> rail);
    void addCommand(shell::CommandSpec command);
    /// After everything was added: rail, palette and the default layout.
    void assemble();

    Commands &commands() { return m_commands; }
    DockHost &docks() { return *m_docks; }
    TopBar &topBar() { return *m_topBar; }
    CommandPalette &palette() { return *m_palette; }
    RailMenu &menu() { return *m_menu; }

    /// For links of modules that this program does not have: says whether it has shown something instead.
    void setFallback(std::function<bool(const contract::Link &)> fallback) { m_fallback = std::move(fallback); }
    void open(const contract::Link &link) override;
    void toast(const QString &text, std::function<void()> undo = {},
               std::chrono::milliseconds time = std::chrono::seconds(6)) override;
    void openPage(const shell::WebPage &page) override { Q_EMIT pageWanted(page); }
    void playVideo(const QString &file, const QString &title) override { Q_EMIT videoWanted(file, title); }
    void showOriginal(const shell::OriginalMail &mail) override { Q_EMIT originalWanted(mail); }

    Layout layout() const;
    void restore(const Layout &layout);
    void resetLayout();

Q_SIGNALS:
    void layoutEdited();                    ///< coalesced: at most one a second
    void seatWanted(const QString &seatId); ///< a link is meant for another seat
    void closeWanted();                     ///< the person closed the window; the owner hides or quits
    void firstPainted();
    void pageWanted(const gw::shell::WebPage &page);
    void videoWanted(const QString &file, const QString &title);
    void originalWanted(const gw::shell::OriginalMail &mail);

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void bringIntoSight(QWidget *before, QWidget *focused);
    void addOwnCommands();
    void showStatusPanel();
    struct Module
    {
        QString id;
        std::function<QString(const contract::Link &)> openLink;
    };

    widgets::Theme &m_theme;
    DeskStatus &m_status;
    NotificationLog &m_log;
    Commands m_commands;
    TopBar *m_topBar;
    RailMenu *m_menu;
    Rail *m_rail;
    DockHost *m_docks;
    CommandPalette *m_palette;
    widgets::Toast *m_toast;
    QTimer *m_layoutTimer;
    std::vector<Module> m_modules;
    std::vector<shell::RailSpec> m_railEntries;
    std::vector<shell::RailSpec> m_railFooter;
    std::vector<contract::ISearchProvider *> m_providers;
    std::function<bool(const contract::Link &)> m_fallback;
    bool m_painted = false;
};

} // namespace gw::app
