// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/systems/source.h>

#include <QJsonObject>
#include <gw/base/json.h>
#include <gw/portalapi/systems.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::systems {
namespace {

sync::Delta deltaOf(const portal::SystemChanges &changes, qint64 generation)
{
    sync::Delta delta{changes.newState, changes.hasMore};
    delta.batches = sync::inBatches(changes.created + changes.updated,
                                    [generation](store::WriteContext &cache, const portal::System &system) {
                                        cache.touch(systemsTopic);
                                        return cache.db().exec(
                                            u"INSERT OR REPLACE INTO sys_system(id, document, generation) VALUES(?,?,?)"_s,
                                            {system.id, QString::fromUtf8(json::compact(portal::toJson(system).toObject())),
                                             generation});
                                    });
    delta.batches += sync::inBatches(changes.destroyed, [](store::WriteContext &cache, const QString &id) {
        cache.touch(systemsTopic);
        return cache.db().exec(u"DELETE FROM sys_system WHERE id=?"_s, {id});
    });
    return delta;
}

} // namespace

QString CatalogueSource::id() const
{
    return u"systems"_s;
}

QStringList CatalogueSource::wakeTopics() const
{
    return {u"systems"_s, u"me"_s};
}

Task<sync::Delta> CatalogueSource::pull(sync::Pull pull)
{
    portal::GetSystemChanges call;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing = sync::inBackground([answer = *reply, generation = pull.generation]() -> Result<sync::Delta> {
        const auto changes = portal::GetSystemChanges::parse(answer);
        if (!changes)
            return fail(changes.error());
        return deltaOf(*changes, generation);
    });
    co_return co_await parsing;
}

Result<Done> CatalogueSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(systemsTopic);
    return cache.db().exec(u"DELETE FROM sys_system WHERE generation<?"_s, {generation});
}

} // namespace gw::systems
