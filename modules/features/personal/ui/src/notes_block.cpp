// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "notes_block.h"

#include <QCoreApplication>
#include <QEvent>
#include <QListView>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::personal {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::personal::Notes)
};

} // namespace

RowContent noteRow(const QModelIndex &index)
{
    const QString title = index.data(NoteListModel::TitleRole).toString();
    const QStringList lines = index.data(NoteListModel::TextRole).toString().split(u'\n', Qt::SkipEmptyParts);
    RowContent row;
    row.title = !title.isEmpty() ? title : lines.value(0, Tr::tr("Empty note"));
    row.summary = title.isEmpty() ? lines.value(1) : lines.value(0);
    row.time = shortDay(index.data(NoteListModel::UpdatedAtRole).toDateTime().toLocalTime().date());
    row.unread = index.data(NoteListModel::PinnedRole).toBool();
    row.state = index.data(NoteListModel::PendingRole).toBool()  ? Tr::tr("not sent yet")
                : index.data(NoteListModel::PinnedRole).toBool() ? Tr::tr("pinned")
                                                                 : QString();
    return row;
}

NotesBlock::NotesBlock(PersonalViewParts parts, QWidget *parent)
    : QWidget(parent), m_parts(std::move(parts)), m_list(new QListView), m_nothing(secondaryLabel(m_parts.theme, {}))
{
    m_list->setObjectName(u"home.notes"_s);
    m_list->setModel(&m_parts.service.notes());
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_parts.theme.rowHeight());
    m_list->setItemDelegate(new RowDelegate(m_parts.theme, noteRow, m_list));
    m_nothing->setContentsMargins(space::l, 0, space::l, space::s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        m_parts.shell.open({u"personal"_s, u"note/"_s + index.data(NoteListModel::IdRole).toString(), {}});
    });
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    connect(&m_parts.service, &PersonalService::loaded, this, &NotesBlock::refresh);
    m_parts.service.reload();
    refresh();
}

void NotesBlock::refresh()
{
    const bool empty = m_parts.service.notes().rowCount() == 0;
    m_list->setAccessibleName(tr("Notes"));
    m_nothing->setText(m_parts.service.isLoaded() ? tr("No notes yet. Only you see what you write down here.") : QString());
    m_nothing->setVisible(empty);
    m_list->setVisible(!empty);
}

void NotesBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace gw::personal
