// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/familyevents/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::familyevents {

std::vector<storage::Migration> migrations()
{
    return {{u"familyevents"_s, 1,
             u"CREATE TABLE family_event(id TEXT PRIMARY KEY, layer TEXT NOT NULL, unit_id TEXT NOT NULL,"
             " person_id TEXT NOT NULL, person_unit TEXT NOT NULL, expires_at TEXT NOT NULL,"
             " author_seat_id TEXT NOT NULL, document TEXT NOT NULL, account TEXT NOT NULL, revision BIGINT NOT NULL);"
             "CREATE INDEX family_event_expires ON family_event(expires_at);"
             "CREATE TABLE family_note(event_id TEXT NOT NULL, person_id TEXT NOT NULL, text TEXT NOT NULL,"
             " at TEXT NOT NULL, PRIMARY KEY(event_id, person_id));"_s}};
}

} // namespace gw::backend::familyevents
