// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/card.h>

#include <gw/widgets/labels.h>

namespace gw::widgets {

Card::Card(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(label(theme, {}, Theme::Text::Title, this))
    , m_note(secondaryLabel(theme, {}, Theme::Text::Small, this))
    , m_header(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_layout->setContentsMargins(1, space::m, 1, space::s);
    m_layout->setSpacing(space::s);
    m_header->setContentsMargins(space::l, 0, space::s, 0);
    m_header->setSpacing(space::s);
    m_header->addWidget(m_title);
    m_header->addWidget(m_note, 1, Qt::AlignBaseline);
    m_layout->addLayout(m_header);
}

void Card::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
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
