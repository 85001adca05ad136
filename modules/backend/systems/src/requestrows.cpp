// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "requests.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

const QString lineAbove =
    u"WITH RECURSIVE above(id, parent_id, depth) AS (SELECT id, parent_id, 0 FROM unit WHERE id = ? "
    "UNION SELECT u.id, u.parent_id, a.depth + 1 FROM unit u JOIN above a ON u.id = a.parent_id "
    "WHERE a.depth < 20) "_s;

std::optional<QDateTime> time(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromRfc3339(row.text(column)));
}

std::optional<QString> text(const storage::Row &row, int column)
{
    return row.text(column).isEmpty() ? std::nullopt : std::optional(row.text(column));
}

} // namespace

const QString requestColumns =
    u"r.id, r.system_id, r.seat_id, r.person_id, r.reason, r.state, r.created_at, r.decided_at, "
    "r.decided_by, r.answer, r.until, r.revision"_s;

gw::portal::AccessRequest requestFrom(const storage::Row &row)
{
    gw::portal::AccessRequest request;
    request.id = row.text(0);
    request.systemId = row.text(1);
    request.seatId = row.text(2);
    request.personId = row.text(3);
    request.reason = row.text(4);
    request.state = gw::portal::accessRequestStateFromString(row.text(5));
    request.createdAt = fromRfc3339(row.text(6));
    request.decidedAt = time(row, 7);
    request.decidedBy = text(row, 8);
    request.answer = text(row, 9);
    request.until = time(row, 10);
    request.revision = row.integer(11);
    return request;
}

Result<std::optional<gw::portal::AccessRequest>> requestRow(Session &session, const QString &id)
{
    const auto rows = session.query(u"SELECT "_s + requestColumns + u" FROM access_request r WHERE r.id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(requestFrom(rows->front()));
}

QString requestLink(const QString &id)
{
    return u"gwanmun:systems/request/"_s + id;
}

Result<QStringList> decidersFor(Session &session, const SeatProfile &asking, const QString &day)
{
    const QString seats = u"FROM seat_capability c JOIN seat s ON s.id = c.seat_id JOIN person h ON h.id = s.person_id "
                          "AND h.state <> 'left' JOIN post p ON p.id = s.post_id "_s;
    const QString valid = u"WHERE c.capability = 'systems.grant' AND s.person_id <> ? AND s.valid_from <= ? "
                          "AND (s.valid_to IS NULL OR s.valid_to = '' OR s.valid_to >= ?)"_s;
    const auto near = session.query(lineAbove + u"SELECT s.id, a.depth "_s + seats
                                        + u"JOIN above a ON a.id = p.unit_id "_s + valid + u" ORDER BY a.depth, s.id"_s,
                                    {asking.unitId, asking.personId, day, day});
    if (!near)
        return fail(near.error());
    QStringList deciders;
    for (const storage::Row &row : *near) {
        if (row.integer(1) == near->front().integer(1))
            deciders.append(row.text(0));
    }
    if (!deciders.isEmpty())
        return deciders;
    const auto anywhere =
        session.query(u"SELECT s.id "_s + seats + valid + u" ORDER BY s.id"_s, {asking.personId, day, day});
    if (!anywhere)
        return fail(anywhere.error());
    for (const storage::Row &row : *anywhere)
        deciders.append(row.text(0));
    return deciders;
}

Result<bool> isInLineAbove(Session &session, const QString &deciderSeat, const QString &askingSeat)
{
    const auto unit =
        session.query(u"SELECT p.unit_id FROM seat s JOIN post p ON p.id = s.post_id WHERE s.id = ?"_s, {askingSeat});
    if (!unit)
        return fail(unit.error());
    if (unit->empty())
        return false;
    const auto rows = session.query(lineAbove
                                        + u"SELECT 1 FROM seat s JOIN post p ON p.id = s.post_id "
                                          "JOIN above a ON a.id = p.unit_id WHERE s.id = ?"_s,
                                    {unit->front().text(0), deciderSeat});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

} // namespace gw::backend::systems
