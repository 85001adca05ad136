// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/memos/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {

std::vector<storage::Migration> migrations()
{
    return {{u"memos"_s, 1, uR"(
CREATE TABLE memo(
    id TEXT PRIMARY KEY, author_seat_id TEXT NOT NULL, author_person_id TEXT NOT NULL, kind TEXT NOT NULL,
    state TEXT NOT NULL, title TEXT NOT NULL, content TEXT NOT NULL, created_at TEXT NOT NULL, sent_at TEXT,
    recalled_at TEXT, document_id TEXT NOT NULL DEFAULT '', revision BIGINT NOT NULL DEFAULT 1);
CREATE INDEX memo_author ON memo(author_person_id, created_at);
CREATE TABLE memo_reader(
    memo_id TEXT NOT NULL, position BIGINT NOT NULL, post_id TEXT NOT NULL, seat_id TEXT NOT NULL, state TEXT NOT NULL,
    reached_at TEXT, opened_at TEXT, replied_at TEXT, PRIMARY KEY(memo_id, position));
CREATE INDEX memo_reader_post ON memo_reader(post_id) WHERE post_id <> '';
CREATE INDEX memo_reader_seat ON memo_reader(seat_id) WHERE seat_id <> '';
CREATE TABLE memo_reply(
    id TEXT PRIMARY KEY, memo_id TEXT NOT NULL, seat_id TEXT NOT NULL, person_id TEXT NOT NULL, text TEXT NOT NULL,
    at TEXT NOT NULL, seen BIGINT NOT NULL);
CREATE INDEX memo_reply_memo ON memo_reply(memo_id, at, id);
CREATE TABLE daily_log(
    id TEXT PRIMARY KEY, seat_id TEXT NOT NULL, person_id TEXT NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL,
    plan TEXT NOT NULL, result TEXT NOT NULL, note TEXT NOT NULL, late BIGINT NOT NULL DEFAULT 0,
    approver_post_id TEXT NOT NULL DEFAULT '', submitted_at TEXT, decided_at TEXT,
    decided_seat_id TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', revision BIGINT NOT NULL DEFAULT 1,
    UNIQUE(seat_id, day));
CREATE INDEX daily_log_approver ON daily_log(approver_post_id, state);
)"_s}};
}

} // namespace gw::backend::memos
