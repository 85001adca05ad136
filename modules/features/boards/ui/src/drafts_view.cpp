// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "drafts_view.h"

#include "board_text.h"
#include <QEvent>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {

DraftsView::DraftsView(const BoardsViewParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_stack(new QStackedWidget), m_list(new QListWidget), m_state(new StateView(parts.theme))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"boards.drafts"_s);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(parts.theme, [this](const QModelIndex &index) { return row(m_drafts.value(index.row())); }, m_list));
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->addWidget(m_stack);
    const auto choose = [this](const QListWidgetItem *item) { Q_EMIT chosen(m_drafts.value(m_list->row(item))); };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(&parts.service.drafts(), &DraftStore::changed, this, &DraftsView::load);
    retranslate();
    load();
}

void DraftsView::load()
{
    deliver(m_parts.service.drafts().all(), this, [](DraftsView *self, Result<QList<Draft>> drafts) {
        if (drafts)
            self->show(*drafts);
    });
}

RowContent DraftsView::row(const Draft &draft) const
{
    const auto board = m_parts.service.boards().board(draft.boardId);
    const bool comment = draft.purpose == Draft::Purpose::Comment;
    const QString text = html::plainLine(comment ? draft.html : html::sanitize(draft.html.left(4'000)).text());
    RowContent made;
    made.title = comment ? tr("Comment") : html::plainLine(draft.title);
    if (made.title.isEmpty())
        made.title = tr("Without a title");
    made.summary = (board ? nameOf(board->name) + u" · "_s : QString()) + text;
    made.time = shortTime(draft.savedAt);
    if (draft.refusal) {
        made.state = tr("not accepted");
        made.stateRole = Role::DangerText;
    } else if (draft.purpose == Draft::Purpose::EditPost) {
        made.state = tr("change");
    }
    return made;
}

void DraftsView::show(const QList<Draft> &drafts)
{
    const QString now = m_drafts.value(m_list->currentRow()).id;
    m_list->clear();
    m_drafts = drafts;
    for (const Draft &draft : drafts) {
        m_list->addItem(row(draft).title); // read out, painted by the delegate
        if (draft.id == now)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_stack->setCurrentIndex(drafts.isEmpty() ? 0 : 1);
    Q_EMIT counted(int(drafts.size()));
}

void DraftsView::retranslate()
{
    m_list->setAccessibleName(tr("Drafts"));
    m_state->show(u"document-edit"_s, tr("No drafts"), tr("What you begin to write is kept here until you send it or throw it away."));
}

void DraftsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_drafts);
    }
    QWidget::changeEvent(event);
}

} // namespace gw::boards
