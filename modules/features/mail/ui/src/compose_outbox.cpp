// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_outbox.h"

#include "compose_text.h"
#include "mail_text.h"
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {

ComposeOutbox::ComposeOutbox(const MailViewParts &parts, std::function<void(const Outgoing &)> open, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_open(std::move(open))
    , m_title(label(parts.theme, {}, Theme::Text::Strong))
    , m_list(new QListWidget)
    , m_empty(new StateView(parts.theme))
    , m_stack(new QStackedLayout)
    , m_edit(new QPushButton)
    , m_retry(new QPushButton)
    , m_time(new QPushButton)
    , m_remove(new QPushButton)
    , m_when(new QWidget)
    , m_whenEdit(new QDateTimeEdit)
    , m_whenTake(new QPushButton)
{
    setObjectName(u"compose.outbox"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"outbox.list"_s);
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_edit->setObjectName(u"outbox.edit"_s);
    m_retry->setObjectName(u"outbox.retry"_s);
    m_time->setObjectName(u"outbox.time"_s);
    m_remove->setObjectName(u"outbox.remove"_s);
    m_whenEdit->setObjectName(u"outbox.when"_s);
    m_whenEdit->setCalendarPopup(true);
    m_whenEdit->setDisplayFormat(u"yyyy. M. d. HH:mm"_s);
    m_whenTake->setObjectName(u"outbox.when.take"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addLayout(m_stack, 1); // before its pages, which it would show as windows otherwise
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *when = new QHBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->addWidget(m_whenEdit);
    when->addWidget(m_whenTake);
    when->addStretch();
    m_when->hide();
    layout->addWidget(m_when);
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_edit, m_retry, m_time, m_remove})
        foot->addWidget(button);
    foot->addStretch();
    layout->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, &ComposeOutbox::rowChosen);
    connect(m_list, &QListWidget::itemActivated, this, &ComposeOutbox::edit);
    connect(m_edit, &QPushButton::clicked, this, &ComposeOutbox::edit);
    connect(m_retry, &QPushButton::clicked, this, &ComposeOutbox::retry);
    connect(m_remove, &QPushButton::clicked, this, &ComposeOutbox::remove);
    connect(m_time, &QPushButton::clicked, this, [this] {
        if (const Row *row = current()) {
            m_whenEdit->setMinimumDateTime(m_parts.clock.now().toLocalTime());
            m_whenEdit->setDateTime(row->waiting && row->waiting->at.isValid() ? row->waiting->at.toLocalTime() : m_parts.clock.now().toLocalTime().addSecs(3600));
            m_when->show();
            m_whenEdit->setFocus();
        }
    });
    connect(m_whenTake, &QPushButton::clicked, this, &ComposeOutbox::changeTime);
    connect(&parts.sending, &SendService::waitingChanged, this, &ComposeOutbox::refresh);
    connect(&parts.sending.drafts(), &DraftStore::changed, this, &ComposeOutbox::refresh);
    retranslate();
    refresh();
    rowChosen();
}

void ComposeOutbox::refresh()
{
    deliver(m_parts.sending.drafts().all(), this, [](ComposeOutbox *self, const Result<QList<KeptDraft>> &drafts) {
        if (drafts)
            self->fill(*drafts);
    });
}

void ComposeOutbox::fill(const QList<KeptDraft> &drafts)
{
    QList<Row> rows;
    const QList<Waiting> &waiting = m_parts.sending.waiting();
    for (const Waiting &one : waiting)
        rows.append({one.draftId, one, {}});
    for (const KeptDraft &draft : drafts) {
        const bool there = std::any_of(waiting.begin(), waiting.end(), [&draft](const Waiting &one) { return one.draftId == draft.message.id; });
        if (!there && !draft.scheduled)
            rows.append({draft.message.id, std::nullopt, draft});
    }
    const Row *before = current();
    const QString chosen = before ? before->draftId : QString();
    if (rows == m_rows && m_list->count() == rows.size())
        return;
    m_rows = rows;
    m_list->clear();
    for (const Row &row : std::as_const(m_rows)) {
        const QString subject = html::plainLine(row.waiting ? row.waiting->subject : row.draft.message.subject, 100);
        const QString first = subject.isEmpty() ? tr("No subject") : subject;
        QString second;
        if (row.waiting) {
            second = html::plainLine(row.waiting->recipients, 80) + u" · "_s + waitingText(*row.waiting);
        } else {
            second = tr("Draft, kept at %1").arg(whenText(row.draft.message.savedAt));
            if (row.draft.changedElsewhere)
                second += u" · "_s + tr("also changed on another computer");
            else if (!row.draft.isMirrored())
                second += u" · "_s + tr("only on this computer so far");
        }
        auto *item = new QListWidgetItem(first + u'\n' + second, m_list);
        const Lane lane = row.waiting ? row.waiting->lane : row.draft.message.lane;
        const bool refused = row.waiting && row.waiting->state == Waiting::State::Refused;
        item->setIcon(icon(m_parts.theme, refused ? u"dialog-warning"_s : row.waiting ? u"mail-send"_s : u"document-edit"_s,
                           refused ? widgets::Role::DangerText : lane == Lane::Citizen ? widgets::Role::CitizenLane : widgets::Role::EmployeeLane));
        if (row.draftId == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_stack->setCurrentIndex(m_rows.isEmpty() ? 0 : 1);
    rowChosen();
}

const ComposeOutbox::Row *ComposeOutbox::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

void ComposeOutbox::rowChosen()
{
    const Row *row = current();
    const bool waits = row && row->waiting;
    m_when->hide();
    m_edit->setEnabled(row && !(waits && row->waiting->state == Waiting::State::Sending));
    m_edit->setText(waits ? tr("Take back and edit") : tr("Go on writing"));
    m_retry->setVisible(waits && row->waiting->state != Waiting::State::Scheduled && row->waiting->state != Waiting::State::Later);
    m_retry->setText(waits && row->waiting->state == Waiting::State::Undo ? tr("Send now") : tr("Try again"));
    m_time->setVisible(waits && (row->waiting->state == Waiting::State::Scheduled || row->waiting->state == Waiting::State::Later));
    m_remove->setEnabled(m_edit->isEnabled());
    m_remove->setText(waits ? tr("Cancel sending") : tr("Throw away"));
}

void ComposeOutbox::say(const Error &error)
{
    m_parts.shell.toast(error.code == Error::Code::Conflict || error.problemType == "cannotUnsend"_L1 ? tr("It is on its way already.") : errorText(error));
}

void ComposeOutbox::edit()
{
    const Row *row = current();
    if (!row)
        return;
    // A draft may have been sent a moment ago, from its window: then it is taken back, too.
    deliver(m_parts.sending.takeBack(row->draftId), this, [](ComposeOutbox *self, const Result<Outgoing> &message) {
        if (message)
            self->m_open(*message);
        else
            self->say(message.error());
    });
}

void ComposeOutbox::retry()
{
    if (const Row *row = current())
        deliver(m_parts.sending.retry(row->draftId), this, [](ComposeOutbox *self, const Result<Done> &done) {
            if (!done)
                self->say(done.error());
        });
}

void ComposeOutbox::remove()
{
    const Row *row = current();
    if (!row)
        return;
    if (row->waiting) { // it becomes a draft again: nothing is lost by that
        deliver(m_parts.sending.takeBack(row->draftId), this, [](ComposeOutbox *self, const Result<Outgoing> &message) {
            if (message)
                self->m_parts.shell.toast(tr("Not sent. It is a draft again."));
            else
                self->say(message.error());
        });
        return;
    }
    deliver(m_parts.sending.takeBack(row->draftId), this, [](ComposeOutbox *self, const Result<Outgoing> &message) {
        if (!message) {
            self->say(message.error());
            return;
        }
        deliver(self->m_parts.sending.drafts().remove(message->id), self, [gone = *message](ComposeOutbox *list, const Result<Done> &done) {
            if (!done) {
                list->say(done.error());
                return;
            }
            list->m_parts.shell.toast(tr("Draft thrown away."), [sending = QPointer<SendService>(&list->m_parts.sending), gone] {
                if (sending)
                    deliver(sending->drafts().save(gone), &sending->drafts(), [](DraftStore *, const Result<Done> &) {});
            });
        });
    });
}

void ComposeOutbox::changeTime()
{
    m_when->hide();
    if (const Row *row = current())
        deliver(m_parts.sending.reschedule(row->draftId, m_whenEdit->dateTime()), this, [](ComposeOutbox *self, const Result<Done> &done) {
            if (!done)
                self->say(done.error());
        });
}

void ComposeOutbox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_remove->isEnabled())
        remove();
    else
        QWidget::keyPressEvent(event);
}

void ComposeOutbox::retranslate()
{
    m_title->setText(tr("Outgoing and drafts"));
    m_list->setAccessibleName(tr("Outgoing and drafts"));
    m_empty->show(u"mail-folder-outbox"_s, tr("Nothing is on its way"), tr("Mails that wait to be sent and unfinished ones appear here."));
    m_time->setText(tr("Change time"));
    m_whenTake->setText(tr("Send at this time"));
    m_whenEdit->setAccessibleName(tr("Time to send"));
}

void ComposeOutbox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_rows.clear();
        refresh();
        rowChosen();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::mail
