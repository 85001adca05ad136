// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/state_view.h>

#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

namespace gw::widgets {

StateView::StateView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(label(theme, {}, Theme::Text::Title, this))
    , m_text(secondaryLabel(theme, {}, Theme::Text::Body, this))
    , m_button(new QPushButton(this))
{
    for (QLabel *one : {m_icon, m_title, m_text})
        one->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(theme.scaled(420));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // As wide as its limit allows, in the middle: an aligned label would be measured on one line and cut.
    auto *textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(m_text, 1000);
    textRow->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::s);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addLayout(textRow);
    layout->addSpacing(space::s);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action();
    });
    connect(&theme, &Theme::changed, this,
            [this] { m_icon->setPixmap(icon(m_theme, m_iconName, Role::TextSecondary).pixmap(32, 32)); });
}

void StateView::show(const QString &iconName, const QString &title, const QString &text, const QString &actionLabel,
                     std::function<void()> action)
{
    m_iconName = iconName;
    m_icon->setPixmap(icon(m_theme, iconName, Role::TextSecondary).pixmap(32, 32));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(actionLabel);
    m_button->setVisible(!actionLabel.isEmpty());
    m_action = std::move(action);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

SkeletonView::SkeletonView(Theme &theme, int rows, QWidget *parent) : QWidget(parent), m_theme(theme), m_rows(rows)
{
    setAccessibleName(tr("Loading"));
}

QSize SkeletonView::sizeHint() const
{
    return {200, m_theme.rowHeight() * m_rows};
}

void SkeletonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_visible = false;
    QTimer::singleShot(150, this, [this] {
        m_visible = true;
        update();
    });
}

void SkeletonView::paintEvent(QPaintEvent *)
{
    if (!m_visible)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::Pressed));
    const int row = m_theme.rowHeight();
    for (int i = 0; i < m_rows; ++i) {
        const int top = i * row + row / 4;
        painter.drawRoundedRect(QRect(space::l, top, (width() - 2 * space::l) * (5 - i % 3) / 8, row / 6), 3, 3);
        painter.drawRoundedRect(QRect(space::l, top + row / 3, (width() - 2 * space::l) * (7 - i % 2) / 8, row / 7), 3,
                                3);
    }
}

} // namespace gw::widgets
