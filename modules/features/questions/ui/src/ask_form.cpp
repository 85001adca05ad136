// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "ask_form.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::questions {

AskForm::AskForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_heading(label(theme, {}, Theme::Text::Heading))
    , m_hint(secondaryLabel(theme, {}))
    , m_title(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_anonymous(new QCheckBox)
    , m_anonymity(secondaryLabel(theme, {}, Theme::Text::Small))
    , m_send(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"questions.ask"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_hint->setWordWrap(true);
    m_title->setObjectName(u"questions.ask.title"_s);
    m_title->setMaxLength(200);
    m_text->setObjectName(u"questions.ask.text"_s);
    m_text->setTabChangesFocus(true);
    m_anonymous->setObjectName(u"questions.ask.anonymous"_s);
    m_anonymity->setWordWrap(true);
    m_send->setObjectName(u"questions.ask.send"_s);
    m_send->setProperty("primary", true);
    m_cancel->setObjectName(u"questions.ask.cancel"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_anonymous);
    layout->addWidget(m_anonymity);
    layout->addLayout(buttons);

    connect(m_title, &QLineEdit::textChanged, this, &AskForm::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AskForm::check);
    connect(m_title, &QLineEdit::textEdited, this, &AskForm::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AskForm::edited);
    connect(m_send, &QPushButton::clicked, this, &AskForm::sent);
    connect(m_cancel, &QPushButton::clicked, this, &AskForm::cancelled);
    retranslate();
}

void AskForm::beginAsking(const QString &title, const QString &text, bool anonymousAllowed)
{
    m_rewriting = false;
    m_anonymous->setChecked(false);
    m_anonymous->setEnabled(anonymousAllowed);
    begin(title, text);
}

void AskForm::beginRewriting(const QString &title, const QString &text)
{
    m_rewriting = true;
    begin(title, text);
}

void AskForm::begin(const QString &title, const QString &text)
{
    const QSignalBlocker quietTitle(m_title);
    const QSignalBlocker quietText(m_text);
    m_title->setText(title);
    m_text->setPlainText(text);
    m_anonymous->setVisible(!m_rewriting);
    m_anonymity->setVisible(!m_rewriting);
    retranslate();
    check();
    m_title->setFocus(Qt::OtherFocusReason);
}

portal::QuestionDraft AskForm::draft() const
{
    return {.title = m_title->text().trimmed(),
            .text = m_text->toPlainText().trimmed(),
            .anonymous = m_anonymous->isEnabled() && m_anonymous->isChecked()};
}

void AskForm::check()
{
    const portal::QuestionDraft now = draft();
    m_send->setEnabled(!now.title.isEmpty() && !now.text.isEmpty());
}

void AskForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_send->isEnabled())
        Q_EMIT sent();
    else
        QWidget::keyPressEvent(event);
}

void AskForm::retranslate()
{
    m_heading->setText(m_rewriting ? tr("Rewrite your question") : tr("Ask the mayor"));
    m_hint->setText(m_rewriting ? tr("Possible as long as nobody has taken it up or backs it.")
                                : tr("Everybody in the city can read the question and back it. The mayor's office says by when it answers."));
    m_title->setPlaceholderText(tr("The question in one line"));
    m_title->setAccessibleName(tr("The question in one line"));
    m_text->setPlaceholderText(tr("What it is about, and what you would like to know"));
    m_text->setAccessibleName(tr("Details"));
    m_anonymous->setText(tr("Ask without my name"));
    m_anonymity->setText(
        m_anonymous->isEnabled()
            ? tr("Nobody who reads the question learns who asked. The server keeps your name, so that you can follow up. A "
                 "moderator can have it named, but only with a written reason, and you see here that it happened, when and why.")
            : tr("This site takes questions with a name only."));
    m_send->setText(m_rewriting ? tr("Save") : tr("Ask"));
    m_cancel->setText(tr("Cancel"));
}

void AskForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::questions
