// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "documents.h"

#include "texts.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// A version as the API's DocumentVersion, out of the document that has it now.
QJsonObject versionIn(const QJsonObject &document)
{
    QJsonObject version;
    for (const auto member : {"version"_L1, "meta"_L1, "content"_L1, "attachments"_L1})
        version.insert(member, document[member]);
    return version;
}

Result<std::optional<CachedDocument>> firstOf(Result<sqlite::Statement> found, const QString &one,
                                              const QString &two = {})
{
    if (!found)
        return fail(found.error());
    found->bind(0, one);
    if (!two.isNull())
        found->bind(1, two);
    const auto more = found->step();
    if (!more)
        return fail(more.error());
    if (!*more)
        return std::nullopt;
    return CachedDocument{objectOf(found->text(0)), found->text(1), timeOf(found->integer(2))};
}

Result<QList<QJsonObject>> objectsOf(sqlite::Statement &found)
{
    QList<QJsonObject> objects;
    auto more = found.step();
    for (; more && *more; more = found.step())
        objects.append(objectOf(found.text(0)));
    if (!more)
        return fail(more.error());
    return objects;
}

Result<std::optional<QJsonObject>> onlyOf(sqlite::Statement &found)
{
    const auto all = objectsOf(found);
    if (!all)
        return fail(all.error());
    return all->isEmpty() ? std::nullopt : std::optional(all->constFirst());
}

} // namespace

Result<Done> writeVersion(sqlite::Connection &db, const QString &documentId, const QJsonObject &version)
{
    const QJsonObject info = version["version"_L1].toObject();
    return db.exec(u"INSERT OR REPLACE INTO approval_version(document_id, no, version, doc) VALUES(?,?,?,?)"_s,
                   {documentId, info["no"_L1].toInt(), info["versionSha256"_L1].toString(), compactText(version)});
}

Result<Done> writeDocument(sqlite::Connection &db, const QJsonObject &document, const QString &seat,
                           const QDateTime &now)
{
    const QString id = document["id"_L1].toString();
    const qint64 revision = document["revision"_L1].toInteger();
    const qint64 at = now.toMSecsSinceEpoch();
    const QString version = document["version"_L1]["versionSha256"_L1].toString();
    auto done = db.exec(
        u"INSERT INTO approval_document(id, version, revision, seat, fetched, used, doc) VALUES(?1,?2,?3,?4,?5,?5,?6) "
        "ON CONFLICT(id) DO UPDATE SET version=?2, revision=?3, seat=?4, fetched=?5, doc=?6 WHERE ?3>=revision"_s,
        {id, version, revision, seat.isNull() ? u""_s : seat, at, compactText(document)});
    if (!done)
        return done;
    return writeVersion(db, id, versionIn(document));
}

Result<Done> removeDocument(sqlite::Connection &db, const QString &id)
{
    if (auto done = db.exec(u"DELETE FROM approval_version WHERE document_id=?"_s, {id}); !done)
        return done;
    return db.exec(u"DELETE FROM approval_document WHERE id=?"_s, {id});
}

Result<std::optional<CachedDocument>> cachedDocument(sqlite::Connection &db, const QString &id)
{
    return firstOf(db.prepare(u"SELECT doc, seat, fetched FROM approval_document WHERE id=?"_s), id);
}

Result<QList<QJsonObject>> cachedVersions(sqlite::Connection &db, const QString &documentId)
{
    auto found = db.prepare(u"SELECT doc FROM approval_version WHERE document_id=? ORDER BY no"_s);
    if (!found)
        return fail(found.error());
    found->bind(0, documentId);
    return objectsOf(*found);
}

Result<std::optional<QJsonObject>> cachedVersion(sqlite::Connection &db, const QString &documentId, int no)
{
    auto found = db.prepare(u"SELECT doc FROM approval_version WHERE document_id=? AND no=?"_s);
    if (!found)
        return fail(found.error());
    found->bind(0, documentId);
    found->bind(1, no);
    return onlyOf(*found);
}

Result<std::optional<QJsonObject>> cachedVersion(sqlite::Connection &db, const QString &sha256)
{
    auto found = db.prepare(u"SELECT doc FROM approval_version WHERE version=? LIMIT 1"_s);
    if (!found)
        return fail(found.error());
    found->bind(0, sha256);
    return onlyOf(*found);
}

Result<Done> writeObject(sqlite::Connection &db, const QString &kind, const QString &id, const QJsonObject &object,
                         qint64 revision, const QString &seat, const QDateTime &now)
{
    return db.exec(u"INSERT INTO approval_object(kind, id, revision, seat, fetched, doc) VALUES(?1,?2,?3,?4,?5,?6) "
                   "ON CONFLICT(kind, id) DO UPDATE SET revision=?3, seat=?4, fetched=?5, doc=?6 WHERE ?3>=revision"_s,
                   {kind, id, revision, seat.isNull() ? u""_s : seat, now.toMSecsSinceEpoch(), compactText(object)});
}

Result<std::optional<CachedDocument>> cachedObject(sqlite::Connection &db, const QString &kind, const QString &id)
{
    return firstOf(db.prepare(u"SELECT doc, seat, fetched FROM approval_object WHERE kind=? AND id=?"_s), kind, id);
}

Result<Done> noteUse(sqlite::Connection &db, const QString &documentId, const QDateTime &now)
{
    return db.exec(u"UPDATE approval_document SET used=? WHERE id=?"_s, {now.toMSecsSinceEpoch(), documentId});
}

Result<Done> forgetOldDocuments(sqlite::Connection &db, int most)
{
    auto done = db.exec(
        u"DELETE FROM approval_document WHERE id NOT IN (SELECT document_id FROM approval_item WHERE e_queue=1) "
        "AND id NOT IN (SELECT id FROM approval_document ORDER BY used DESC LIMIT ?)"_s,
        {most});
    if (!done)
        return done;
    return db.exec(u"DELETE FROM approval_version WHERE document_id NOT IN (SELECT id FROM approval_document)"_s);
}

} // namespace gw::approval
