// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/personal/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::personal {

std::vector<storage::Migration> migrations()
{
    return {{u"personal"_s, 1,
             u"CREATE TABLE personal_note(person_id TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,"
             " text TEXT NOT NULL, pinned BIGINT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,"
             " revision BIGINT NOT NULL, PRIMARY KEY(person_id, id));"
             "CREATE TABLE personal_task(person_id TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,"
             " note TEXT NOT NULL, due_on TEXT, done_at TEXT, position BIGINT NOT NULL, link TEXT,"
             " created_at TEXT NOT NULL, updated_at TEXT NOT NULL, revision BIGINT NOT NULL,"
             " PRIMARY KEY(person_id, id));"_s}};
}

} // namespace gw::backend::personal
