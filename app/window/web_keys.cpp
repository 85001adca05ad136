// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The keys of the web dock, and zoom.
#include "window/web_dock.h"
#include "window/web_find.h"
#include "window/web_process.h"
#include "window/web_tab.h"
#include "window/web_texts.h"
#include "window/web_view.h"
#include <QKeyEvent>
#include <QTabBar>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using gw::web::Kind;

namespace gw::app {
namespace {

constexpr std::array zoomSteps{0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0};

} // namespace

WebDock::Act WebDock::actOf(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::AltModifier) {
        return key == Qt::Key_Left ? Act::Back : key == Qt::Key_Right ? Act::Forward : Act::None;
    }
    if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) {
        switch (key) {
        case Qt::Key_F5: return Act::Reload;
        case Qt::Key_F3: return modifiers ? Act::FindPrevious : Act::FindNext;
        case Qt::Key_F6: return Act::LeavePage;
        case Qt::Key_Escape: return modifiers ? Act::None : Act::Escape;
        default: return Act::None;
        }
    }
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        return key == Qt::Key_Backtab || key == Qt::Key_Tab     ? Act::PreviousTab
               : key == Qt::Key_Plus || key == Qt::Key_Equal ? Act::ZoomIn
                                                             : Act::None;
    }
    if (modifiers != Qt::ControlModifier)
        return Act::None;
    switch (key) {
    case Qt::Key_W:
    case Qt::Key_F4: return Act::Close;
    case Qt::Key_Tab:
    case Qt::Key_PageDown: return Act::NextTab;
    case Qt::Key_Backtab:
    case Qt::Key_PageUp: return Act::PreviousTab;
    case Qt::Key_F: return Act::Find;
    case Qt::Key_G: return Act::FindNext;
    case Qt::Key_P: return Act::Print;
    case Qt::Key_R: return Act::Reload;
    case Qt::Key_Plus:
    case Qt::Key_Equal: return Act::ZoomIn;
    case Qt::Key_Minus: return Act::ZoomOut;
    case Qt::Key_0: return Act::ZoomReset;
    default: return Act::None;
    }
}

bool WebDock::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && current()) {
        auto *press = static_cast<QKeyEvent *>(event);
        const Act wanted = actOf(*press);
        if (wanted != Act::None && wanted != Act::Escape) {
            press->accept(); // before the window takes Ctrl+W for the whole pane
            return true;
        }
    }
    return QWidget::event(event);
}

bool WebDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton)
            closeTab(m_bar->tabAt(mouse->position().toPoint()), true);
    }
    return QWidget::eventFilter(watched, event);
}

void WebDock::keyPressEvent(QKeyEvent *event)
{
    if (!act(actOf(*event)))
        QWidget::keyPressEvent(event);
}

void WebDock::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier && event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QWidget::wheelEvent(event);
}

bool WebDock::act(Act what)
{
    WebTab *tab = current();
    if (!tab)
        return false;
    const bool page = !tab->isLocal() && !tab->hasFailed();
    switch (what) {
    case Act::None: return false;
    case Act::Close: closeTab(m_bar->currentIndex(), true); break;
    case Act::NextTab:
    case Act::PreviousTab: {
        const int step = what == Act::NextTab ? 1 : int(m_tabs.size()) - 1;
        m_bar->setCurrentIndex((m_bar->currentIndex() + step) % int(m_tabs.size()));
        current()->focusPage();
        break;
    }
    case Act::Find:
        if (page)
            tab->find().open();
        break;
    case Act::FindNext:
    case Act::FindPrevious:
        if (page && tab->find().isVisible())
            tab->find().again(what == Act::FindPrevious);
        else if (page)
            tab->find().open();
        break;
    case Act::Print:
        if (page)
            print();
        break;
    case Act::ZoomIn: zoomBy(1); break;
    case Act::ZoomOut: zoomBy(-1); break;
    case Act::ZoomReset: zoomBy(0); break;
    case Act::Reload: tab->reload(); break;
    case Act::Back:
        if (tab->canGoBack())
            tab->back();
        break;
    case Act::Forward:
        if (tab->canGoForward())
            tab->forward();
        break;
    case Act::Escape: return tab->escape();
    case Act::LeavePage:
        // A page may hold on to Tab; F6 always leads out of it, and back.
        if (tab->view().hasFocus())
            m_bar->setFocus(Qt::ShortcutFocusReason);
        else
            tab->focusPage();
        break;
    }
    return true;
}

double WebDock::zoomOf(const WebTab &tab) const
{
    return m_zooms.value(webOrigin(tab.address()), 1);
}

void WebDock::zoomBy(int steps)
{
    WebTab *tab = current();
    if (!tab || tab->isLocal())
        return;
    double factor = 1;
    if (steps != 0) {
        const double now = zoomOf(*tab);
        const auto nearest = std::ranges::min_element(zoomSteps, {}, [now](double step) { return std::abs(step - now); });
        const auto index = std::clamp<std::ptrdiff_t>(nearest - zoomSteps.begin() + steps, 0, std::ssize(zoomSteps) - 1);
        factor = zoomSteps.at(size_t(index));
    }
    m_zooms.insert(webOrigin(tab->address()), factor);
    for (WebTab *one : std::as_const(m_tabs))
        applyZoom(*one);
    update(tab);
}

void WebDock::applyZoom(WebTab &tab)
{
    // The engine paints in pixels of the screen: a finer screen is a larger zoom to it.
    const double factor = std::clamp(zoomOf(tab) * tab.view().devicePixelRatioF(), 0.25, 5.0);
    m_process->sendIfRunning({.kind = Kind::Zoom, .page = tab.id(), .body = {{u"factor"_s, factor}}});
}

} // namespace gw::app
