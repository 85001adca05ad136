// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/dock_title.h"

#include <QDockWidget>
#include <QMenu>
#include <QToolButton>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {

DockTitle::DockTitle(QDockWidget &dock, Theme &theme)
    : QWidget(&dock)
    , m_dock(dock)
    , m_theme(theme)
    , m_label(new ElidedLabel(theme, Theme::Text::Strong, this))
    , m_move(button(u"view-split-left-right"_s, u"move"_s))
    , m_float(button(u"window-duplicate"_s, u"float"_s))
    , m_close(button(u"window-close"_s, u"close"_s))
{
    setAttribute(Qt::WA_Hover);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::xs, space::xs, space::xs);
    layout->setSpacing(0);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_move);
    layout->addWidget(m_float);
    layout->addWidget(m_close);
    m_move->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_move);
    m_move->setMenu(menu);
    const auto addArea = [this, menu](Qt::DockWidgetArea area) {
        connect(menu->addAction(QString()), &QAction::triggered, this, [this, area] { Q_EMIT moveRequested(area); });
    };
    addArea(Qt::LeftDockWidgetArea);
    addArea(Qt::RightDockWidgetArea);
    addArea(Qt::BottomDockWidgetArea);
    connect(m_float, &QToolButton::clicked, this, [this] { m_dock.setFloating(!m_dock.isFloating()); });
    connect(m_close, &QToolButton::clicked, &m_dock, &QDockWidget::close);
    retranslate();
    updateButtons();
}

QToolButton *DockTitle::button(const QString &iconName, const QString &name)
{
    auto *made = new QToolButton(this);
    made->setObjectName(m_dock.objectName() + u'.' + name);
    made->setIcon(icon(m_theme, iconName, Role::TextSecondary));
    made->setIconSize({16, 16});
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void DockTitle::setTitle(const QString &title)
{
    m_label->setFullText(title);
}

void DockTitle::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    m_label->setVisible(!collapsed);
    for (QToolButton *one : {m_move, m_float, m_close})
        one->setVisible(!collapsed);
    updateGeometry();
    // QDockWidget asks for the height of its header only when the header is set.
    m_dock.setTitleBarWidget(this);
}

QSize DockTitle::sizeHint() const
{
    return m_collapsed ? QSize(0, 0) : QWidget::sizeHint();
}

QSize DockTitle::minimumSizeHint() const
{
    return m_collapsed ? QSize(0, 0) : QWidget::minimumSizeHint();
}

void DockTitle::retranslate()
{
    m_move->setToolTip(tr("Move"));
    m_float->setToolTip(tr("In a window of its own"));
    m_close->setToolTip(tr("Close"));
    const auto actions = m_move->menu()->actions();
    actions.at(0)->setText(tr("To the left"));
    actions.at(1)->setText(tr("To the right"));
    actions.at(2)->setText(tr("To the bottom"));
    for (QToolButton *one : {m_move, m_float, m_close})
        one->setAccessibleName(one->toolTip());
}

void DockTitle::updateButtons()
{
    // They keep their place, so that the title does not jump and the tab order stays; only their picture comes and goes.
    const bool shown = underMouse() || isAncestorOf(QApplication::focusWidget());
    for (QToolButton *one : {m_move, m_float, m_close})
        one->setIconSize(shown ? QSize(16, 16) : QSize(0, 0));
}

bool DockTitle::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::FocusIn:
    case QEvent::FocusOut: updateButtons(); break;
    case QEvent::LanguageChange: retranslate(); break;
    default: break;
    }
    return QWidget::event(event);
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    painter.setPen(m_theme.color(Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace gw::app
