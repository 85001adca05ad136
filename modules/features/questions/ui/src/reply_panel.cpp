// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "reply_panel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::questions {
namespace {

constexpr int promiseDays = 7;          ///< proposed for an answer
constexpr qsizetype shortestReason = 10; ///< of a disclosure, as the contract has it

} // namespace

ReplyPanel::ReplyPanel(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(label(theme, {}, Theme::Text::Strong))
    , m_hint(secondaryLabel(theme, {}, Theme::Text::Small))
    , m_text(new QPlainTextEdit)
    , m_dayLabel(label(theme, {}))
    , m_day(new QDateEdit)
    , m_anonymous(new QCheckBox)
    , m_problem(label(theme, {}))
    , m_send(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"questions.reply"_s);
    setProperty("card", true);
    m_hint->setWordWrap(true);
    m_text->setObjectName(u"questions.reply.text"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.scaled(112));
    m_text->installEventFilter(this);
    m_day->setObjectName(u"questions.reply.day"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy. MM. dd."_s);
    m_anonymous->setObjectName(u"questions.reply.anonymous"_s);
    m_problem->setWordWrap(true);
    m_problem->setProperty("danger", true);
    m_send->setObjectName(u"questions.reply.send"_s);
    m_send->setProperty("primary", true);
    m_cancel->setObjectName(u"questions.reply.cancel"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_anonymous);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto *days = new QHBoxLayout;
    days->addWidget(m_dayLabel);
    days->addWidget(m_day);
    days->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(days);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        check();
        Q_EMIT textEdited(m_text->toPlainText());
    });
    connect(m_day, &QDateEdit::dateChanged, this, &ReplyPanel::check);
    connect(m_send, &QPushButton::clicked, this, &ReplyPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, &ReplyPanel::cancelled);
}

void ReplyPanel::begin(Act act, const QString &draft, QDate today, bool anonymity)
{
    m_act = act;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(draft);
    m_text->moveCursor(QTextCursor::End);
    m_day->setMinimumDate(today);
    m_day->setDate(today.addDays(promiseDays));
    m_anonymous->setChecked(false);
    m_anonymous->setVisible(anonymity && act == Act::FollowUp);
    m_text->setVisible(act != Act::Accept);
    m_day->setVisible(act == Act::Accept);
    m_dayLabel->setVisible(act == Act::Accept);
    retranslate();
    check();
    show();
    (act == Act::Accept ? static_cast<QWidget *>(m_day) : m_text)->setFocus(Qt::OtherFocusReason);
}

QString ReplyPanel::text() const
{
    return m_text->toPlainText().trimmed();
}

QDate ReplyPanel::day() const
{
    return m_day->date();
}

bool ReplyPanel::isAnonymous() const
{
    return m_anonymous->isVisibleTo(this) && m_anonymous->isChecked();
}

void ReplyPanel::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ReplyPanel::check()
{
    showProblem({});
    const qsizetype shortest = m_act == Act::Disclose ? shortestReason : 1;
    m_send->setEnabled(m_act == Act::Accept || text().size() >= shortest);
}

void ReplyPanel::send()
{
    if (m_send->isEnabled())
        Q_EMIT sent();
}

bool ReplyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ReplyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ReplyPanel::retranslate()
{
    const auto texts = [this](const QString &title, const QString &hint, const QString &send) {
        m_title->setText(title);
        m_hint->setText(hint);
        m_hint->setVisible(!hint.isEmpty());
        m_send->setText(send);
        m_text->setAccessibleName(title);
    };
    switch (m_act) {
    case Act::Answer:
        texts(tr("Answer"), tr("Everybody sees the answer, with your name and unit."), tr("Send the answer"));
        break;
    case Act::FollowUp: texts(tr("Ask on"), tr("The mayor's office sees that the matter is not settled."), tr("Send")); break;
    case Act::Accept:
        texts(tr("Promise an answer"), tr("The author and everybody who backs the question sees the day."),
              tr("Promise"));
        break;
    case Act::Decline:
        texts(tr("Decline, with a reason"), tr("Everybody sees the reason. The question stays readable."), tr("Decline"));
        break;
    case Act::Disclose:
        texts(tr("Have the author named, for a reason"),
              tr("The author is told that this happened, when, and the reason that you write here."), tr("Show the name"));
        break;
    }
    m_dayLabel->setText(tr("Answer by"));
    m_day->setAccessibleName(tr("Answer by"));
    m_anonymous->setText(tr("Without my name"));
    m_cancel->setText(tr("Cancel"));
}

void ReplyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace gw::questions
