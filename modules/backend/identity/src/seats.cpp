// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "seats.h"
#include "results.h"
#include <gw/backend/identity/linked.h>
#include <gw/base/clock.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

// Dates of Korea, which has had no summer time since 1988; the last day counts.
bool isValidOn(const QString &from, const QString &to, const QDateTime &now)
{
    const QString today = now.toOffsetFromUtc(9 * 3600).date().toString(Qt::ISODate);
    return from <= today && (to.isEmpty() || today <= to);
}

} // namespace

Result<bool> isFamilyAlive(storage::Session &session, const QString &familyId, const QString &personId,
                           const QDateTime &now)
{
    return mapped(
        session.query(u"SELECT 1 FROM token_family f JOIN person p ON p.id = f.person_id AND p.state <> 'left' "
                      "WHERE f.id = ? AND f.person_id = ? AND f.ended_at IS NULL AND f.expires_at > ?"_s,
                      {familyId, personId, toRfc3339(now)}),
        [](const storage::Rows &rows) { return !rows.empty(); });
}

Result<bool> isSessionAlive(storage::Session &session, const QString &sessionId, const QString &personId,
                            const QDateTime &now)
{
    return isFamilyAlive(session, sessionId, personId, now);
}

Result<QStringList> signedInSince(storage::Session &session, const QDateTime &since, const QDateTime &now)
{
    const auto rows =
        session.query(u"SELECT DISTINCT f.person_id FROM token_family f JOIN person p ON p.id = f.person_id "
                      "AND p.state <> 'left' WHERE f.rotated_at >= ? AND f.ended_at IS NULL "
                      "AND f.expires_at > ? AND f.scope LIKE '%portal%' ORDER BY f.person_id"_s,
                      {toRfc3339(since), toRfc3339(now)});
    return mapped(rows, [](const storage::Rows &found) {
        QStringList people;
        for (const storage::Row &row : found)
            people.append(row.text(0));
        return people;
    });
}

Result<std::optional<SeatChoice>> chooseSeat(storage::Session &session, const QString &personId, const QString &wanted,
                                             const QDateTime &now)
{
    const auto rows =
        session.query(u"SELECT id, kind, valid_from, valid_to FROM seat WHERE person_id = ? ORDER BY id"_s, {personId});
    if (!rows)
        return fail(rows.error());
    QString chosen;
    for (const storage::Row &row : *rows) {
        if (!isValidOn(row.text(2), row.text(3), now) || (!wanted.isEmpty() && row.text(0) != wanted))
            continue;
        if (chosen.isEmpty() || row.text(1) == "main"_L1)
            chosen = row.text(0);
    }
    if (chosen.isEmpty())
        return std::nullopt;
    const auto granted = session.query(u"SELECT capability FROM seat_capability WHERE seat_id = ?"_s, {chosen});
    if (!granted)
        return fail(granted.error());
    SeatChoice choice{chosen, {}};
    for (const storage::Row &row : *granted)
        choice.capabilities.insert(row.text(0));
    return choice;
}

} // namespace gw::backend::identity
