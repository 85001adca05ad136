// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::storage {

Q_LOGGING_CATEGORY(lcStorage, "gw.backend.storage")

QString placeholders(qsizetype count)
{
    return count > 0 ? u"?"_s + u",?"_s.repeated(count - 1) : QString();
}

Result<std::unique_ptr<Database>> Database::open(const QString &where, const std::vector<Migration> &migrations)
{
    const bool postgres = where.startsWith("postgresql://"_L1) || where.startsWith("postgres://"_L1);
    Result<std::unique_ptr<EngineDatabase>> database = postgres ? openPostgres(where) : openSqlite(where);
    if (!database)
        return fail(database.error());
    if (const auto done = migrate(**database, migrations); !done)
        return fail(done.error());
    return std::move(*database);
}

} // namespace gw::backend::storage
