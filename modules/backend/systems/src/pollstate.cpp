// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "pollstate.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

QVariant timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QVariant(toRfc3339(*time)) : QVariant();
}

Result<Done> done(const Result<qint64> &changed)
{
    if (!changed)
        return fail(changed.error());
    return Done{};
}

} // namespace

Result<QHash<QString, PollState>> pollStates(storage::Session &session)
{
    const auto rows = session.query(u"SELECT system_id, next_at, failures, fresh_at FROM system_poll"_s);
    if (!rows)
        return fail(rows.error());
    QHash<QString, PollState> states;
    for (const storage::Row &row : *rows)
        states.insert(row.text(0), {fromRfc3339(row.text(1)), int(row.integer(2)),
                                    row.isNull(3) ? std::nullopt : std::optional(fromRfc3339(row.text(3)))});
    return states;
}

Result<Done> keepPollState(storage::Session &session, const QString &systemId, const PollState &state)
{
    return done(session.exec(u"INSERT INTO system_poll(system_id, next_at, failures, fresh_at) VALUES(?, ?, ?, ?) "
                             "ON CONFLICT(system_id) DO UPDATE SET next_at = excluded.next_at, "
                             "failures = excluded.failures, fresh_at = excluded.fresh_at"_s,
                             {systemId, timeOrNull(state.nextAt), state.failures, timeOrNull(state.freshAt)}));
}

Result<bool> claimPoll(storage::Database &database, const QString &systemId, const QDateTime &now,
                       const QDateTime &until)
{
    bool claimed = false;
    const auto written = database.write([&](storage::Session &session) -> Result<Done> {
        const auto changed =
            session.exec(u"INSERT INTO system_poll(system_id, next_at) VALUES(?, ?) ON CONFLICT(system_id) "
                         "DO UPDATE SET next_at = excluded.next_at WHERE system_poll.next_at <= ?"_s,
                         {systemId, toRfc3339(until), toRfc3339(now)});
        if (!changed)
            return fail(changed.error());
        claimed = *changed > 0;
        return Done{};
    });
    if (!written)
        return fail(written.error());
    return claimed;
}

bool isStale(const std::optional<QDateTime> &freshAt, std::chrono::seconds interval, const QDateTime &now)
{
    return !freshAt || freshAt->addSecs(2 * interval.count()) < now;
}

Result<Done> keepLinkedSource(storage::Session &session, gw::portal::CounterKind kind, const QDateTime &freshAt,
                              bool stale)
{
    return done(session.exec(u"INSERT INTO linked_source(kind, fresh_at, stale) VALUES(?, ?, ?) ON CONFLICT(kind) "
                             "DO UPDATE SET fresh_at = excluded.fresh_at, stale = excluded.stale"_s,
                             {toString(kind), toRfc3339(freshAt), stale ? 1 : 0}));
}

Result<Done> markLinkedSource(storage::Session &session, gw::portal::CounterKind kind, const QDateTime &now,
                              const QDateTime &limit)
{
    return done(session.exec(u"INSERT INTO linked_source(kind, fresh_at, stale) VALUES(?, ?, 1) ON CONFLICT(kind) "
                             "DO UPDATE SET stale = 1 WHERE linked_source.fresh_at < ?"_s,
                             {toString(kind), toRfc3339(now), toRfc3339(limit)}));
}

} // namespace gw::backend::systems
