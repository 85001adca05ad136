// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::personal {

/// `personal_note(person_id, id, title, text, pinned, created_at, updated_at, revision)` and `personal_task(person_id, id,
/// title, note, due_on?, done_at?, position, link?, created_at, updated_at, revision)`. The key is person *and* id: ids are
/// made by clients, and whose a row is must not be a question that a query could forget to ask.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::personal
