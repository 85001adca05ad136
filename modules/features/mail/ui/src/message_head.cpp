// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "message_head.h"

#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {

MessageHead::MessageHead(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void MessageHead::setContent(const Content &content)
{
    m_content = content;
    setChecked(content.isOpen);
    QStringList said{content.sender};
    if (content.isUnread)
        said.prepend(tr("unread"));
    for (const QString &part : {content.post, content.absence, content.time, content.second}) {
        if (!part.isEmpty())
            said.append(part);
    }
    setAccessibleName(said.join(u", "_s));
    setAccessibleDescription(content.isOpen ? tr("Open. Press to fold this mail.") : tr("Folded. Press to open this mail."));
    setToolTip(content.absence.toHtmlEscaped());
    update();
}

QSize MessageHead::sizeHint() const
{
    const int lines = QFontMetrics(m_theme.font(Theme::Text::Strong)).height() + QFontMetrics(m_theme.font(Theme::Text::Small)).height();
    return {m_theme.scaled(280), lines + 3 * space::xs};
}

QSize MessageHead::minimumSizeHint() const
{
    return {m_theme.scaled(120), sizeHint().height()};
}

void MessageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), m_theme.color(Ink::Hover));
    if (m_content.isUnread)
        painter.fillRect(QRect(0, space::xs, 3, height() - 2 * space::xs), m_theme.color(Ink::SelectionEdge));
    const QFont strong = m_theme.font(Theme::Text::Strong);
    const QFont small = m_theme.font(Theme::Text::Small);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const int top = (height() - strongMetrics.height() - smallMetrics.height() - space::xs / 2) / 2;
    QRect first(space::s, top, width() - 2 * space::s, strongMetrics.height());
    const QRect second(space::s, first.bottom() + 1 + space::xs / 2, first.width(), smallMetrics.height());

    painter.setFont(small);
    painter.setPen(m_theme.color(Ink::TextSecondary));
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, m_content.time);
    first.setRight(first.right() - smallMetrics.horizontalAdvance(m_content.time) - space::s);
    if (m_content.hasAttachment && !m_content.isOpen) {
        const int size = m_theme.scaled(16);
        widgets::icon(m_theme, u"mail-attachment"_s, Ink::TextSecondary).paint(&painter, QRect(first.right() - size, first.center().y() - size / 2, size, size));
        first.setRight(first.right() - size - space::s);
    }
    painter.setFont(strong);
    painter.setPen(m_theme.color(Ink::Text));
    const QString sender = strongMetrics.elidedText(m_content.sender, Qt::ElideRight, first.width());
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, sender);
    first.setLeft(first.left() + strongMetrics.horizontalAdvance(sender) + space::s);
    painter.setFont(small);
    if (!m_content.post.isEmpty() && first.width() > m_theme.scaled(40)) {
        painter.setPen(m_theme.color(Ink::TextSecondary));
        const QString post = smallMetrics.elidedText(m_content.post, Qt::ElideRight, first.width());
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, post);
        first.setLeft(first.left() + smallMetrics.horizontalAdvance(post) + space::s);
    }
    if (!m_content.absence.isEmpty() && first.width() > m_theme.scaled(60)) {
        const QString text = smallMetrics.elidedText(m_content.absence, Qt::ElideRight, first.width() - 2 * space::xs);
        const QRect chip(first.left(), first.center().y() - smallMetrics.height() / 2, smallMetrics.horizontalAdvance(text) + 2 * space::xs, smallMetrics.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Ink::WarningSoft));
        painter.drawRoundedRect(chip, radius::control, radius::control);
        painter.setPen(m_theme.color(Ink::WarningText));
        painter.drawText(chip, Qt::AlignCenter, text);
    }
    painter.setPen(m_theme.color(Ink::TextSecondary));
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, smallMetrics.elidedText(m_content.second, Qt::ElideRight, second.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Ink::Focus), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
}

LaneStripe::LaneStripe(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedWidth(space::xs);
}

void LaneStripe::setLane(Lane lane)
{
    m_lane = lane;
    update();
}

void LaneStripe::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(laneInk(m_lane)));
}

NoticeBar::NoticeBar(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel), m_text(label(theme, {})), m_buttons(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"notice.text"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    connect(&theme, &Theme::changed, this, [this] { setNotice(m_level, m_sentences); });
}

void NoticeBar::setNotice(Level level, const QStringList &sentences)
{
    m_level = level;
    m_sentences = sentences;
    const int size = m_theme.scaled(18);
    const QString name = level == Level::Danger ? u"dialog-error"_s : level == Level::Caution ? u"dialog-warning"_s : u"dialog-information"_s;
    const Ink ink = level == Level::Danger ? Ink::DangerText : level == Level::Caution ? Ink::WarningText : Ink::InformationText;
    m_icon->setPixmap(icon(m_theme, name, ink).pixmap(size, size));
    m_text->setText(sentences.join(u'\n'));
    setAccessibleName(sentences.join(u' '));
    setVisible(!sentences.isEmpty());
    update();
}

QPushButton *NoticeBar::addButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool contrast = m_theme.look().scheme == Scheme::Contrast;
    const Ink ground = m_level == Level::Danger ? Ink::DangerSoft : m_level == Level::Caution ? Ink::WarningSoft : Ink::InformationSoft;
    const Ink edge = m_level == Level::Danger ? Ink::DangerText : m_level == Level::Caution ? Ink::WarningText : Ink::InformationText;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(contrast || m_level == Level::Danger ? QPen(m_theme.color(edge)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
}

} // namespace gw::mail
