// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/directory/seats.h>

#include "rows.h"

#include <QHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::directory {
namespace {

constexpr int KoreaOffset = 9 * 60 * 60;

/// What the seats of `personId` may do, by seat.
Result<QHash<QString, QStringList>> capabilitiesOf(storage::Session &session, const QString &personId)
{
    const auto rows =
        session.query(u"SELECT c.seat_id, c.capability FROM seat_capability c JOIN seat s ON s.id = c.seat_id "
                      "WHERE s.person_id = ?"_s,
                      {personId});
    if (!rows)
        return fail(rows.error());
    QHash<QString, QStringList> capabilities;
    for (const storage::Row &row : *rows)
        capabilities[row.text(0)].append(row.text(1));
    for (QStringList &list : capabilities)
        list.sort();
    return capabilities;
}

} // namespace

QDate officeDay(const QDateTime &time)
{
    return time.toOffsetFromUtc(KoreaOffset).date();
}

Result<std::optional<SeatFacts>> Seats::facts(storage::Session &session, const QString &seatId)
{
    const auto rows =
        session.query(u"SELECT s.id, s.person_id, p.unit_id, s.valid_from, s.valid_to, h.state FROM seat s "
                      "JOIN post p ON p.id = s.post_id JOIN person h ON h.id = s.person_id WHERE s.id = ?"_s,
                      {seatId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    return SeatFacts{.seatId = row.text(0),
                     .personId = row.text(1),
                     .unitId = row.text(2),
                     .validFrom = QDate::fromString(row.text(3), Qt::ISODate),
                     .validTo = rows::optionalDate(row, 4),
                     .personLeft = row.text(5) == "left"_L1};
}

Result<QSet<QString>> Seats::unitAndBelow(storage::Session &session, const QString &unitId)
{
    // UNION, not UNION ALL: a circle in the data must not become an endless query.
    const auto rows =
        session.query(u"WITH RECURSIVE below(id) AS (SELECT id FROM unit WHERE id = ? "
                      "UNION SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id) SELECT id FROM below"_s,
                      {unitId});
    if (!rows)
        return fail(rows.error());
    QSet<QString> units;
    for (const storage::Row &row : *rows)
        units.insert(row.text(0));
    return units;
}

Result<std::optional<api::Me>> Seats::me(storage::Session &session, const QString &personId,
                                         const QString &activeSeatId, QDate day)
{
    const auto persons = session.query(u"SELECT %1 FROM person WHERE id = ?"_s.arg(rows::personColumns), {personId});
    if (!persons)
        return fail(persons.error());
    if (persons->empty())
        return std::nullopt;
    const auto capabilities = capabilitiesOf(session, personId);
    if (!capabilities)
        return fail(capabilities.error());
    const QString today = day.toString(Qt::ISODate);
    const auto seats =
        session.query(u"SELECT s.id, s.kind, s.post_id, p.title_ko, p.title_en, p.rank, p.is_head, p.unit_id, "
                      "u.name_ko, u.name_en, u.agency_id, a.name_ko, a.name_en, s.valid_from, s.valid_to "
                      "FROM seat s JOIN post p ON p.id = s.post_id JOIN unit u ON u.id = p.unit_id "
                      "JOIN agency a ON a.id = u.agency_id "
                      "WHERE s.person_id = ? AND s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to >= ?) "
                      "ORDER BY s.id"_s,
                      {personId, today, today});
    if (!seats)
        return fail(seats.error());

    api::Me me{.person = rows::person(persons->front()),
               .seats = {},
               .activeSeatId = activeSeatId,
               .capabilities = capabilities->value(activeSeatId)};
    for (const storage::Row &row : *seats) {
        me.seats.append({.id = row.text(0),
                         .kind = api::seatKindFromString(row.text(1)),
                         .postId = row.text(2),
                         .titleKo = row.text(3),
                         .titleEn = row.text(4),
                         .rank = row.text(5),
                         .isHead = row.boolean(6),
                         .unitId = row.text(7),
                         .unitNameKo = row.text(8),
                         .unitNameEn = row.text(9),
                         .agencyId = row.text(10),
                         .agencyNameKo = row.text(11),
                         .agencyNameEn = row.text(12),
                         .validFrom = QDate::fromString(row.text(13), Qt::ISODate),
                         .validTo = rows::optionalDate(row, 14),
                         .capabilities = capabilities->value(row.text(0))});
    }
    // The enumeration's order is the order of a seat switcher: main, concurrent, acting.
    std::ranges::stable_sort(me.seats, {}, &api::MySeat::kind);
    return me;
}

} // namespace gw::backend::directory
