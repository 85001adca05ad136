// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "state.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::sync {

store::Component cursorComponent()
{
    return {u"sync"_s,
            store::File::Cache,
            {{1, u"CREATE TABLE sync_cursor(source TEXT PRIMARY KEY, cursor TEXT NOT NULL, scope TEXT NOT NULL,"
                 "generation INTEGER NOT NULL, loading INTEGER NOT NULL, last_success TEXT) WITHOUT ROWID"_s}}};
}

Result<CursorState> readCursor(sqlite::Connection &db, const QString &source)
{
    auto statement =
        db.prepare(u"SELECT cursor, scope, generation, loading, last_success FROM sync_cursor WHERE source=?"_s);
    if (!statement)
        return fail(statement.error());
    statement->bind(0, source);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return CursorState{};
    return CursorState{statement->text(0), statement->text(1), statement->integer(2), statement->integer(3) != 0,
                       fromRfc3339(statement->text(4))};
}

Result<Done> moveCursor(sqlite::Connection &db, const QString &source, const CursorState &before,
                        const CursorState &next)
{
    const auto now = readCursor(db, source);
    if (!now)
        return fail(now.error());
    if (now->cursor != before.cursor || now->generation != before.generation || now->loading != before.loading)
        return fail(Error::Code::Conflict, u"a late answer for %1"_s.arg(source));
    return db.exec(
        u"INSERT OR REPLACE INTO sync_cursor(source,cursor,scope,generation,loading,last_success) VALUES(?,?,?,?,?,?)"_s,
        {source, next.cursor.isNull() ? u""_s : next.cursor, next.scope.isNull() ? u""_s : next.scope, next.generation,
         next.loading, next.lastSuccess.isValid() ? QVariant(toRfc3339(next.lastSuccess)) : QVariant()});
}

} // namespace gw::sync
