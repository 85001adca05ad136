// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::backend::storage {

enum class Engine { Sqlite, Postgres };

/// `sql` with the words of the engine instead of `{blob}` and `{serial}`. In a script, what stands behind `{sqlite}` or
/// `{postgresql}`, up to the next mark or `{both}`, is only for that engine.
QString inDialect(QString sql, Engine engine);

struct Numbered
{
    QString sql; ///< with $1, $2 … instead of the question marks
    int parameters = 0;
};
/// Numbers the question marks that are parameters: not those in strings, quoted names and comments.
Numbered numbered(const QString &sql);

} // namespace gw::backend::storage
