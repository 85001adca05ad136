// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/portal/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {

std::vector<storage::Migration> migrations()
{
    return {
        {u"portal"_s, 1,
         u"CREATE TABLE waiting_item(id TEXT PRIMARY KEY, seat_id TEXT NOT NULL, kind TEXT NOT NULL, title_ko TEXT NOT "
         u"NULL,"
         " title_en TEXT NOT NULL, since TEXT NOT NULL, due TEXT, link TEXT NOT NULL);"
         "CREATE INDEX waiting_item_seat ON waiting_item(seat_id, kind, since);"
         "CREATE TABLE waiting_state(seat_id TEXT PRIMARY KEY, revision BIGINT NOT NULL, changed_at TEXT NOT NULL);"
         "CREATE TABLE linked_source(kind TEXT PRIMARY KEY, fresh_at TEXT NOT NULL, stale BIGINT NOT NULL);"
         "CREATE TABLE notice(id TEXT PRIMARY KEY, layer TEXT NOT NULL, unit_id TEXT NOT NULL, title_ko TEXT NOT NULL,"
         " title_en TEXT NOT NULL, body_ko TEXT NOT NULL, body_en TEXT NOT NULL, must_read BIGINT NOT NULL,"
         " published_at TEXT NOT NULL, author_seat_id TEXT NOT NULL, expires_at TEXT, revision BIGINT NOT NULL);"
         "CREATE INDEX notice_published ON notice(published_at);"
         "CREATE TABLE notice_ack(notice_id TEXT NOT NULL, person_id TEXT NOT NULL, at TEXT NOT NULL,"
         " PRIMARY KEY(notice_id, person_id));"
         "CREATE TABLE preference(person_id TEXT PRIMARY KEY, document TEXT NOT NULL, revision BIGINT NOT NULL);"_s},
        {u"portal"_s, 2,
         u"CREATE INDEX waiting_item_link ON waiting_item(link);"
         "CREATE TABLE notice_reminder(notice_id TEXT PRIMARY KEY, at TEXT NOT NULL, people BIGINT NOT NULL);"
         "CREATE TABLE notice_reminded(notice_id TEXT NOT NULL, person_id TEXT NOT NULL, at TEXT NOT NULL,"
         " PRIMARY KEY(notice_id, person_id));"_s},
        {u"portal"_s, 3,
         u"ALTER TABLE waiting_item ADD COLUMN source TEXT NOT NULL DEFAULT '';"
         "CREATE INDEX waiting_item_source ON waiting_item(source, seat_id);"_s},
    };
}

} // namespace gw::backend::portal
