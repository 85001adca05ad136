// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "memo_pane.h"

#include "approval_text.h"
#include "assignee_finder.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <gw/base/deliver.h>
#include <gw/document/paste.h>
#include <gw/document/render.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/html_view.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

QString readerState(const MemoReader &reader)
{
    if (reader.state == "replied"_L1)
        return MemoPane::tr("answered %1").arg(shortTime(reader.repliedAt));
    if (reader.state == "read"_L1)
        return MemoPane::tr("read %1").arg(shortTime(reader.openedAt));
    return reader.state == "waiting"_L1 ? MemoPane::tr("later") : MemoPane::tr("not read");
}

} // namespace

MemoPane::MemoPane(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
    , m_state(new StateView(parts.theme))
    , m_loading(new SkeletonView(parts.theme, 6))
    , m_title(label(parts.theme, {}, Theme::Text::Heading))
    , m_meta(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_body(new HtmlView(parts.theme))
    , m_readers(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_replies(new QWidget)
    , m_replyRows(new QVBoxLayout(m_replies))
    , m_reply(new QLineEdit)
    , m_replyDo(new QPushButton)
    , m_recall(new QPushButton)
    , m_convert(new QPushButton)
    , m_writerTitle(label(parts.theme, {}, Theme::Text::Heading))
    , m_newTitle(new QLineEdit)
    , m_finder(new AssigneeFinder(parts, u"approval.memo.finder"_s))
    , m_chosen(label(parts.theme, {}))
    , m_kind(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_send(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"approval.memo"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_reader = buildReader();
    m_writer = buildWriter();
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_reader);
    m_stack->addWidget(m_writer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&parts.service.memos(), &Memos::changed, this, [this](const QString &id) {
        if (id == m_id && m_stack->currentWidget() == m_reader)
            load();
    });
    retranslate();
}

MemoPane::~MemoPane() = default;

QWidget *MemoPane::buildReader()
{
    auto *page = new QWidget;
    for (QLabel *line : {m_title, m_meta, m_readers})
        line->setWordWrap(true);
    m_title->setObjectName(u"approval.memo.title"_s);
    m_reply->setObjectName(u"approval.memo.reply"_s);
    m_reply->setMaxLength(4000);
    m_replyDo->setObjectName(u"approval.memo.reply.do"_s);
    m_replyDo->setProperty("primary", true);
    m_recall->setObjectName(u"approval.memo.recall"_s);
    m_convert->setObjectName(u"approval.memo.convert"_s);
    m_replyRows->setContentsMargins(0, 0, 0, 0);
    m_replyRows->setSpacing(space::xs);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_convert);
    acts->addWidget(m_recall);
    acts->addStretch();
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_reply, 1);
    answer->addWidget(m_replyDo);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_meta);
    layout->addWidget(m_readers);
    layout->addLayout(acts);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_replies);
    layout->addLayout(answer);
    connect(m_reply, &QLineEdit::textChanged, this, [this](const QString &text) { m_replyDo->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reply, &QLineEdit::returnPressed, m_replyDo, &QPushButton::click);
    connect(m_replyDo, &QPushButton::clicked, this, [this] {
        const QString text = m_reply->text().trimmed();
        if (text.isEmpty())
            return;
        deliver(m_parts.service.memos().reply(m_id, text), this, [](MemoPane *self, const Result<QString> &done) {
            if (done) {
                self->m_reply->clear();
                self->load();
            } else {
                self->m_parts.shell.toast(errorText(done.error()));
            }
        });
    });
    connect(m_recall, &QPushButton::clicked, this, [this] {
        deliver(m_parts.service.memos().recall(m_id), this, [](MemoPane *self, const Result<QString> &done) {
            if (!done)
                self->m_parts.shell.toast(errorText(done.error()));
            self->load();
        });
    });
    connect(m_convert, &QPushButton::clicked, this, [this] {
        const QList<Form> &forms = m_parts.service.forms().forms();
        deliver(m_parts.service.memos().convert(m_id, forms.isEmpty() ? QString() : forms.first().id), this, [](MemoPane *self, const Result<QString> &document) {
            if (document)
                Q_EMIT self->draftWanted(*document);
            else
                self->m_parts.shell.toast(errorText(document.error()));
        });
    });
    return page;
}

QWidget *MemoPane::buildWriter()
{
    auto *page = new QWidget;
    m_newTitle->setObjectName(u"approval.memo.new.title"_s);
    m_newTitle->setMaxLength(300);
    m_text->setObjectName(u"approval.memo.new.text"_s);
    m_text->setTabChangesFocus(true);
    m_kind->setObjectName(u"approval.memo.new.kind"_s);
    m_send->setObjectName(u"approval.memo.send"_s);
    m_send->setProperty("primary", true);
    m_cancel->setProperty("flat", true);
    m_chosen->setWordWrap(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_kind);
    last->addStretch();
    last->addWidget(m_send);
    last->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_writerTitle);
    layout->addWidget(m_newTitle);
    layout->addWidget(m_finder);
    layout->addWidget(m_chosen);
    layout->addWidget(m_text, 1);
    layout->addLayout(last);
    connect(m_finder, &AssigneeFinder::chosen, this, &MemoPane::addReader);
    connect(m_newTitle, &QLineEdit::textChanged, this, &MemoPane::refreshWriter);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MemoPane::refreshWriter);
    connect(m_send, &QPushButton::clicked, this, &MemoPane::send);
    connect(m_cancel, &QPushButton::clicked, this, &MemoPane::closed);
    return page;
}

void MemoPane::open(const QString &memoId)
{
    m_id = memoId;
    m_stack->setCurrentWidget(m_loading);
    load();
    deliver(m_parts.service.memos().markOpened(memoId), this, [](MemoPane *, const Result<QString> &) {});
}

void MemoPane::load()
{
    deliver(m_parts.service.memos().memo(m_id), this, [asked = m_id](MemoPane *self, const Result<Memo> &memo) {
        if (asked != self->m_id)
            return;
        if (memo) {
            self->take(*memo);
            return;
        }
        const bool offline = memo.error().code == Error::Code::Offline;
        self->m_state->show(offline ? u"network-disconnect"_s : u"dialog-warning"_s, offline ? tr("Not on this computer yet") : tr("It could not be opened"),
                            errorText(memo.error()), tr("Try again"), [self] { self->load(); });
        self->m_stack->setCurrentWidget(self->m_state);
    });
}

void MemoPane::take(const Memo &memo)
{
    m_memo = memo;
    m_title->setText(html::plainLine(memo.title, 300));
    QStringList meta{personLine(memo.author), dayAndTime(memo.sentAt.toLocalTime())};
    if (memo.state == "recalled"_L1)
        meta.append(tr("taken back"));
    else if (memo.state == "converted"_L1)
        meta.append(tr("became a document"));
    meta.removeAll({});
    m_meta->setText(meta.join(u" · "_s));
    QStringList readers;
    for (const MemoReader &reader : memo.readers)
        readers.append(nameOf(reader.person.name) + u' ' + readerState(reader));
    m_readers->setText(readers.join(memo.kind == "route"_L1 ? u" → "_s : u", "_s));
    m_body->setContent(html::sanitize(document::htmlBody(memo.content, memo.attachments), html::Policy::mail()));
    while (QLayoutItem *item = m_replyRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MemoReply &reply : memo.replies) {
        QLabel *row = label(m_parts.theme, personLine(reply.by) + u" · "_s + shortTime(reply.at) + u'\n' + reply.text);
        row->setWordWrap(true);
        row->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->setObjectName(u"approval.memo.reply.row"_s);
        m_replyRows->addWidget(row);
    }
    m_reply->setVisible(memo.can(u"reply"_s));
    m_replyDo->setVisible(memo.can(u"reply"_s));
    m_replyDo->setEnabled(!m_reply->text().trimmed().isEmpty());
    m_recall->setVisible(memo.can(u"recall"_s));
    m_convert->setVisible(memo.can(u"convert"_s));
    m_stack->setCurrentWidget(m_reader);
}

void MemoPane::write()
{
    m_new = {};
    m_readerNames.clear();
    m_newTitle->clear();
    m_text->clear();
    m_chosen->clear();
    m_stack->setCurrentWidget(m_writer);
    m_newTitle->setFocus();
    refreshWriter();
}

void MemoPane::addReader(const Assignee &assignee)
{
    if (assignee.postId.isEmpty() || m_new.postIds.contains(assignee.postId))
        return;
    m_new.postIds.append(assignee.postId);
    m_readerNames.append(assigneeText(assignee));
    m_chosen->setText(m_readerNames.join(u"\n"_s));
    refreshWriter();
}

void MemoPane::refreshWriter()
{
    m_send->setEnabled(!m_newTitle->text().trimmed().isEmpty() && !m_text->toPlainText().trimmed().isEmpty() && !m_new.postIds.isEmpty());
}

void MemoPane::send()
{
    NewMemo memo = m_new;
    memo.title = m_newTitle->text().trimmed();
    memo.content = document::contentFromPlainText(m_text->toPlainText()).content;
    memo.kind = m_kind->currentData().toString();
    deliver(m_parts.service.memos().send(memo), this, [](MemoPane *self, const Result<QString> &done) {
        if (!done) {
            self->m_parts.shell.toast(errorText(done.error()));
            return;
        }
        self->m_parts.shell.toast(tr("The memo report goes out"));
        Q_EMIT self->closed();
    });
}

void MemoPane::retranslate()
{
    m_reply->setAccessibleName(tr("Answer"));
    m_reply->setPlaceholderText(tr("Answer"));
    m_replyDo->setText(tr("Send the answer"));
    m_recall->setText(tr("Take back"));
    m_convert->setText(tr("Make a document of it"));
    m_body->setAccessibleName(tr("Text of the memo"));
    m_writerTitle->setText(tr("New memo report"));
    m_newTitle->setAccessibleName(tr("Title"));
    m_newTitle->setPlaceholderText(tr("Title"));
    m_text->setAccessibleName(tr("Text of the memo"));
    m_text->setPlaceholderText(tr("What you report or ask"));
    const QVariant kind = m_kind->currentData();
    m_kind->setAccessibleName(tr("How it goes round"));
    m_kind->clear();
    m_kind->addItem(tr("To all at once"), u"circle"_s);
    m_kind->addItem(tr("One after the other"), u"route"_s);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_send->setText(tr("Send"));
    m_cancel->setText(tr("Cancel"));
    if (m_stack->currentWidget() == m_reader)
        take(m_memo);
}

void MemoPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
