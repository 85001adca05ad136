// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail/types.h>
#include <gw/sqlite/connection.h>

// Questions to the tables of the cache about single rows. They run on the store's threads.
namespace gw::mail {

/// A row and the key that it stands under in a list.
struct KeyedRow
{
    qint64 key = 0;
    MessageRow row;
};

/// The rows of `keys` that are still there, in any order. `threadsOf`: number of the mailbox whose threads they stand
/// for; 0: single messages. Without marks but for what the server refused.
Result<QList<KeyedRow>> rowsOf(sqlite::Connection &db, const QList<qint64> &keys, int threadsOf);
Result<std::optional<MessageRow>> rowOf(sqlite::Connection &db, const QString &accountId, const QString &emailId);
/// All messages of a thread that are not destroyed, oldest first.
Result<QList<MessageRow>> threadOf(sqlite::Connection &db, const QString &accountId, const QString &threadId);

} // namespace gw::mail
