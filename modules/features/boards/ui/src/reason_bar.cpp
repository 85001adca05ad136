// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "reason_bar.h"

#include "board_text.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {

ReasonBar::ReasonBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_question(label(theme, {}))
    , m_kind(new QComboBox)
    , m_text(new QLineEdit)
    , m_do(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"boards.reason"_s);
    setProperty("card", true);
    m_question->setWordWrap(true);
    m_kind->setObjectName(u"reason.kind"_s);
    m_text->setObjectName(u"reason.text"_s);
    m_text->setMaxLength(300);
    m_do->setObjectName(u"reason.do"_s);
    m_do->setProperty("primary", true);
    m_cancel->setProperty("flat", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(m_question);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_text, 1);
    row->addStretch();
    row->addWidget(m_do);
    row->addWidget(m_cancel);
    layout->addLayout(row);
    hide();
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_do->setEnabled(!m_needsText || !m_text->text().trimmed().isEmpty()); });
    connect(m_text, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_do, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto done = std::exchange(m_done, {}))
            done();
    });
}

void ReasonBar::open(const QString &question, const QString &action)
{
    m_question->setText(question);
    m_do->setText(action);
    m_cancel->setText(tr("Cancel"));
    m_text->clear();
    m_text->setAccessibleName(tr("Reason"));
    m_text->setPlaceholderText(m_needsText ? tr("Reason") : tr("What is wrong with it? (optional)"));
    m_kind->setAccessibleName(tr("Kind of reason"));
    m_do->setEnabled(!m_needsText);
    show();
    (m_kind->isVisibleTo(this) ? static_cast<QWidget *>(m_kind) : m_text->isVisibleTo(this) ? static_cast<QWidget *>(m_text) : m_do)->setFocus();
}

void ReasonBar::askForReport(std::function<void(QString, QString)> done)
{
    m_kind->clear();
    for (const QString &reason : reasons())
        m_kind->addItem(reasonName(reason), reason);
    m_kind->show();
    m_text->show();
    m_needsText = false;
    m_done = [this, done = std::move(done)] { done(m_kind->currentData().toString(), m_text->text().trimmed()); };
    open(tr("The moderators of the board will see what you report, and that it was you. The author will not."), tr("Report"));
}

void ReasonBar::ask(const QString &question, const QString &action, std::function<void(QString)> done)
{
    m_kind->hide();
    m_text->show();
    m_needsText = true;
    m_done = [this, done = std::move(done)] { done(m_text->text().trimmed()); };
    open(question, action);
}

void ReasonBar::confirm(const QString &notice, const QString &action, std::function<void()> done)
{
    m_kind->hide();
    m_text->hide();
    m_needsText = false;
    m_done = std::move(done);
    open(notice, action);
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gw::boards
