// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/dashboard/rowmodel.h>
#include <gw/dashboard/types.h>

namespace gw::dashboard {

/// The counters of one seat, always in the order of portal::allCounterKinds, and after them what linked systems report. Empty until the seat was synced once.
class CounterModel final : public RowModel<CounterRow>
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< QString as in the API, e.g. "mail-employee"
        CountRole,
        OverdueRole,  ///< int
        OldestAtRole, ///< QDateTime, invalid at zero
        FreshAtRole,  ///< QDateTime
        StaleRole,    ///< bool: the system behind it does not answer
        TitleKoRole,  ///< QString, of what a linked system reports; otherwise empty
        TitleEnRole,
    };
    Q_ENUM(Role)

    using RowModel::RowModel;
    void setRows(QList<CounterRow> rows); ///< in any order; a kind that this program does not know is left out
    int total() const;
    bool hasOverdue() const;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace gw::dashboard
