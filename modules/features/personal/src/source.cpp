// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/personal/source.h>

#include "rows.h"
#include <gw/portalapi/personal.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::personal {
namespace {

template <class Changes>
void add(sync::Delta &delta, const QString &kind, const Changes &changes, qint64 generation)
{
    delta.batches += sync::inBatches(changes.created + changes.updated,
                                     [kind, generation](store::WriteContext &cache, const auto &object) {
                                         cache.touch(topic);
                                         return writeDocument(cache.db(), kind, portal::toJson(object).toObject(),
                                                              generation);
                                     });
    delta.batches += sync::inBatches(changes.destroyed, [kind](store::WriteContext &cache, const QString &id) {
        cache.touch(topic);
        return removeDocument(cache.db(), kind, id);
    });
}

} // namespace

QString PersonalSource::id() const
{
    return u"personal"_s;
}

QStringList PersonalSource::wakeTopics() const
{
    return {u"personal"_s};
}

Task<sync::Delta> PersonalSource::pull(sync::Pull pull)
{
    portal::GetPersonalChanges call;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    call.limit = m_pageSize;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing = sync::inBackground([answer = *reply, generation = pull.generation]() -> Result<sync::Delta> {
        const auto changes = portal::GetPersonalChanges::parse(answer);
        if (!changes)
            return fail(changes.error());
        sync::Delta delta{changes->newState, changes->hasMore};
        add(delta, toString(Kind::Note), changes->notes, generation);
        add(delta, toString(Kind::Task), changes->tasks, generation);
        return delta;
    });
    co_return co_await parsing;
}

Result<Done> PersonalSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(topic);
    return cache.db().exec(u"DELETE FROM pers_object WHERE generation<?"_s, {generation});
}

} // namespace gw::personal
