// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <QCryptographicHash>
#include <gw/backend/directory/seats.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::familyevents {
namespace {

const QString eventQuery =
    u"SELECT family_event.document, family_event.account, family_event.person_unit, family_event.author_seat_id, "
    "family_event.revision, person.name, unit.agency_id FROM family_event "
    "LEFT JOIN person ON person.id = family_event.person_id LEFT JOIN unit ON unit.id = family_event.unit_id WHERE "_s;

Result<EventRow> rowFrom(const storage::Row &row)
{
    const auto document = json::parseObject(row.text(0).toUtf8());
    if (!document)
        return fail(document.error());
    const auto draft = json::parseAs<api::FamilyEventDraft>(*document, "FamilyEventDraft");
    if (!draft)
        return fail(draft.error());
    EventRow event{*draft, row.text(5), row.text(2), row.text(3), row.text(6), row.integer(4)};
    event.draft.account = row.text(1);
    return event;
}

} // namespace

QString Viewer::fingerprint() const
{
    QStringList units(managedUnits.begin(), managedUnits.end());
    units.sort();
    const QByteArray all = (standing.fingerprint() + u'/' + units.join(u',')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).first(6).toHex());
}

Result<Viewer> viewerOf(Session &session, const QString &personId, const QString &day)
{
    const auto standing = portal::standingOf(session, personId, day);
    if (!standing)
        return fail(standing.error());
    Viewer viewer{personId, *standing, {}};
    const auto heads = session.query(u"SELECT post.unit_id FROM seat JOIN post ON post.id = seat.post_id "
                                     "JOIN seat_capability ON seat_capability.seat_id = seat.id "
                                     "WHERE seat.person_id = ? AND seat_capability.capability = ? "
                                     "AND (seat.valid_from IS NULL OR seat.valid_from <= ?) "
                                     "AND (seat.valid_to IS NULL OR seat.valid_to >= ?)"_s,
                                     {personId, QString(mayManage), day, day});
    if (!heads)
        return fail(heads.error());
    for (const storage::Row &row : *heads) {
        const auto below = directory::Seats::unitAndBelow(session, row.text(0));
        if (!below)
            return fail(below.error());
        viewer.managedUnits.unite(*below);
    }
    return viewer;
}

bool EventRow::isChangedBy(const Viewer &viewer) const
{
    return viewer.personId == draft.personId || viewer.managedUnits.contains(personUnit);
}

bool EventRow::isSeenBy(const Viewer &viewer) const
{
    return isChangedBy(viewer) || viewer.standing.sees(toString(draft.layer), draft.unitId, agencyId, authorSeatId);
}

Result<std::optional<EventRow>> eventRow(Session &session, const QString &id)
{
    const auto rows = session.query(eventQuery + u"family_event.id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const auto row = rowFrom(rows->front());
    if (!row)
        return fail(row.error());
    return std::optional(*row);
}

Result<QList<EventRow>> eventRows(Session &session, const QString &after, const QDateTime &now, int limit)
{
    const auto rows = session.query(
        eventQuery + u"family_event.id > ? AND family_event.expires_at > ? ORDER BY family_event.id LIMIT ?"_s,
        {after, toRfc3339(now), limit});
    if (!rows)
        return fail(rows.error());
    QList<EventRow> list;
    for (const storage::Row &one : *rows) {
        const auto row = rowFrom(one);
        if (!row)
            return fail(row.error());
        list.append(*row);
    }
    return list;
}

Result<Done> writeEvent(Session &session, const EventRow &row)
{
    api::FamilyEventDraft draft = row.draft;
    draft.account.reset(); // in a column of its own, so that nobody reads it by the way
    const auto done = session.exec(
        u"INSERT INTO family_event(id, layer, unit_id, person_id, person_unit, expires_at, author_seat_id, document, "
        "account, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET layer = excluded.layer, "
        "unit_id = excluded.unit_id, expires_at = excluded.expires_at, document = excluded.document, "
        "account = excluded.account, revision = excluded.revision"_s,
        {draft.id.value_or(QString()), toString(draft.layer), draft.unitId, draft.personId, row.personUnit,
         toRfc3339(draft.expiresAt.value_or(QDateTime())), row.authorSeatId,
         QString::fromUtf8(json::compact(toJson(draft).toObject())), row.draft.account.value_or(QString()),
         row.revision});
    if (!done)
        return fail(done.error());
    return Done{};
}

Result<Done> eraseEvent(Session &session, const QString &id)
{
    for (const QString &sql :
         {u"DELETE FROM family_event WHERE id = ?"_s, u"DELETE FROM family_note WHERE event_id = ?"_s}) {
        if (const auto done = session.exec(sql, {id}); !done)
            return fail(done.error());
    }
    return Done{};
}

Result<std::optional<QString>> unitOf(Session &session, const QString &personId, const QString &day)
{
    const auto rows = session.query(u"SELECT post.unit_id FROM seat JOIN post ON post.id = seat.post_id "
                                    "JOIN person ON person.id = seat.person_id "
                                    "WHERE seat.person_id = ? AND person.state <> 'left' "
                                    "AND (seat.valid_from IS NULL OR seat.valid_from <= ?) "
                                    "AND (seat.valid_to IS NULL OR seat.valid_to >= ?) "
                                    "ORDER BY CASE WHEN seat.kind = 'main' THEN 0 ELSE 1 END, seat.id LIMIT 1"_s,
                                    {personId, day, day});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rows->front().text(0));
}

Result<api::FamilyEvent> shown(Session &session, const EventRow &row, const Viewer &viewer, Account account)
{
    const api::FamilyEventDraft &draft = row.draft;
    api::FamilyEvent event;
    event.id = draft.id.value_or(QString());
    event.kind = draft.kind;
    event.personId = draft.personId;
    event.personName = row.personName;
    event.relation = draft.relation;
    event.subject = draft.subject;
    event.startsAt = draft.startsAt;
    event.endsAt = draft.endsAt;
    event.place = draft.place;
    event.hall = draft.hall;
    event.text = draft.text;
    event.layer = draft.layer;
    event.unitId = draft.unitId;
    event.expiresAt = draft.expiresAt.value_or(QDateTime());
    event.authorSeatId = row.authorSeatId;
    event.hasAccount = !draft.account.value_or(QString()).isEmpty();
    if (account == Account::Shown && event.hasAccount)
        event.account = draft.account;
    event.mine = row.isChangedBy(viewer);
    event.revision = row.revision;
    const auto mine = session.query(u"SELECT text FROM family_note WHERE event_id = ? AND person_id = ?"_s,
                                    {event.id, viewer.personId});
    if (!mine)
        return fail(mine.error());
    if (!mine->empty())
        event.myNote = mine->front().text(0);
    if (viewer.personId != draft.personId)
        return event;
    const auto notes = session.query(
        u"SELECT family_note.person_id, person.name, family_note.text, family_note.at FROM family_note "
        "LEFT JOIN person ON person.id = family_note.person_id WHERE family_note.event_id = ? "
        "ORDER BY family_note.at, family_note.person_id"_s,
        {event.id});
    if (!notes)
        return fail(notes.error());
    event.notes.emplace();
    for (const storage::Row &note : *notes)
        event.notes->append({note.text(0), note.text(1), note.text(2), fromRfc3339(note.text(3))});
    return event;
}

QString notesOf(const QString &personId)
{
    return u"family-notes:"_s + personId;
}

} // namespace gw::backend::familyevents
