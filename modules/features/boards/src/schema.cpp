// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log.h"
#include <gw/boards/types.h>

Q_LOGGING_CATEGORY(lcBoards, "gw.boards")

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

// Columns that begin with l_ are what the person decided here and the server does not know yet (NULL: nothing); columns
// that begin with e_ are what counts. So taking a write back needs no memory of what was there before, and what sync brings
// meanwhile is never lost. `op` is the write that made a row that the server does not know. Times are milliseconds.
//
// The indexes hold all that the order of a list depends on: a board of a hundred thousand posts is put in order without
// looking at one of them.
const char *const tables = R"(
CREATE TABLE board_board(id TEXT PRIMARY KEY, doc TEXT NOT NULL, position INTEGER NOT NULL, read_until INTEGER NOT NULL,
  revision INTEGER NOT NULL, l_member INTEGER, older_cursor TEXT NOT NULL DEFAULT '', older_done INTEGER NOT NULL DEFAULT 0,
  generation INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE board_post(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, board_id TEXT NOT NULL, author_id TEXT NOT NULL,
  created INTEGER NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, doc TEXT NOT NULL, pinned INTEGER NOT NULL,
  must_read INTEGER NOT NULL, acknowledged INTEGER NOT NULL, seen INTEGER NOT NULL, liked INTEGER NOT NULL,
  likes INTEGER NOT NULL, comments INTEGER NOT NULL, hidden INTEGER NOT NULL, market TEXT NOT NULL,
  revision INTEGER NOT NULL, content_revision INTEGER NOT NULL, edited_by TEXT NOT NULL DEFAULT '',
  l_pinned INTEGER, l_seen INTEGER, l_acknowledged INTEGER, l_liked INTEGER, l_hidden INTEGER, l_market TEXT,
  l_gone INTEGER, l_choice INTEGER, l_joining INTEGER, l_edit TEXT,
  op TEXT NOT NULL DEFAULT '', generation INTEGER NOT NULL,
  e_pinned INTEGER AS (coalesce(l_pinned, pinned)),
  e_unread INTEGER AS (NOT coalesce(l_seen, seen)),
  e_acknowledged INTEGER AS (coalesce(l_acknowledged, acknowledged)),
  e_liked INTEGER AS (coalesce(l_liked, liked)),
  e_likes INTEGER AS (likes + coalesce(l_liked, liked) - liked),
  e_hidden INTEGER AS (coalesce(l_hidden, hidden)),
  e_market TEXT AS (coalesce(l_market, market)),
  e_gone INTEGER AS (coalesce(l_gone, 0)));
CREATE INDEX board_post_newest ON board_post(board_id, e_gone, e_pinned, created, n);
CREATE INDEX board_post_liked ON board_post(board_id, e_gone, e_likes, created, n);
CREATE INDEX board_post_latest ON board_post(e_gone, created, n);
CREATE INDEX board_post_unread ON board_post(board_id, author_id, created, n) WHERE e_unread=1 AND e_gone=0;
CREATE INDEX board_post_author ON board_post(author_id, created, n);
CREATE INDEX board_post_market ON board_post(board_id, e_market, created, n) WHERE e_market<>'';
CREATE INDEX board_post_must ON board_post(created, n, board_id) WHERE must_read=1 AND e_acknowledged=0 AND e_gone=0;
CREATE INDEX board_post_op ON board_post(op) WHERE op<>'';

CREATE TABLE board_body(post_id TEXT PRIMARY KEY, html TEXT NOT NULL, content_revision INTEGER NOT NULL, l_html TEXT)
  WITHOUT ROWID;

CREATE TABLE board_comment(id TEXT PRIMARY KEY, post_id TEXT NOT NULL, created INTEGER NOT NULL, doc TEXT NOT NULL,
  hidden INTEGER NOT NULL, revision INTEGER NOT NULL, l_edit TEXT, l_hidden INTEGER, l_gone INTEGER,
  op TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE INDEX board_comment_post ON board_comment(post_id, created);
CREATE TABLE board_comment_state(post_id TEXT PRIMARY KEY, cursor TEXT NOT NULL, comments INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE board_alert(id TEXT PRIMARY KEY, at INTEGER NOT NULL, doc TEXT NOT NULL, seen INTEGER NOT NULL,
  l_seen INTEGER, generation INTEGER NOT NULL) WITHOUT ROWID;

CREATE VIRTUAL TABLE board_search USING fts5(title, summary, tokenize='gw', detail=column);
CREATE TABLE board_dirty(n INTEGER PRIMARY KEY);
)";

// A reload writes every row again with the next generation: only real changes are noted.
const char *const triggers = R"(
CREATE TRIGGER board_post_new AFTER INSERT ON board_post BEGIN INSERT OR IGNORE INTO board_dirty VALUES(new.n); END;
CREATE TRIGGER board_post_gone AFTER DELETE ON board_post BEGIN
  INSERT OR IGNORE INTO board_dirty VALUES(old.n);
  DELETE FROM board_body WHERE post_id=old.id;
  DELETE FROM board_comment WHERE post_id=old.id;
  DELETE FROM board_comment_state WHERE post_id=old.id; END;
CREATE TRIGGER board_post_changed AFTER UPDATE OF title, summary ON board_post
  WHEN (new.title, new.summary) IS NOT (old.title, old.summary)
  BEGIN INSERT OR IGNORE INTO board_dirty VALUES(new.n); END;
)";

const char *const deskTables = R"(
CREATE TABLE board_draft(id TEXT PRIMARY KEY, purpose TEXT NOT NULL, board_id TEXT NOT NULL, post_id TEXT NOT NULL,
  refused_op TEXT NOT NULL, saved_at TEXT NOT NULL, doc TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX board_draft_place ON board_draft(purpose, board_id, post_id);
)";

} // namespace

store::Component cacheComponent()
{
    return {u"boards"_s, store::File::Cache, {{1, QString::fromLatin1(tables) + QString::fromLatin1(triggers)}}};
}

store::Component deskComponent()
{
    return {u"boards-drafts"_s, store::File::Desk, {{1, QString::fromLatin1(deskTables)}}};
}

Section sectionOf(Category category)
{
    if (category >= Category::SmartTerms && category <= Category::SmartTips)
        return Section::Smart;
    if (category >= Category::AmusingLife && category <= Category::AmusingClubs)
        return Section::Amusing;
    if (category == Category::WarmMarket || category == Category::WarmNews)
        return Section::Warm;
    return Section::Business;
}

} // namespace gw::boards
