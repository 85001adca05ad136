// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/popup_panel.h"

using namespace gw::widgets;

namespace gw::app {

PopupPanel::PopupPanel(Theme &theme, QWidget *parent) : QFrame(parent, Qt::Popup), m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("card", true);
    setFixedWidth(theme.scaled(360));
    m_column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_column->setSpacing(space::m);
}

void PopupPanel::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void PopupPanel::openBelow(const QWidget *anchor)
{
    adjustSize();
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), anchor->height() + space::xs));
    move(corner.x() - width(), corner.y());
    show();
    setFocus();
}

} // namespace gw::app
