// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <gw/outbox/outbox.h>

namespace gw::outbox {

/// What waits to be sent, as rows in the order of decisions: for the status area and the list behind it.
class OutboxModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OperationIdRole = Qt::UserRole + 1,
        KindRole, ///< names the handler; the UI has a sentence for each
        ObjectKeyRole,
        StateRole,     ///< outbox::State as int
        ErrorCodeRole, ///< stable name of the last error's code, or empty
        CreatedAtRole,
        PayloadRole, ///< QJsonObject
    };
    Q_ENUM(Role)

    /// `outbox` must outlive the model.
    explicit OutboxModel(Outbox &outbox, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void take(const Entry &entry);

    QList<Entry> m_rows;
};

} // namespace gw::outbox
