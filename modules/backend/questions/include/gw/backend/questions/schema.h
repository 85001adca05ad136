// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::questions {

/// Questions to the mayor's office.
///
/// - `question(id, title, text, author_person_id, author_unit_id, anonymous, asked_at, state, backs, assignee_unit_id?,
///   due_on?, decline_reason, changed_at, revision)`: the author is kept also when they are anonymous, and handed out only
///   by a disclosure.
/// - `question_backing(question_id, person_id, at)`, counted in `question.backs`.
/// - `question_message(id, question_id, kind, text, at, author_person_id, author_unit_id, anonymous)`.
/// - `question_disclosure(id, question_id, moderator_person_id, reason, at)`: never deleted.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::questions
