// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

QString scopesText(const QList<portal::AbsenceScope> &scopes)
{
    QStringList names;
    for (const portal::AbsenceScope scope : scopes)
        names.append(portal::toString(scope));
    return names.join(u',');
}

portal::Absence absenceFrom(const sqlite::Statement &row, int column)
{
    portal::Absence absence;
    absence.id = row.text(column);
    absence.seatId = row.text(column + 1);
    absence.startsAt = fromRfc3339(row.text(column + 2));
    absence.endsAt = fromRfc3339(row.text(column + 3));
    absence.kind = portal::absenceKindFromString(row.text(column + 4));
    if (!row.isNull(column + 5))
        absence.reason = row.text(column + 5);
    if (!row.isNull(column + 6))
        absence.substituteSeatId = row.text(column + 6);
    const QStringList scopes = row.text(column + 7).split(u',', Qt::SkipEmptyParts);
    for (const QString &scope : scopes)
        absence.scopes.append(portal::absenceScopeFromString(scope));
    absence.createdBy = row.text(column + 8);
    absence.revision = row.integer(column + 9);
    return absence;
}

Result<Done> writeAbsence(sqlite::Connection &db, const portal::Absence &absence, const QString &operationId,
                          qint64 generation)
{
    auto statement =
        db.prepare(u"INSERT OR REPLACE INTO dir_absence(id,seat_id,starts_at,ends_at,kind,reason,substitute_seat_id,"
                   "scopes,created_by,revision,op,generation) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    if (!statement)
        return fail(statement.error());
    statement->bind(0, absence.id);
    statement->bind(1, absence.seatId);
    statement->bind(2, toRfc3339(absence.startsAt));
    statement->bind(3, toRfc3339(absence.endsAt));
    statement->bind(4, portal::toString(absence.kind));
    statement->bind(5, optionalText(absence.reason));
    statement->bind(6, optionalText(absence.substituteSeatId));
    statement->bind(7, scopesText(absence.scopes));
    statement->bind(8, absence.createdBy);
    statement->bind(9, absence.revision);
    statement->bind(10, operationId);
    statement->bind(11, generation);
    return statement->run();
}

} // namespace gw::directory
