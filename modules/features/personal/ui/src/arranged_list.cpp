// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "arranged_list.h"

#include <QKeyEvent>

namespace gw::personal {
namespace {

bool isMove(const QKeyEvent *key)
{
    return key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
}

} // namespace

ArrangedList::ArrangedList(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
}

bool ArrangedList::event(QEvent *event)
{
    // The page around the list may move its blocks with the same keys: while the focus is here they are the rows'.
    if (event->type() == QEvent::ShortcutOverride && isMove(static_cast<QKeyEvent *>(event)))
        event->accept();
    return QListView::event(event);
}

void ArrangedList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    if (isMove(event))
        Q_EMIT moveWanted(index, event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted(index);
    else if (event->key() == Qt::Key_Space)
        Q_EMIT toggleWanted(index);
    else
        QListView::keyPressEvent(event);
}

} // namespace gw::personal
