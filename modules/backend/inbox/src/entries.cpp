// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;
using gw::backend::storage::ChangeLog;

namespace gw::backend::inbox {
namespace {

// Ids come from what a row is of, so that one that goes and comes back is the same row to a desk that has it.
const QUuid idSpace(u"6e0d3f2c-7b8a-5c41-9d5e-2f7a1c84b930"_s);

QString idOf(Object object, const QString &objectId, const Entry &entry)
{
    const QStringList parts{toText(object), objectId, entry.holder, entry.slot};
    return QUuid::createUuidV5(idSpace, parts.join(u'\n')).toString(QUuid::WithoutBraces);
}

QJsonObject said(const Said &what)
{
    return {{u"code"_s, what.code}, {u"ko"_s, what.ko}, {u"en"_s, what.en}};
}

void addText(QJsonObject &item, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        item.insert(name, text);
}

QJsonObject itemOf(Object object, const QString &objectId, const QString &id, const Entry &entry)
{
    QJsonObject item{{u"id"_s, id},
                     {u"box"_s, toText(entry.box)},
                     {u"object"_s, toText(object)},
                     {u"objectId"_s, objectId},
                     {u"title"_s, entry.title},
                     {u"state"_s, entry.state},
                     {u"urgency"_s, entry.urgency},
                     {u"urgent"_s, entry.urgent},
                     {u"unitKo"_s, entry.unitKo},
                     {u"unitEn"_s, entry.unitEn},
                     {u"since"_s, toRfc3339(entry.since)},
                     {u"waits"_s, entry.waits},
                     {u"why"_s, said(entry.why)},
                     {u"next"_s, said(entry.next)},
                     {u"may"_s, QJsonArray::fromStringList(entry.may)},
                     {u"opened"_s, entry.opened},
                     {u"held"_s, entry.held},
                     {u"attachments"_s, entry.attachments},
                     {u"opinions"_s, entry.opinions},
                     {u"objections"_s, entry.objections},
                     {u"revision"_s, entry.revision}};
    addText(item, u"documentId"_s, entry.documentId);
    addText(item, u"stepId"_s, entry.stepId);
    addText(item, u"documentKind"_s, entry.documentKind);
    addText(item, u"flow"_s, entry.flow);
    addText(item, u"number"_s, entry.number);
    addText(item, u"versionSha256"_s, entry.versionSha256);
    if (entry.due)
        item.insert(u"due"_s, toRfc3339(*entry.due));
    return item;
}

/// The columns behind the id, in the order of the table.
QVariantList columnsOf(Object object, const QString &objectId, const QString &id, const Entry &entry)
{
    return {entry.holder,
            toText(object),
            objectId,
            toText(entry.box),
            entry.waits ? 1 : 0,
            entry.standInMay ? 1 : 0,
            toRfc3339(entry.since),
            entry.due ? QVariant(toRfc3339(*entry.due)) : QVariant(),
            entry.fromSeatId,
            entry.standInMay ? entry.standInMay->join(u',') : QString(),
            QString::fromUtf8(QJsonDocument(itemOf(object, objectId, id, entry)).toJson(QJsonDocument::Compact))};
}

struct Kept
{
    QString holder;
    QString fromSeat;
    QString standInMay;
    bool standIn = false;
    QString item;
};

Result<QHash<QString, Kept>> keptRows(storage::Session &session, Object object, const QString &objectId)
{
    const auto rows = session.query(u"SELECT id, holder, from_seat, stand_in_may, stand_in, item FROM inbox_entry "
                                    "WHERE object = ? AND object_id = ?"_s,
                                    {toText(object), objectId});
    if (!rows)
        return fail(rows.error());
    QHash<QString, Kept> kept;
    for (const storage::Row &row : *rows)
        kept.insert(row.text(0), {row.text(1), row.text(2), row.text(3), row.boolean(4), row.text(5)});
    return kept;
}

Result<Done> note(storage::Session &session, const QString &holder, const QString &id, ChangeLog::What what)
{
    const auto number = ChangeLog::append(session, collectionOf(holder), id, what);
    return number ? Result<Done>(Done{}) : fail(number.error());
}

} // namespace

QString toText(Box box)
{
    switch (box) {
    case Box::Drafts: return u"drafts"_s;
    case Box::Waiting: return u"waiting"_s;
    case Box::InProgress: return u"in-progress"_s;
    case Box::Returned: return u"returned"_s;
    case Box::Decided: return u"decided"_s;
    case Box::Dispatch: return u"dispatch"_s;
    case Box::Receipt: return u"receipt"_s;
    case Box::Circulation: return u"circulation"_s;
    case Box::Memo: return u"memo"_s;
    case Box::DailyLog: return u"daily-log"_s;
    }
    return {};
}

QString toText(Object object)
{
    switch (object) {
    case Object::Document: return u"document"_s;
    case Object::Dispatch: return u"dispatch"_s;
    case Object::Receipt: return u"receipt"_s;
    case Object::Circulation: return u"circulation"_s;
    case Object::Memo: return u"memo"_s;
    case Object::DailyLog: return u"daily-log"_s;
    case Object::Consent: return u"consent"_s;
    }
    return {};
}

Result<QSet<QString>> replace(storage::Session &session, Object object, const QString &objectId,
                              const QList<Entry> &entries)
{
    auto kept = keptRows(session, object, objectId);
    if (!kept)
        return fail(kept.error());
    QSet<QString> touched;
    QSet<QString> seen;
    struct Change
    {
        QString holder;
        QString id;
        ChangeLog::What what;
    };
    QList<Change> changes;
    for (const Entry &entry : entries) {
        const QString id = idOf(object, objectId, entry);
        if (seen.contains(id))
            return fail(Error::Code::Conflict, u"two rows of one holder in one place"_s);
        seen.insert(id);
        QVariantList columns = columnsOf(object, objectId, id, entry);
        const auto before = kept->constFind(id);
        if (before == kept->constEnd()) {
            columns.prepend(id);
            const auto made = session.exec(
                u"INSERT INTO inbox_entry(id, holder, object, object_id, box, waits, stand_in, since, due, from_seat, "
                "stand_in_may, item) VALUES(%1)"_s.arg(storage::placeholders(12)),
                columns);
            if (!made)
                return fail(made.error());
            changes.append({entry.holder, id, ChangeLog::What::Created});
            continue;
        }
        if (before->item == columns.at(10).toString() && before->fromSeat == entry.fromSeatId
            && before->standInMay == columns.at(9).toString() && before->standIn == entry.standInMay.has_value())
            continue;
        columns.append(id);
        const auto changed =
            session.exec(u"UPDATE inbox_entry SET holder = ?, object = ?, object_id = ?, box = ?, waits = ?, "
                         "stand_in = ?, since = ?, due = ?, from_seat = ?, stand_in_may = ?, item = ? WHERE id = ?"_s,
                         columns);
        if (!changed)
            return fail(changed.error());
        changes.append({entry.holder, id, ChangeLog::What::Updated});
    }
    for (auto old = kept->constBegin(); old != kept->constEnd(); ++old) {
        if (seen.contains(old.key()))
            continue;
        if (const auto gone = session.exec(u"DELETE FROM inbox_entry WHERE id = ?"_s, {old.key()}); !gone)
            return fail(gone.error());
        changes.append({old->holder, old.key(), ChangeLog::What::Destroyed});
    }
    for (const Change &change : changes) {
        if (const auto noted = note(session, change.holder, change.id, change.what); !noted)
            return fail(noted.error());
        touched.insert(change.holder);
    }
    return touched;
}

} // namespace gw::backend::inbox
