// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "log.h"
#include <QMap>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::familyevents {
namespace {

template <class Take>
Result<Done> eachRow(sqlite::Connection &db, const QString &sql, const QVariantList &parameters, Take take)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (int i = 0; i < parameters.size(); ++i)
        statement->bind(i, parameters.at(i));
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        take(std::as_const(*statement));
    return row ? Result<Done>(Done{}) : Result<Done>(fail(row.error()));
}

template <class T>
std::optional<T> parsed(const QString &text, const char *name)
{
    const auto object = json::parseObject(text.toUtf8());
    const auto value = object ? json::parseAs<T>(*object, name) : Result<T>(fail(object.error()));
    if (value)
        return *value;
    qCWarning(lcFamilyEvents) << "a cached" << name << "cannot be read:" << value.error();
    return std::nullopt;
}

void take(portal::FamilyEvent &event, const portal::FamilyEventDraft &draft)
{
    event.kind = draft.kind;
    event.personId = draft.personId;
    event.relation = draft.relation;
    event.subject = draft.subject;
    event.startsAt = draft.startsAt;
    event.endsAt = draft.endsAt;
    event.place = draft.place;
    event.hall = draft.hall;
    event.text = draft.text;
    event.layer = draft.layer;
    event.unitId = draft.unitId;
    event.expiresAt = draft.expiresAt.value_or(draft.endsAt.value_or(draft.startsAt).addDays(7));
}

} // namespace

Result<QList<EventRow>> rowsOf(sqlite::Connection &db, const QDateTime &now)
{
    QMap<QString, EventRow> rows;
    auto done = eachRow(db, u"SELECT document FROM family_row WHERE expires_at > ?"_s, {toRfc3339(now)},
                        [&](const sqlite::Statement &statement) {
                            if (auto event = parsed<portal::FamilyEvent>(statement.text(0), "FamilyEvent")) {
                                EventRow row;
                                row.event = std::move(*event);
                                rows.insert(row.event.id, row);
                            }
                        });
    if (!done)
        return fail(done.error());
    done = eachRow(db, u"SELECT event_id, kind, document FROM family_pending ORDER BY sequence"_s, {},
                   [&](const sqlite::Statement &statement) {
                       const QString id = statement.text(0);
                       const QString what = statement.text(1);
                       if (what == kind::remove) {
                           rows.remove(id);
                           return;
                       }
                       if (!rows.contains(id)) {
                           if (what != kind::create)
                               return;
                           EventRow row;
                           row.event.id = id;
                           row.event.mine = true;
                           row.onlyHere = true;
                           rows.insert(id, row);
                       }
                       EventRow &row = rows[id];
                       row.pending = true;
                       const auto document = json::parseObject(statement.text(2).toUtf8());
                       if (what == kind::note) {
                           row.event.myNote = document ? document->value(u"text").toString() : QString();
                       } else if (const auto draft =
                                      parsed<portal::FamilyEventDraft>(statement.text(2), "FamilyEventDraft")) {
                           take(row.event, *draft);
                           if (row.onlyHere && document)
                               row.event.personName = document->value(u"personName").toString();
                       }
                   });
    if (!done)
        return fail(done.error());
    return rows.values();
}

Result<Done> writeEvent(sqlite::Connection &db, portal::FamilyEvent event, qint64 generation)
{
    event.account.reset();
    return db.exec(u"INSERT INTO family_row(id, document, expires_at, own_revision, generation) VALUES(?, ?, ?, ?, ?) "
                   "ON CONFLICT(id) DO UPDATE SET document = excluded.document, expires_at = excluded.expires_at, "
                   "own_revision = max(own_revision, excluded.own_revision), "
                   "generation = max(generation, excluded.generation)"_s,
                   {event.id, QString::fromUtf8(json::compact(toJson(event).toObject())), toRfc3339(event.expiresAt),
                    generation == 0 ? event.revision : 0, generation});
}

Result<Done> eraseExpired(sqlite::Connection &db, const QDateTime &now)
{
    return db.exec(u"DELETE FROM family_row WHERE expires_at <= ?"_s, {toRfc3339(now)});
}

Result<Done> writePending(sqlite::Connection &db, const QString &op, const QString &eventId, const QString &kind,
                          qint64 sequence, const QJsonObject &document)
{
    return db.exec(
        u"INSERT OR REPLACE INTO family_pending(op, event_id, kind, sequence, document) VALUES(?, ?, ?, ?, ?)"_s,
        {op, eventId, kind, sequence, QString::fromUtf8(json::compact(document))});
}

Result<Done> erasePending(sqlite::Connection &db, const QString &op)
{
    return db.exec(u"DELETE FROM family_pending WHERE op = ?"_s, {op});
}

Result<qint64> ownRevision(sqlite::Connection &db, const QString &eventId)
{
    qint64 revision = 0;
    const auto done = eachRow(db, u"SELECT own_revision FROM family_row WHERE id = ?"_s, {eventId},
                              [&](const sqlite::Statement &row) { revision = row.integer(0); });
    return done ? Result<qint64>(revision) : Result<qint64>(fail(done.error()));
}

} // namespace gw::familyevents
