// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/row_delegate.h>

#include <gw/widgets/icons.h>

namespace gw::widgets {

RowDelegate::RowDelegate(Theme &theme, Reader reader, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_reader(std::move(reader))
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(160), m_theme.rowHeight()};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowContent row = m_reader(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect;
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(box, m_theme.color(selected ? Role::Selection : Role::Hover));
    if (row.unread || selected)
        painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), m_theme.color(Role::SelectionEdge));
    painter->setPen(m_theme.color(Role::Border));
    painter->drawLine(box.left() + space::l, box.bottom(), box.right() - space::l, box.bottom());

    QRect text = box.adjusted(space::l, 0, -space::l, 0);
    if (!row.icon.isEmpty()) {
        const int size = m_theme.scaled(20);
        icon(m_theme, row.icon, Role::TextSecondary)
            .paint(painter, QRect(text.left(), box.top() + (box.height() - size) / 2, size, size));
        text.setLeft(text.left() + size + space::m);
    }
    const QFontMetrics titleMetrics(m_theme.font(Theme::Text::Strong));
    const QFontMetrics smallMetrics(m_theme.font(Theme::Text::Small));
    const int lines = titleMetrics.height() + space::xs / 2 + smallMetrics.height();
    const int top = box.top() + (box.height() - lines) / 2;
    QRect first(text.left(), top, text.width(), titleMetrics.height());
    QRect second(text.left(), top + titleMetrics.height() + space::xs / 2, text.width(), smallMetrics.height());

    const auto rightSide = [&](QRect &line, const QString &value, Role role) {
        if (value.isEmpty())
            return;
        painter->setFont(m_theme.font(Theme::Text::Small));
        painter->setPen(m_theme.color(role));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, value);
        line.setRight(line.right() - smallMetrics.horizontalAdvance(value) - space::m);
    };
    rightSide(first, row.time, Role::TextSecondary);
    rightSide(second, row.state, row.stateRole);

    painter->setFont(m_theme.font(Theme::Text::Strong));
    painter->setPen(m_theme.color(Role::Text));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      titleMetrics.elidedText(row.title, Qt::ElideRight, first.width()));
    painter->setFont(m_theme.font(Theme::Text::Small));
    painter->setPen(m_theme.color(Role::TextSecondary));
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(row.summary, Qt::ElideRight, second.width()));

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Role::Focus), 2));
        painter->drawRoundedRect(box.adjusted(2, 2, -2, -2), radius::control, radius::control);
    }
    painter->restore();
}

} // namespace gw::widgets
