// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/outbox/model.h>

namespace gw::outbox {

OutboxModel::OutboxModel(Outbox &outbox, QObject *parent) : QAbstractListModel(parent), m_rows(outbox.entries())
{
    connect(&outbox, &Outbox::entryChanged, this, &OutboxModel::take);
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case KindRole: return entry.kind;
    case OperationIdRole: return entry.operationId;
    case ObjectKeyRole: return entry.objectKey;
    case StateRole: return int(entry.state);
    case ErrorCodeRole: return entry.lastError ? gw::toString(entry.lastError->code) : QString();
    case CreatedAtRole: return entry.createdAt;
    case PayloadRole: return entry.payload;
    default: return {};
    }
}

QHash<int, QByteArray> OutboxModel::roleNames() const
{
    return {{OperationIdRole, "operationId"}, {KindRole, "kind"},
            {ObjectKeyRole, "objectKey"},     {StateRole, "state"},
            {ErrorCodeRole, "errorCode"},     {CreatedAtRole, "createdAt"},
            {PayloadRole, "payload"}};
}

void OutboxModel::take(const Entry &entry)
{
    const auto it = std::ranges::find(m_rows, entry.operationId, &Entry::operationId);
    const int row = int(std::distance(m_rows.begin(), it));
    const bool isOver = entry.state == State::Confirmed || entry.state == State::Discarding;
    if (it == m_rows.end()) {
        if (isOver)
            return;
        const auto place = std::ranges::upper_bound(m_rows, entry.sequence, {}, &Entry::sequence);
        const int at = int(std::distance(m_rows.begin(), place));
        beginInsertRows({}, at, at);
        m_rows.insert(at, entry);
        endInsertRows();
    } else if (isOver) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else {
        *it = entry;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace gw::outbox
