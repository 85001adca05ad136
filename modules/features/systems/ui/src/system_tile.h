// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStyledItemDelegate>
#include <gw/systems/systemlistmodel.h>
#include <gw/widgets/theme.h>

namespace gw::systems {

/// A system as a tile: pictogram, name, and as whom one arrives there; or that the seat has no right. The star is a target of
/// its own.
class SystemTile final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `name` of the person that is handed over. `model` is the view's.
    SystemTile(widgets::Theme &theme, const SystemListModel &model, std::function<QString()> name, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As many columns as fit share the width of the view.
    void setViewWidth(int width);
    QRect starRect(const QRect &tile) const;
    /// The tile's second line, for screen readers too.
    QString standing(const QModelIndex &index) const;

private:
    widgets::Theme &m_theme;
    const SystemListModel &m_model;
    std::function<QString()> m_name;
    int m_width = 0;
};

} // namespace gw::systems
