// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "arrange_tree.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QTreeWidgetItemIterator>

namespace gw::dashboard {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int levelRole = Qt::UserRole + 1;
constexpr int lockedRole = Qt::UserRole + 2;

} // namespace

ArrangeTree::ArrangeTree(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(20);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_filling || !(item->flags() & Qt::ItemIsUserCheckable))
            return;
        // Later: the owner fills the tree anew, and this item is still in use.
        const bool shown = item->checkState(0) == Qt::Checked;
        QMetaObject::invokeMethod(
            this, [this, id = idOf(item), shown] { Q_EMIT shownWanted(id, shown); }, Qt::QueuedConnection);
    });
}

QTreeWidgetItem *ArrangeTree::addEntry(QTreeWidgetItem *under, Level level, const QString &id, const QString &text)
{
    m_filling = true;
    auto *item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(this);
    item->setText(0, text);
    item->setSizeHint(0, QSize(0, fontMetrics().height() + 12));
    if (level == Level::Fixed) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        item->setFont(0, strong);
    }
    item->setData(0, idRole, id);
    item->setData(0, levelRole, int(level));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    if (level != Level::Fixed)
        flags |= Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    item->setFlags(flags);
    item->setExpanded(true);
    m_filling = false;
    return item;
}

void ArrangeTree::setShown(QTreeWidgetItem *item, bool shown, bool locked)
{
    m_filling = true;
    item->setCheckState(0, shown ? Qt::Checked : Qt::Unchecked);
    item->setData(0, lockedRole, locked);
    item->setFlags(locked ? item->flags() & ~Qt::ItemIsUserCheckable : item->flags() | Qt::ItemIsUserCheckable);
    m_filling = false;
}

QString ArrangeTree::idOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, idRole).toString() : QString();
}

ArrangeTree::Level ArrangeTree::levelOf(const QTreeWidgetItem *item)
{
    return Level(item->data(0, levelRole).toInt());
}

void ArrangeTree::select(const QString &id)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if (levelOf(*it) != Level::Fixed && idOf(*it) == id) {
            setCurrentItem(*it);
            return;
        }
    }
}

void ArrangeTree::keyPressEvent(QKeyEvent *event)
{
    const QString id = idOf(currentItem());
    if (event->modifiers().testFlag(Qt::AltModifier) && !id.isEmpty()) {
        switch (event->key()) {
        case Qt::Key_Up: Q_EMIT stepWanted(id, 0, -1); return;
        case Qt::Key_Down: Q_EMIT stepWanted(id, 0, 1); return;
        case Qt::Key_Left: Q_EMIT stepWanted(id, -1, 0); return;
        case Qt::Key_Right: Q_EMIT stepWanted(id, 1, 0); return;
        default: break;
        }
    }
    QTreeWidget::keyPressEvent(event);
}

/// Groups go below what is fixed, leaves into a group; beside an entry of its own level it goes before or after it.
ArrangeTree::Target ArrangeTree::targetAt(const QPoint &position, const QTreeWidgetItem *moved) const
{
    QTreeWidgetItem *at = itemAt(position);
    if (!at || !moved)
        return {};
    const Level level = levelOf(moved);
    while (at && levelOf(at) > level)
        at = at->parent(); // a group over a leaf: beside the leaf's group
    if (!at)
        return {};
    if (levelOf(at) == level) {
        if (level == Level::Leaf && at->parent() != moved->parent())
            return {};
        const bool below = position.y() > visualItemRect(at).center().y();
        const QTreeWidgetItem *parent = at->parent();
        const int index = parent ? parent->indexOfChild(at) : indexOfTopLevelItem(at);
        return {at->parent(), index + (below ? 1 : 0)};
    }
    if (level == Level::Leaf && at != moved->parent())
        return {};
    return {at, level == Level::Leaf ? 0 : at->childCount()};
}

void ArrangeTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event);
    const Target target = targetAt(event->position().toPoint(), currentItem());
    event->setAccepted(target.position >= 0);
}

void ArrangeTree::dropEvent(QDropEvent *event)
{
    const QTreeWidgetItem *moved = currentItem();
    const Target target = targetAt(event->position().toPoint(), moved);
    event->setDropAction(Qt::IgnoreAction); // the view moves nothing by itself
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (!moved || target.position < 0)
        return;
    const QTreeWidgetItem *parent = moved->parent();
    const int from = parent ? parent->indexOfChild(const_cast<QTreeWidgetItem *>(moved))
                            : indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(moved));
    const bool same = parent == target.parent;
    const int to = same && target.position > from ? target.position - 1 : target.position;
    QMetaObject::invokeMethod(
        this, [this, id = idOf(moved), under = idOf(target.parent), to] { Q_EMIT dropWanted(id, under, to); },
        Qt::QueuedConnection);
}

} // namespace gw::dashboard
