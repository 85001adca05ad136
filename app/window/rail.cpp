// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/rail.h"

#include "window/rail_menu.h"
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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

QSize RailButton::minimumSizeHint() const
{
    return {m_theme.scaled(64), m_theme.scaled(46)};
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

RailButton *Rail::addEntry(const shell::RailSpec &spec, bool movable)
{
    auto *button = new RailButton(m_theme, spec.icon, this);
    button->setObjectName(u"rail."_s + spec.id);
    button->setLabel(spec.label());
    button->setBadge(m_badges.badge(spec.badge));
    button->setContextMenuPolicy(Qt::NoContextMenu); // the rail has one
    if (movable)
        button->installEventFilter(this);
    m_group->addButton(button);
    connect(button, &QAbstractButton::clicked, this, [this, dock = spec.dock] { Q_EMIT chosen(dock); });
    m_entries.push_back({spec, button, movable});
    return button;
}

void Rail::setMenu(RailMenu &menu, const std::vector<shell::RailSpec> &footer)
{
    m_menu = &menu;
    m_footer = footer;
    connect(&menu, &RailMenu::changed, this, &Rail::rebuild);
    rebuild();
}

void Rail::rebuild()
{
    QString focused;
    for (const Entry &entry : m_entries) {
        if (entry.button->hasFocus())
            focused = entry.spec.id;
        // One of them may be the sender of what led here.
        entry.button->hide();
        m_group->removeButton(entry.button);
        entry.button->deleteLater();
    }
    m_entries.clear();
    auto *column = static_cast<QVBoxLayout *>(layout());
    while (QLayoutItem *item = column->takeAt(0))
        delete item;
    for (const shell::RailSpec &spec : m_menu->shown())
        column->addWidget(addEntry(spec, true));
    column->addStretch();
    for (const shell::RailSpec &spec : m_footer)
        column->addWidget(addEntry(spec, false));
    const QWidget *before = nullptr; // Tab goes down the column
    for (const Entry &entry : m_entries) {
        if (before)
            setTabOrder(const_cast<QWidget *>(before), entry.button);
        before = entry.button;
        if (entry.spec.id == focused)
            entry.button->setFocus();
    }
    setCurrentDock(m_currentDock);
}

void Rail::setCurrentDock(const QString &dock)
{
    m_currentDock = dock;
    m_group->setExclusive(false); // what is not in the menu leaves nothing chosen
    for (const Entry &entry : m_entries)
        entry.button->setChecked(entry.spec.dock == dock);
    m_group->setExclusive(true);
}

QString Rail::entryAt(const QWidget *widget) const
{
    const auto entry = std::ranges::find(m_entries, widget, &Entry::button);
    return entry != m_entries.end() && entry->movable ? entry->spec.id : QString();
}

void Rail::hideEntry(const QString &id)
{
    for (const contract::MenuEntry &entry : m_menu->entries()) {
        if (entry.id != id)
            continue;
        const QJsonObject before = m_menu->stored();
        if (entry.locked) {
            Q_EMIT arranged(tr("Your IT staff keeps %1 in the menu.").arg(entry.label), before);
            return;
        }
        m_menu->setShown(id, false);
        Q_EMIT arranged(tr("%1 is hidden. Ctrl+K still finds it.").arg(entry.label), before);
    }
}

void Rail::moveEntry(const QString &id, int places)
{
    // Over what is shown: a step that nobody sees is no step.
    const QList<contract::MenuEntry> entries = m_menu->entries();
    qsizetype at = std::ranges::find(entries, id, &contract::MenuEntry::id) - entries.begin();
    const qsizetype direction = places < 0 ? -1 : 1;
    do {
        at += direction;
    } while (at >= 0 && at < entries.size() && !entries.at(at).shown);
    if (at >= 0 && at < entries.size())
        m_menu->move(id, int(at));
}

void Rail::dropEntry(const QString &id, int y)
{
    const QList<contract::MenuEntry> entries = m_menu->entries();
    const qsizetype from = std::ranges::find(entries, id, &contract::MenuEntry::id) - entries.begin();
    qsizetype to = entries.size();
    for (const Entry &entry : m_entries) {
        if (!entry.movable || y >= entry.button->geometry().center().y())
            continue;
        to = std::ranges::find(entries, entry.spec.id, &contract::MenuEntry::id) - entries.begin();
        break;
    }
    m_menu->move(id, int(to > from ? to - 1 : to));
}

void Rail::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.button->setLabel(entry.spec.label());
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const QString id = entryAt(focusWidget());
    const bool moves = event->modifiers().testFlag(Qt::AltModifier) && !id.isEmpty();
    if (event->key() == Qt::Key_Down && moves)
        moveEntry(id, 1);
    else if (event->key() == Qt::Key_Up && moves)
        moveEntry(id, -1);
    else if (event->key() == Qt::Key_Delete && !id.isEmpty())
        hideEntry(id);
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void Rail::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    QWidget *target = byKeyboard ? focusWidget() : childAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString id = entryAt(target); !id.isEmpty()) {
        menu->addAction(tr("Hide"), this, [this, id] { hideEntry(id); });
        menu->addAction(tr("Move up"), this, [this, id] { moveEntry(id, -1); });
        menu->addAction(tr("Move down"), this, [this, id] { moveEntry(id, 1); });
        menu->addSeparator();
    }
    menu->addAction(tr("Arrange front page and menu…"), this, &Rail::arrangeWanted);
    menu->popup(byKeyboard && target ? target->mapToGlobal(target->rect().center()) : event->globalPos());
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<RailButton *>(watched);
    if (!button)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent *>(event)->pos();
        return false;
    }
    const bool isHeld = event->type() == QEvent::MouseMove && static_cast<QMouseEvent *>(event)->buttons() == Qt::LeftButton;
    if (isHeld) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (m_dropLine < 0 && (mouse->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return false;
        m_dropLine = mapFromGlobal(mouse->globalPosition().toPoint()).y();
        button->setCursor(Qt::ClosedHandCursor);
        update();
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && m_dropLine >= 0) {
        const int y = std::exchange(m_dropLine, -1);
        button->setCursor(Qt::PointingHandCursor);
        button->setDown(false);
        update();
        // After this event: the button goes when the menu changes.
        QMetaObject::invokeMethod(this, [this, id = entryAt(button), y] { dropEntry(id, y); }, Qt::QueuedConnection);
        return true;
    }
    return false;
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    painter.setPen(m_theme.color(Role::Border));
    painter.drawLine(rect().topRight(), rect().bottomRight());
    if (m_dropLine < 0)
        return;
    int line = 0;
    for (const Entry &entry : m_entries) {
        if (entry.movable && m_dropLine >= entry.button->geometry().center().y())
            line = entry.button->geometry().bottom();
    }
    painter.fillRect(QRect(space::s, std::max(0, line - 1), width() - 2 * space::s, 3), m_theme.color(Role::Accent));
}

} // namespace gw::app
