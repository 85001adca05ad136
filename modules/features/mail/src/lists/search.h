// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/mail/query.h>
#include <gw/sqlite/connection.h>

// The person's own search: newest first, or the newest 2,000 in order of how well they fit. On the store's threads.
namespace gw::mail::search {

using Takes = std::function<bool(qint64 key, int flags, qint64 sender)>;

/// Keys of the messages of the query's mailbox, account or lane that have all words of its text and that `takes` likes.
Result<QList<qint64>> keysFor(sqlite::Connection &db, const ListQuery &query, const Takes &takes);

struct Hit
{
    qint64 key = 0;
    double score = 0; ///< 0 … 1
};
Result<QList<Hit>> hitsFor(sqlite::Connection &db, const ListQuery &query, const Takes &takes, int limit);

/// Two-syllable windows of a name, for servers that do not find longer ones (protocols.md 1.3).
QStringList windowsOf(const QString &name);

} // namespace gw::mail::search
