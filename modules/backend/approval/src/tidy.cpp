// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <gw/backend/directory/seats.h>
#include <gw/backend/inbox/routes.h>
#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

/// Documents with a turn whose holder's absence covers now, or ended within the last day, or of whom nobody is there; and
/// those that clerks were told of.
Result<QStringList> touchedByAbsence(Session &session, const QDateTime &now)
{
    const QString today = directory::officeDay(now).toString(Qt::ISODate);
    const auto rows = session.query(
        u"SELECT DISTINCT s.document_id FROM approval_step s WHERE s.state IN ('ready', 'opened', 'held') AND ("
        "EXISTS (SELECT 1 FROM seat t JOIN absence a ON a.seat_id = t.id WHERE (t.post_id = s.post_id OR "
        "t.id = s.seat_id) AND a.starts_at <= ? AND a.ends_at > ?) OR EXISTS (SELECT 1 FROM inbox_entry e WHERE "
        "e.object = 'document' AND e.object_id = s.document_id AND (e.item LIKE '%substitute-away%' OR "
        "e.item LIKE '%\"skip\"%')) OR (s.post_id <> '' AND NOT EXISTS (SELECT 1 FROM seat t WHERE "
        "t.post_id = s.post_id AND t.valid_from <= ? AND (t.valid_to IS NULL OR t.valid_to >= ?)))) "
        "ORDER BY s.document_id"_s,
        {toRfc3339(now), toRfc3339(now.addDays(-1)), today, today});
    if (!rows)
        return fail(rows.error());
    QStringList ids;
    for (const storage::Row &row : *rows)
        ids.append(row.text(0));
    return ids;
}

} // namespace

Result<Done> tidy(const Services &services)
{
    QSet<QString> told;
    const auto done = services.database.write([&](Session &session) -> Result<Done> {
        told.clear();
        const QDateTime now = services.clock.now();
        const auto ids = touchedByAbsence(session, now);
        if (!ids)
            return fail(ids.error());
        for (const QString &id : *ids) {
            const auto row = findDocument(session, id);
            if (!row)
                return fail(row.error());
            if (!*row)
                continue;
            const auto facts = factsFor(session, **row, services.policy, now);
            if (!facts)
                return fail(facts.error());
            const auto changed = project(session, **row, *facts);
            if (!changed)
                return fail(changed.error());
            told.unite(*changed);
        }
        return Done{};
    });
    if (done)
        inbox::tell(services.inbox, told);
    return done;
}

} // namespace gw::backend::approval
