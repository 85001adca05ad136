// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <QJsonDocument>
#include <gw/portaltypes/me.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QDate> day(const storage::Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Result<gw::portal::Person> personOf(Session &session, const QString &id)
{
    const auto rows = session.query(u"SELECT id, name, name_en, hanja, staff_no, email, mobile, state FROM person WHERE id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return fail(Error::Code::NotFound, u"no person "_s + id);
    const storage::Row &row = rows->front();
    return gw::portal::Person{row.text(0), row.text(1), row.text(2), filled(row.text(3)), row.text(4), row.text(5),
                              filled(row.text(6)), gw::portal::personStateFromString(row.text(7))};
}

Result<QStringList> capabilitiesOf(Session &session, const QString &seatId)
{
    const auto rows = session.query(u"SELECT capability FROM seat_capability WHERE seat_id = ?"_s, {seatId});
    if (!rows)
        return fail(rows.error());
    QStringList list;
    for (const storage::Row &row : *rows)
        list.append(row.text(0));
    list.sort();
    return list;
}

Result<QList<gw::portal::MySeat>> seatsOf(Session &session, const QString &personId, const QString &day0)
{
    const auto rows = session.query(
        u"SELECT seat.id, seat.kind, post.id, post.title_ko, post.title_en, post.rank, post.is_head, unit.id, unit.name_ko, "
        "unit.name_en, agency.id, agency.name_ko, agency.name_en, seat.valid_from, seat.valid_to "
        "FROM seat JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = post.unit_id JOIN agency ON agency.id = unit.agency_id "
        "WHERE seat.person_id = ? AND (seat.valid_from IS NULL OR seat.valid_from <= ?) "
        "AND (seat.valid_to IS NULL OR seat.valid_to >= ?) "
        "ORDER BY CASE seat.kind WHEN 'main' THEN 0 WHEN 'concurrent' THEN 1 ELSE 2 END, seat.id"_s,
        {personId, day0, day0});
    if (!rows)
        return fail(rows.error());
    QList<gw::portal::MySeat> seats;
    for (const storage::Row &row : *rows) {
        gw::portal::MySeat seat;
        seat.id = row.text(0);
        seat.kind = gw::portal::seatKindFromString(row.text(1));
        seat.postId = row.text(2);
        seat.titleKo = row.text(3);
        seat.titleEn = row.text(4);
        seat.rank = row.text(5);
        seat.isHead = row.boolean(6);
        seat.unitId = row.text(7);
        seat.unitNameKo = row.text(8);
        seat.unitNameEn = row.text(9);
        seat.agencyId = row.text(10);
        seat.agencyNameKo = row.text(11);
        seat.agencyNameEn = row.text(12);
        seat.validFrom = day(row, 13);
        seat.validTo = day(row, 14);
        const auto capabilities = capabilitiesOf(session, seat.id);
        if (!capabilities)
            return fail(capabilities.error());
        seat.capabilities = *capabilities;
        seats.append(seat);
    }
    return seats;
}

} // namespace

Response getMe(const Services &services, const Request &request, const Caller &caller)
{
    return read(services.database, [&](Session &session) -> Result<Response> {
        const auto person = personOf(session, caller.personId);
        if (!person)
            return fail(person.error());
        const auto seats = seatsOf(session, caller.personId, today(services.clock));
        if (!seats)
            return fail(seats.error());
        QStringList capabilities(caller.capabilities.begin(), caller.capabilities.end());
        capabilities.sort();
        const QJsonObject body = toJson(gw::portal::Me{*person, *seats, caller.seatId, capabilities}).toObject();
        return versioned(request, body, http::etagOf(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    });
}

} // namespace gw::backend::portal
