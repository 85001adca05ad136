// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/familyevents/types.h>
#include <gw/sqlite/connection.h>

// Questions to the tables of the cache. They run on the store's threads.
namespace gw::familyevents {

namespace kind {
inline constexpr QLatin1StringView create{"family-event.create"};
inline constexpr QLatin1StringView replace{"family-event.replace"};
inline constexpr QLatin1StringView remove{"family-event.delete"};
inline constexpr QLatin1StringView note{"family-event.note"};
} // namespace kind

/// All that have not expired at `now`, with what waits in the outbox on top.
Result<QList<EventRow>> rowsOf(sqlite::Connection &db, const QDateTime &now);
/// Writes what the server said, without the account.
Result<Done> writeEvent(sqlite::Connection &db, portal::FamilyEvent event, qint64 generation);
Result<Done> eraseExpired(sqlite::Connection &db, const QDateTime &now);
Result<Done> writePending(sqlite::Connection &db, const QString &op, const QString &eventId, const QString &kind,
                          qint64 sequence, const QJsonObject &document);
Result<Done> erasePending(sqlite::Connection &db, const QString &op);
/// The version that this desk's last write made; 0: none.
Result<qint64> ownRevision(sqlite::Connection &db, const QString &eventId);

} // namespace gw::familyevents
