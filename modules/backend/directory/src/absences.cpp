// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/directory/absences.h>

#include "rows.h"

#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;
using gw::backend::storage::ChangeLog;

namespace gw::backend::directory {
namespace {

QVariant orNull(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

Result<Done> noted(storage::Session &session, const QString &id, ChangeLog::What what)
{
    const auto number = ChangeLog::append(session, u"absences"_s, id, what);
    return number ? Result<Done>(Done{}) : fail(number.error());
}

} // namespace

Result<std::optional<api::Absence>> Absences::find(storage::Session &session, const QString &id)
{
    const auto found = session.query(u"SELECT %1 FROM absence a WHERE a.id = ?"_s.arg(rows::absenceColumns), {id});
    if (!found)
        return fail(found.error());
    if (found->empty())
        return std::nullopt;
    return rows::absence(found->front());
}

Result<bool> Absences::isAway(storage::Session &session, const QString &seatId, const QDateTime &from,
                              const QDateTime &to, const QString &except)
{
    // Times are stored in one form, RFC 3339 in UTC with milliseconds, so their texts compare as they do.
    const auto found = session.query(
        u"SELECT 1 FROM absence WHERE seat_id = ? AND starts_at < ? AND ends_at > ? AND id <> ? LIMIT 1"_s,
        {seatId, to, from, except});
    if (!found)
        return fail(found.error());
    return !found->empty();
}

Result<Done> Absences::insert(storage::Session &session, const api::Absence &absence)
{
    const auto done =
        session.exec(u"INSERT INTO absence(id, seat_id, starts_at, ends_at, kind, reason, substitute_seat_id, scopes, "
                     "created_by, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {absence.id, absence.seatId, absence.startsAt, absence.endsAt, api::toString(absence.kind),
                      absence.reason.value_or(QString()), orNull(absence.substituteSeatId),
                      rows::joined(absence.scopes), absence.createdBy, absence.revision});
    if (!done)
        return fail(done.error());
    return noted(session, absence.id, ChangeLog::What::Created);
}

Result<Done> Absences::update(storage::Session &session, const api::Absence &absence)
{
    const auto done =
        session.exec(u"UPDATE absence SET starts_at = ?, ends_at = ?, kind = ?, reason = ?, substitute_seat_id = ?, "
                     "scopes = ?, revision = ? WHERE id = ?"_s,
                     {absence.startsAt, absence.endsAt, api::toString(absence.kind), absence.reason.value_or(QString()),
                      orNull(absence.substituteSeatId), rows::joined(absence.scopes), absence.revision, absence.id});
    if (!done)
        return fail(done.error());
    return noted(session, absence.id, ChangeLog::What::Updated);
}

Result<Done> Absences::remove(storage::Session &session, const QString &id)
{
    const auto done = session.exec(u"DELETE FROM absence WHERE id = ?"_s, {id});
    if (!done)
        return fail(done.error());
    return noted(session, id, ChangeLog::What::Destroyed);
}

} // namespace gw::backend::directory
