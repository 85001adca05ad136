// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/outbox/entry.h>
#include <gw/store/store.h>

// The table of the outbox in the desk file. Functions run on the store's threads.
namespace gw::outbox::desk {

store::Component component();
Result<qint64> insert(sqlite::Connection &db, const Entry &entry); ///< gives the sequence number
Result<Done> update(sqlite::Connection &db, const Entry &entry);   ///< NotFound when there is no such row
Result<Done> remove(sqlite::Connection &db, const QString &operationId);
Result<QList<Entry>> all(sqlite::Connection &db);

} // namespace gw::outbox::desk
