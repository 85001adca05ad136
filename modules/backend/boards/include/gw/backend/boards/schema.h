// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::boards {

/// - `board`, `board_member` (of clubs), `board_mark` (up to when somebody has read everything).
/// - `board_post`: the post with its text, counts and flags; `author` is a PostAuthor as JSON, as it was then. Beside it,
///   by type, `board_market`, `board_quiz` + `quiz_answer`, `board_event` + `event_participant`, `board_knowledge`.
///   A post that its author removed keeps its row, with `deleted_at`, until it cannot be restored any more.
/// - `board_read`, `board_like`, `board_ack`: what a person did with a post; one row each.
/// - `board_comment`, `board_draft`, `board_alert`.
/// - `board_report` and `board_moderation`: what was reported and what moderators did. Rows of the latter are only ever
///   added; each carries a digest over itself and the one before, so that a missing or changed one shows.
///
/// Change log: `boards`, `posts` for everybody; `boards:<person>`, `posts:<person>`, `drafts:<person>`, `alerts:<person>`;
/// `comments:<post>`.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::boards
