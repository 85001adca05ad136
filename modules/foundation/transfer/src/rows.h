// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/sqlite/connection.h>
#include <gw/transfer/transfers.h>

// The uploads as rows of the desk file. Runs on the store's threads.
namespace gw::transfer {

/// An upload as it is kept.
struct Kept
{
    Upload upload;
    QString serverId; ///< of the upload there; empty: not begun
    int round = 0;    ///< how often the server has forgotten it: each time needs another Idempotency-Key
};

Result<QList<Kept>> keptUploads(sqlite::Connection &db); ///< in the order they were added
Result<Done> keep(sqlite::Connection &db, const Kept &kept, const QDateTime &now);
Result<Done> forget(sqlite::Connection &db, const QString &id);

} // namespace gw::transfer
