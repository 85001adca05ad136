// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <QCryptographicHash>
#include <gw/backend/directory/seats.h>
#include <gw/backend/identity/access.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::inbox {
namespace {

const QString forApproval = u"',' || scopes || ',' LIKE '%,approval,%'"_s;

QString dayOf(const QDateTime &now)
{
    return directory::officeDay(now).toString(Qt::ISODate);
}

/// Valid seats with a condition on seat, post and unit.
Result<QStringList> validSeats(storage::Session &session, const QString &condition, const QVariantList &parameters,
                               const QString &day)
{
    const auto rows = session.query(
        u"SELECT seat.id FROM seat JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = post.unit_id "
        "JOIN person ON person.id = seat.person_id WHERE seat.valid_from <= ? AND (seat.valid_to IS NULL OR "
        "seat.valid_to >= ?) AND person.state <> 'left' AND %1 ORDER BY seat.id"_s.arg(condition),
        QVariantList{day, day} + parameters);
    if (!rows)
        return fail(rows.error());
    QStringList seats;
    for (const storage::Row &row : *rows)
        seats.append(row.text(0));
    return seats;
}

/// The first of these conditions that anybody fulfils: the clerk, or whoever has to be instead. `?` is always `id`.
Result<QStringList> firstOf(storage::Session &session, const QStringList &conditions, const QString &id,
                            const QString &day)
{
    for (const QString &condition : conditions) {
        auto seats = validSeats(session, condition, QVariantList(condition.count(u'?'), id), day);
        if (!seats || !seats->isEmpty())
            return seats;
    }
    return QStringList{};
}

/// In the office or in a team of it: clerks sit in teams.
const QString ofOffice = u"? IN (unit.id, CASE WHEN unit.is_processing = 0 THEN unit.parent_id END)"_s;
// Few seats have one: the look-up begins with them, not with all seats of a city.
const QString withCapability = u"seat.id IN (SELECT seat_id FROM seat_capability WHERE capability = '%1')"_s;

} // namespace

QString ofPost(const QString &postId)
{
    return u"post:"_s + postId;
}

QString ofSeat(const QString &seatId)
{
    return u"seat:"_s + seatId;
}

QString ofUnit(const QString &unitId)
{
    return u"unit:"_s + unitId;
}

QString ofAgency(const QString &agencyId)
{
    return u"agency:"_s + agencyId;
}

Result<QStringList> seatsOf(storage::Session &session, const QString &holder, const QString &day)
{
    const QString id = holder.mid(holder.indexOf(u':') + 1);
    if (holder.startsWith(u"post:"_s))
        return validSeats(session, u"seat.post_id = ?"_s, {id}, day);
    if (holder.startsWith(u"seat:"_s))
        return validSeats(session, u"seat.id = ?"_s, {id}, day);
    const QString isHead = u" AND post.is_head = 1"_s;
    if (holder.startsWith(u"unit:"_s)) {
        // A team without a register of its own belongs to the division above it.
        const QString within = u"(unit.id = ? OR (unit.is_processing = 0 AND unit.parent_id = ?))"_s;
        return firstOf(session,
                       {within + u" AND "_s + withCapability.arg(u"document.clerk"_s), u"unit.id = ?"_s + isHead,
                        u"unit.id = ?"_s},
                       id, day);
    }
    const QString department = u"unit.agency_id = ? AND unit.is_document_dept = 1"_s;
    return firstOf(session,
                   {u"unit.agency_id = ? AND "_s + withCapability.arg(u"document.dept-clerk"_s),
                    department + u" AND "_s + withCapability.arg(u"document.clerk"_s), department + isHead,
                    u"post.id = (SELECT head_post_id FROM agency WHERE id = ?)"_s},
                   id, day);
}

QStringList Holders::all() const
{
    QStringList passed = standingIn.keys();
    passed.sort();
    return own + passed;
}

QString Holders::fingerprint() const
{
    QStringList words = own;
    QStringList passed = standingIn.keys();
    passed.sort();
    for (const QString &holder : passed)
        words.append(holder + u'=' + standingIn.value(holder));
    const QByteArray digest = QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(16));
}

Result<Holders> holdersOf(storage::Session &session, const identity::Caller &caller, const QDateTime &now)
{
    Holders holders;
    const QString day = dayOf(now);
    const auto place = session.query(
        u"SELECT post.id, unit.id, unit.agency_id, unit.is_processing, unit.parent_id, unit.is_document_dept, "
        "agency.head_post_id FROM seat JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = post.unit_id "
        "JOIN agency ON agency.id = unit.agency_id WHERE seat.id = ?"_s,
        {caller.seatId});
    if (!place)
        return fail(place.error());
    if (place->empty())
        return holders;
    const storage::Row &row = place->front();
    holders.own = {ofPost(row.text(0)), ofSeat(caller.seatId)};
    QStringList queues{ofUnit(row.text(1))}; // that may be theirs
    if (caller.may(u"document.dept-clerk"_s) || row.boolean(5) || row.text(6) == row.text(0))
        queues.append(ofAgency(row.text(2)));
    if (!row.boolean(3) && !row.isNull(4))
        queues.append(ofUnit(row.text(4)));
    for (const QString &queue : queues) {
        const auto readers = seatsOf(session, queue, day);
        if (!readers)
            return fail(readers.error());
        if (readers->contains(caller.seatId))
            holders.own.append(queue);
    }
    const auto absent = session.query(
        u"SELECT absence.seat_id, seat.post_id FROM absence JOIN seat ON seat.id = absence.seat_id "
        "WHERE substitute_seat_id = ? AND starts_at <= ? AND ends_at > ? AND seat.valid_from <= ? AND "
        "(seat.valid_to IS NULL OR seat.valid_to >= ?) AND %1 ORDER BY absence.seat_id"_s.arg(forApproval),
        {caller.seatId, toRfc3339(now), toRfc3339(now), day, day});
    if (!absent)
        return fail(absent.error());
    for (const storage::Row &away : *absent) {
        for (const QString &holder : {ofPost(away.text(1)), ofSeat(away.text(0))}) {
            if (!holders.own.contains(holder))
                holders.standingIn.insert(holder, away.text(0));
        }
    }
    return holders;
}

Result<std::optional<StandIn>> standInFor(storage::Session &session, const QString &seatId, const QDateTime &now)
{
    const auto rows = session.query(u"SELECT seat_id, substitute_seat_id, id, kind FROM absence WHERE seat_id = ? AND "
                                    "starts_at <= ? AND ends_at > ? AND substitute_seat_id IS NOT NULL AND %1 "
                                    "ORDER BY starts_at DESC LIMIT 1"_s.arg(forApproval),
                                    {seatId, toRfc3339(now), toRfc3339(now)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty() || rows->front().text(1).isEmpty())
        return std::optional<StandIn>();
    const storage::Row &row = rows->front();
    return std::optional(StandIn{row.text(0), row.text(1), row.text(2), row.text(3)});
}

} // namespace gw::backend::inbox
