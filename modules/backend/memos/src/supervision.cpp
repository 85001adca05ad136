// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "logtables.h"
#include "people.h"

#include <gw/backend/directory/seats.h>
#include <gw/backend/identity/access.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

/// No organisation is deeper; a directory that goes in circles must not hang the server.
constexpr int deepest = 20;

/// The unit and everything above it, from below.
Result<QStringList> unitAndAbove(storage::Session &session, QString unitId)
{
    QStringList units;
    while (!unitId.isEmpty() && units.size() < deepest && !units.contains(unitId)) {
        units.append(unitId);
        const auto rows = session.query(u"SELECT parent_id FROM unit WHERE id = ?"_s, {unitId});
        if (!rows)
            return fail(rows.error());
        unitId = rows->empty() ? QString() : rows->front().text(0);
    }
    return units;
}

Result<QString> unitOf(storage::Session &session, const QString &seatId)
{
    const auto rows = session.query(
        u"SELECT post.unit_id FROM seat JOIN post ON post.id = seat.post_id WHERE seat.id = ?"_s, {seatId});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? QString() : rows->front().text(0);
}

} // namespace

Result<std::optional<Approver>> approverOf(storage::Session &session, const QString &seatId, const QString &personId,
                                           const QDateTime &now)
{
    const QString day = directory::officeDay(now).toString(Qt::ISODate);
    const auto unit = unitOf(session, seatId);
    const auto units = unit ? unitAndAbove(session, *unit) : fail(unit.error());
    if (!units)
        return fail(units.error());
    for (const QString &one : *units) {
        const auto heads = session.query(
            u"SELECT post.id, seat.id FROM post JOIN seat ON seat.post_id = post.id "
            "JOIN person ON person.id = seat.person_id WHERE post.unit_id = ? AND post.is_head = 1 AND "
            "seat.valid_from <= ? AND (seat.valid_to IS NULL OR seat.valid_to >= ?) AND person.state <> 'left' "
            "AND seat.person_id <> ? ORDER BY post.position, post.id, seat.id LIMIT 1"_s,
            {one, day, day, personId});
        if (!heads)
            return fail(heads.error());
        if (!heads->empty())
            return std::optional(Approver{heads->front().text(0), heads->front().text(1)});
    }
    return std::nullopt;
}

Result<Supervision> Supervision::of(storage::Session &session, const identity::Caller &caller, const QDateTime &now)
{
    const auto holders = inbox::holdersOf(session, caller, now);
    if (!holders)
        return fail(holders.error());
    Supervision out;
    out.m_personId = caller.personId;
    const QString prefix = inbox::ofPost(QString());
    for (const QString &holder : holders->own) {
        if (holder.startsWith(prefix))
            out.m_posts.append(holder.mid(prefix.size()));
    }
    for (auto it = holders->standingIn.begin(); it != holders->standingIn.end(); ++it) {
        if (!it.key().startsWith(prefix))
            continue;
        out.m_posts.append(it.key().mid(prefix.size()));
        out.m_standingIn.insert(it.key().mid(prefix.size()), it.value());
    }
    return out;
}

Result<bool> Supervision::heads(storage::Session &session, const QString &unitId) const
{
    const auto units = unitAndAbove(session, unitId);
    if (!units)
        return fail(units.error());
    if (units->isEmpty() || m_posts.isEmpty())
        return false;
    QVariantList parameters(units->begin(), units->end());
    parameters.append(QVariantList(m_posts.begin(), m_posts.end()));
    const auto rows =
        session.query(u"SELECT 1 FROM post WHERE is_head = 1 AND unit_id IN (%1) AND id IN (%2) LIMIT 1"_s.arg(
                          storage::placeholders(units->size()), storage::placeholders(m_posts.size())),
                      parameters);
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

Result<bool> Supervision::decides(storage::Session &session, const DailyLog &log) const
{
    if (log.personId == m_personId)
        return false; // not even a head, or who stands in for one, decides on their own
    if (m_posts.contains(log.approverPostId))
        return true;
    const auto unit = unitOf(session, log.seatId);
    if (!unit)
        return fail(unit.error());
    return heads(session, *unit);
}

} // namespace gw::backend::memos
