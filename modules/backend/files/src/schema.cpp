// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/files/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::files {

std::vector<storage::Migration> migrations()
{
    return {{u"files"_s, 1, uR"(
CREATE TABLE stored_file(
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL, name TEXT NOT NULL, declared_type TEXT NOT NULL, type TEXT NOT NULL,
    size BIGINT NOT NULL, sha256 TEXT NOT NULL, received BIGINT NOT NULL, complete BIGINT NOT NULL,
    width BIGINT, height BIGINT, created_at TEXT NOT NULL, touched_at TEXT NOT NULL);
CREATE INDEX stored_file_person ON stored_file(person_id, complete, created_at);
CREATE INDEX stored_file_digest ON stored_file(sha256);
CREATE INDEX stored_file_touched ON stored_file(touched_at);
CREATE TABLE file_use(
    kind TEXT NOT NULL, owner_id TEXT NOT NULL, file_id TEXT NOT NULL, position BIGINT NOT NULL,
    PRIMARY KEY(kind, owner_id, file_id));
CREATE INDEX file_use_file ON file_use(file_id);
)"_s}};
}

} // namespace gw::backend::files
