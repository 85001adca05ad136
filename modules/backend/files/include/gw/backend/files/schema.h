// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::files {

/// - `stored_file(id, person_id, name, declared_type, type, size, sha256, received, complete, width?, height?, created_at,
///   touched_at)`: an upload, and the file that it becomes under the same id. The bytes are on disk: in
///   `partial/<id>` while they come, in `blobs/<first two digits>/<sha256>` afterwards, once for all files with the same.
/// - `file_use(kind, owner_id, file_id, position)`: what refers to a file, for instance ("post", its id).
std::vector<storage::Migration> migrations();

} // namespace gw::backend::files
