// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <gw/backend/portal/cursor.h>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::familyevents {
namespace {

using storage::ChangeLog;

/// A page of everything. The number is that of the first page, so that what happens meanwhile is in the delta after it.
Result<Done> load(Session &session, const Viewer &viewer, portal::ListCursor &cursor, const QDateTime &now, int limit,
                  api::FamilyEventChanges &changes)
{
    const auto rows = eventRows(session, cursor.after, now, limit + 1);
    if (!rows)
        return fail(rows.error());
    changes.hasMore = rows->size() > limit;
    for (const EventRow &row : rows->first(std::min<qsizetype>(limit, rows->size()))) {
        cursor.after = row.draft.id.value_or(QString());
        if (!row.isSeenBy(viewer))
            continue;
        const auto event = shown(session, row, viewer, Account::Hidden);
        if (!event)
            return fail(event.error());
        changes.created.append(*event);
    }
    if (!changes.hasMore)
        cursor.after.clear();
    return Done{};
}

Result<Done> delta(Session &session, const Viewer &viewer, portal::ListCursor &cursor, const QDateTime &now, int limit,
                   api::FamilyEventChanges &changes)
{
    const QString notes = notesOf(viewer.personId);
    const auto found = ChangeLog::sinceAll(session, {eventsCollection, notes}, cursor.number, limit);
    if (!found)
        return fail(found.error());
    const storage::Changes all = found->value(eventsCollection);
    const storage::Changes own = found->value(notes);
    cursor.number = all.newState;
    changes.hasMore = all.hasMore;
    changes.destroyed = all.destroyed;
    QSet<QString> done(all.destroyed.begin(), all.destroyed.end());
    const auto add = [&](const QStringList &ids, QList<api::FamilyEvent> &list) -> Result<Done> {
        for (const QString &id : ids) {
            if (done.contains(id))
                continue;
            done.insert(id);
            const auto row = eventRow(session, id);
            if (!row)
                return fail(row.error());
            // Moved out of the viewer's sight, or shortened until it is over.
            if (!*row || !(*row)->isSeenBy(viewer) || (*row)->draft.expiresAt <= now) {
                changes.destroyed.append(id);
                continue;
            }
            const auto event = shown(session, **row, viewer, Account::Hidden);
            if (!event)
                return fail(event.error());
            list.append(*event);
        }
        return Done{};
    };
    if (const auto added = add(all.created, changes.created); !added)
        return added;
    return add(all.updated + own.updated + own.created, changes.updated);
}

} // namespace

Response getFamilyEventChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    const bool fromNothing = !request.query.hasQueryItem(u"since"_s);
    const auto given = portal::ListCursor::parse(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!fromNothing && !given)
        return portal::wrongParameter(u"since"_s, u"format"_s);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto viewer = viewerOf(session, caller.personId, portal::today(services.clock));
        if (!viewer)
            return fail(viewer.error());
        portal::ListCursor cursor = given.value_or(portal::ListCursor{viewer->fingerprint(), 0, {}});
        if (cursor.fingerprint != viewer->fingerprint())
            return Response::problem(410, u"state-too-old"_s, {});
        if (fromNothing) {
            const auto number = ChangeLog::state(session, {eventsCollection, notesOf(caller.personId)});
            if (!number)
                return fail(number.error());
            cursor.number = *number;
        }
        api::FamilyEventChanges changes;
        const QDateTime now = services.clock.now();
        const auto done = fromNothing || !cursor.after.isEmpty()
                              ? load(session, *viewer, cursor, now, *limit, changes)
                              : delta(session, *viewer, cursor, now, *limit, changes);
        if (!done)
            return fail(done.error());
        changes.newState = cursor.text();
        return Response::json(200, toJson(changes).toObject());
    });
}

} // namespace gw::backend::familyevents
