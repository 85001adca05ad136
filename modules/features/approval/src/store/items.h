// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/approval/inboxmodel.h>
#include <gw/sqlite/connection.h>

namespace gw::portal {
struct InboxItem;
}

// Rows of the boxes in the cache. On the store's threads, or for the first paint on the GUI thread.
namespace gw::approval {

/// Never an older revision over a newer one.
Result<Done> writeItem(sqlite::Connection &db, const portal::InboxItem &item, qint64 generation);
Result<Done> removeItem(sqlite::Connection &db, const QString &id);

/// The numbers of all rows of a query, in order. `limit` 0: all.
Result<QList<qint64>> itemNumbers(sqlite::Connection &db, const InboxQuery &query, const QDateTime &now, int limit);
/// Those of `numbers` that are still there, in any order, without marks.
Result<QList<InboxRow>> itemRows(sqlite::Connection &db, const QList<qint64> &numbers);
Result<QList<InboxRow>> itemsById(sqlite::Connection &db, const QStringList &ids);
/// Rows about a step, or when that is empty about a document.
Result<QList<InboxRow>> itemsOf(sqlite::Connection &db, const QString &documentId, const QString &stepId);

struct BoxNumbers
{
    QString box;
    int all = 0;
    int waiting = 0;
    int overdue = 0;
    bool operator==(const BoxNumbers &) const = default;
};
/// `onlyWaiting`: without BoxNumbers::all, which is quick however many rows there are.
Result<QList<BoxNumbers>> boxNumbers(sqlite::Connection &db, const QDateTime &now, bool onlyWaiting);

/// What waits for me and cannot be read without a network yet, the most pressing first: objects and their ids.
struct Missing
{
    QString kind; ///< "document", "receipt" or "memo"
    QString id;
    qint64 revision = 0;
};
Result<QList<Missing>> missingHere(sqlite::Connection &db, const QString &seat, int limit);

/// What was decided here about rows, and that it is over. `where` is "step_id" or "object_id" or "document_id".
Result<Done> showDecision(sqlite::Connection &db, const QString &where, const QString &id, const QString &decision);
Result<Done> hideDecision(sqlite::Connection &db, const QString &where, const QString &id);
/// The server took it: waiting rows are over until it says something newer about them.
Result<Done> endItems(sqlite::Connection &db, const QString &where, const QString &id);
/// A row that only this computer has; nothing happens when the server has it by now.
Result<Done> addLocalItem(sqlite::Connection &db, const portal::InboxItem &item, const QString &operationId);

} // namespace gw::approval
