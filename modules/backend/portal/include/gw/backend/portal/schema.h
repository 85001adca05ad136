// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::portal {

/// What waits for seats, notices and their readers, preferences.
///
/// - `waiting_item(id, seat_id, kind, title_ko, title_en, since, due?, link, source)`: one row per thing that waits. Every
///   counter is counted from these rows. `source` is the linked system that reported it, or empty; the kind is "system"
///   where the number is the system's own. `waiting_state(seat_id, revision, changed_at)` says when a seat's rows changed.
/// - `linked_source(kind, fresh_at, stale)`: how old the numbers of a linked system are; a kind without a row is our own.
/// - `notice(id, layer, unit_id, title_ko, title_en, body_ko, body_en, must_read, published_at, author_seat_id,
///   expires_at?, revision)`, `notice_ack(notice_id, person_id, at)`, `notice_reminder(notice_id, at, people)` (the last one)
///   and `notice_reminded(notice_id, person_id, at)` (those who had not read it then).
/// - `preference(person_id, document, revision)`: the document is a JSON object.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::portal
