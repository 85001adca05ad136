// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows_view.h"

#include "key_map.h"
#include "mail_delegate.h"
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr int mostDragged = 2'000; ///< more are moved by command: a drag copies every one of them into the hand

} // namespace

RowsView::RowsView(Theme &theme, QWidget *parent) : QListView(parent), m_theme(theme), m_rowHeight(theme.rowHeight())
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &RowsView::scheduleDelayedItemsLayout);
}

int RowsView::count() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int RowsView::headingHeight() const
{
    return m_theme.scaled(28);
}

void RowsView::setRowHeight(int height)
{
    if (height == m_rowHeight)
        return;
    // What stands at the top stays there.
    const int top = rowAt(verticalOffset(), true);
    m_rowHeight = height;
    doItemsLayout();
    if (top > 0)
        verticalScrollBar()->setValue(topOf(top));
}

void RowsView::setHeadings(const QList<Heading> &headings)
{
    if (headings == m_headings)
        return;
    m_headings = headings;
    scheduleDelayedItemsLayout();
}

int RowsView::topOf(int row) const
{
    int above = 0;
    for (const Heading &heading : m_headings)
        above += heading.row <= row ? 1 : 0;
    return row * m_rowHeight + above * headingHeight();
}

int RowsView::rowAt(int y, bool nearest) const
{
    const int rows = count();
    if (rows == 0 || y < 0)
        return nearest && rows > 0 ? 0 : -1;
    int begin = 0;   // of the group that is looked at
    int offset = 0;  // of its first row
    for (qsizetype i = 0; i <= m_headings.size(); ++i) {
        const int next = i < m_headings.size() ? std::min(m_headings.at(i).row, rows) : rows;
        const int end = offset + (next - begin) * m_rowHeight;
        if (y < end)
            return begin + (y - offset) / m_rowHeight;
        if (i == m_headings.size())
            break;
        if (y < end + headingHeight())
            return nearest ? std::min(next, rows - 1) : -1;
        begin = next;
        offset = end + headingHeight();
    }
    return nearest ? rows - 1 : -1;
}

std::pair<int, int> RowsView::visibleRows() const
{
    if (count() == 0)
        return {-1, -2};
    return {rowAt(verticalOffset(), true), rowAt(verticalOffset() + viewport()->height() - 1, true)};
}

QRect RowsView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, topOf(index.row()) - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex RowsView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y() + verticalOffset(), false);
    return row < 0 ? QModelIndex() : model()->index(row, 0, rootIndex());
}

void RowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect rect = visualRect(index);
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    const bool isGroupHead = std::ranges::any_of(m_headings, [&index](const Heading &one) { return one.row == index.row(); });
    const int above = isGroupHead ? headingHeight() : 0;
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - height / 2);
    else if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() - above < 0))
        bar->setValue(bar->value() + rect.top() - above);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= height))
        bar->setValue(bar->value() + rect.bottom() + 1 - height);
}

void RowsView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

int RowsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void RowsView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    const int rows = count();
    const int total = rows == 0 ? 0 : topOf(rows - 1) + m_rowHeight;
    bar->setSingleStep(m_rowHeight / 2);
    bar->setPageStep(std::max(m_rowHeight, viewport()->height() - m_rowHeight));
    bar->setRange(0, std::max(0, total - viewport()->height()));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries();
}

void RowsView::scrollContentsBy(int dx, int dy)
{
    hover(-1);
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void RowsView::paintEvent(QPaintEvent *event)
{
    const int rows = count();
    if (rows == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRect dirty = event->rect();
    const int first = rowAt(dirty.top() + verticalOffset(), true);
    const int last = rowAt(dirty.bottom() + verticalOffset(), true);
    const QStyle::State usual = option.state & ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    for (int row = first; row >= 0 && row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = usual;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
    for (const Heading &heading : m_headings) {
        const QRect box(0, topOf(heading.row) - headingHeight() - verticalOffset(), viewport()->width(), headingHeight());
        if (heading.row < rows && box.intersects(dirty))
            paintHeading(painter, box, heading.text);
    }
}

void RowsView::paintHeading(QPainter &painter, const QRect &box, const QString &text) const
{
    painter.fillRect(box, m_theme.color(Ink::SurfaceSunken));
    QFont font = m_theme.font(Theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Ink::TextSecondary));
    painter.drawText(box.adjusted(space::l, 0, -space::l, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.setPen(m_theme.color(Ink::Border));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    // The letters of the page: an item view would search for them.
    if (actOf(*event) != Act::None) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
    if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber())
        event->ignore();
}

void RowsView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto *rows = qobject_cast<const MailDelegate *>(itemDelegate());
    if (event->button() == Qt::LeftButton && index.isValid() && rows && rows->starOf(visualRect(index)).contains(event->position().toPoint())) {
        Q_EMIT starPressed(index);
        return;
    }
    QListView::mousePressEvent(event);
}

void RowsView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y() + verticalOffset(), false));
    QListView::mouseMoveEvent(event);
}

void RowsView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
    event->accept();
}

bool RowsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        hover(-1);
    return QListView::viewportEvent(event);
}

void RowsView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void RowsView::startDrag(Qt::DropActions actions)
{
    int chosen = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        chosen += range.height();
    if (chosen <= mostDragged)
        QListView::startDrag(actions);
}

QModelIndex RowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = count();
    if (rows == 0)
        return {};
    const int page = std::max(1, viewport()->height() / std::max(1, m_rowHeight) - 1);
    const int now = currentIndex().isValid() ? currentIndex().row() : -1;
    int wanted = now;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft: wanted = now - 1; break;
    case MoveDown:
    case MoveNext:
    case MoveRight: wanted = now + 1; break;
    case MovePageUp: wanted = now - page; break;
    case MovePageDown: wanted = now + page; break;
    case MoveHome: wanted = 0; break;
    case MoveEnd: wanted = rows - 1; break;
    }
    return model()->index(std::clamp(wanted, 0, rows - 1), 0, rootIndex());
}

void RowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int rows = count();
    if (rows == 0)
        return;
    const QRect area = rect.normalized();
    const int from = rowAt(area.top() + verticalOffset(), true);
    const int to = rowAt(area.bottom() + verticalOffset(), true);
    selectionModel()->select(QItemSelection(model()->index(from, 0, rootIndex()), model()->index(to, 0, rootIndex())), command);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect all = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        const int top = topOf(range.top()) - verticalOffset();
        const int bottom = topOf(range.bottom()) - verticalOffset() + m_rowHeight;
        region += all.intersected(QRect(0, top, all.width(), bottom - top));
    }
    return region;
}

} // namespace gw::mail
