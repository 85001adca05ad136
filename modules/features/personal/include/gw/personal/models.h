// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/clock.h>
#include <gw/contract/rowmodel.h>
#include <gw/personal/types.h>

namespace gw::personal {

/// Notes: pinned first, then the latest change first.
class NoteListModel final : public contract::RowModel<NoteRow>
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, TextRole, PinnedRole, UpdatedAtRole, PendingRole };
    Q_ENUM(Role)

    using RowModel::RowModel;
    void setRows(QList<NoteRow> rows) { show(rows); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

/// Tasks: what is open in the person's order, then what is done.
class TaskListModel final : public contract::RowModel<TaskRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        NoteRole,
        DueRole, ///< QDate, or invalid
        DoneRole,
        OverdueRole, ///< bool: open, and due before today
        LinkRole,    ///< `gwanmun:…` or empty
        PendingRole,
    };
    Q_ENUM(Role)

    /// `clock` must outlive the model.
    explicit TaskListModel(const Clock &clock, QObject *parent = nullptr) : RowModel(parent), m_clock(clock) {}
    void setRows(QList<TaskRow> rows) { show(rows); }
    int openCount() const;
    int overdueCount() const;
    QDate today() const; ///< on this computer
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; ///< what is open can be dragged
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Moves nothing by itself: it says what was dropped where.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(const QString &id, int row); ///< before the task at `row`

private:
    const Clock &m_clock;
};

} // namespace gw::personal
