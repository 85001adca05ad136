// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory/peoplelistmodel.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

void PeopleListModel::setRows(QList<PersonRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PeopleListModel::setEnglish(bool english)
{
    if (m_english == english)
        return;
    m_english = english;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int PeopleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PeopleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow &row = m_rows.at(index.row());
    const QString name = m_english && !row.nameEn.isEmpty() ? row.nameEn : row.name;
    const QString post = row.unit.in(m_english) + u" · "_s + row.title.in(m_english);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole: return QString(name + u", "_s + post + u", "_s + row.phone);
    case PersonIdRole: return row.personId;
    case SeatIdRole: return row.seatId;
    case PostRole: return post;
    case DutiesRole: return row.duties.in(m_english);
    case PhoneRole: return row.phone;
    case AwayRole: return row.away;
    case HeadRole: return row.isHead;
    default: return {};
    }
}

} // namespace gw::directory
