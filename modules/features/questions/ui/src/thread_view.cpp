// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "thread_view.h"

#include "question_text.h"
#include <QEvent>
#include <QPushButton>
#include <gw/base/deliver.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::questions {

using portal::QuestionState;

ThreadView::ThreadView(QuestionViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_column(nullptr)
    , m_title(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_meta(secondaryLabel(m_parts.theme, {}, Theme::Text::Small))
    , m_state(label(m_parts.theme, {}, Theme::Text::Small))
    , m_body(label(m_parts.theme, {}))
    , m_notice(label(m_parts.theme, {}, Theme::Text::Small))
    , m_actions(new QHBoxLayout)
    , m_refusal(new QWidget)
    , m_refusalText(label(m_parts.theme, {}, Theme::Text::Small))
    , m_messages(nullptr)
    , m_scroll(new QScrollArea)
    , m_reply(new ReplyPanel(m_parts.theme))
    , m_retry(new QPushButton)
    , m_discard(new QPushButton)
{
    setObjectName(u"questions.thread"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"questions.title"_s);
    m_body->setObjectName(u"questions.body"_s);
    m_state->setObjectName(u"questions.state"_s);
    for (QLabel *one : {m_title, m_meta, m_state, m_body, m_notice, m_refusalText})
        one->setWordWrap(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->setProperty("warning", true);
    m_refusalText->setProperty("danger", true);
    makeActions();

    auto *refusal = new QHBoxLayout(m_refusal);
    refusal->setContentsMargins(0, 0, 0, 0);
    refusal->addWidget(m_refusalText, 1);
    refusal->addWidget(m_retry);
    refusal->addWidget(m_discard);

    auto *page = new QWidget;
    page->setProperty("surface", true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    m_column->setSpacing(space::s);
    m_column->addWidget(m_title);
    m_column->addWidget(m_meta);
    m_column->addWidget(m_state);
    m_column->addLayout(m_actions);
    m_column->addWidget(m_refusal);
    m_column->addWidget(m_notice);
    m_column->addSpacing(space::s);
    m_column->addWidget(m_body);
    m_column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(page);
    m_reply->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::xl, 0, space::xl, space::l);
    foot->addWidget(m_reply);
    layout->addLayout(foot);

    connect(m_reply, &ReplyPanel::sent, this, &ThreadView::send);
    connect(m_reply, &ReplyPanel::cancelled, this, [this] {
        m_reply->hide();
        m_scroll->setFocus();
    });
    connect(m_reply, &ReplyPanel::textEdited, this,
            [this](const QString &text) { m_parts.service.setDraft(draftKey(), text); });
    refresh();
}

void ThreadView::makeActions()
{
    const auto button = [this](const QString &name, auto run) {
        auto *made = new QPushButton;
        made->setObjectName(u"questions."_s + name);
        connect(made, &QPushButton::clicked, this, run);
        m_actions->addWidget(made);
        return made;
    };
    m_back = button(u"back"_s, [this] { toggleBacking(); });
    m_answer = button(u"answer"_s, [this] { begin(ReplyPanel::Act::Answer); });
    m_answer->setProperty("primary", true);
    m_accept = button(u"accept"_s, [this] { begin(ReplyPanel::Act::Accept); });
    m_followUp = button(u"followUp"_s, [this] { begin(ReplyPanel::Act::FollowUp); });
    m_rewrite = button(u"rewrite"_s, [this] { Q_EMIT rewriteWanted(m_id); });
    m_decline = button(u"decline"_s, [this] { begin(ReplyPanel::Act::Decline); });
    m_close = button(u"close"_s, [this] { keep(m_parts.service.close(m_id), tr("The question is closed.")); });
    m_disclose = button(u"disclose"_s, [this] { begin(ReplyPanel::Act::Disclose); });
    m_actions->addStretch();
    connect(m_retry, &QPushButton::clicked, this, [this] {
        for (const outbox::Entry &entry : m_parts.service.refused(m_id))
            m_parts.service.retry(entry.operationId);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        for (const outbox::Entry &entry : m_parts.service.refused(m_id)) {
            if (entry.kind == "question.message"_L1) // the words stay as a draft
                m_parts.service.setDraft(u"answer/"_s + m_id, entry.payload[u"text"].toString());
            m_parts.service.discard(entry.operationId);
        }
    });
}

void ThreadView::setQuestion(const QString &questionId)
{
    if (m_id != questionId)
        m_reply->hide();
    m_id = questionId;
    refresh();
}

void ThreadView::refresh()
{
    m_retry->setText(tr("Try again"));
    m_discard->setText(tr("Take it back"));
    const QuestionRow *row = m_parts.service.questions().row(m_id);
    if (!row)
        return;
    const portal::Question &question = row->question;
    const bool late = isOverdue(question, officeDay(m_parts.clock.now()));
    m_title->setText(question.title);
    m_meta->setText(askedText(question));
    QStringList state{stateText(question.state, question.dueOn.value_or(QDate()), late)};
    if (question.assigneeUnitId)
        showUnit(*question.assigneeUnitId);
    if (const QString backs = backsText(question.backs); !backs.isEmpty())
        state.append(backs);
    if (!row->pending.isEmpty())
        state.append(tr("Waits to be sent"));
    m_state->setText(state.join(u" · "_s));
    m_state->setProperty("danger", late);
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_body->setText(question.text);
    QStringList notices;
    if (question.declineReason)
        notices.append(tr("Declined: %1").arg(*question.declineReason));
    for (const portal::QuestionDisclosureNote &note :
         question.disclosures.value_or(QList<portal::QuestionDisclosureNote>()))
        notices.append(tr("A moderator was told on %1 that you asked this. Reason: %2")
                           .arg(dayAndTime(note.at.toLocalTime()), note.reason));
    m_notice->setText(notices.join(u'\n'));
    m_notice->setVisible(!notices.isEmpty());
    showActions(question, row->isNew);
    showRefusals();
    showMessages(*row);
}

void ThreadView::showUnit(const QString &unitId)
{
    deliver(m_parts.unitName(unitId), this, [id = m_id](ThreadView *self, const Result<QString> &name) {
        if (name && !name->isEmpty() && self->m_id == id && !self->m_state->text().contains(*name))
            self->m_state->setText(self->m_state->text() + u" · "_s + tr("In the hands of %1").arg(*name));
    });
}

void ThreadView::showActions(const portal::Question &question, bool isNew)
{
    const QuestionsService &service = m_parts.service;
    const bool over = question.state == QuestionState::Closed || question.state == QuestionState::Declined;
    const bool answered = question.state == QuestionState::Answered || question.state == QuestionState::FollowUp;
    const bool answers = service.mayAnswer() && !isNew && !over;
    m_back->setText(question.backed ? tr("Backed") : tr("Back it"));
    m_back->setCheckable(true);
    m_back->setChecked(question.backed);
    m_back->setAccessibleDescription(tr("Who backs a question is told to nobody; the number is."));
    m_back->setToolTip(tr("Who backs a question is told to nobody; the number is."));
    m_back->setVisible(!question.mine && !over && !isNew);
    m_followUp->setText(tr("Ask on"));
    m_followUp->setVisible((question.mine || question.backed) && answered);
    m_rewrite->setText(tr("Rewrite"));
    m_rewrite->setVisible(question.mine && !isNew && question.state == QuestionState::Open && question.backs == 0);
    m_close->setText(tr("Close"));
    m_close->setVisible(!over && !isNew && (question.mine || (answers && answered)));
    m_answer->setText(tr("Answer"));
    m_answer->setVisible(answers);
    m_accept->setText(question.dueOn ? tr("Change the day") : tr("Promise an answer"));
    m_accept->setVisible(answers && question.state != QuestionState::Answered);
    m_decline->setText(tr("Decline"));
    m_decline->setVisible(answers && (question.state == QuestionState::Open || question.state == QuestionState::Accepted));
    m_disclose->setText(tr("Who asked?"));
    m_disclose->setVisible(service.mayModerate() && question.anonymous && !question.mine);
}

void ThreadView::showRefusals()
{
    const QList<outbox::Entry> refused = m_parts.service.refused(m_id);
    m_refusal->setVisible(!refused.isEmpty());
    if (!refused.isEmpty())
        m_refusalText->setText(refusalText(refused.constFirst()));
}

void ThreadView::showMessages(const QuestionRow &row)
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::m);
    for (const portal::QuestionMessage &message : row.question.messages)
        column->addWidget(messageWidget(message, row.pendingMessages.contains(message.id), row.question.anonymous));
    if (m_messages) {
        m_column->replaceWidget(m_messages, made);
        m_messages->deleteLater();
    } else {
        m_column->insertWidget(m_column->count() - 1, made);
    }
    m_messages = made;
}

QWidget *ThreadView::messageWidget(const portal::QuestionMessage &message, bool pending, bool anonymousAuthor)
{
    const bool answer = message.kind == portal::QuestionMessageKind::Answer;
    auto *box = new QFrame;
    box->setProperty("card", true);
    box->setObjectName(answer ? u"questions.message.answer"_s : u"questions.message.followUp"_s);
    QString who = message.authorName.value_or(tr("Anonymous"));
    if (message.mine)
        who = tr("You");
    else if (message.byAuthor.value_or(false) && anonymousAuthor)
        who = tr("The author, anonymously");
    QStringList head{answer ? tr("Answer") : tr("Asked on"), who, dayAndTime(message.at.toLocalTime())};
    if (pending)
        head.append(tr("Waits to be sent"));
    auto *meta = secondaryLabel(m_parts.theme, head.join(u" · "_s), Theme::Text::Small);
    auto *text = label(m_parts.theme, message.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->addWidget(meta);
    column->addWidget(text);
    return box;
}

QString ThreadView::draftKey() const
{
    switch (m_reply->act()) {
    case ReplyPanel::Act::Answer: return u"answer/"_s + m_id;
    case ReplyPanel::Act::FollowUp: return u"follow-up/"_s + m_id;
    case ReplyPanel::Act::Decline: return u"decline/"_s + m_id;
    case ReplyPanel::Act::Accept:
    case ReplyPanel::Act::Disclose: break;
    }
    return u"other/"_s + m_id;
}

void ThreadView::begin(ReplyPanel::Act act)
{
    const QuestionRow *row = m_parts.service.questions().row(m_id);
    if (!row)
        return;
    const QString prefix = act == ReplyPanel::Act::Answer     ? u"answer/"_s
                           : act == ReplyPanel::Act::FollowUp ? u"follow-up/"_s
                           : act == ReplyPanel::Act::Decline  ? u"decline/"_s
                                                              : u"other/"_s;
    m_reply->begin(act, m_parts.service.draft(prefix + m_id), officeDay(m_parts.clock.now()),
                   m_parts.anonymousAllowed() && !row->question.mine);
}

void ThreadView::toggleBacking()
{
    const QuestionRow *row = m_parts.service.questions().row(m_id);
    if (row)
        keep(m_parts.service.setBacked(m_id, !row->question.backed), {});
}

void ThreadView::send()
{
    QuestionsService &service = m_parts.service;
    switch (m_reply->act()) {
    case ReplyPanel::Act::Answer:
        keep(service.answer(m_id, m_reply->text()), tr("The answer is on its way."));
        break;
    case ReplyPanel::Act::FollowUp:
        keep(service.followUp(m_id, m_reply->text(), m_reply->isAnonymous()), tr("Sent to the mayor's office."));
        break;
    case ReplyPanel::Act::Accept:
        keep(service.accept(m_id, m_reply->day(), m_parts.ownUnitId()), tr("The answer is promised."));
        break;
    case ReplyPanel::Act::Decline:
        keep(service.decline(m_id, m_reply->text()), tr("The question is declined."));
        break;
    case ReplyPanel::Act::Disclose: disclose(m_reply->text()); break;
    }
}

void ThreadView::keep(Task<QString> writing, const QString &said)
{
    const QString key = draftKey();
    deliver(std::move(writing), this, [said, key](ThreadView *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_parts.shell.toast(tr("This could not be kept on this computer. Is the disk full?"));
            return;
        }
        if (said.isEmpty())
            return;
        self->m_parts.service.setDraft(key, {});
        self->m_reply->hide();
        self->m_scroll->setFocus();
        QuestionsService &service = self->m_parts.service;
        self->m_parts.shell.toast(said, [&service, id = *operation] { service.discard(id); });
    });
}

void ThreadView::disclose(const QString &reason)
{
    deliver(m_parts.service.disclose(m_id, reason), this,
            [id = m_id](ThreadView *self, const Result<portal::QuestionDisclosure> &named) {
                if (self->m_id != id)
                    return;
                if (!named) {
                    self->m_reply->showProblem(named.error().isTransient()
                                                   ? tr("The server cannot be reached. Nothing was recorded; try again later.")
                                                   : tr("The server refused. Nothing was recorded."));
                    return;
                }
                self->m_parts.service.setDraft(u"other/"_s + id, {});
                self->m_reply->hide();
                self->m_notice->setText(tr("Asked by %1. The author has been told that you looked.").arg(named->name));
                self->m_notice->show();
            });
}

void ThreadView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace gw::questions
