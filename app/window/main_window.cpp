// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/main_window.h"

#include "window/command_palette.h"
#include "window/desk_status.h"
#include "window/dock_host.h"
#include "window/popup_panel.h"
#include "window/rail.h"
#include "window/rail_menu.h"
#include "window/shortcuts_sheet.h"
#include "window/top_bar.h"
#include "window/tray.h"
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QToolBar>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/toast.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {
namespace {

/// Whether the widget is in a dock that lies behind another tab: Qt moves those out of the window and calls them visible.
bool isBehind(const QWidget *widget)
{
    while (widget && !qobject_cast<const QDockWidget *>(widget))
        widget = widget->parentWidget();
    return widget && !widget->isWindow() && (widget->geometry().right() < 0 || widget->geometry().bottom() < 0);
}

} // namespace

MainWindow::MainWindow(Theme &theme, contract::BadgeBoard &badges, DeskStatus &status, NotificationLog &log)
    : m_theme(theme)
    , m_status(status)
    , m_log(log)
    , m_commands(*this)
    , m_topBar(new TopBar(theme, status))
    , m_menu(new RailMenu(this))
    , m_rail(new Rail(theme, badges))
    , m_docks(new DockHost(*this, theme))
    , m_palette(new CommandPalette(theme, m_commands, this))
    , m_toast(new Toast(theme, this))
    , m_layoutTimer(new QTimer(this))
{
    setObjectName(u"main"_s);
    setWindowTitle(tr("Gwanmun"));
    setWindowIcon(QIcon(appMark(theme, 64)));
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    const auto followMotion = [this] { setAnimated(m_theme.motion() > 0); };
    connect(&theme, &Theme::changed, this, followMotion);
    followMotion();
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setMenuWidget(m_topBar);
    auto *railBar = new QToolBar(this);
    railBar->setObjectName(u"railbar"_s);
    railBar->setMovable(false);
    railBar->setFloatable(false);
    railBar->setContextMenuPolicy(Qt::PreventContextMenu);
    railBar->setStyleSheet(u"QToolBar { border: none; padding: 0; margin: 0; spacing: 0; }"_s);
    m_rail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    railBar->addWidget(m_rail);
    railBar->layout()->setContentsMargins(0, 0, 0, 0);
    railBar->layout()->setSpacing(0);
    railBar->toggleViewAction()->setVisible(false);
    addToolBar(Qt::LeftToolBarArea, railBar);
    resize(1366, 768);
    setMinimumSize(960, 600);

    m_layoutTimer->setSingleShot(true);
    m_layoutTimer->setInterval(1000);
    connect(m_layoutTimer, &QTimer::timeout, this, &MainWindow::layoutEdited);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::bringIntoSight);
    connect(m_docks, &DockHost::layoutChanged, m_layoutTimer, qOverload<>(&QTimer::start));
    connect(m_docks, &DockHost::currentChanged, m_rail, &Rail::setCurrentDock);
    connect(m_rail, &Rail::chosen, m_docks, &DockHost::show);
    connect(m_rail, &Rail::arrangeWanted, this, [this] { m_commands.run(u"home.arrange"_s); });
    connect(m_rail, &Rail::arranged, this, [this](const QString &what, const QJsonObject &before) {
        toast(what, [this, before] { m_menu->restore(before); });
    });
    connect(m_topBar, &TopBar::findRequested, this, [this] { m_palette->open(); });
    connect(m_topBar, &TopBar::bellPressed, this, [this] { m_commands.run(u"window.notifications"_s); });
    connect(m_topBar, &TopBar::statusPressed, this, &MainWindow::showStatusPanel);
    connect(m_palette, &CommandPalette::linkChosen, this, &MainWindow::open);
    connect(&log, &NotificationLog::unseenChanged, m_topBar, &TopBar::setUnreadNotifications);
    addOwn({.id = u"window.notifications"_s,
            .title = [] { return tr("Notifications"); },
            .icon = u"notifications"_s,
            .place = shell::Place::Right,
            .openAtFirst = false,
            .create =
                [this](QWidget *parent) {
                    auto *centre = new NotificationCentre(m_theme, m_log, parent);
                    connect(centre, &NotificationCentre::opened, this, &MainWindow::open);
                    return centre;
                }},
           std::nullopt);
    addOwnCommands();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // what goes with the window still loses the focus
}

void MainWindow::addOwnCommands()
{
    const auto group = [] { return tr("Window"); };
    m_commands.add({.id = u"window.find"_s,
                    .label = [] { return tr("Find or go to"); },
                    .group = group,
                    .icon = u"search"_s,
                    .shortcut = QKeySequence(u"Ctrl+K"_s),
                    .run = [this] { m_palette->open(); }});
    m_commands.add({.id = u"window.shortcuts"_s,
                    .label = [] { return tr("Keyboard shortcuts"); },
                    .group = group,
                    .icon = u"input-keyboard"_s,
                    .shortcut = QKeySequence(Qt::Key_F1),
                    .run = [this] { (new ShortcutsSheet(m_theme, m_commands, this))->open(); }});
    m_commands.add({.id = u"window.notifications"_s,
                    .label = [] { return tr("Show or hide notifications"); },
                    .group = group,
                    .icon = u"notifications"_s,
                    .shortcut = QKeySequence(u"Ctrl+Shift+N"_s),
                    .run =
                        [this] {
                            const QString id = u"window.notifications"_s;
                            if (m_docks->isOpen(id))
                                m_docks->close(id);
                            else
                                m_docks->show(id);
                        }});
    const auto pane = [] { return tr("Pane"); };
    const auto addPane = [this, pane](const QString &id, shell::Text label, const QKeySequence &keys, std::function<void(const QString &)> act) {
        m_commands.add({.id = id, .label = std::move(label), .group = pane, .icon = u"window-duplicate"_s, .shortcut = keys,
                        .run = [this, act = std::move(act)] { act(m_docks->focused()); },
                        .enabled = [this] { return !m_docks->focused().isEmpty(); }});
    };
    addPane(u"pane.float"_s, [] { return tr("Put this pane into a window of its own, or back"); }, QKeySequence(u"Ctrl+Shift+D"_s),
            [this](const QString &id) { m_docks->setFloating(id, !m_docks->isFloating(id)); });
    addPane(u"pane.left"_s, [] { return tr("Move this pane to the left"); }, {}, [this](const QString &id) { m_docks->moveTo(id, Qt::LeftDockWidgetArea); });
    addPane(u"pane.right"_s, [] { return tr("Move this pane to the right"); }, {}, [this](const QString &id) { m_docks->moveTo(id, Qt::RightDockWidgetArea); });
    addPane(u"pane.bottom"_s, [] { return tr("Move this pane to the bottom"); }, {}, [this](const QString &id) { m_docks->moveTo(id, Qt::BottomDockWidgetArea); });
    addPane(u"pane.close"_s, [] { return tr("Close this pane"); }, QKeySequence(u"Ctrl+W"_s), [this](const QString &id) { m_docks->close(id); });
    m_commands.add({.id = u"window.resetLayout"_s,
                    .label = [] { return tr("Reset layout"); },
                    .group = group,
                    .icon = u"view-restore"_s,
                    .run =
                        [this] {
                            const Layout before = layout();
                            resetLayout();
                            m_layoutTimer->start();
                            toast(tr("The layout is as it was at first."), [this, before] {
                                restore(before);
                                m_layoutTimer->start();
                            });
                        }});
}

void MainWindow::add(const QString &module, shell::Contributions contributions)
{
    for (shell::DockSpec &dock : contributions.docks)
        m_docks->add(std::move(dock));
    for (shell::RailSpec &entry : contributions.rail)
        m_railEntries.push_back(std::move(entry));
    for (shell::CommandSpec &command : contributions.commands)
        m_commands.add(std::move(command));
    m_providers.insert(m_providers.end(), contributions.search.begin(), contributions.search.end());
    if (contributions.openLink)
        m_modules.push_back({module, std::move(contributions.openLink)});
}

void MainWindow::addOwn(shell::DockSpec dock, std::optional<shell::RailSpec> rail)
{
    m_docks->add(std::move(dock));
    if (rail)
        m_railFooter.push_back(std::move(*rail));
}

void MainWindow::addCommand(shell::CommandSpec command)
{
    m_commands.add(std::move(command));
}

void MainWindow::assemble()
{
    m_menu->setSpecs(m_railEntries);
    m_rail->setMenu(*m_menu, m_railFooter);
    m_palette->setProviders(m_providers);
    addGoCommands(m_commands, *m_menu, m_railEntries, m_railFooter, *m_docks);
    m_docks->reset();
    m_layoutTimer->stop(); // building the window is no edit
    // Nothing is chosen yet: the first Tab goes to the search.
    setFocus();
}

void MainWindow::open(const contract::Link &link)
{
    if (!link.seat.isEmpty())
        Q_EMIT seatWanted(link.seat);
    for (const Module &module : m_modules) {
        if (module.id != link.module)
            continue;
        const QString dock = module.openLink(link);
        if (dock.isEmpty() || (dock != shell::handled && !m_docks->show(dock)))
            continue;
        show();
        raise();
        activateWindow();
        return;
    }
    if (m_fallback && m_fallback(link))
        return;
    toast(tr("This link leads to something that is not here: %1").arg(link.toUrl().toString()));
}

void MainWindow::toast(const QString &text, std::function<void()> undo, std::chrono::milliseconds time)
{
    m_toast->present(text, std::move(undo), time);
}

Layout MainWindow::layout() const
{
    return m_docks->layout();
}

void MainWindow::restore(const Layout &layout)
{
    m_layoutTimer->stop(); // what was noted before belongs to the layout that goes
    m_docks->restore(layout);
}

void MainWindow::resetLayout()
{
    m_docks->reset();
}

void MainWindow::showStatusPanel()
{
    auto *panel = new PopupPanel(m_theme, this);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setObjectName(u"statusPanel"_s);
    panel->setAccessibleName(tr("Status"));
    panel->column()->addWidget(label(m_theme, tr("Status"), Theme::Text::Title));
    for (const StatusLine &line : m_status.lines()) {
        QLabel *text = label(m_theme, line.text, Theme::Text::Body);
        text->setWordWrap(true);
        if (line.level == StatusLine::Level::Attention)
            text->setProperty("danger", true);
        panel->column()->addWidget(text);
        if (!line.detail.isEmpty()) {
            QLabel *detail = secondaryLabel(m_theme, line.detail, Theme::Text::Small);
            detail->setWordWrap(true);
            panel->column()->addWidget(detail);
        }
        if (!line.actionLabel.isEmpty()) {
            auto *button = new QPushButton(line.actionLabel);
            connect(button, &QPushButton::clicked, panel, [panel, action = line.action] {
                panel->close();
                action();
            });
            panel->column()->addWidget(button, 0, Qt::AlignLeft);
        }
    }
    panel->openBelow(m_topBar->statusPill());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    constexpr int manyControls = 2000;
    for (int i = 0; i < manyControls; ++i) {
        if (!QMainWindow::focusNextPrevChild(next))
            return false;
        if (!isBehind(focusWidget()))
            return true;
    }
    return true;
}

void MainWindow::showEvent(QShowEvent *event)
{
    // The docks become visible together with the window, however long after they were placed: that is no edit.
    m_docks->settle();
    QMainWindow::showEvent(event);
}

/// A scroll area follows Tab only among what is in it, not what Tab brings in from outside.
void MainWindow::bringIntoSight(QWidget *, QWidget *focused)
{
    if (!focused || !isAncestorOf(focused) || !focused->visibleRegion().isEmpty())
        return;
    for (QWidget *outer = focused->parentWidget(); outer && outer != this; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer); area && area->isAncestorOf(focused))
            area->ensureWidgetVisible(focused);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeWanted();
}

void MainWindow::contextMenuEvent(QContextMenuEvent *event)
{
    // On a tab: what the header of a dock of its own would offer.
    const auto *tabs = qobject_cast<QTabBar *>(childAt(event->pos()));
    const int tab = tabs ? tabs->tabAt(tabs->mapFromGlobal(event->globalPos())) : -1;
    for (const QString &id : m_docks->ids()) {
        if (tab < 0 || m_docks->title(id) != tabs->tabText(tab))
            continue;
        m_docks->show(id);
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Commands::Entry &entry : m_commands.entries()) {
            if (entry.id.startsWith("pane."_L1))
                connect(menu->addAction(entry.label), &QAction::triggered, this, [this, command = entry.id] { m_commands.run(command); });
        }
        menu->popup(event->globalPos());
        return;
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Gwanmun"));
        m_docks->retranslate();
        m_rail->retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

} // namespace gw::app
