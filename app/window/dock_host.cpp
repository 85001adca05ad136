// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/dock_host.h"

#include "window/dock_title.h"
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

Qt::DockWidgetArea area(shell::Place place)
{
    switch (place) {
    case shell::Place::Right: return Qt::RightDockWidgetArea;
    case shell::Place::Bottom: return Qt::BottomDockWidgetArea;
    case shell::Place::Main:
    case shell::Place::Left: break;
    }
    return Qt::LeftDockWidgetArea;
}

} // namespace

DockHost::DockHost(QMainWindow &window, widgets::Theme &theme) : QObject(&window), m_window(window), m_theme(theme)
{
    window.installEventFilter(this);
}

bool DockHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        settle();
    else if (watched == &m_window && event->type() == QEvent::ChildPolished
             && qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child()))
        static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
    else if (watched != &m_window
             && (event->type() == QEvent::Show || event->type() == QEvent::Resize || event->type() == QEvent::Move))
        updateTitlesSoon(); // the window has put tabs into one of its bars, or taken them out
    return QObject::eventFilter(watched, event);
}

void DockHost::settle()
{
    // Docks report being shown, tabbed and moved some turns after the window did it.
    ++m_settling;
    QTimer::singleShot(200, this, [this] { --m_settling; });
}

void DockHost::changedByPerson()
{
    if (!m_restoring && m_settling == 0)
        Q_EMIT layoutChanged();
}

DockHost::Dock *DockHost::find(const QString &id)
{
    const auto it = std::ranges::find(m_docks, id, [](const Dock &dock) { return dock.spec.id; });
    return it == m_docks.end() ? nullptr : &*it;
}

const DockHost::Dock *DockHost::find(const QString &id) const
{
    return const_cast<DockHost *>(this)->find(id);
}

void DockHost::add(shell::DockSpec spec)
{
    settle();
    Dock dock{std::move(spec)};
    const QString id = dock.spec.id;
    dock.widget = new QDockWidget(&m_window);
    dock.widget->setObjectName(id);
    dock.widget->setWindowTitle(dock.spec.title());
    dock.widget->setAttribute(Qt::WA_StyledBackground);
    dock.title = new DockTitle(*dock.widget, m_theme);
    dock.title->setTitle(dock.spec.title());
    dock.widget->setTitleBarWidget(dock.title);
    connect(dock.title, &DockTitle::moveRequested, this, [this, id](Qt::DockWidgetArea where) { moveTo(id, where); });
    connect(dock.widget, &QDockWidget::visibilityChanged, this, [this, id](bool visible) {
        if (visible) {
            fill(id);
            if (m_settling == 0)
                setCurrent(id);
        }
        updateTitlesSoon();
        changedByPerson();
    });
    connect(dock.widget, &QDockWidget::topLevelChanged, this, &DockHost::updateTitlesSoon);
    connect(dock.widget, &QDockWidget::dockLocationChanged, this, &DockHost::updateTitlesSoon);
    connect(dock.widget, &QDockWidget::topLevelChanged, this, &DockHost::changedByPerson);
    connect(dock.widget, &QDockWidget::dockLocationChanged, this, &DockHost::changedByPerson);
    m_docks.push_back(std::move(dock));
    place(m_docks.back());
}

void DockHost::place(const Dock &dock)
{
    dock.widget->setFloating(false);
    m_window.addDockWidget(area(dock.spec.place), dock.widget);
    for (const Dock &other : m_docks) {
        // Main docks share one place, one tab each.
        if (&other != &dock && other.spec.place == dock.spec.place && other.widget->parent() == &m_window
            && !other.widget->isFloating() && &other < &dock) {
            m_window.tabifyDockWidget(other.widget, dock.widget);
            break;
        }
    }
    dock.widget->setVisible(dock.spec.openAtFirst);
}

void DockHost::fill(const QString &id)
{
    Dock *dock = find(id);
    if (!dock->widget->widget())
        dock->widget->setWidget(dock->spec.create(dock->widget));
}

void DockHost::setCurrent(const QString &id)
{
    const Dock *dock = find(id);
    if (m_restoring || !dock || dock->spec.place != shell::Place::Main || m_current == id)
        return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

bool DockHost::show(const QString &id)
{
    Dock *dock = find(id);
    if (!dock)
        return false;
    fill(id);
    dock->widget->show();
    dock->widget->raise();
    if (dock->widget->isFloating())
        dock->widget->activateWindow();
    setCurrent(id);
    return true;
}

void DockHost::close(const QString &id)
{
    if (Dock *dock = find(id))
        dock->widget->close();
}

void DockHost::setFloating(const QString &id, bool floating)
{
    if (Dock *dock = find(id))
        dock->widget->setFloating(floating);
}

void DockHost::moveTo(const QString &id, Qt::DockWidgetArea area)
{
    Dock *dock = find(id);
    if (!dock)
        return;
    dock->widget->setFloating(false);
    m_window.addDockWidget(area, dock->widget);
    dock->widget->show();
    Q_EMIT layoutChanged();
}

bool DockHost::isFloating(const QString &id) const
{
    const Dock *dock = find(id);
    return dock && dock->widget->isFloating();
}

QString DockHost::focused() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (const Dock &dock : m_docks) {
        if (focus && dock.widget->isAncestorOf(focus))
            return dock.spec.id;
    }
    return m_current;
}

bool DockHost::isOpen(const QString &id) const
{
    const Dock *dock = find(id);
    return dock && !dock->widget->isHidden();
}

QStringList DockHost::ids() const
{
    QStringList ids;
    for (const Dock &dock : m_docks)
        ids.append(dock.spec.id);
    return ids;
}

QString DockHost::title(const QString &id) const
{
    const Dock *dock = find(id);
    return dock ? dock->spec.title() : QString();
}

Layout DockHost::layout() const
{
    Layout layout;
    layout.docks = ids();
    layout.state = m_window.saveState(Layout::currentVersion);
    layout.geometry = m_window.saveGeometry();
    layout.current = m_current;
    return layout;
}

void DockHost::restore(const Layout &layout)
{
    settle();
    m_restoring = true;
    if (!layout.geometry.isEmpty())
        m_window.restoreGeometry(layout.geometry);
    m_window.restoreState(layout.state, Layout::currentVersion);
    for (const Dock &dock : m_docks) {
        if (!layout.docks.contains(dock.spec.id))
            place(dock);
    }
    m_restoring = false;
    if (!show(layout.current))
        showFirst();
}

void DockHost::reset()
{
    settle();
    m_restoring = true;
    for (const Dock &dock : m_docks)
        dock.widget->setFloating(false); // before it leaves the layout: afterwards it would stay a window of its own
    for (const Dock &dock : m_docks)
        m_window.removeDockWidget(dock.widget);
    for (const Dock &dock : m_docks)
        place(dock);
    m_restoring = false;
    showFirst();
}

void DockHost::updateTitlesSoon()
{
    // The layout knows its groups only after the events of this turn.
    if (!std::exchange(m_titlesPending, true))
        QMetaObject::invokeMethod(this, &DockHost::updateTitles, Qt::QueuedConnection);
}

void DockHost::updateTitles()
{
    m_titlesPending = false;
    for (const Dock &dock : m_docks)
        dock.title->setCollapsed(!dock.widget->isFloating() && !m_window.tabifiedDockWidgets(dock.widget).isEmpty());
    // The window puts a bar with nothing to choose outside of itself and shows it there: it must not take the focus.
    for (QTabBar *bar : m_window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
        bar->setFocusPolicy(bar->count() > 1 ? Qt::TabFocus : Qt::NoFocus);
}

void DockHost::showFirst()
{
    const auto it = std::ranges::find_if(
        m_docks, [](const Dock &dock) { return dock.spec.place == shell::Place::Main && dock.spec.openAtFirst; });
    if (it != m_docks.end())
        show(QString(it->spec.id));
}

void DockHost::retranslate()
{
    for (const Dock &dock : m_docks) {
        dock.widget->setWindowTitle(dock.spec.title());
        dock.title->setTitle(dock.spec.title());
    }
}

} // namespace gw::app
