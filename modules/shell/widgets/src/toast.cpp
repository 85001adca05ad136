// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/toast.h>

#include <QAccessible>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {

Toast::Toast(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(label(theme, {}, Theme::Text::Body, this))
    , m_undo(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    setProperty("card", true);
    m_undo->setObjectName(u"toastUndo"_s);
    m_undo->setProperty("flat", true);
    m_undo->setProperty("link", true);
    m_undo->setText(tr("Undo"));
    m_timer->setSingleShot(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::s, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_undo->hasFocus())
            m_timer->start(2000);
        else
            hide();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    parent->installEventFilter(this);
    hide();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::present(const QString &text, std::function<void()> undo, std::chrono::milliseconds time)
{
    m_text->setText(text);
    m_action = std::move(undo);
    m_undo->setVisible(bool(m_action));
    layout()->setContentsMargins(space::l, space::s, m_action ? space::s : space::l, space::s);
    setAccessibleName(text);
    if (!graphicsEffect()) {
        auto *shadow = new QGraphicsDropShadowEffect(this);
        shadow->setBlurRadius(24);
        shadow->setOffset(0, 4);
        shadow->setColor(m_theme.color(Role::Shadow));
        setGraphicsEffect(shadow);
    }
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_timer->start(time);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_undo->setText(tr("Undo"));
    QFrame::changeEvent(event);
}

void Toast::place()
{
    adjustSize();
    const QWidget *host = parentWidget();
    move((host->width() - width()) / 2, host->height() - height() - space::xl);
}

} // namespace gw::widgets
