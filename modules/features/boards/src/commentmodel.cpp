// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/commentmodel.h>

#include <QHash>
#include <algorithm>

namespace gw::boards {

namespace {

/// By time, and answers right below what they answer. What is answered may be an answer itself: one step is enough.
QList<CommentRow> inOrder(QList<CommentRow> rows)
{
    std::ranges::stable_sort(rows, {}, &CommentRow::createdAt);
    QHash<QString, QString> parents;
    for (const CommentRow &row : std::as_const(rows))
        parents.insert(row.id, row.parentId);
    const auto topOf = [&parents](const CommentRow &row) {
        QString id = row.id;
        for (int steps = 0; steps < 100 && parents.contains(parents.value(id)); ++steps)
            id = parents.value(id);
        return id;
    };
    QHash<QString, int> places;
    for (const CommentRow &row : std::as_const(rows)) {
        if (const QString top = topOf(row); top == row.id)
            places.insert(top, int(places.size()));
    }
    std::ranges::stable_sort(rows, [&](const CommentRow &a, const CommentRow &b) {
        const QString topA = topOf(a);
        const QString topB = topOf(b);
        if (topA != topB)
            return places.value(topA) < places.value(topB);
        return (a.id == topA) > (b.id == topB);
    });
    return rows;
}

} // namespace

void CommentModel::setRows(QList<CommentRow> rows)
{
    rows = inOrder(std::move(rows));
    if (rows == m_rows)
        return;
    // Few, and mostly added at the end: what is the same at both ends stays.
    const auto same = [](const CommentRow &a, const CommentRow &b) { return a.id == b.id; };
    int head = 0;
    while (head < rows.size() && head < m_rows.size() && same(rows.at(head), m_rows.at(head)))
        ++head;
    int tail = 0;
    while (tail < rows.size() - head && tail < m_rows.size() - head
           && same(rows.at(rows.size() - 1 - tail), m_rows.at(m_rows.size() - 1 - tail)))
        ++tail;
    const int gone = int(m_rows.size()) - head - tail;
    const int come = int(rows.size()) - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, head, head + gone - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, head, head + come - 1);
        for (int i = 0; i < come; ++i)
            m_rows.insert(head + i, rows.at(head + i));
        endInsertRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int CommentModel::rowOf(const QString &commentId) const
{
    const auto it = std::ranges::find(m_rows, commentId, &CommentRow::id);
    return it == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), it));
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommentRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case CommentIdRole: return row.id;
    case ParentIdRole: return row.parentId;
    case DepthRole: return rowOf(row.parentId) >= 0 ? 1 : 0;
    case AuthorKoRole: return row.author.name.ko;
    case AuthorEnRole: return row.author.name.en;
    case UnitKoRole: return row.author.unit.ko;
    case UnitEnRole: return row.author.unit.en;
    case CreatedAtRole: return row.createdAt;
    case EditedAtRole: return row.editedAt;
    case MineRole: return row.mine;
    case DeletedRole: return row.deleted;
    case HiddenRole: return row.hidden;
    case MarkRole: return int(row.mark);
    default: return {};
    }
}

QHash<int, QByteArray> CommentModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"},    {CommentIdRole, "commentId"},
            {ParentIdRole, "parentId"},   {DepthRole, "depth"},
            {AuthorKoRole, "authorKo"},   {AuthorEnRole, "authorEn"},
            {UnitKoRole, "unitKo"},       {UnitEnRole, "unitEn"},
            {CreatedAtRole, "createdAt"}, {EditedAtRole, "editedAt"},
            {MineRole, "mine"},           {DeletedRole, "deleted"},
            {HiddenRole, "hidden"},       {MarkRole, "mark"}};
}

} // namespace gw::boards
