// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::storage {
namespace {

/// A component's migrations by version, and the gaps and doubles that would be programming errors.
using Steps = std::map<QString, std::map<int, const Migration *>>;

Result<Steps> sorted(const std::vector<Migration> &migrations)
{
    Steps steps;
    for (const Migration &migration : migrations) {
        if (!steps[migration.component].emplace(migration.version, &migration).second)
            return fail(Error::Code::Storage,
                        u"migration %1 of %2 is there twice"_s.arg(migration.version).arg(migration.component));
    }
    for (const auto &[component, versions] : steps) {
        if (versions.begin()->first != 1 || versions.rbegin()->first != int(versions.size()))
            return fail(Error::Code::Storage, u"the migrations of %1 are not numbered 1, 2, 3 …"_s.arg(component));
    }
    return steps;
}

Result<int> versionOf(Session &session, const QString &component)
{
    const Result<Rows> rows = session.query(u"SELECT version FROM schema_version WHERE component = ?"_s, {component});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? 0 : int(rows->front().integer(0));
}

Result<Done> apply(EngineSession &session, const Migration &migration)
{
    // Two programs that start at once: the second waits here, and finds the work done.
    if (const auto locked = session.lockNumbers(); !locked)
        return locked;
    const Result<int> version = versionOf(session, migration.component);
    if (!version)
        return fail(version.error());
    if (*version >= migration.version)
        return Done{};
    if (const auto done = session.script(migration.sql); !done)
        return done;
    const auto noted = session.exec(u"INSERT INTO schema_version(component, version) VALUES(?, ?) "
                                    "ON CONFLICT(component) DO UPDATE SET version = excluded.version"_s,
                                    {migration.component, migration.version});
    if (!noted)
        return fail(noted.error());
    return Done{};
}

Error newerSchema(const QString &component, int found, int known)
{
    return {.code = Error::Code::Storage,
            .detail =
                u"The database was used with a newer version of this program: its %1 data has schema %2, this program "
                "knows %3. Install the newer version again, or restore the backup that was made before the update."_s
                    .arg(component)
                    .arg(found)
                    .arg(known),
            .problemType = u"newer-schema"_s};
}

} // namespace

Result<Done> migrate(EngineDatabase &database, const std::vector<Migration> &migrations)
{
    const Result<Steps> steps = sorted(migrations);
    if (!steps)
        return fail(steps.error());
    const auto table = database.writeScript([](EngineSession &session) {
        return session.script(
            u"CREATE TABLE IF NOT EXISTS schema_version(component TEXT PRIMARY KEY, version BIGINT NOT NULL)"_s);
    });
    if (!table)
        return table;

    // All versions are looked at before the first step, so that a refused database stays as it was.
    std::map<QString, int> found;
    const auto looked = database.read([&](Session &session) -> Result<Done> {
        for (const auto &[component, versions] : *steps) {
            const Result<int> version = versionOf(session, component);
            if (!version)
                return fail(version.error());
            found[component] = *version;
            if (const int known = versions.rbegin()->first; *version > known)
                return fail(newerSchema(component, *version, known));
        }
        return Done{};
    });
    if (!looked)
        return looked;

    for (const auto &[component, versions] : *steps) {
        for (const auto &[version, migration] : versions) {
            if (version <= found.at(component))
                continue;
            const auto done = database.writeScript([&](EngineSession &session) { return apply(session, *migration); });
            if (!done) {
                Error error = done.error();
                error.detail = u"The update of the %1 data to schema %2 failed and was undone: %3"_s.arg(component)
                                   .arg(version)
                                   .arg(error.detail);
                return fail(error);
            }
            qCInfo(lcStorage) << "schema of" << component << "is now at version" << version;
        }
    }
    return Done{};
}

} // namespace gw::backend::storage
