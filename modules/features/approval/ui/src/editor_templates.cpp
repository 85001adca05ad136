// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_templates.h"

#include "approval_text.h"
#include "editor_line.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr Box templateBoxes[] = {Box::Decided, Box::InProgress, Box::Returned, Box::Drafts};

} // namespace

Draft draftFrom(const Document &document, Draft draft)
{
    draft.meta = document.meta;
    draft.meta.relatedDocumentId.clear();
    draft.meta.recordFileId.clear(); // of another year, maybe closed
    draft.content = document.content;
    draft.line = planOf(document.line);
    // The plan is for the same posts; steps of the old line are not steps of the new one.
    for (PlannedGroup &group : draft.line.groups) {
        group.steps.removeIf([](const PlannedStep &step) { return step.role == document::StepRole::Draft; });
        for (PlannedStep &step : group.steps) {
            step.id.clear();
            step.fixed = false;
        }
    }
    draft.line.groups.removeIf([](const PlannedGroup &group) { return group.steps.isEmpty(); });
    return draft;
}

DraftTemplates::DraftTemplates(const ApprovalViewParts &parts, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_model(parts.service.makeInbox())
    , m_text(new EditorLine)
    , m_box(new QComboBox)
    , m_list(new QListView)
    , m_empty(new StateView(parts.theme))
    , m_close(new QPushButton)
{
    setObjectName(u"approval.templates"_s);
    setProperty("card", true);
    m_text->setObjectName(u"approval.templates.text"_s);
    m_box->setObjectName(u"approval.templates.box"_s);
    m_list->setObjectName(u"approval.templates.list"_s);
    m_list->setModel(m_model.get());
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowDelegate(parts.theme, [this](const QModelIndex &index) { return inboxRow(index, false, m_parts.clock.now()); }, m_list));
    m_close->setObjectName(u"approval.templates.close"_s);
    m_close->setProperty("flat", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_box);
    head->addWidget(m_text, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_text, &QLineEdit::textEdited, this, &DraftTemplates::query);
    connect(m_box, &QComboBox::activated, this, &DraftTemplates::query);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_close, &QPushButton::clicked, this, &DraftTemplates::closeWanted);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &DraftTemplates::refresh);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &DraftTemplates::refresh);
    retranslate();
}

DraftTemplates::~DraftTemplates() = default;

void DraftTemplates::retranslate()
{
    const int at = std::max(0, m_box->currentIndex());
    m_box->clear();
    for (const approval::Box box : templateBoxes)
        m_box->addItem(boxName(box), int(box));
    m_box->setCurrentIndex(at);
    m_box->setAccessibleName(tr("Box to look in"));
    m_text->setPlaceholderText(tr("Title or number"));
    m_text->setAccessibleName(tr("Look for an earlier document"));
    m_list->setAccessibleName(tr("Earlier documents"));
    m_close->setText(tr("Close"));
    m_empty->show(u"document-new-from-template"_s, tr("Nothing here"), tr("Documents that you drafted or decided stand here; choose one to begin from its text and fields."));
    refresh();
}

void DraftTemplates::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DraftTemplates::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

void DraftTemplates::open()
{
    show();
    query();
    m_text->setFocus(Qt::OtherFocusReason);
}

void DraftTemplates::query()
{
    m_model->setQuery({.box = approval::Box(m_box->currentData().toInt()), .sort = InboxQuery::Sort::Newest, .object = Object::Document, .why = {}, .text = m_text->wholeText().trimmed()});
    refresh();
}

void DraftTemplates::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
}

void DraftTemplates::take(int row)
{
    const auto item = m_model->item(row);
    if (!item || item->documentId.isEmpty())
        return;
    m_view = m_parts.service.document(item->documentId);
    connect(m_view.get(), &DocumentView::changed, this, [this] {
        const DocumentView::State state = m_view->state();
        if (state == DocumentView::State::Ready) {
            const Document document = m_view->document();
            disconnect(m_view.get(), nullptr, this, nullptr);
            Q_EMIT documentChosen(document);
        } else if (state != DocumentView::State::Loading) {
            m_parts.shell.toast(tr("The text of this document is not on this computer, and the server cannot be reached."));
        }
    });
    if (m_view->state() == DocumentView::State::Ready)
        Q_EMIT documentChosen(m_view->document());
}

} // namespace gw::approval
