// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <gw/directory/types.h>

namespace gw::directory {

/// People as rows: the members of a unit or the hits of a search. Is told what to show. Belongs to the GUI thread.
class PeopleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PersonIdRole = Qt::UserRole + 1,
        SeatIdRole,
        PostRole, ///< unit and title
        DutiesRole,
        PhoneRole,
        AwayRole, ///< an absence runs just now
        HeadRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<PersonRow> rows);
    void setEnglish(bool english);
    const QList<PersonRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PersonRow> m_rows;
    bool m_english = false;
};

} // namespace gw::directory
