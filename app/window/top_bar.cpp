// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/top_bar.h"

#include "window/desk_status.h"
#include "window/tray.h"
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {
namespace {

QPushButton *flatButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// A dot in the colour of the state; the words beside it say the same.
QIcon dot(const Theme &theme, Role role)
{
    QPixmap picture(20, 20);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(role));
    painter.drawEllipse(QRectF(1, 1, 8, 8));
    return QIcon(picture);
}

} // namespace

TopBar::TopBar(Theme &theme, DeskStatus &status, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_status(status)
    , m_mark(new QLabel(this))
    , m_find(new QPushButton(this))
    , m_seat(flatButton(u"topbar.seat"_s, this))
    , m_seatMenu(new QMenu(m_seat))
    , m_statusPill(flatButton(u"topbar.status"_s, this))
    , m_bell(new QToolButton(this))
    , m_person(flatButton(u"topbar.person"_s, this))
    , m_personMenu(new QMenu(m_person))
{
    setObjectName(u"topbar"_s);
    m_find->setObjectName(u"topbar.find"_s);
    m_find->setIcon(icon(theme, u"search"_s, Role::TextSecondary));
    m_find->setFocusPolicy(Qt::TabFocus);
    m_find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_find->setMaximumWidth(theme.scaled(460));
    m_find->setStyleSheet(u"text-align: left;"_s);
    m_seat->setProperty("menu", true);
    m_person->setProperty("menu", true);
    m_seat->setMenu(m_seatMenu);
    m_seat->setIcon(icon(theme, u"user-identity"_s, Role::TextSecondary));
    m_person->setMenu(m_personMenu);
    m_bell->setObjectName(u"topbar.bell"_s);
    m_bell->setIcon(icon(theme, u"notifications"_s, Role::TextSecondary));
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bell->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::s, space::m, space::s);
    layout->setSpacing(space::xs);
    m_mark->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_mark);
    layout->addWidget(m_find, 1);
    layout->addStretch(1);
    layout->addWidget(m_seat);
    layout->addWidget(m_statusPill);
    layout->addWidget(m_bell);
    layout->addWidget(m_person);
    setMinimumHeight(theme.scaled(48));

    connect(m_find, &QPushButton::clicked, this, &TopBar::findRequested);
    connect(m_bell, &QToolButton::clicked, this, &TopBar::bellPressed);
    connect(m_statusPill, &QPushButton::clicked, this, &TopBar::statusPressed);
    connect(&status, &DeskStatus::changed, this, &TopBar::showStatus);
    connect(&theme, &Theme::changed, this, &TopBar::followTheme);
    followTheme();
    retranslate();
    showStatus();
}

void TopBar::followTheme()
{
    setMinimumHeight(m_theme.scaled(48));
    m_find->setMaximumWidth(m_theme.scaled(460));
    // As wide as the rail, so that the mark stands above it.
    m_mark->setFixedWidth(m_theme.scaled(64));
    m_mark->setPixmap(appMark(m_theme, m_theme.scaled(28)));
    const QSize symbol(m_theme.scaled(16), m_theme.scaled(16));
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_find), static_cast<QAbstractButton *>(m_seat),
                                    static_cast<QAbstractButton *>(m_bell)})
        button->setIconSize(symbol);
    showStatus();
}

QWidget *TopBar::bell() const
{
    return m_bell;
}

QWidget *TopBar::statusPill() const
{
    return m_statusPill;
}

void TopBar::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setAccessibleName(tr("%1: account menu").arg(name));
}

void TopBar::setSeats(const QList<SeatEntry> &seats, const QString &active)
{
    m_seats = seats;
    m_activeSeat = active;
    m_seatMenu->clear();
    m_seat->setVisible(!seats.isEmpty());
    for (const SeatEntry &seat : seats) {
        QString text = seat.unit + u" · "_s + seat.title;
        if (seat.kind == "concurrent"_L1)
            text += u' ' + tr("(concurrent)");
        else if (seat.kind == "acting"_L1)
            text += u' ' + tr("(acting)");
        QAction *action = m_seatMenu->addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(seat.id == active);
        connect(action, &QAction::triggered, this, [this, id = seat.id] { Q_EMIT seatChosen(id); });
        if (seat.id == active) {
            m_seat->setText(text);
            m_seat->setAccessibleName(tr("Seat: %1").arg(text));
        }
    }
}

void TopBar::setUnreadNotifications(int count)
{
    m_unread = count;
    m_bell->setText(count > 0 ? QString::number(count) : QString());
    m_bell->setToolTip(count > 0 ? tr("%n new notifications", nullptr, count) : tr("Notifications"));
    m_bell->setAccessibleName(m_bell->toolTip());
    m_bell->setIcon(icon(m_theme, u"notifications"_s, count > 0 ? Role::AccentText : Role::TextSecondary));
}

void TopBar::showStatus()
{
    QString text;
    Role role = Role::SuccessText;
    switch (m_status.state()) {
    case DeskStatus::State::Online: text = tr("Online"); break;
    case DeskStatus::State::Syncing:
        text = tr("Syncing");
        role = Role::InformationText;
        break;
    case DeskStatus::State::Offline:
        text = m_status.since().isValid()
                   ? tr("Offline since %1").arg(QLocale().toString(m_status.since().toLocalTime().time(), u"HH:mm"_s))
                   : tr("Offline");
        role = Role::WarningText;
        break;
    case DeskStatus::State::Attention:
        text = tr("Needs attention");
        role = Role::DangerText;
        break;
    }
    if (m_status.waitingWrites() > 0)
        text += u" · "_s + tr("%n to send", nullptr, m_status.waitingWrites());
    m_statusPill->setText(text);
    m_statusPill->setIcon(dot(m_theme, role));
    m_statusPill->setAccessibleName(tr("Status: %1").arg(text));
}

void TopBar::retranslate()
{
    m_find->setText(tr("Find people, actions and systems  (Ctrl+K)"));
    m_find->setAccessibleName(tr("Find or go to"));
    m_mark->setAccessibleName(tr("Gwanmun"));
    setUnreadNotifications(m_unread);
    setSeats(QList<SeatEntry>(m_seats), QString(m_activeSeat));
    setPerson(m_person->text());
    showStatus();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    painter.setPen(m_theme.color(Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace gw::app
