// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "source.h"

#include "rows.h"
#include <gw/portalapi/familyevents.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::familyevents {
namespace {

sync::Delta deltaOf(const portal::FamilyEventChanges &changes, qint64 generation, const QDateTime &now)
{
    sync::Delta delta{changes.newState, changes.hasMore};
    delta.batches = sync::inBatches(changes.created + changes.updated,
                                    [generation](store::WriteContext &cache, const portal::FamilyEvent &event) {
                                        cache.touch(eventsTopic);
                                        return writeEvent(cache.db(), event, generation);
                                    });
    delta.batches += sync::inBatches(changes.destroyed, [](store::WriteContext &cache, const QString &id) {
        cache.touch(eventsTopic);
        return cache.db().exec(u"DELETE FROM family_row WHERE id = ?"_s, {id});
    });
    if (!delta.batches.isEmpty())
        delta.batches.append([now](store::WriteContext &cache) { return eraseExpired(cache.db(), now); });
    return delta;
}

} // namespace

QString FamilyEventsSource::id() const
{
    return u"family-events"_s;
}

QStringList FamilyEventsSource::wakeTopics() const
{
    return {u"family-events"_s};
}

Task<sync::Delta> FamilyEventsSource::pull(sync::Pull pull)
{
    portal::GetFamilyEventChanges call;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    call.limit = 200;
    const QDateTime now = m_clock.now();
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing = sync::inBackground([answer = *reply, generation = pull.generation, now]() -> Result<sync::Delta> {
        const auto changes = portal::GetFamilyEventChanges::parse(answer);
        if (!changes)
            return fail(changes.error());
        return deltaOf(*changes, generation, now);
    });
    co_return co_await parsing;
}

Result<Done> FamilyEventsSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(eventsTopic);
    return cache.db().exec(u"DELETE FROM family_row WHERE generation < ?"_s, {generation});
}

} // namespace gw::familyevents
