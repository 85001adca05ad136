// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/approval/document.h>
#include <gw/sqlite/connection.h>

// What the server said of documents and other objects, whole. On the store's threads.
namespace gw::approval {

/// The API's Document, for the seat it was asked as. Its version is kept, too, so that two can be compared later
/// without a network. Never an older revision over a newer one.
Result<Done> writeDocument(sqlite::Connection &db, const QJsonObject &document, const QString &seat,
                           const QDateTime &now);
Result<Done> removeDocument(sqlite::Connection &db, const QString &id);
Result<Done> writeVersion(sqlite::Connection &db, const QString &documentId, const QJsonObject &version);

struct CachedDocument
{
    QJsonObject json = {};
    QString seat = {};
    QDateTime fetchedAt = {};
    bool operator==(const CachedDocument &) const = default;
};
Result<std::optional<CachedDocument>> cachedDocument(sqlite::Connection &db, const QString &id);
/// The versions that were ever here, oldest first: the API's DocumentVersion.
Result<QList<QJsonObject>> cachedVersions(sqlite::Connection &db, const QString &documentId);
Result<std::optional<QJsonObject>> cachedVersion(sqlite::Connection &db, const QString &documentId, int no);
Result<std::optional<QJsonObject>> cachedVersion(sqlite::Connection &db, const QString &sha256);

/// Anything else that the API gives whole: receipts, memos, lists of dispatches, forms … `kind` says what.
Result<Done> writeObject(sqlite::Connection &db, const QString &kind, const QString &id, const QJsonObject &object,
                         qint64 revision, const QString &seat, const QDateTime &now);
Result<std::optional<CachedDocument>> cachedObject(sqlite::Connection &db, const QString &kind, const QString &id);
/// Keeps what waits and the `most` that were looked at last; forgets other documents and their versions.
Result<Done> forgetOldDocuments(sqlite::Connection &db, int most);
Result<Done> noteUse(sqlite::Connection &db, const QString &documentId, const QDateTime &now);

} // namespace gw::approval
