// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_page.h"

#include "batch_sheet.h"
#include "box_list.h"
#include "document_reader.h"
#include "draft_editor.h"
#include "inbox_list.h"
#include "log_pane.h"
#include "memo_pane.h"
#include "receipt_pane.h"
#include "verify_view.h"
#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

ApprovalPage::ApprovalPage(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_splitter(new QSplitter)
    , m_boxes(new BoxList(parts))
    , m_list(new InboxList(parts))
    , m_right(new QStackedWidget)
    , m_reader(new DocumentReader(parts))
    , m_editor(new DraftEditor(parts))
    , m_receipt(new ReceiptPane(parts))
    , m_memo(new MemoPane(parts))
    , m_log(new LogPane(parts))
    , m_verify(new VerifyView(parts))
    , m_batch(new BatchSheet(parts))
{
    setObjectName(u"approval"_s);
    m_boxes->setMinimumWidth(parts.theme.scaled(150));
    m_list->setMinimumWidth(parts.theme.scaled(260));
    m_right->setMinimumWidth(parts.theme.scaled(420));
    m_right->addWidget(m_reader);
    m_right->addWidget(m_editor);
    m_right->addWidget(m_receipt);
    m_right->addWidget(m_memo);
    m_right->addWidget(m_log);
    m_right->addWidget(m_verify);
    m_right->addWidget(m_batch);
    m_splitter->addWidget(m_boxes);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setSizes({parts.theme.scaled(180), parts.theme.scaled(340), parts.theme.scaled(780)});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    listen();
    addKeys();
}

ApprovalPage::~ApprovalPage() = default;

void ApprovalPage::listen()
{
    connect(m_boxes, &BoxList::chosen, this, [this] {
        m_list->show(m_boxes->box());
        // Without a row it is my own that I come for.
        if (m_boxes->box() == Box::DailyLog && m_right->currentWidget() != m_editor)
            openLog({});
    });
    connect(m_list, &InboxList::chosen, this, [this](const InboxRow &row) {
        // Rows that come anew choose one too: only a person's choice takes the place of what is being written.
        if (m_right->currentWidget() == m_editor && !m_list->view()->hasFocus())
            return;
        show(row, false);
    });
    connect(m_list, &InboxList::opened, this, [this](const InboxRow &row) { show(row, true); });
    connect(m_list, &InboxList::newWanted, this, [this] {
        if (m_boxes->box() == Box::DailyLog) {
            openLog({});
            m_log->focusText();
            return;
        }
        if (m_boxes->box() != Box::Memo) {
            write({});
            return;
        }
        m_right->setCurrentWidget(m_memo);
        m_memo->write();
    });
    connect(m_list, &InboxList::batchWanted, this, [this] { perform(Triage::Batch); });
    connect(m_reader, &DocumentReader::editWanted, this, &ApprovalPage::goOnWriting);
    connect(m_reader, &DocumentReader::decided, this, &ApprovalPage::decided);
    connect(m_reader, &DocumentReader::closed, m_list, &InboxList::focusList);
    connect(m_memo, &MemoPane::closed, this, &ApprovalPage::stopWriting);
    connect(m_batch, &BatchSheet::closed, this, &ApprovalPage::stopWriting);
    connect(m_verify, &VerifyView::closed, this, &ApprovalPage::stopWriting);
    connect(m_memo, &MemoPane::draftWanted, this, &ApprovalPage::goOnWriting);
    connect(m_receipt, &ReceiptPane::documentWanted, this, &ApprovalPage::openDocument);
    connect(m_receipt, &ReceiptPane::replyWanted, this, [this](const QString &receipt) { begin(m_parts.service.drafts().replyTo(receipt)); });
    connect(m_editor, &DraftEditor::closed, this, &ApprovalPage::stopWriting);
    connect(m_editor, &DraftEditor::submitted, this, [this](const QString &operation, const QString &document) {
        stopWriting();
        m_reader->open(document);
        m_parts.shell.toast(tr("Submitted for approval. It leaves in a few seconds, or as soon as the server can be reached."),
                            [this, operation] {
                                deliver(m_parts.service.drafts().takeBack(operation), this, [](ApprovalPage *self, const Result<Draft> &draft) {
                                    if (!draft) {
                                        self->m_parts.shell.toast(errorText(draft.error()));
                                        return;
                                    }
                                    self->m_right->setCurrentWidget(self->m_editor);
                                    self->m_editor->open(*draft);
                                });
                            },
                            std::chrono::seconds(10));
    });
}

void ApprovalPage::addKeys()
{
    // Letters only, and only here: a text field that has the focus takes them first.
    for (const KeyAct &act : keyActs()) {
        auto *shortcut = new QShortcut(act.keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, triage = act.triage] { perform(triage); });
    }
    auto *send = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    send->setContext(Qt::WidgetWithChildrenShortcut);
    connect(send, &QShortcut::activated, this, [this] {
        if (m_right->currentWidget() == m_editor)
            m_editor->submit();
        else if (m_right->currentWidget() == m_log)
            m_log->submit();
    });
    auto *back = new QShortcut(Qt::Key_Escape, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_list, &InboxList::focusList);
}

void ApprovalPage::go(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Queue: m_boxes->select({}); break;
    case Place::Kind::Box: m_boxes->select(place.box); break;
    case Place::Kind::New: write(place.id); break;
    case Place::Kind::Document:
        openDocument(place.id);
        m_list->select(place.id);
        break;
    case Place::Kind::Receipt:
        openReceipt(place.id);
        m_list->select(place.id);
        break;
    case Place::Kind::Memo:
        openMemo(place.id);
        m_list->select(place.id);
        break;
    case Place::Kind::DailyLog:
        m_boxes->select(Box::DailyLog);
        m_right->setCurrentWidget(m_log);
        m_log->openDay(QDate::fromString(place.id, Qt::ISODate));
        break;
    }
}

void ApprovalPage::show(const InboxRow &row, bool focus)
{
    if (row.object == Object::Document && row.box == Box::Drafts) {
        goOnWriting(row.documentId);
        return;
    }
    if (row.object == Object::Receipt) {
        openReceipt(row.objectId);
        if (focus)
            m_receipt->focusText();
        return;
    }
    if (row.object == Object::Memo) {
        openMemo(row.objectId);
        return;
    }
    if (row.object == Object::DailyLog) {
        openLog(row.objectId);
        if (focus)
            m_log->focusText();
        return;
    }
    openDocument(row.documentId);
    if (row.object == Object::Dispatch)
        m_reader->showDispatch();
    if (focus)
        m_reader->focusText();
}

void ApprovalPage::openDocument(const QString &documentId)
{
    m_right->setCurrentWidget(m_reader);
    m_reader->open(documentId);
}

void ApprovalPage::openMemo(const QString &memoId)
{
    m_right->setCurrentWidget(m_memo);
    m_memo->open(memoId);
}

void ApprovalPage::openLog(const QString &logId)
{
    m_right->setCurrentWidget(m_log);
    if (logId.isEmpty())
        m_log->openDay({});
    else
        m_log->openLog(logId);
}

void ApprovalPage::verifyRecord()
{
    m_right->setCurrentWidget(m_verify);
    m_verify->choose();
}

void ApprovalPage::openReceipt(const QString &receiptId)
{
    m_right->setCurrentWidget(m_receipt);
    m_receipt->open(receiptId);
}

void ApprovalPage::write(const QString &formId)
{
    const QList<Form> &forms = m_parts.service.forms().forms();
    const auto wanted = std::ranges::find(forms, formId, &Form::id);
    const Draft draft = wanted != forms.end()   ? m_parts.service.drafts().makeOf(*wanted)
                        : !forms.isEmpty()      ? m_parts.service.drafts().makeOf(forms.first())
                                                : m_parts.service.drafts().make({});
    m_list->select({});
    m_right->setCurrentWidget(m_editor);
    m_editor->open(draft);
}

void ApprovalPage::goOnWriting(const QString &documentId)
{
    begin(m_parts.service.drafts().open(documentId));
}

void ApprovalPage::begin(Task<Draft> draft)
{
    deliver(std::move(draft), this, [](ApprovalPage *self, const Result<Draft> &opened) {
        if (!opened) {
            self->m_parts.shell.toast(errorText(opened.error()));
            return;
        }
        self->m_right->setCurrentWidget(self->m_editor);
        self->m_editor->open(*opened);
    });
}

void ApprovalPage::stopWriting()
{
    m_right->setCurrentWidget(m_reader);
    m_list->focusList();
}

void ApprovalPage::decided(const QString &documentId, const QString &decision)
{
    Q_UNUSED(documentId)
    if (decision != document::toText(document::Decision::Hold))
        m_list->goOn();
}

void ApprovalPage::perform(Triage triage)
{
    if (m_right->currentWidget() == m_editor && triage != Triage::Next && triage != Triage::Previous)
        return;
    switch (triage) {
    case Triage::Next: m_list->move(1); break;
    case Triage::Previous: m_list->move(-1); break;
    case Triage::Open: m_reader->focusText(); break;
    case Triage::Approve: m_reader->approve(); break;
    case Triage::Object: m_reader->object(); break;
    case Triage::Return: m_reader->giveBack(); break;
    case Triage::Opinion: m_reader->writeOpinion(); break;
    case Triage::Hold: m_reader->hold(); break;
    case Triage::Mark: m_list->toggleMark(); break;
    case Triage::Compare: m_reader->compare(); break;
    case Triage::New: write({}); break;
    case Triage::Batch:
        deliver(m_parts.service.deciding().decideMany(m_list->marked(), document::Decision::Approve), this,
                [](ApprovalPage *self, const Result<BatchOutcome> &outcome) {
                    if (!outcome) {
                        self->m_parts.shell.toast(errorText(outcome.error()));
                        return;
                    }
                    const auto done = int(outcome->operations.size());
                    QString text = tr("%n document(s) approved", nullptr, done);
                    if (!outcome->leftOut.isEmpty()) {
                        text += u". "_s + tr("%n left out", nullptr, int(outcome->leftOut.size()));
                        self->m_batch->show(*outcome);
                        self->m_right->setCurrentWidget(self->m_batch);
                    }
                    if (done == 0 && !outcome->leftOut.isEmpty())
                        return; // nothing to take back, and the sheet says why
                    self->m_parts.shell.toast(text,
                                              [self, operations = outcome->operations] {
                                                  for (const QString &operation : operations)
                                                      deliver(self->m_parts.service.deciding().undo(operation), self,
                                                              [](ApprovalPage *, const Result<Done> &) {});
                                              },
                                              std::chrono::seconds(10));
                });
        break;
    case Triage::Undo: {
        const QList<Undoable> undoable = m_parts.service.deciding().undoable();
        if (undoable.isEmpty())
            break;
        deliver(m_parts.service.deciding().undo(undoable.first().operationId), this, [](ApprovalPage *self, const Result<Done> &done) {
            self->m_parts.shell.toast(done ? tr("Taken back") : errorText(done.error()));
        });
        break;
    }
    }
}

} // namespace gw::approval
