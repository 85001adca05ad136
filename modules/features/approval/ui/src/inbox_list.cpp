// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "inbox_list.h"

#include "approval_text.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {

InboxList::InboxList(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.service.makeInbox())
    , m_title(new ElidedLabel(parts.theme, Theme::Text::Title))
    , m_note(new ElidedLabel(parts.theme, Theme::Text::Small))
    , m_new(new QPushButton)
    , m_only(new QComboBox)
    , m_sort(new QComboBox)
    , m_text(new QLineEdit)
    , m_batch(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new StateView(parts.theme))
    , m_loading(new SkeletonView(parts.theme, 8))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_note->setProperty("secondary", true);
    m_title->setObjectName(u"approval.list.title"_s);
    m_new->setObjectName(u"approval.new"_s);
    m_new->setProperty("primary", true);
    m_only->setObjectName(u"approval.only"_s);
    m_sort->setObjectName(u"approval.sort"_s);
    m_text->setObjectName(u"approval.filter"_s);
    m_batch->setObjectName(u"approval.batch"_s);
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setObjectName(u"approval.rows"_s);
    m_list->setModel(m_model.get());
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new RowDelegate(
        parts.theme, [this](const QModelIndex &index) { return inboxRow(index, !m_box, m_parts.clock.now()); }, m_list));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::m, space::m, space::s);
    head->setSpacing(space::xs);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_new);
    head->addLayout(first);
    head->addWidget(m_note);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::xs);
    filters->addWidget(m_only);
    filters->addWidget(m_sort);
    filters->addStretch();
    head->addLayout(filters);
    head->addWidget(m_text);
    head->addWidget(m_batch);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const auto row = m_model->item(index.row()))
            Q_EMIT chosen(*row);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InboxList::refreshBatch);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto row = m_model->item(index.row()))
            Q_EMIT opened(*row);
    });
    for (const auto signal : {&InboxModel::ready, &InboxModel::complete})
        connect(m_model.get(), signal, this, &InboxList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &InboxList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &InboxList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &InboxList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_wanted.isEmpty())
            select(m_wanted);
        refreshBatch();
    });
    connect(&parts.service, &ApprovalService::countsChanged, this, &InboxList::refreshState);
    connect(m_only, &QComboBox::activated, this, &InboxList::query);
    connect(m_sort, &QComboBox::activated, this, &InboxList::query);
    connect(m_text, &QLineEdit::textChanged, this, &InboxList::query);
    connect(m_new, &QPushButton::clicked, this, &InboxList::newWanted);
    connect(m_batch, &QPushButton::clicked, this, &InboxList::batchWanted);
    retranslate();
    show({});
}

InboxList::~InboxList() = default;

void InboxList::show(std::optional<Box> box)
{
    m_box = box;
    m_list->clearSelection();
    retranslate();
    query();
}

void InboxList::query()
{
    InboxQuery wanted;
    wanted.box = m_box;
    wanted.only = InboxQuery::Only(m_only->currentData().toInt());
    wanted.sort = InboxQuery::Sort(m_sort->currentData().toInt());
    wanted.text = m_text->text();
    m_model->setQuery(wanted);
    refreshState();
}

std::optional<InboxRow> InboxList::current() const
{
    return m_list->currentIndex().isValid() ? m_model->item(m_list->currentIndex().row()) : std::nullopt;
}

QStringList InboxList::marked() const
{
    QStringList ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (const auto row = m_model->item(index.row()))
            ids.append(row->id);
    }
    return ids;
}

void InboxList::refreshBatch()
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    QList<int> rows;
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    const auto ready = m_model->batchRows(rows).size();
    m_batch->setVisible(rows.size() > 1);
    m_batch->setEnabled(ready > 0);
    m_batch->setText(ready == rows.size() ? tr("Approve %n document(s)", nullptr, int(ready))
                                          : tr("Approve %1 of %2: the others were not opened").arg(ready).arg(rows.size()));
}

void InboxList::refreshState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_model->isReady() ? static_cast<QWidget *>(m_empty) : m_loading);
    const BoxCount counted = m_box ? m_parts.service.count(*m_box) : m_parts.service.queueCount();
    QStringList notes;
    if (counted.waiting > 0)
        notes.append(tr("%n wait(s) for you", nullptr, counted.waiting));
    if (counted.overdue > 0)
        notes.append(tr("%n overdue", nullptr, counted.overdue));
    m_note->setFullText(notes.isEmpty() ? tr("Nothing waits for you here") : notes.join(u" · "_s));
    if (!m_wanted.isEmpty())
        select(m_wanted);
    const bool filtered = !m_text->text().isEmpty() || m_only->currentData().toInt() != int(InboxQuery::Only::All);
    if (filtered)
        m_empty->show(u"view-filter"_s, tr("Nothing of this kind"), tr("Rows appear here as soon as one fits the filter."));
    else if (!m_box)
        m_empty->show(u"dialog-ok"_s, tr("All done"), tr("What needs you appears here by itself: approvals, dispatch, receipts, circulation and reports."),
                      tr("Draft a document"), [this] { Q_EMIT newWanted(); });
    else if (*m_box == Box::Drafts)
        m_empty->show(u"document-edit"_s, tr("No drafts"), tr("What you begin to write is kept here, also without a network."), tr("Draft a document"),
                      [this] { Q_EMIT newWanted(); });
    else
        m_empty->show(boxIcon(*m_box), tr("Nothing here"), tr("What belongs into this box appears here by itself."));
}

void InboxList::select(const QString &objectId)
{
    m_wanted = objectId;
    if (objectId.isEmpty())
        return;
    // Among what is loaded: the whole list would have to be read for more.
    for (int row = 0; row < std::min(m_model->rowCount(), 500); ++row) {
        const auto item = m_model->isLoaded(row) ? m_model->item(row) : std::nullopt;
        if (!item || (item->objectId != objectId && item->documentId != objectId))
            continue;
        m_wanted.clear();
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
        return;
    }
}

void InboxList::move(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (rows > 0 ? -1 : m_model->rowCount());
    const QModelIndex next = m_model->index(std::clamp(now + rows, 0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
}

void InboxList::goOn()
{
    const int row = m_model->nextOpen(m_list->currentIndex().row());
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void InboxList::toggleMark()
{
    m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::Toggle);
}

void InboxList::focusList()
{
    m_list->setFocus();
}

void InboxList::retranslate()
{
    using Only = InboxQuery::Only;
    using Sort = InboxQuery::Sort;
    m_title->setFullText(m_box ? boxName(*m_box) : tr("Everything that waits"));
    m_list->setAccessibleName(tr("Rows of the box"));
    m_only->setAccessibleName(tr("Which rows"));
    m_sort->setAccessibleName(tr("Order of the rows"));
    enableClearButton(*m_text);
    m_text->setAccessibleName(tr("Filter by title, number or name"));
    m_text->setPlaceholderText(tr("Title, number or name"));
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, int>> &entries) {
        const QVariant chosen = box->currentData();
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto &[text, value] : entries)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m_only, {{tr("All"), int(Only::All)},
                  {tr("Urgent"), int(Only::Urgent)},
                  {tr("Overdue"), int(Only::Overdue)},
                  {tr("Due soon"), int(Only::DueSoon)},
                  {tr("Not opened"), int(Only::Unopened)},
                  {tr("On hold"), int(Only::Held)},
                  {tr("Opened and ready"), int(Only::Batch)}});
    fill(m_sort, {{tr("Most pressing first"), int(Sort::Queue)},
                  {tr("Newest first"), int(Sort::Newest)},
                  {tr("Oldest first"), int(Sort::Oldest)},
                  {tr("By title"), int(Sort::Title)}});
    m_new->setText(m_box == Box::Memo ? tr("Memo") : tr("Draft"));
    m_new->setToolTip(m_box == Box::Memo ? tr("Write a memo report") : tr("Draft a document"));
    refreshState();
    refreshBatch();
}

void InboxList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
