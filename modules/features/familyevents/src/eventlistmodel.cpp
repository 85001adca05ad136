// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/familyevents/eventlistmodel.h>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace gw::familyevents {

void EventListModel::setRows(QList<EventRow> rows, const QDateTime &now)
{
    const auto order = [&now](const EventRow &row) {
        const qint64 starts = row.event.startsAt.toMSecsSinceEpoch();
        const bool over = row.event.endsAt.value_or(row.event.startsAt.addSecs(3 * 3600)) < now;
        return std::tuple(over, over ? -starts : starts, row.event.id);
    };
    std::ranges::sort(rows, [&](const EventRow &a, const EventRow &b) { return order(a) < order(b); });
    if (rows == m_rows)
        return;
    if (!std::ranges::equal(rows, m_rows, {}, &EventRow::key, &EventRow::key)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i), index(i));
    }
}

int EventListModel::rowOf(const QString &id) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const EventRow &row) { return row.key() == id; });
    return it == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), it));
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case PersonRole: return row.event.personName;
    case IdRole: return row.event.id;
    case KindRole: return int(row.event.kind);
    case RelationRole: return int(row.event.relation);
    case SubjectRole: return row.event.subject;
    case StartsAtRole: return row.event.startsAt;
    case PlaceRole: return row.event.hall.isEmpty() ? row.event.place : row.event.hall;
    case NotedRole: return row.event.myNote.has_value();
    case PendingRole: return row.pending;
    case RefusedRole: return !row.refusedOperation.isEmpty();
    default: return {};
    }
}

QHash<int, QByteArray> EventListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"},           {KindRole, "kind"},   {RelationRole, "relation"},
            {PersonRole, "person"},       {SubjectRole, "subject"}, {PlaceRole, "place"}, {StartsAtRole, "startsAt"},
            {NotedRole, "noted"},         {PendingRole, "pending"}, {RefusedRole, "refused"}};
}

} // namespace gw::familyevents
