// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractItemModel>
#include <gw/mail/types.h>
#include <memory>

namespace gw::mail {

/// Lanes, and below each the mailboxes of its accounts as a tree: those with a role first, in the order of roles.
/// Lane rows exist while they have an account; a second account in a lane has a row of its own below it. Belongs to the
/// GUI thread; is told what to show.
class MailboxModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< MailboxModel::Kind as int
        LaneRole,                    ///< mail::Lane as int
        AccountIdRole,
        MailboxIdRole, ///< empty: a lane or an account
        RoleRole,      ///< mail::Role as int
        NameRole,      ///< of the mailbox as the server has it; of an account its address
        TotalRole,
        UnreadRole, ///< messages; of a lane or an account: of its inboxes
        ThreadsRole,
        UnreadThreadsRole,
        CachedRole,
        MarkRole, ///< mail::Mark as int
    };
    Q_ENUM(Role)
    enum class Kind { LaneRow, AccountRow, MailboxRow };

    explicit MailboxModel(QObject *parent = nullptr);
    ~MailboxModel() override;

    void setContent(QList<AccountInfo> accounts, QList<MailboxInfo> mailboxes);
    std::optional<MailboxInfo> mailbox(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &accountId, const QString &mailboxId) const;
    QModelIndex indexOf(Lane lane) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::mail
