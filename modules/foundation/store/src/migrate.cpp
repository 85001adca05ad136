// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "migrate.h"

#include <gw/store/crash.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::store {

namespace {

Result<bool> hasVersionTable(sqlite::Connection &connection)
{
    const auto count = connection.scalar(u"SELECT count(*) FROM sqlite_master WHERE name='gw_schema'"_s);
    if (!count)
        return fail(count.error());
    return count->toInt() > 0;
}

Result<int> versionOf(sqlite::Connection &connection, const QString &component)
{
    const auto version = connection.scalar(u"SELECT version FROM gw_schema WHERE component=?"_s, {component});
    if (!version)
        return fail(version.error());
    return version->toInt();
}

int newestOf(const Component &component)
{
    return component.migrations.isEmpty() ? 0 : component.migrations.constLast().version;
}

Result<Done> runStep(sqlite::Connection &connection, const QString &component, const Migration &step)
{
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = connection.execScript(step.sql); !done)
        return done;
    if (step.run) {
        if (auto done = step.run(connection); !done)
            return done;
    }
    const QString remember = u"INSERT INTO gw_schema(component, version) VALUES(?, ?) "
                             "ON CONFLICT(component) DO UPDATE SET version=excluded.version"_s;
    if (auto done = connection.exec(remember, {component, step.version}); !done)
        return done;
    crashPoint("store.migrate.before");
    return transaction->commit();
}

} // namespace

Result<Versions> compareVersions(sqlite::Connection &connection, const Schema &schema, File file)
{
    const auto known = hasVersionTable(connection);
    if (!known)
        return fail(known.error());
    if (!*known)
        return Versions::Empty;
    auto outcome = Versions::Current;
    for (const Component &component : schema) {
        if (component.file != file)
            continue;
        const auto version = versionOf(connection, component.name);
        if (!version)
            return fail(version.error());
        if (*version > newestOf(component))
            return Versions::Newer;
        if (*version < newestOf(component))
            outcome = Versions::Older;
    }
    return outcome;
}

Result<Done> migrate(sqlite::Connection &connection, const Schema &schema, File file)
{
    if (auto done = connection.execScript(u"CREATE TABLE IF NOT EXISTS gw_schema("
                                          "component TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID"_s);
        !done)
        return done;
    for (const Component &component : schema) {
        if (component.file != file)
            continue;
        const auto version = versionOf(connection, component.name);
        if (!version)
            return fail(version.error());
        for (const Migration &step : component.migrations) {
            if (step.version <= *version)
                continue;
            if (auto done = runStep(connection, component.name, step); !done)
                return done;
        }
    }
    return Done{};
}

} // namespace gw::store
