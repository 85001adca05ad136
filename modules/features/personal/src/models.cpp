// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/personal/models.h>

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace gw::personal {
namespace {

const QString taskType = u"application/x-gwanmun-task"_s; ///< inside the program only

} // namespace

QVariant NoteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoteRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.note.title;
    case IdRole: return row.note.id;
    case TextRole: return row.note.text;
    case PinnedRole: return row.note.pinned;
    case UpdatedAtRole: return row.note.updatedAt;
    case PendingRole: return row.pending;
    default: return {};
    }
}

QHash<int, QByteArray> NoteListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"},         {TitleRole, "title"},
            {TextRole, "text"},           {PinnedRole, "pinned"}, {UpdatedAtRole, "updatedAt"},
            {PendingRole, "pending"}};
}

int TaskListModel::openCount() const
{
    return int(std::ranges::count_if(rows(), [](const TaskRow &row) { return !row.task.done; }));
}

int TaskListModel::overdueCount() const
{
    const QDate day = today();
    return int(std::ranges::count_if(
        rows(), [&](const TaskRow &row) { return !row.task.done && row.task.dueOn && *row.task.dueOn < day; }));
}

QDate TaskListModel::today() const
{
    return m_clock.now().toLocalTime().date();
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.task.title;
    case Qt::CheckStateRole: return row.task.done ? Qt::Checked : Qt::Unchecked;
    case IdRole: return row.task.id;
    case NoteRole: return row.task.note;
    case DueRole: return row.task.dueOn ? QVariant(*row.task.dueOn) : QVariant();
    case DoneRole: return row.task.done;
    case OverdueRole: return !row.task.done && row.task.dueOn && *row.task.dueOn < today();
    case LinkRole: return row.task.link.value_or(QString());
    case PendingRole: return row.pending;
    default: return {};
    }
}

QHash<int, QByteArray> TaskListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"},     {TitleRole, "title"},
            {NoteRole, "note"},           {DueRole, "due"},   {DoneRole, "done"},
            {OverdueRole, "overdue"},     {LinkRole, "link"}, {PendingRole, "pending"}};
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled; // between the rows
    return index.data(DoneRole).toBool() ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList TaskListModel::mimeTypes() const
{
    return {taskType};
}

QMimeData *TaskListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(taskType, indexes.constFirst().data(IdRole).toString().toUtf8());
    return data;
}

bool TaskListModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    if (!data->hasFormat(taskType))
        return false;
    Q_EMIT dropped(QString::fromUtf8(data->data(taskType)), row < 0 ? openCount() : row);
    return false; // the rows come from the store: the view must not take any away
}

} // namespace gw::personal
