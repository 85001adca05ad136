// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "throttle.h"
#include "crypto.h"
#include "results.h"
#include <gw/base/clock.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

std::chrono::seconds delayAfter(qint64 failures, const ThrottleRule &rule)
{
    if (failures >= rule.lockAfter)
        return rule.lock;
    if (failures <= rule.free)
        return std::chrono::seconds(0);
    const qint64 doublings = qMin<qint64>(failures - rule.free - 1, 20);
    return qMin(std::chrono::seconds(qint64(1) << doublings), rule.longest);
}

} // namespace

Result<Attempt> beginAttempt(storage::Session &session, const QString &key, const ThrottleRule &rule,
                             const QDateTime &now)
{
    const QString hash = secretHash(key);
    const auto rows =
        session.query(u"SELECT failures, last_at, wait_until FROM sign_in_failure WHERE key_hash = ?"_s, {hash});
    if (!rows)
        return fail(rows.error());
    qint64 failures = 0;
    if (!rows->empty()) {
        const QDateTime waitUntil = fromRfc3339(rows->front().text(2));
        failures = rows->front().integer(0);
        if (waitUntil > now)
            return Attempt{std::chrono::seconds(now.secsTo(waitUntil) + 1), failures >= rule.lockAfter};
        if (fromRfc3339(rows->front().text(1)).addSecs(3600) < now)
            failures = 0;
    }
    ++failures;
    const auto counted =
        session.exec(u"INSERT INTO sign_in_failure (key_hash, failures, last_at, wait_until) "
                     "VALUES (?, ?, ?, ?) ON CONFLICT (key_hash) DO UPDATE SET "
                     "failures = excluded.failures, last_at = excluded.last_at, wait_until = excluded.wait_until"_s,
                     {hash, failures, toRfc3339(now), toRfc3339(now.addSecs(delayAfter(failures, rule).count()))});
    return mapped(counted, [](qint64) { return Attempt{}; });
}

Result<Done> attemptSucceeded(storage::Session &session, const QString &key, bool forgive)
{
    const QString sql =
        forgive
            ? u"DELETE FROM sign_in_failure WHERE key_hash = ?"_s
            : u"UPDATE sign_in_failure SET failures = failures - 1, wait_until = last_at WHERE key_hash = ? AND failures > 0"_s;
    return done(session.exec(sql, {secretHash(key)}));
}

} // namespace gw::backend::identity
