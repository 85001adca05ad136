// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_find.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {

WebFind::WebFind(Theme &theme, QWidget *parent)
    : WebBar(theme, false, parent)
    , m_text(new QLineEdit(this))
    , m_count(secondaryLabel(theme, {}, Theme::Text::Small, this))
    , m_back(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"web.find"_s);
    m_text->setObjectName(u"web.find.text"_s);
    m_text->setMaximumWidth(theme.scaled(280));
    m_count->setObjectName(u"web.find.count"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::s, space::xs);
    row->setSpacing(space::xs);
    row->addWidget(m_text);
    for (const auto &[button, symbol] :
         {std::pair{m_back, u"go-up"_s}, std::pair{m_next, u"go-down"_s}, std::pair{m_close, u"window-close"_s}}) {
        button->setIcon(icon(theme, symbol, Role::TextSecondary));
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::TabFocus);
    }
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addSpacing(space::s);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_count->clear();
        Q_EMIT wanted(text, false);
    });
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT wanted(m_text->text(), true); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT wanted(m_text->text(), false); });
    connect(m_close, &QToolButton::clicked, this, &WebFind::close);
    retranslate();
    hide();
}

void WebFind::retranslate()
{
    m_text->setPlaceholderText(tr("Find in the page"));
    m_text->setAccessibleName(tr("Find in the page"));
    enableClearButton(*m_text);
    for (const auto &[button, name] : {std::pair{m_back, tr("Previous match")}, std::pair{m_next, tr("Next match")},
                                       std::pair{m_close, tr("Close the search")}}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
}

void WebFind::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WebBar::changeEvent(event);
}

void WebFind::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    if (!m_text->text().isEmpty())
        Q_EMIT wanted(m_text->text(), false);
}

void WebFind::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT wanted({}, false);
    Q_EMIT closed();
}

void WebFind::again(bool back)
{
    Q_EMIT wanted(m_text->text(), back);
}

void WebFind::setMatches(int active, int count)
{
    m_count->setText(m_text->text().isEmpty() ? QString()
                     : count == 0             ? tr("No match")
                                              : tr("%1 of %2").arg(active).arg(count));
    m_count->setProperty("danger", count == 0);
    m_text->setAccessibleDescription(m_count->text());
}

void WebFind::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT wanted(m_text->text(), event->modifiers() & Qt::ShiftModifier);
    else
        WebBar::keyPressEvent(event);
}

} // namespace gw::app
