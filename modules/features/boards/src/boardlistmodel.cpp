// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/boardlistmodel.h>

#include <algorithm>

namespace gw::boards {

namespace {

// A heading's index carries this, a board's carries the place of its heading.
constexpr quintptr headingId = ~quintptr(0);

auto orderOf(const BoardRow &row)
{
    return std::tuple(row.layer, sectionOf(row.category), row.isClub && !row.isMember, row.position, row.id);
}

} // namespace

BoardListModel::~BoardListModel() = default;

void BoardListModel::setRows(QList<BoardRow> rows)
{
    std::ranges::sort(rows, {}, orderOf);
    if (rows == m_rows)
        return;
    QList<Group> groups;
    for (int i = 0; i < rows.size(); ++i) {
        const Group group{rows.at(i).layer, sectionOf(rows.at(i).category), i, 1};
        if (!groups.isEmpty() && groups.constLast().layer == group.layer && groups.constLast().section == group.section)
            ++groups.last().count;
        else
            groups.append(group);
    }
    const auto sameBoards = std::ranges::equal(rows, m_rows, {}, &BoardRow::id, &BoardRow::id);
    if (sameBoards && groups == m_groups) {
        m_rows = std::move(rows); // only numbers: a view keeps what is folded and where it is
        for (int i = 0; i < m_groups.size(); ++i) {
            const QModelIndex heading = index(i, 0);
            Q_EMIT dataChanged(heading, heading);
            Q_EMIT dataChanged(index(0, 0, heading), index(m_groups.at(i).count - 1, 0, heading));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_groups = std::move(groups);
    endResetModel();
}

void BoardListModel::setEnglish(bool english)
{
    if (m_english == english)
        return;
    m_english = english;
    for (int i = 0; i < m_groups.size(); ++i) {
        const QModelIndex heading = index(i, 0);
        Q_EMIT dataChanged(heading, heading);
        Q_EMIT dataChanged(index(0, 0, heading), index(m_groups.at(i).count - 1, 0, heading), {Qt::DisplayRole});
    }
}

std::optional<BoardRow> BoardListModel::board(const QString &id) const
{
    const auto it = std::ranges::find(m_rows, id, &BoardRow::id);
    return it == m_rows.end() ? std::nullopt : std::optional(*it);
}

int BoardListModel::unread() const
{
    int sum = 0;
    for (const BoardRow &row : m_rows)
        sum += row.unread;
    return sum;
}

QModelIndex BoardListModel::indexOf(const QString &boardId) const
{
    for (int i = 0; i < m_groups.size(); ++i) {
        for (int row = 0; row < m_groups.at(i).count; ++row) {
            if (m_rows.at(m_groups.at(i).first + row).id == boardId)
                return createIndex(row, 0, quintptr(i));
        }
    }
    return {};
}

const BoardListModel::Group *BoardListModel::groupOf(const QModelIndex &heading) const
{
    const bool is = heading.isValid() && heading.internalId() == headingId && heading.row() < m_groups.size();
    return is ? &m_groups.at(heading.row()) : nullptr;
}

QModelIndex BoardListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, quintptr(parent.row())) : createIndex(row, column, headingId);
}

QModelIndex BoardListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == headingId)
        return {};
    return createIndex(int(index.internalId()), 0, headingId);
}

int BoardListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const Group *group = parent.column() == 0 ? groupOf(parent) : nullptr;
    return group ? group->count : 0;
}

int BoardListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant BoardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Group *group = groupOf(index)) {
        switch (role) {
        case LayerRole: return int(group->layer);
        case SectionRole: return int(group->section);
        case UnreadRole: {
            int sum = 0;
            for (int i = 0; i < group->count; ++i)
                sum += m_rows.at(group->first + i).unread;
            return sum;
        }
        case BoardIdRole: return QString();
        default: return {};
        }
    }
    const BoardRow &row = m_rows.at(m_groups.at(qsizetype(index.internalId())).first + index.row());
    switch (role) {
    case Qt::DisplayRole: return row.name.in(m_english);
    case Qt::ToolTipRole: return row.description.in(m_english);
    case BoardIdRole: return row.id;
    case LayerRole: return int(row.layer);
    case SectionRole: return int(sectionOf(row.category));
    case CategoryRole: return int(row.category);
    case NameKoRole: return row.name.ko;
    case NameEnRole: return row.name.en;
    case UnreadRole: return row.unread;
    case IsClubRole: return row.isClub;
    case IsMemberRole: return row.isMember;
    case CanPostRole: return row.canPost;
    case MarkRole: return int(row.mark);
    default: return {};
    }
}

QHash<int, QByteArray> BoardListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {BoardIdRole, "boardId"}, {LayerRole, "layer"},   {SectionRole, "section"},
            {CategoryRole, "category"},   {UnreadRole, "unread"},   {IsClubRole, "isClub"}, {IsMemberRole, "isMember"},
            {CanPostRole, "canPost"},     {MarkRole, "mark"}};
}

} // namespace gw::boards
