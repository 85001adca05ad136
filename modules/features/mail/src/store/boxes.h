// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/jmap/mail.h>
#include <gw/jmap/session.h>
#include <gw/mail/types.h>
#include <gw/outbox/entry.h>
#include <gw/store/jobs.h>

namespace gw::mail {

// Accounts and mailboxes in the cache.

/// All accounts of a session; those that are not in it any more are hidden, not dropped.
Result<Done> writeAccounts(store::WriteContext &cache, const jmap::Session &session);
/// `isAll`: mailboxes that are not in the list are gone.
Result<Done> writeBoxes(store::WriteContext &cache, const QString &accountId, const QList<jmap::Mailbox> &boxes,
                        bool isAll);
Result<Done> removeBoxes(store::WriteContext &cache, const QString &accountId, const QStringList &ids);

/// What the mailbox list is made of.
struct Overview
{
    QList<AccountInfo> accounts;
    QList<MailboxInfo> mailboxes;
    int cached = 0;
    int expected = 0;
    int indexed = 0;
    QString problem = {}; ///< of an account whose server contradicts itself
    bool operator==(const Overview &) const = default;
};
Result<Overview> overviewOf(sqlite::Connection &db);
Result<QList<AccountInfo>> accountsOf(sqlite::Connection &db);

AccountInfo accountFrom(const jmap::Session &session, const jmap::Account &account);

/// Writes of the outbox to mailboxes: payload {account, action: create|rename|move|remove, mailbox, name, parent}.
namespace boxwrites {
Result<Done> show(store::WriteContext &cache, const outbox::Entry &entry);
Result<Done> hide(store::WriteContext &cache, const outbox::Entry &entry);
Result<Done> settle(store::WriteContext &cache, const outbox::Entry &entry);
} // namespace boxwrites

} // namespace gw::mail
