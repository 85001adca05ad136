// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <gw/dashboard/types.h>
#include <gw/portaltypes/me.h>
#include <gw/portaltypes/notices.h>
#include <gw/sqlite/connection.h>

// Questions to the tables of the cache. They run on the store's threads, or for the first paint on the GUI thread.
namespace gw::dashboard {

/// A document and the version it was read as.
struct Document
{
    QJsonObject values;
    QString etag; ///< empty: never synced
};

/// Of one seat, or of all when `seatId` is empty; at most `limit` waiting items, the most urgent first.
Result<QHash<QString, SeatRows>> seatsOf(sqlite::Connection &db, const QString &seatId, int limit);
/// Without those that have expired at `now`; at most `limit`, those that wait for the person first.
Result<QList<NoticeRow>> noticesOf(sqlite::Connection &db, const QString &now, int limit);
/// Keeps a notice as the server has it; what waits in the outbox stays.
Result<Done> writeNotice(sqlite::Connection &db, const portal::Notice &notice, qint64 generation);
Result<Document> serverPreferencesOf(sqlite::Connection &db); ///< as the server has them
Result<QJsonObject> preferencesOf(sqlite::Connection &db);    ///< with what waits in the outbox on top
Result<Done> writePreferences(sqlite::Connection &db, const Document &document);
Result<std::optional<portal::Me>> meOf(sqlite::Connection &db);

} // namespace gw::dashboard
