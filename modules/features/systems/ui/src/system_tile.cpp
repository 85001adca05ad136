// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "system_tile.h"

#include "system_texts.h"
#include <QPainter>
#include <gw/widgets/icons.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::systems {

SystemTile::SystemTile(Theme &theme, const SystemListModel &model, std::function<QString()> name, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model), m_name(std::move(name))
{
}

QString SystemTile::standing(const QModelIndex &index) const
{
    if (index.data(SystemListModel::OpenRole).toBool()) {
        const QString role = index.data(SystemListModel::RoleRole).toString();
        return role.isEmpty() ? tr("Sign in over there") : tr("%1 · as %2").arg(m_name(), role);
    }
    return index.data(SystemListModel::AskingRole).toBool() ? tr("Asked for access") : tr("No right");
}

QRect SystemTile::starRect(const QRect &tile) const
{
    const int size = m_theme.scaled(28);
    return {tile.right() - size - 6, tile.top() + 8, size, size};
}

QSize SystemTile::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_width > 0 ? m_width : m_theme.scaled(232), m_theme.rowHeight() + m_theme.scaled(28)};
}

void SystemTile::setViewWidth(int width)
{
    const int columns = std::max(1, width / m_theme.scaled(232));
    m_width = (width - 1) / columns;
}

void SystemTile::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Entry *entry = m_model.at(index.row());
    if (!entry)
        return;
    const bool isOpen = index.data(SystemListModel::OpenRole).toBool();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect tile = option.rect.adjusted(4, 4, -4, -4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = isChosen && option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(m_theme.color(hasFocus ? Role::Focus : isChosen ? Role::Accent : Role::Border), hasFocus ? 2 : 1));
    painter->setBrush(m_theme.color(isChosen ? Role::Selection : isHovered ? Role::Hover : Role::Surface));
    painter->drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);

    const int symbolSize = m_theme.scaled(24);
    const QRect symbol(tile.left() + space::m, tile.top() + space::m, symbolSize, symbolSize);
    icon(m_theme, iconOf(entry->system), isOpen ? Role::AccentText : Role::TextDisabled).paint(painter, symbol);
    const QRect star = starRect(option.rect);
    const bool isFavourite = index.data(SystemListModel::FavouriteRole).toBool();
    if (isFavourite || isHovered || isChosen)
        icon(m_theme, isFavourite ? u"starred-symbolic"_s : u"non-starred-symbolic"_s,
             isFavourite ? Role::AccentText : Role::TextSecondary)
            .paint(painter, star.adjusted(5, 5, -5, -5));

    const int left = symbol.right() + space::m;
    const int width = star.left() - left - 2;
    const QFont strong = m_theme.font(Theme::Text::Strong);
    const QFontMetrics strongMetrics(strong);
    painter->setFont(strong);
    painter->setPen(m_theme.color(isOpen ? Role::Text : Role::TextSecondary));
    const int top = tile.top() + (tile.height() - 2 * strongMetrics.height() - 4) / 2;
    painter->drawText(QRect(left, top, width, strongMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      strongMetrics.elidedText(entry->name(isEnglish()), Qt::ElideRight, width));
    const QFont small = m_theme.font(Theme::Text::Small);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(m_theme.color(Role::TextSecondary));
    const int lineWidth = tile.right() - space::s - left;
    painter->drawText(QRect(left, top + strongMetrics.height() + 4, lineWidth, smallMetrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, smallMetrics.elidedText(standing(index), Qt::ElideRight, lineWidth));
    painter->restore();
}

} // namespace gw::systems
