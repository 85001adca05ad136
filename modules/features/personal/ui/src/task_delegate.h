// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStyledItemDelegate>
#include <gw/widgets/theme.h>

namespace gw::personal {

/// A task in one line: a box to tick, what it is, by when.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TaskDelegate(widgets::Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void ticked(const QModelIndex &index) const; ///< the box was clicked

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QRect boxIn(const QRect &row) const;
    widgets::Theme &m_theme;
};

/// "today", "tomorrow", a weekday or a day; empty for none.
QString dueText(QDate due, QDate today);

} // namespace gw::personal
