// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <gw/familyevents/types.h>

namespace gw::familyevents {

/// Family events: what is still to come, the soonest first, then what was, the latest first.
class EventListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,     ///< portal::FamilyEventKind as int
        RelationRole, ///< portal::FamilyRelation as int
        PersonRole,
        SubjectRole,
        StartsAtRole, ///< QDateTime
        PlaceRole,    ///< hall and place
        NotedRole,    ///< bool: the person has written to them
        PendingRole,  ///< bool
        RefusedRole,  ///< bool
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    /// In any order; `now` parts what is to come from what was.
    void setRows(QList<EventRow> rows, const QDateTime &now);
    const QList<EventRow> &rows() const { return m_rows; }
    int rowOf(const QString &id) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<EventRow> m_rows;
};

} // namespace gw::familyevents
