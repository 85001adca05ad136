// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMap>
#include <gw/backend/storage/database.h>

namespace gw::backend::storage {

/// What a delta answer is made of: ids by what happened to them, each id once, with its newest fate.
///
/// What was created and destroyed in the same window is `destroyed` (RFC 8620 5.2 allows it): a client that loads
/// everything while things change may have seen it in between, and would otherwise keep it for ever.
struct Changes
{
    QStringList created;
    QStringList updated;
    QStringList destroyed;
    qint64 newState = 0;
    bool hasMore = false;
};

/// The append-only list of everything that changed; its sequence number is the sync token of every collection.
class ChangeLog
{
public:
    static std::vector<Migration> migrations();

    enum class What { Created, Updated, Destroyed };
    /// Notes a change in the caller's transaction; the sequence number it got. Numbers only grow, may have gaps, and
    /// become visible in their order. Best the last thing a transaction does: writers wait for each other from here on.
    static Result<qint64> append(Session &session, const QString &collection, const QString &id, What what);

    /// The newest number of a collection (0: nothing ever happened).
    static Result<qint64> state(Session &session, const QString &collection);
    /// Changes of a collection after `since`, at most `limit` ids. StateTooOld when `since` was trimmed away or never
    /// given out.
    static Result<Changes> since(Session &session, const QString &collection, qint64 since, int limit);
    /// The same over several collections that share one cursor: a value for each of them, all with the same newState
    /// and hasMore, at most `limit` ids together.
    static Result<QMap<QString, Changes>> sinceAll(Session &session, const QStringList &collections, qint64 since,
                                                   int limit);
    /// The newest number over several collections.
    static Result<qint64> state(Session &session, const QStringList &collections);
    /// Forgets all but the newest `keep` entries, so that old cursors get StateTooOld.
    static Result<Done> trim(Session &session, qint64 keep);
};

} // namespace gw::backend::storage
