// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::systems {

/// Linked systems as they were last read, tickets, what people opened, requests for access and what came of them.
///
/// - `linked_system(id, digest, revision, text)`: the last good text of each file.
/// - `launch_ticket(hash, purpose, system_id, person_id, seat_id, session_id, expires_at)`: a ticket is stored as its
///   SHA-256 only, and its row goes when it is used.
/// - `launch_audit(id, at, what, outcome, system_id, person_id, seat_id, request_id, address)`: a row per launch and per
///   redemption, refused ones too; nothing in it opens anything.
/// - `system_use(person_id, system_id, uses, last_at)`.
/// - `access_request(…)` and `system_grant(system_id, seat_id, until?, request_id, granted_by, at)`.
/// - `system_poll(system_id, next_at, failures, fresh_at?)`: when which counter is asked next; shared by all replicas.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::systems
