// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/familyevents/types.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::familyevents {

namespace {

// What waits in the outbox stands beside what the server has; `own_revision` is what the last write of this desk made of an
// event. There is no place for an account.
const char *const tables = R"(
CREATE TABLE family_row(id TEXT PRIMARY KEY, document TEXT NOT NULL, expires_at TEXT NOT NULL,
  own_revision INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE family_pending(op TEXT PRIMARY KEY, event_id TEXT NOT NULL, kind TEXT NOT NULL, sequence INTEGER NOT NULL,
  document TEXT NOT NULL) WITHOUT ROWID;
)";

} // namespace

store::Component component()
{
    return {u"familyevents"_s, store::File::Cache, {{1, QString::fromLatin1(tables)}}};
}

} // namespace gw::familyevents
