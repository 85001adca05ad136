// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "search.h"
#include "writer.h"

#include <QSet>
#include <gw/backend/mail/store.h>
#include <mutex>

namespace gw::backend::mail {

/// A call's account, made ready.
struct Owner
{
    jmap::Account account;
    qint64 number = 0;
};

class MailStore::Private
{
public:
    Private(storage::Database &db, jmap::Blobs &blobStore, const Clock &time, Limits most)
        : database(db), blobs(blobStore), clock(time), limits(most), search(SearchIndex::forEngine(db))
    {
    }

    storage::Database &database;
    jmap::Blobs &blobs;
    const Clock &clock;
    const Limits limits;
    const std::unique_ptr<SearchIndex> search;

    Result<Done> ensureAccount(Session &session, const jmap::Account &account) const;
    /// 0: there is none yet.
    static Result<qint64> accountNumber(Session &session, const QString &accountId);
    /// NotFound when there is none.
    static Result<qint64> knownAccount(Session &session, const QString &accountId);
    /// The account that the arguments name, with its mailboxes.
    std::expected<Owner, MethodError> owner(const QJsonObject &arguments, jmap::Context &context);

    Result<Message> described(QByteArray bytes, const QString &digest) const;
    static Result<qint64> bytesUsed(Session &session, qint64 account);
    /// Rejected "overQuota" when the account cannot take this much more.
    Result<Done> checkRoom(Session &session, qint64 account, qint64 bytes) const;
    Result<Delivered> deliver(Session &session, Writer &writer, qint64 account, const Message &message,
                              const Placement &placement) const;
    /// The numbers of mailboxes that all are the account's; NotFound otherwise.
    static Result<QList<qint64>> mailboxNumbers(Session &session, qint64 account, const QStringList &ids);

    static Result<qint64> state(Session &session, const QString &accountId, const QString &type);

private:
    std::mutex m_mutex;
    QHash<QString, qint64> m_ready; // accounts that are committed
};

} // namespace gw::backend::mail
