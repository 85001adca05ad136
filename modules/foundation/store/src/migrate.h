// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/store/schema.h>

namespace gw::store {

enum class Versions {
    Current, ///< nothing to do
    Older,   ///< migrate() has work, on a file that holds something
    Empty,   ///< the same, on a new file
    Newer,   ///< a newer version of the program was here
};

Result<Versions> compareVersions(sqlite::Connection &connection, const Schema &schema, File file);
/// Brings every component of `file` up to date, each step in a transaction of its own.
Result<Done> migrate(sqlite::Connection &connection, const Schema &schema, File file);

} // namespace gw::store
