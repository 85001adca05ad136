// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/rail.h"

#include <QKeyEvent>
#include <gw/widgets/icons.h>
#include <ranges>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {

RailButton::RailButton(Theme &theme, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void RailButton::setBadge(contract::Badge badge)
{
    if (m_badge == badge)
        return;
    m_badge = badge;
    updateName();
    update();
}

void RailButton::setLabel(const QString &label)
{
    m_label = label;
    updateName();
    update();
}

void RailButton::updateName()
{
    QString name = m_label;
    if (m_badge.count > 0)
        name = m_badge.overdue ? tr("%1, %n waiting, some overdue", nullptr, m_badge.count).arg(m_label)
                               : tr("%1, %n waiting", nullptr, m_badge.count).arg(m_label);
    setAccessibleName(name);
    setToolTip(name);
}

QSize RailButton::sizeHint() const
{
    return {m_theme.scaled(64), m_theme.scaled(58)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect tile = rect().adjusted(6, 3, -6, -3);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? Role::AccentSoft : Role::Hover));
        painter.drawRoundedRect(tile, radius::card, radius::card);
    }
    if (isChecked())
        painter.fillRect(QRect(0, tile.top() + 8, 3, tile.height() - 16), m_theme.color(Role::SelectionEdge));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tile, radius::card, radius::card);
    }
    const Role role = isChecked() ? Role::AccentText : Role::TextSecondary;
    const QFont font = m_theme.font(Theme::Text::Small);
    const QFontMetrics metrics(font);
    const int size = m_theme.scaled(22);
    const int top = (height() - size - metrics.height() - 2) / 2;
    const QRect symbol((width() - size) / 2, top, size, size);
    widgets::icon(m_theme, m_icon, role).paint(&painter, symbol);
    painter.setFont(font);
    painter.setPen(m_theme.color(role));
    painter.drawText(QRect(2, symbol.bottom() + 3, width() - 4, metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(m_label, Qt::ElideRight, width() - 8));
    if (m_badge.count <= 0)
        return;
    const QString number = m_badge.count > 99 ? u"99+"_s : QString::number(m_badge.count);
    QFont badgeFont = font;
    badgeFont.setWeight(QFont::DemiBold);
    badgeFont.setPointSizeF(font.pointSizeF() * 0.9);
    const QFontMetrics badgeMetrics(badgeFont);
    const int badgeHeight = m_theme.scaled(16);
    const int badgeWidth = std::max(badgeHeight, badgeMetrics.horizontalAdvance(number) + 8);
    const QRect pill(std::min(symbol.right() - 4, width() - badgeWidth - 4), symbol.top() - 5, badgeWidth, badgeHeight);
    painter.setPen(QPen(m_theme.color(Role::Window), 2));
    painter.setBrush(m_theme.color(m_badge.overdue ? Role::DangerText : Role::AccentText));
    painter.drawRoundedRect(pill.adjusted(-1, -1, 1, 1), pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(m_theme.color(Role::Surface));
    painter.setFont(badgeFont);
    painter.drawText(pill, Qt::AlignCenter, number);
}

Rail::Rail(Theme &theme, contract::BadgeBoard &badges, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_badges(badges), m_group(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    m_group->setExclusive(true);
    connect(&badges, &contract::BadgeBoard::badgeChanged, this, [this](const QString &module) {
        for (const Entry &entry : m_entries) {
            if (entry.spec.badge == module)
                entry.button->setBadge(m_badges.badge(module));
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, space::s);
    layout->setSpacing(0);
}

RailButton *Rail::addEntry(const shell::RailSpec &spec)
{
    auto *button = new RailButton(m_theme, spec.icon, this);
    button->setObjectName(u"rail."_s + spec.id);
    button->setLabel(spec.label());
    button->setBadge(m_badges.badge(spec.badge));
    m_group->addButton(button);
    connect(button, &QAbstractButton::clicked, this, [this, dock = spec.dock] { Q_EMIT chosen(dock); });
    m_entries.push_back({spec, button});
    return button;
}

void Rail::setEntries(const std::vector<shell::RailSpec> &entries, const std::vector<shell::RailSpec> &footer)
{
    for (const Entry &entry : m_entries)
        delete entry.button;
    m_entries.clear();
    auto *column = static_cast<QVBoxLayout *>(layout());
    while (QLayoutItem *item = column->takeAt(0))
        delete item;
    std::vector<shell::RailSpec> sorted = entries;
    std::ranges::stable_sort(sorted, {}, &shell::RailSpec::position);
    for (const shell::RailSpec &spec : sorted)
        column->addWidget(addEntry(spec));
    column->addStretch();
    for (const shell::RailSpec &spec : footer)
        column->addWidget(addEntry(spec));
}

void Rail::setCurrentDock(const QString &dock)
{
    for (const Entry &entry : m_entries) {
        if (entry.spec.dock == dock)
            entry.button->setChecked(true);
    }
}

void Rail::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.button->setLabel(entry.spec.label());
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    painter.setPen(m_theme.color(Role::Border));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace gw::app
