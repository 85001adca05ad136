// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/approval/numbers.h>

#include <gw/backend/approval/audit.h>
#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval::numbers {
namespace {

const QString systemCode = u"GWANMUN"_s; // of the system that makes the records, which begins every number

bool isSpecial(Kind kind)
{
    return kind == Kind::Statute || kind == Kind::Directive || kind == Kind::Notice;
}

QString shown(const Number &number, Kind kind)
{
    switch (kind) {
    case Kind::Statute:
    case Kind::Directive: return u"제%1호"_s.arg(number.serial);
    case Kind::Notice: return u"제%1-%2호"_s.arg(number.year).arg(number.serial);
    case Kind::Production:
    case Kind::Receipt: break;
    }
    return number.unitKo + u'-' + QString::number(number.serial);
}

Result<qint64> advanceCounter(Session &session, const Number &number, Kind kind)
{
    const auto rows = session.query(
        u"INSERT INTO number_counter(agency_id, unit_id, year, kind, next) VALUES(?, ?, ?, ?, 2) "
        "ON CONFLICT(agency_id, unit_id, year, kind) DO UPDATE SET next = number_counter.next + 1 RETURNING next"_s,
        {number.agencyId, number.unitId, number.year, toText(kind)});
    if (!rows)
        return fail(rows.error());
    return rows->front().integer(0) - 1;
}

} // namespace

QString toText(Kind kind)
{
    switch (kind) {
    case Kind::Production: return u"production"_s;
    case Kind::Receipt: return u"receipt"_s;
    case Kind::Statute: return u"statute"_s;
    case Kind::Directive: return u"directive"_s;
    case Kind::Notice: return u"notice"_s;
    }
    return {};
}

int officeYear(const QDateTime &at)
{
    return directory::officeDay(at).year();
}

Result<QString> processingUnit(Session &session, const QString &unitId)
{
    QString id = unitId;
    for (int height = 0; height < 20 && !id.isEmpty(); ++height) { // a circle in the data ends somewhere
        const auto rows = session.query(u"SELECT is_processing, parent_id FROM unit WHERE id = ?"_s, {id});
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            break;
        if (rows->front().boolean(0))
            return id;
        id = rows->front().text(1);
    }
    return unitId;
}

Result<Number> draw(Session &session, const QString &unitId, Kind kind, const QString &object, const QString &objectId,
                    const QDateTime &at)
{
    // Whoever draws next waits here, and then sees what was drawn before.
    if (const auto turn = audit::takeTurn(session); !turn)
        return fail(turn.error());
    const auto processing = processingUnit(session, unitId);
    if (!processing)
        return fail(processing.error());
    const auto unit = session.query(u"SELECT u.agency_id, u.org_code, u.name_ko, u.name_en, a.org_code FROM unit u "
                                    "JOIN agency a ON a.id = u.agency_id WHERE u.id = ?"_s,
                                    {*processing});
    if (!unit)
        return fail(unit.error());
    if (unit->empty())
        return fail(Error::Code::NotFound, u"no unit keeps this register"_s);
    const storage::Row &row = unit->front();
    Number number;
    number.agencyId = row.text(0);
    number.unitId = isSpecial(kind) ? QString() : *processing;
    number.unitKo = row.text(2);
    number.unitEn = row.text(3);
    number.year = officeYear(at);
    const auto serial = advanceCounter(session, number, kind);
    if (!serial)
        return fail(serial.error());
    number.serial = *serial;
    number.display = shown(number, kind);
    number.system = systemCode + (isSpecial(kind) ? row.text(4) : row.text(1)) + QString::number(number.year)
                    + QString::number(number.serial).rightJustified(6, u'0');
    const auto issued =
        session.exec(u"INSERT INTO number_issued(agency_id, unit_id, year, kind, serial, object, object_id, at) "
                     "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {number.agencyId, number.unitId, number.year, toText(kind), number.serial, object, objectId, at});
    if (!issued)
        return fail(issued.error());
    return number;
}

Result<GapReport> gaps(Session &session, const QString &unitId, int year, Kind kind)
{
    GapReport report{.unitId = unitId, .year = year, .kind = kind};
    const QString which = isSpecial(kind) ? QString() : unitId;
    const auto agency = session.query(u"SELECT agency_id FROM unit WHERE id = ?"_s, {unitId});
    if (!agency)
        return fail(agency.error());
    if (agency->empty())
        return fail(Error::Code::NotFound, u"no such unit"_s);
    const QVariantList key{agency->front().text(0), which, year, toText(kind)};
    const auto counter = session.query(
        u"SELECT next FROM number_counter WHERE agency_id = ? AND unit_id = ? AND year = ? AND kind = ?"_s, key);
    if (!counter)
        return fail(counter.error());
    if (!counter->empty())
        report.next = counter->front().integer(0);
    const auto serials = session.query(u"SELECT serial FROM number_issued WHERE agency_id = ? AND unit_id = ? AND "
                                       "year = ? AND kind = ? ORDER BY serial"_s,
                                       key);
    if (!serials)
        return fail(serials.error());
    qint64 expected = 1;
    for (const storage::Row &row : *serials) {
        const qint64 serial = row.integer(0);
        if (serial > expected)
            report.gaps.append({expected, serial - 1});
        expected = serial + 1;
        ++report.issued;
    }
    if (expected < report.next)
        report.gaps.append({expected, report.next - 1});
    return report;
}

} // namespace gw::backend::approval::numbers
