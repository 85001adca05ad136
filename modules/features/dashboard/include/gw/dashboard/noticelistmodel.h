// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/dashboard/rowmodel.h>
#include <gw/dashboard/types.h>

namespace gw::dashboard {

/// Notices: first those that must be read and are not acknowledged, then all others, the newest first.
class NoticeListModel final : public RowModel<NoticeRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        LayerRole, ///< "city", "bureau" or "district"
        TitleKoRole,
        TitleEnRole,
        BodyKoRole,
        BodyEnRole,
        PublishedAtRole,  ///< QDateTime
        MustReadRole,     ///< bool
        AcknowledgedRole, ///< bool: the server knows
        PendingRole,      ///< bool: acknowledged here, and waits to be sent
        UnitIdRole,
        AuthorSeatRole,
        RemindedAtRole, ///< QDateTime, invalid: never
        UnsentRole,     ///< bool: published here, and waits to be sent
    };
    Q_ENUM(Role)

    using RowModel::RowModel;
    void setRows(QList<NoticeRow> rows); ///< in any order
    int openCount() const;               ///< how many the person is still asked to read

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace gw::dashboard
