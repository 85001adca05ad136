// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <QSet>
#include <algorithm>
#include <utility>

namespace gw::contract {

/// A list whose rows are told by their key(): new contents become moves, insertions and removals, so that a view keeps
/// its selection and its place. Belongs to the GUI thread.
template <class Row>
class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const QList<Row> &rows() const { return m_rows; }

    int rowOf(const QString &key) const ///< -1: not there
    {
        const auto it = std::ranges::find_if(m_rows, [&](const Row &row) { return row.key() == key; });
        return it == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), it));
    }

protected:
    void show(const QList<Row> &wanted)
    {
        if (wanted == m_rows)
            return;
        if (m_rows.isEmpty() || wanted.isEmpty()) {
            beginResetModel();
            m_rows = wanted;
            endResetModel();
            return;
        }
        removeMissing(wanted);
        for (int row = 0; row < wanted.size(); ++row)
            place(row, wanted.at(row));
    }

private:
    void removeMissing(const QList<Row> &wanted)
    {
        QSet<QString> keys;
        for (const Row &row : wanted)
            keys.insert(row.key());
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (keys.contains(m_rows.at(row).key()))
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }

    void place(int row, const Row &wanted)
    {
        const int at = rowOf(wanted.key());
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted);
            endInsertRows();
            return;
        }
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_rows.move(at, row);
            endMoveRows();
        }
        if (m_rows.at(row) == wanted)
            return;
        m_rows[row] = wanted;
        Q_EMIT dataChanged(index(row), index(row));
    }

    QList<Row> m_rows;
};

} // namespace gw::contract
