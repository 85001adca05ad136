// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "source.h"

#include "../store/items.h"
#include <gw/portalapi/inbox.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

Result<sync::Delta> deltaOf(const net::Reply &reply, qint64 generation)
{
    const auto changes = portal::GetInboxChanges::parse(reply);
    if (!changes)
        return fail(changes.error());
    sync::Delta delta{changes->newState, changes->hasMore};
    delta.batches = sync::inBatches(changes->created + changes->updated,
                                    [generation](store::WriteContext &cache, const portal::InboxItem &item) {
                                        cache.touch(inboxTopic);
                                        return writeItem(cache.db(), item, generation);
                                    });
    delta.batches += sync::inBatches(changes->destroyed, [](store::WriteContext &cache, const QString &id) {
        cache.touch(inboxTopic);
        return removeItem(cache.db(), id);
    });
    return delta;
}

} // namespace

Task<sync::Delta> InboxSource::pull(sync::Pull pull)
{
    portal::GetInboxChanges call;
    call.limit = m_pageSize;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    if (const QString seat = m_seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing =
        sync::inBackground([answer = *reply, generation = pull.generation]() { return deltaOf(answer, generation); });
    co_return co_await parsing;
}

Result<Done> InboxSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(inboxTopic);
    return cache.db().exec(u"DELETE FROM approval_item WHERE generation<? AND op=''"_s, {generation});
}

} // namespace gw::approval
