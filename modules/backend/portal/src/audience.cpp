// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/portal/audience.h>

#include <QCryptographicHash>
#include <gw/portaltypes/notices.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

using gw::portal::NoticeLayer;

const QString validSeat =
    u"(seat.valid_from IS NULL OR seat.valid_from <= ?) AND (seat.valid_to IS NULL OR seat.valid_to >= ?)"_s;

Result<QSet<QString>> unitsUpFrom(storage::Session &session, const QString &unitId)
{
    const auto rows = session.query(
        u"WITH RECURSIVE up(id, parent_id) AS (SELECT id, parent_id FROM unit WHERE id = ? "
        "UNION SELECT unit.id, unit.parent_id FROM unit JOIN up ON unit.id = up.parent_id) SELECT id FROM up"_s,
        {unitId});
    if (!rows)
        return fail(rows.error());
    QSet<QString> units;
    for (const storage::Row &row : *rows)
        units.insert(row.text(0));
    return units;
}

} // namespace

QString Standing::fingerprint() const
{
    QStringList all;
    for (const QSet<QString> &set : {seats, units, agencies}) {
        QStringList part(set.begin(), set.end());
        part.sort();
        all.append(part.join(u','));
    }
    const QByteArray digest = QCryptographicHash::hash(all.join(u';').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(6).toHex());
}

bool Standing::sees(const QString &layer, const QString &unitId, const QString &agencyId,
                    const QString &authorSeatId) const
{
    if (seats.contains(authorSeatId))
        return true;
    switch (gw::portal::noticeLayerFromString(layer)) {
    case NoticeLayer::City: return true;
    case NoticeLayer::Bureau: return units.contains(unitId);
    case NoticeLayer::District: return agencies.contains(agencyId);
    case NoticeLayer::Unknown: break;
    }
    return false;
}

Result<Standing> standingOf(storage::Session &session, const QString &personId, const QString &day)
{
    const auto seats =
        session.query(u"SELECT id FROM seat WHERE person_id = ? AND "_s + validSeat, {personId, day, day});
    if (!seats)
        return fail(seats.error());
    const auto units =
        session.query(u"WITH RECURSIVE up(id, parent_id, agency_id) AS ("
                      "SELECT unit.id, unit.parent_id, unit.agency_id FROM unit JOIN post ON post.unit_id = unit.id "
                      "JOIN seat ON seat.post_id = post.id WHERE seat.person_id = ? AND "_s
                          + validSeat
                          + u" UNION SELECT unit.id, unit.parent_id, unit.agency_id FROM unit "
                            "JOIN up ON unit.id = up.parent_id) SELECT id, agency_id FROM up"_s,
                      {personId, day, day});
    if (!units)
        return fail(units.error());
    Standing standing;
    for (const storage::Row &row : *seats)
        standing.seats.insert(row.text(0));
    for (const storage::Row &row : *units) {
        standing.units.insert(row.text(0));
        standing.agencies.insert(row.text(1));
    }
    return standing;
}

Sql readersOf(const QString &noticeId, const QString &layer, const QString &unitId, const QString &agencyId,
              const QString &day)
{
    Sql sql;
    QString where;
    QVariantList whereParameters;
    switch (gw::portal::noticeLayerFromString(layer)) {
    case NoticeLayer::Bureau:
        sql.text = u"WITH RECURSIVE down(id) AS (SELECT id FROM unit WHERE id = ? UNION SELECT unit.id FROM unit "
                   "JOIN down ON unit.parent_id = down.id) "_s;
        sql.parameters << unitId;
        where = u" AND post.unit_id IN (SELECT id FROM down)"_s;
        break;
    case NoticeLayer::District:
        where = u" AND unit.agency_id = ?"_s;
        whereParameters << agencyId;
        break;
    case NoticeLayer::City:
    case NoticeLayer::Unknown: break;
    }
    // The smallest place is the main seat's unit, or else any one: everybody is counted once.
    sql.text += u"SELECT person.id AS person_id, person.name AS name, notice_ack.at AS at, "
                "MIN(CASE WHEN seat.kind = 'main' THEN '0' ELSE '1' END || unit.id) AS place FROM person "
                "JOIN seat ON seat.person_id = person.id JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = "
                "post.unit_id "
                "LEFT JOIN notice_ack ON notice_ack.person_id = person.id AND notice_ack.notice_id = ? "
                "WHERE person.state <> 'left' AND "_s
                + validSeat + where + u" GROUP BY person.id, person.name, notice_ack.at"_s;
    sql.parameters << noticeId << day << day << whereParameters;
    return sql;
}

Result<bool> inOneLine(storage::Session &session, const QString &unitA, const QString &unitB)
{
    const auto aboveA = unitsUpFrom(session, unitA);
    if (!aboveA)
        return fail(aboveA.error());
    const auto aboveB = unitsUpFrom(session, unitB);
    if (!aboveB)
        return fail(aboveB.error());
    return aboveA->contains(unitB) || aboveB->contains(unitA);
}

} // namespace gw::backend::portal
