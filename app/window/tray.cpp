// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/tray.h"

#include <QMenu>
#include <QPainterPath>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {
namespace {

constexpr int shownItems = 5;

} // namespace

QPixmap appMark(const Theme &theme, int size)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Accent));
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14);
    painter.setBrush(theme.color(Role::OnAccent));
    // A gate under a curved eave.
    QPainterPath eave;
    eave.moveTo(10, 25);
    eave.quadTo(20, 22, 32, 13);
    eave.quadTo(44, 22, 54, 25);
    eave.lineTo(52, 30);
    eave.lineTo(12, 30);
    eave.closeSubpath();
    painter.drawPath(eave);
    QPainterPath gate;
    gate.addRect(QRectF(16, 33, 32, 19));
    QPainterPath door;
    door.moveTo(25, 52);
    door.lineTo(25, 43);
    door.quadTo(32, 35, 39, 43);
    door.lineTo(39, 52);
    door.closeSubpath();
    painter.drawPath(gate.subtracted(door));
    return picture;
}

Tray::Tray(Theme &theme, contract::BadgeBoard &badges, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_badges(badges)
    , m_icon(new QSystemTrayIcon(this))
    , m_menu(std::make_unique<QMenu>())
{
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT windowRequested();
    });
    connect(&badges, &contract::BadgeBoard::waitingChanged, this, &Tray::rebuild);
    connect(&theme, &Theme::changed, this, &Tray::rebuild);
    rebuild();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isThere() const
{
    return m_icon->isVisible();
}

QIcon Tray::picture(int waiting) const
{
    QPixmap mark = appMark(m_theme, 64);
    if (waiting > 0) {
        QPainter painter(&mark);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Role::Surface), 4));
        painter.setBrush(m_theme.color(Role::DangerText));
        painter.drawEllipse(QRectF(40, 2, 22, 22));
    }
    return QIcon(mark);
}

void Tray::rebuild()
{
    const auto &waiting = m_badges.waiting();
    m_icon->setIcon(picture(int(waiting.size())));
    m_icon->setToolTip(waiting.isEmpty() ? tr("Gwanmun: nothing waits for you")
                                         : tr("Gwanmun: %n waiting", nullptr, int(waiting.size())));
    m_menu->clear();
    for (const contract::WaitingItem &item : waiting.mid(0, shownItems)) {
        const QString text = item.detail + u": "_s + m_menu->fontMetrics().elidedText(item.title, Qt::ElideRight, 320);
        QAction *action = m_menu->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, link = item.link] { Q_EMIT linkRequested(link); });
    }
    if (!waiting.isEmpty())
        m_menu->addSeparator();
    connect(m_menu->addAction(tr("Open Gwanmun")), &QAction::triggered, this, &Tray::windowRequested);
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

} // namespace gw::app
