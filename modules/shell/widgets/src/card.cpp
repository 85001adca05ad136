// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/card.h>

#include <gw/widgets/labels.h>

namespace gw::widgets {

Card::Card(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(theme, Theme::Text::Title, this))
    , m_note(secondaryLabel(theme, {}, Theme::Text::Small, this))
    , m_header(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_layout->setContentsMargins(1, space::m, 1, space::s);
    m_layout->setSpacing(space::s);
    m_header->setContentsMargins(space::l, 0, space::s, 0);
    m_header->setSpacing(space::s);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_note, 0, Qt::AlignBaseline);
    m_layout->addLayout(m_header);
}

void Card::setTitle(const QString &title, const QString &note)
{
    m_title->setFullText(title);
    // A short title stays whole; a long one gives way to what is beside it.
    m_title->setMinimumWidth(std::min(m_title->fontMetrics().horizontalAdvance(title) + 2, m_title->fontMetrics().averageCharWidth() * 14));
    m_note->setText(note);
    setAccessibleName(title);
}

void Card::setContent(QWidget *content)
{
    content->setParent(this);
    m_layout->addWidget(content, 1);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

} // namespace gw::widgets
