// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../store/patches.h"
#include <gw/mail/actions.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>

namespace gw::mail {

/// A message that is about to be changed.
struct Target
{
    QString id;
    int flags = 0;
    QStringList boxes;
    qint64 thread = 0;
    bool isMine = false; ///< the person wrote it
};

struct ActionParts
{
    store::Store &store;
    outbox::Outbox &outbox;
    std::function<const QList<AccountInfo> &()> accounts;
    std::function<const QList<MailboxInfo> &()> mailboxes;
    std::function<QStringList()> superiors;
    std::chrono::milliseconds hold{5000};
};

class OutboxActions final : public Actions
{
    Q_OBJECT

public:
    explicit OutboxActions(ActionParts parts, QObject *parent = nullptr);

    Task<Undo> setRead(Selection what, bool read) override;
    Task<Undo> setFlagged(Selection what, bool flagged) override;
    Task<Undo> setImportant(Selection what, bool important) override;
    Task<Undo> setTag(Selection what, Tag tag, bool on) override;
    Task<Undo> clearTags(Selection what) override;
    Task<Undo> move(Selection what, QString toMailboxId) override;
    Task<Undo> copy(Selection what, QString toMailboxId) override;
    Task<Undo> archive(Selection what) override;
    Task<Undo> remove(Selection what) override;
    Task<Undo> destroy(Selection what) override;
    Task<Undo> junk(Selection what, bool isJunk) override;
    Task<Undo> restore(Selection what) override;
    Task<Undo> markAllRead(QString accountId, QString mailboxId) override;
    Task<Undo> empty(QString accountId, QString mailboxId) override;
    Task<Undo> createMailbox(QString accountId, QString parentId, QString name) override;
    Task<Undo> renameMailbox(QString accountId, QString mailboxId, QString name) override;
    Task<Undo> moveMailbox(QString accountId, QString mailboxId, QString parentId) override;
    Task<Undo> removeMailbox(QString accountId, QString mailboxId) override;
    Task<bool> undo(Undo what) override;
    Task<Done> retry(QString operation) override;
    Task<Done> forget(QString operation) override;

private:
    /// What happens to one message; without ids. Nothing changes: an empty one.
    using Decide = std::function<Change(const Target &)>;
    Task<Undo> change(Selection what, Undo::Kind kind, Decide decide, QString to = {}, bool isQuiet = false);
    Task<Undo> keywords(Selection what, Undo::Kind kind, int set, int clear, bool isQuiet = false);
    Task<Undo> toMailbox(Selection what, Undo::Kind kind, QString to, int set = 0, int clear = 0);
    Task<QString> add(QString account, QList<Change> changes, QList<Change> back, bool isQuiet, bool isHeld);
    Task<Undo> mailboxWrite(QJsonObject payload, QString accountId, QString mailboxId);
    std::optional<MailboxInfo> box(const QString &accountId, const QString &mailboxId) const;
    std::optional<MailboxInfo> box(const QString &accountId, Role role) const;
    Result<Done> mayLeave(const Selection &what) const;

    struct Back
    {
        QString account;
        QList<Change> changes; ///< the opposite
        QJsonObject mailbox = {};
    };
    void remember(const QString &operation, Back back);

    ActionParts m_parts;
    QHash<QString, Back> m_back; ///< of the last operations
    QStringList m_order;
};

} // namespace gw::mail
