// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "area_card.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <gw/widgets/card.h>
#include <gw/widgets/icons.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::dashboard::AreaCard)
};

/// Asks for the same room whatever is in it, so that a page that fits does not scroll because one block has much to say.
class BlockStack final : public QStackedWidget
{
public:
    explicit BlockStack(Theme &theme) : m_theme(theme) {}
    QSize sizeHint() const override { return {m_theme.scaled(320), minimumSizeHint().height()}; }
    QSize minimumSizeHint() const override { return {m_theme.scaled(200), m_theme.rowHeight() * 3}; }

private:
    Theme &m_theme;
};

} // namespace

AreaCard::AreaCard(Theme &theme, const QString &areaId, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_areaId(areaId)
    , m_card(new Card(theme))
    , m_tabs(new QTabBar)
    , m_stack(new BlockStack(theme))
    , m_action(new QPushButton)
    , m_more(new QToolButton)
{
    setObjectName(u"home.area."_s + areaId);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_tabs->setObjectName(u"home.tabs."_s + areaId);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_action->setObjectName(u"home.action."_s + areaId);
    m_action->setProperty("flat", true);
    m_action->setProperty("link", true);
    m_more->setObjectName(u"home.more."_s + areaId);
    m_more->setIcon(icon(theme, u"overflow-menu"_s, Role::TextSecondary));
    m_more->setAutoRaise(true);
    m_card->addHeaderWidget(m_tabs);
    m_card->addHeaderWidget(m_action);
    m_card->addHeaderWidget(m_more);
    m_card->setContent(m_stack);
    m_card->installEventFilter(this);
    m_card->setMouseTracking(true);
    connect(m_tabs, &QTabBar::currentChanged, this, &AreaCard::bringToFront);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const int at = m_tabs->currentIndex();
        if (at >= 0 && at < m_blocks.size() && m_blocks.at(at).action)
            m_blocks.at(at).action();
    });
    connect(m_more, &QToolButton::clicked, this, [this] { popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    addShortcuts();
    retranslate();
}

void AreaCard::addShortcuts()
{
    const auto add = [this](int key, int columns, int places) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key(key)), this, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, columns, places] { Q_EMIT moveWanted(columns, places); });
    };
    add(Qt::Key_Up, 0, -1);
    add(Qt::Key_Down, 0, 1);
    add(Qt::Key_Left, -1, 0);
    add(Qt::Key_Right, 1, 0);
}

void AreaCard::setBlocks(const QList<shell::BlockSpec> &blocks)
{
    const int at = m_tabs->currentIndex();
    const QString front = at >= 0 && at < m_blocks.size() ? m_blocks.at(at).id : QString();
    m_blocks = blocks;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(m_tabs->count() - 1);
    int current = 0;
    for (int i = 0; i < m_blocks.size(); ++i) {
        m_tabs->addTab(m_blocks.at(i).title());
        if (m_blocks.at(i).id == front)
            current = i;
    }
    m_tabs->setVisible(m_blocks.size() > 1);
    m_tabs->setCurrentIndex(m_blocks.isEmpty() ? -1 : current);
    bringToFront(m_blocks.isEmpty() ? -1 : current);
}

void AreaCard::bringToFront(int index)
{
    if (index < 0 || index >= m_blocks.size()) {
        m_action->hide();
        return;
    }
    const shell::BlockSpec &block = m_blocks.at(index);
    QWidget *&widget = m_widgets[block.id];
    if (!widget) {
        widget = block.create(m_stack);
        widget->setObjectName(u"home.block."_s + block.id);
        m_stack->addWidget(widget);
    }
    m_stack->setCurrentWidget(widget);
    m_action->setVisible(bool(block.action));
    if (block.actionLabel) {
        m_action->setText(block.actionLabel());
        m_action->setAccessibleName(u"%1: %2"_s.arg(block.title(), block.actionLabel()));
    }
}

void AreaCard::retranslate()
{
    // The one block of an area speaks for it; of several, the area does.
    m_card->setTitle(areaName(m_areaId));
    m_tabs->setAccessibleName(areaName(m_areaId));
    m_more->setToolTip(Tr::tr("Hide or move"));
    m_more->setAccessibleName(Tr::tr("Hide or move %1").arg(areaName(m_areaId)));
    for (int i = 0; i < m_blocks.size(); ++i)
        m_tabs->setTabText(i, m_blocks.at(i).title());
    bringToFront(m_tabs->currentIndex());
}

void AreaCard::popup(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(menu);
    menu->popup(globalPosition);
}

bool AreaCard::isHandle(const QPoint &position) const
{
    return position.y() < m_stack->y() && !qobject_cast<QAbstractButton *>(m_card->childAt(position))
           && !qobject_cast<QTabBar *>(m_card->childAt(position));
}

void AreaCard::showCursor(Qt::CursorShape shape)
{
    if (m_card->cursor().shape() != shape)
        m_card->setCursor(shape);
}

void AreaCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (isHandle(m_card->mapFrom(this, event->pos())))
        popup(event->globalPos());
    else
        event->ignore();
}

void AreaCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = m_pressed = false;
        showCursor(Qt::ArrowCursor);
        Q_EMIT dragCancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool AreaCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_card)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = mouse->button() == Qt::LeftButton && isHandle(mouse->pos());
        m_pressedAt = mouse->pos();
        return false;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!m_pressed) {
            showCursor(isHandle(mouse->pos()) ? Qt::OpenHandCursor : Qt::ArrowCursor);
            return false;
        }
        m_dragging = m_dragging || (mouse->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (m_dragging) {
            showCursor(Qt::ClosedHandCursor);
            Q_EMIT dragged(mouse->globalPosition().toPoint());
        }
        return m_dragging;
    }
    case QEvent::MouseButtonRelease: {
        m_pressed = false;
        if (!std::exchange(m_dragging, false))
            return false;
        showCursor(Qt::ArrowCursor);
        Q_EMIT dropped(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        return true;
    }
    default: return false;
    }
}

QString areaName(const QString &areaId)
{
    if (areaId == areaIdOf(shell::Area::Business))
        return Tr::tr("Business");
    if (areaId == areaIdOf(shell::Area::Announcements))
        return Tr::tr("Announcements and city news");
    if (areaId == areaIdOf(shell::Area::MayorAndStaff))
        return Tr::tr("Mayor and staff");
    if (areaId == areaIdOf(shell::Area::EmployeeCommunication))
        return Tr::tr("Employee communication");
    if (areaId == areaIdOf(shell::Area::MySpace))
        return Tr::tr("My space");
    return areaId;
}

QString areaIdOf(shell::Area area)
{
    switch (area) {
    case shell::Area::Business: return u"business"_s;
    case shell::Area::Announcements: return u"announcements"_s;
    case shell::Area::MayorAndStaff: return u"mayor-and-staff"_s;
    case shell::Area::EmployeeCommunication: return u"employee-communication"_s;
    case shell::Area::MySpace: return u"my-space"_s;
    }
    return {};
}

} // namespace gw::dashboard
