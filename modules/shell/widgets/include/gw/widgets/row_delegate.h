// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStyledItemDelegate>
#include <gw/widgets/theme.h>

namespace gw::widgets {

/// What one row of a list says; read from the model by a function the view gives.
struct RowContent
{
    QString title;   ///< who or what, weight 600
    QString summary; ///< second line, secondary text
    QString time;    ///< right edge, same column in every row
    QString state;   ///< right edge of the second line: "waiting to be sent", "must read" …
    Role stateRole = Role::TextSecondary;
    bool unread = false; ///< a 3 px accent bar
    QString icon;        ///< freedesktop name, or empty
};

/// The dense two-line row of every list: 44, 52 or 60 px by density.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<RowContent(const QModelIndex &)>;
    RowDelegate(Theme &theme, Reader reader, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    Reader m_reader;
};

} // namespace gw::widgets
