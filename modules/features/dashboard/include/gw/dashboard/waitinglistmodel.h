// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/clock.h>
#include <gw/dashboard/rowmodel.h>
#include <gw/dashboard/types.h>

namespace gw::dashboard {

/// Everything that waits for the active seat, most urgent first: what is due soonest (so what is overdue, before
/// anything else), then what has no time limit, the oldest first.
class WaitingListModel final : public RowModel<WaitingRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,    ///< QString, see CounterModel::KindRole
        TitleRole,   ///< in the language of the last sync
        SinceRole,   ///< QDateTime
        DueRole,     ///< QDateTime, invalid without a time limit
        LinkRole,    ///< QString, `gwanmun:…`
        OverdueRole, ///< bool, at the moment it is asked
    };
    Q_ENUM(Role)

    /// `clock` must outlive the model.
    explicit WaitingListModel(const Clock &clock, QObject *parent = nullptr);
    void setItems(QList<WaitingRow> items);                   ///< in any order
    const QList<WaitingRow> &items() const { return rows(); } ///< most urgent first

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    const Clock &m_clock;
};

} // namespace gw::dashboard
