// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/inbox/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::inbox {

std::vector<storage::Migration> migrations()
{
    // `item` is the answer's object, less what depends on who asks; the columns are what is searched, counted and sorted.
    // The indexes serve a page of a holder's rows, the numbers without touching a row, and a page of what waits.
    return {{u"inbox"_s, 1,
             u"CREATE TABLE inbox_entry(id TEXT PRIMARY KEY, holder TEXT NOT NULL, object TEXT NOT NULL,"
             " object_id TEXT NOT NULL, box TEXT NOT NULL, waits BIGINT NOT NULL, stand_in BIGINT NOT NULL,"
             " since TEXT NOT NULL, due TEXT, from_seat TEXT NOT NULL, stand_in_may TEXT NOT NULL, item TEXT NOT NULL);"
             "CREATE INDEX inbox_entry_object ON inbox_entry(object, object_id);"
             "CREATE INDEX inbox_entry_holder ON inbox_entry(holder, waits, id);"
             "CREATE INDEX inbox_entry_passed ON inbox_entry(holder, waits, id) WHERE stand_in = 1;"
             "CREATE INDEX inbox_entry_waiting ON inbox_entry(holder, waits, box, since, id, due, stand_in);"_s}};
}

} // namespace gw::backend::inbox
