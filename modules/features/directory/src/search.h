// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/directory/types.h>
#include <gw/sqlite/connection.h>

namespace gw::directory {

/// The search behind Repository::search(), on a reading thread. `now` as RFC 3339 text.
Result<QList<PersonRow>> searchPeople(sqlite::Connection &db, const QString &text, int limit, const QString &now);

/// The columns of personRowOf(); the first parameters are twice the time that "away" is asked for.
extern const char *const personColumns;
PersonRow personRowOf(const sqlite::Statement &row);

} // namespace gw::directory
