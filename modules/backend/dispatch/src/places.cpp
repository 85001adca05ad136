// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "places.h"

#include <gw/backend/approval/numbers.h>
#include <gw/backend/inbox/inbox.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {

Result<std::optional<Agency>> agencyOf(Session &session, const QString &id)
{
    const auto rows = session.query(u"SELECT id, name_ko, name_en FROM agency WHERE id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<Agency>();
    const storage::Row &row = rows->front();
    return std::optional(Agency{row.text(0), row.text(1), row.text(2)});
}

Result<std::optional<Unit>> unitOf(Session &session, const QString &id, const QString &day)
{
    const auto rows =
        session.query(u"SELECT id, agency_id, name_ko, name_en, valid_from, valid_to FROM unit WHERE id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<Unit>();
    const storage::Row &row = rows->front();
    Unit unit{row.text(0), row.text(1), row.text(2), row.text(3)};
    unit.dissolved = row.text(4) > day || (!row.isNull(5) && row.text(5) < day);
    return std::optional(unit);
}

Result<QStringList> headPosts(Session &session, const QString &unitId)
{
    const auto rows = session.query(u"SELECT id FROM post WHERE unit_id = ? AND is_head = 1 ORDER BY id"_s, {unitId});
    if (!rows)
        return fail(rows.error());
    QStringList posts;
    for (const storage::Row &row : *rows)
        posts.append(row.text(0));
    return posts;
}

Result<std::optional<Place>> placeOf(Session &session, const QString &seatId)
{
    const auto rows = session.query(u"SELECT seat.id, seat.person_id, post.id, unit.id, unit.agency_id, post.is_head "
                                    "FROM seat JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = post.unit_id "
                                    "WHERE seat.id = ?"_s,
                                    {seatId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<Place>();
    const storage::Row &row = rows->front();
    const auto processing = approval::numbers::processingUnit(session, row.text(3));
    if (!processing)
        return fail(processing.error());
    return std::optional(
        Place{row.text(0), row.text(1), row.text(2), row.text(3), *processing, row.text(4), row.boolean(5)});
}

Result<bool> isClerkOf(Session &session, const QString &seatId, const QString &unitId, const QString &day)
{
    if (unitId.isEmpty())
        return false;
    const auto clerks = inbox::seatsOf(session, inbox::ofUnit(unitId), day);
    if (!clerks)
        return fail(clerks.error());
    return clerks->contains(seatId);
}

Result<bool> isDepartmentClerkOf(Session &session, const QString &seatId, const QString &agencyId, const QString &day)
{
    const auto clerks = inbox::seatsOf(session, inbox::ofAgency(agencyId), day);
    if (!clerks)
        return fail(clerks.error());
    return clerks->contains(seatId);
}

Result<bool> isHeadOf(Session &session, const QString &seatId, const QString &unitId, const QDateTime &now)
{
    if (unitId.isEmpty())
        return false;
    const auto rows = session.query(u"SELECT seat.id FROM seat JOIN post ON post.id = seat.post_id "
                                    "WHERE post.unit_id = ? AND post.is_head = 1"_s,
                                    {unitId});
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        if (row.text(0) == seatId)
            return true;
        const auto standIn = inbox::standInFor(session, row.text(0), now);
        if (!standIn)
            return fail(standIn.error());
        if (*standIn && (*standIn)->substituteSeatId == seatId)
            return true;
    }
    return false;
}

static Result<Destination> destinationOfUnit(Session &session, const QString &unitId, const QString &day)
{
    const auto unit = unitOf(session, unitId, day);
    if (!unit)
        return fail(unit.error());
    if (!*unit)
        return Destination{.problem = u"unknown-receiver"_s};
    if ((*unit)->dissolved)
        return Destination{.agencyId = (*unit)->agencyId, .problem = u"dissolved"_s};
    const auto processing = approval::numbers::processingUnit(session, unitId);
    if (!processing)
        return fail(processing.error());
    return Destination{.agencyId = (*unit)->agencyId, .unitId = *processing};
}

Result<Destination> destinationOf(Session &session, const document::Receiver &receiver, const QString &day)
{
    using document::ReceiverKind;
    if (receiver.kind == ReceiverKind::Outside || (receiver.kind == ReceiverKind::Person && receiver.id.isEmpty()))
        return Destination{.isOutside = true};
    if (receiver.kind == ReceiverKind::Unit)
        return destinationOfUnit(session, receiver.id, day);
    if (receiver.kind == ReceiverKind::Agency) {
        const auto agency = agencyOf(session, receiver.id);
        if (!agency)
            return fail(agency.error());
        return *agency ? Destination{.agencyId = receiver.id} : Destination{.problem = u"unknown-receiver"_s};
    }
    const auto seats =
        session.query(u"SELECT post.unit_id FROM seat JOIN post ON post.id = seat.post_id JOIN person ON "
                      "person.id = seat.person_id WHERE (person.id = ? OR seat.id = ?) AND "
                      "person.state <> 'left' AND seat.valid_from <= ? AND (seat.valid_to IS NULL OR "
                      "seat.valid_to >= ?) ORDER BY CASE seat.kind WHEN 'main' THEN 0 ELSE 1 END LIMIT 1"_s,
                      {receiver.id, receiver.id, day, day});
    if (!seats)
        return fail(seats.error());
    if (seats->empty())
        return Destination{.problem = u"unknown-receiver"_s};
    return destinationOfUnit(session, seats->front().text(0), day);
}

} // namespace gw::backend::dispatch
