// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/numbered_row.h>

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {

NumberedRow::NumberedRow(Theme &theme, Reader reader, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_reader(std::move(reader))
{
}

QSize NumberedRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_theme.scaled(120), m_theme.scaled(m_reader(index).heading ? 34 : 30)};
}

void NumberedRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const NumberedContent row = m_reader(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected) && !row.heading;
    QRect box = option.rect;
    box.setLeft(0);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(box, m_theme.color(selected ? Role::Selection : Role::Hover));
    if (selected)
        painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), m_theme.color(Role::SelectionEdge));
    QRect line = box.adjusted(row.heading ? space::m : space::l, row.heading ? space::s : 0, -space::m, 0);
    const bool numbered = row.number > 0 && !row.heading;
    if (numbered) {
        const QString shown = row.number > 999 ? u"999+"_s : QString::number(row.number);
        painter->setFont(m_theme.font(Theme::Text::Small));
        painter->setPen(m_theme.color(row.late ? Role::DangerText : Role::AccentText));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, shown);
        line.setRight(line.right() - QFontMetrics(painter->font()).horizontalAdvance(shown) - space::s);
    }
    painter->setFont(m_theme.font(row.heading ? Theme::Text::Small : numbered ? Theme::Text::Strong : Theme::Text::Body));
    painter->setPen(m_theme.color(row.heading ? Role::TextSecondary : Role::Text));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(painter->font()).elidedText(row.text, Qt::ElideRight, line.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Role::Focus), 2));
        painter->drawRoundedRect(box.adjusted(2, 2, -2, -2), radius::control, radius::control);
    }
    painter->restore();
}

} // namespace gw::widgets
