// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStyledItemDelegate>
#include <gw/widgets/theme.h>

namespace gw::widgets {

/// What one line of a list of places says; read from the model by a function the view gives.
struct NumberedContent
{
    QString text;
    int number = 0;       ///< at the right edge; 0: nothing
    bool heading = false; ///< small and grey, without a number
    bool late = false;    ///< the number is about something overdue: the only case in which it is red
};

/// One line with a number at the right edge, as in the left pane of boards and approval.
class NumberedRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<NumberedContent(const QModelIndex &)>;
    NumberedRow(Theme &theme, Reader reader, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    Reader m_reader;
};

} // namespace gw::widgets
