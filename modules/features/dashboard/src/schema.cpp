// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/types.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {

namespace {

// `op` is the acknowledgement that waits in the outbox. Patches of preferences that wait stand beside what the server has,
// so that taking one back needs no memory of what was there before. `version` tells the rows of one answer from those
// that it no longer has.
const char *const tables = R"(
CREATE TABLE dash_counter(seat_id TEXT NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL, overdue INTEGER NOT NULL,
  oldest_at TEXT, fresh_at TEXT NOT NULL, stale INTEGER NOT NULL, PRIMARY KEY(seat_id, kind)) WITHOUT ROWID;
CREATE TABLE dash_waiting(seat_id TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  since TEXT NOT NULL, due TEXT, link TEXT NOT NULL, version TEXT NOT NULL, PRIMARY KEY(seat_id, id)) WITHOUT ROWID;
CREATE TABLE dash_notice(id TEXT PRIMARY KEY, layer TEXT NOT NULL, unit_id TEXT NOT NULL, title_ko TEXT NOT NULL,
  title_en TEXT NOT NULL, body_ko TEXT NOT NULL, body_en TEXT NOT NULL, must_read INTEGER NOT NULL,
  published_at TEXT NOT NULL, author_seat_id TEXT NOT NULL, expires_at TEXT, acknowledged_at TEXT,
  revision INTEGER NOT NULL, op TEXT NOT NULL DEFAULT '', generation INTEGER NOT NULL);
CREATE INDEX dash_notice_published ON dash_notice(published_at);
CREATE TABLE dash_preferences(one INTEGER PRIMARY KEY CHECK(one=1), document TEXT NOT NULL, etag TEXT NOT NULL);
CREATE TABLE dash_preference_patch(op TEXT PRIMARY KEY, sequence INTEGER NOT NULL, patch TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE dash_me(one INTEGER PRIMARY KEY CHECK(one=1), document TEXT NOT NULL);
)";

// When the person was reminded, and whether the notice was published here and waits to be sent.
const char *const noticeColumns = R"(
ALTER TABLE dash_notice ADD COLUMN reminded_at TEXT;
ALTER TABLE dash_notice ADD COLUMN unsent INTEGER NOT NULL DEFAULT 0;
)";

} // namespace

store::Component component()
{
    return {u"dashboard"_s, store::File::Cache, {{1, QString::fromLatin1(tables)},
             {2, u"ALTER TABLE dash_counter ADD COLUMN title_ko TEXT NOT NULL DEFAULT '';"
                 "ALTER TABLE dash_counter ADD COLUMN title_en TEXT NOT NULL DEFAULT ''"_s},
             {3, QString::fromLatin1(noticeColumns)}}};
}

} // namespace gw::dashboard
