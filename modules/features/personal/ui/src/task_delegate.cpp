// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "task_delegate.h"

#include <QLocale>
#include <QMouseEvent>
#include <gw/personal/models.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/icons.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::personal {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::personal::TaskDelegate)
};

} // namespace

QString dueText(QDate due, QDate today)
{
    if (!due.isValid())
        return {};
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return Tr::tr("today");
    if (days == 1)
        return Tr::tr("tomorrow");
    if (days == -1)
        return Tr::tr("yesterday");
    if (days > 1 && days < 7)
        return QLocale().dayName(due.dayOfWeek(), QLocale::LongFormat);
    return due.year() == today.year() ? shortDay(due) : longDay(due);
}

TaskDelegate::TaskDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(160), m_theme.rowHeight() * 2 / 3};
}

QRect TaskDelegate::boxIn(const QRect &row) const
{
    const int size = m_theme.scaled(16);
    return {row.left() + space::l, row.top() + (row.height() - size) / 2, size, size};
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool done = index.data(TaskListModel::DoneRole).toBool();
    const bool late = index.data(TaskListModel::OverdueRole).toBool();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, m_theme.color(selected ? Role::Selection : Role::Hover));
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), m_theme.color(Role::SelectionEdge));

    const QRect box = boxIn(row);
    painter->setPen(QPen(m_theme.color(done ? Role::Accent : Role::BorderStrong), 1));
    painter->setBrush(done ? m_theme.color(Role::Accent) : m_theme.color(Role::Surface));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    if (done) {
        const QPointF tick[] = {{box.left() + box.width() * 0.25, box.top() + box.height() * 0.52},
                                {box.left() + box.width() * 0.43, box.top() + box.height() * 0.70},
                                {box.left() + box.width() * 0.76, box.top() + box.height() * 0.32}};
        painter->setPen(QPen(m_theme.color(Role::OnAccent), 2));
        painter->drawPolyline(tick, 3);
    }

    QRect text(box.right() + space::m, row.top(), row.right() - space::l - box.right() - space::m, row.height());
    const auto right = [&](const QString &value, Role role) {
        if (value.isEmpty())
            return;
        painter->setFont(m_theme.font(Theme::Text::Small));
        painter->setPen(m_theme.color(role));
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, value);
        text.setRight(text.right() - QFontMetrics(painter->font()).horizontalAdvance(value) - space::m);
    };
    const QDate due = index.data(TaskListModel::DueRole).toDate();
    const auto *tasks = qobject_cast<const TaskListModel *>(index.model());
    right(dueText(due, tasks ? tasks->today() : due), late ? Role::DangerText : Role::TextSecondary);
    if (late)
        right(Tr::tr("late"), Role::DangerText);
    if (index.data(TaskListModel::PendingRole).toBool())
        right(Tr::tr("not sent yet"), Role::TextSecondary);
    QFont font = m_theme.font(Theme::Text::Body);
    font.setStrikeOut(done);
    painter->setFont(font);
    painter->setPen(m_theme.color(done ? Role::TextSecondary : Role::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(Role::Focus), 2));
        painter->drawRoundedRect(row.adjusted(2, 2, -2, -2), radius::control, radius::control);
    }
    painter->restore();
}

bool TaskDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    // A little more than what is drawn: small targets are hard to hit.
    if (!boxIn(option.rect).adjusted(-space::s, -space::s, space::s, space::s).contains(mouse->pos()))
        return false;
    Q_EMIT ticked(index);
    return true;
}

} // namespace gw::personal
