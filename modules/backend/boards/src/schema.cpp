// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/boards/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {

// Lists are read along (board_id, created_at, id), newest first, and never sorted: the indexes below are what makes a
// page of a board with 100,000 posts cost what a page of ten does.
std::vector<storage::Migration> migrations()
{
    return {{u"boards"_s, 1, uR"(
CREATE TABLE board(
    id TEXT PRIMARY KEY, layer TEXT NOT NULL, unit_id TEXT NOT NULL DEFAULT '', agency_id TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL, name_ko TEXT NOT NULL, name_en TEXT NOT NULL, description_ko TEXT NOT NULL,
    description_en TEXT NOT NULL, post_type TEXT NOT NULL, position BIGINT NOT NULL, post_count BIGINT NOT NULL DEFAULT 0,
    last_post_at TEXT, revision BIGINT NOT NULL DEFAULT 1);
CREATE TABLE board_member(
    board_id TEXT NOT NULL, person_id TEXT NOT NULL, role TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY(board_id, person_id));
CREATE INDEX board_member_person ON board_member(person_id);
CREATE TABLE board_mark(
    person_id TEXT NOT NULL, board_id TEXT NOT NULL, read_until TEXT NOT NULL, PRIMARY KEY(person_id, board_id));

CREATE TABLE board_post(
    id TEXT PRIMARY KEY, board_id TEXT NOT NULL, type TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
    body TEXT NOT NULL, author_id TEXT NOT NULL, author TEXT NOT NULL, created_at TEXT NOT NULL, edited_at TEXT,
    pinned BIGINT NOT NULL DEFAULT 0, must_read BIGINT NOT NULL DEFAULT 0, hidden BIGINT NOT NULL DEFAULT 0,
    hidden_reason TEXT, deleted_at TEXT, reminded_at TEXT, comments BIGINT NOT NULL DEFAULT 0,
    likes BIGINT NOT NULL DEFAULT 0, views BIGINT NOT NULL DEFAULT 0, content_revision BIGINT NOT NULL DEFAULT 1,
    revision BIGINT NOT NULL DEFAULT 1);
CREATE INDEX board_post_list ON board_post(board_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX board_post_pinned ON board_post(board_id) WHERE pinned = 1;
CREATE INDEX board_post_author ON board_post(author_id, created_at);
CREATE INDEX board_post_deleted ON board_post(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE TABLE board_market(
    post_id TEXT PRIMARY KEY, price BIGINT, state TEXT NOT NULL, reserved_by TEXT, reserved_name TEXT,
    expires_at TEXT NOT NULL);
CREATE INDEX board_market_expiry ON board_market(expires_at) WHERE state IN ('offered', 'reserved');
CREATE TABLE board_quiz(post_id TEXT PRIMARY KEY, options TEXT NOT NULL, answer BIGINT NOT NULL, closes_at TEXT);
CREATE TABLE quiz_answer(
    post_id TEXT NOT NULL, person_id TEXT NOT NULL, choice BIGINT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY(post_id, person_id));
CREATE TABLE board_event(
    post_id TEXT PRIMARY KEY, starts_at TEXT NOT NULL, ends_at TEXT, place TEXT NOT NULL, capacity BIGINT);
CREATE TABLE event_participant(
    post_id TEXT NOT NULL, person_id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY(post_id, person_id));
CREATE TABLE board_knowledge(
    post_id TEXT PRIMARY KEY, owner_seat_id TEXT NOT NULL, owner TEXT NOT NULL, valid_until TEXT,
    law_reference TEXT NOT NULL, confirmed_at TEXT NOT NULL, asked_at TEXT, retired_at TEXT);
CREATE INDEX board_knowledge_due ON board_knowledge(confirmed_at) WHERE asked_at IS NULL AND retired_at IS NULL;

CREATE TABLE board_read(person_id TEXT NOT NULL, post_id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY(person_id, post_id));
CREATE TABLE board_like(person_id TEXT NOT NULL, post_id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY(person_id, post_id));
CREATE TABLE board_ack(post_id TEXT NOT NULL, person_id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY(post_id, person_id));

CREATE TABLE board_comment(
    id TEXT PRIMARY KEY, post_id TEXT NOT NULL, parent_id TEXT, author_id TEXT NOT NULL, author TEXT NOT NULL,
    text TEXT NOT NULL, mentions TEXT NOT NULL, created_at TEXT NOT NULL, edited_at TEXT,
    hidden BIGINT NOT NULL DEFAULT 0, deleted BIGINT NOT NULL DEFAULT 0, revision BIGINT NOT NULL DEFAULT 1);
CREATE INDEX board_comment_post ON board_comment(post_id, created_at, id);
CREATE INDEX board_comment_parent ON board_comment(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX board_comment_author ON board_comment(author_id, created_at);

CREATE TABLE board_draft(
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL, board_id TEXT, post_id TEXT, title TEXT NOT NULL, body TEXT NOT NULL,
    more TEXT NOT NULL, saved_at TEXT NOT NULL, revision BIGINT NOT NULL DEFAULT 1);
CREATE INDEX board_draft_person ON board_draft(person_id, id);
CREATE TABLE board_alert(
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL, kind TEXT NOT NULL, post_id TEXT NOT NULL, comment_id TEXT,
    title TEXT NOT NULL, by_id TEXT, by_name TEXT, text TEXT NOT NULL, at TEXT NOT NULL, seen_at TEXT);
CREATE INDEX board_alert_person ON board_alert(person_id, id);
CREATE INDEX board_alert_at ON board_alert(at);

CREATE TABLE board_report(
    id TEXT PRIMARY KEY, board_id TEXT NOT NULL, post_id TEXT NOT NULL, comment_id TEXT NOT NULL, title TEXT NOT NULL,
    excerpt TEXT NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL, text TEXT NOT NULL, reporter_id TEXT NOT NULL,
    reporter_name TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL, UNIQUE(post_id, comment_id, reporter_id));
CREATE INDEX board_report_state ON board_report(state, at, id);
CREATE INDEX board_report_reporter ON board_report(reporter_id, at);
CREATE TABLE board_moderation(
    number {serial}, id TEXT NOT NULL UNIQUE, board_id TEXT NOT NULL, post_id TEXT NOT NULL, comment_id TEXT,
    title TEXT NOT NULL, action TEXT NOT NULL, reason TEXT NOT NULL, moderator_id TEXT NOT NULL,
    moderator_name TEXT NOT NULL, author_id TEXT NOT NULL, author_name TEXT NOT NULL, at TEXT NOT NULL,
    digest TEXT NOT NULL);
CREATE INDEX board_moderation_board ON board_moderation(board_id, number);
)"_s}};
}

} // namespace gw::backend::boards
