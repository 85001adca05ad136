// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log.h"
#include <gw/mail/types.h>

Q_LOGGING_CATEGORY(lcMail, "gw.mail")

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

// Columns that begin with s_ are what the server has. flags, boxes and gone are what counts: the same with the open writes
// of mail_patch on top. Taking a write back is removing its patch, so nothing has to remember what was there before, and
// what sync brings meanwhile is never lost.
//
// mail_in and mail_thread are the lists: everything that their order and filters depend on stands in them, so a mailbox of
// a million is put in order without looking at one message. `key` is the second of arrival and the message's number in one
// integer (see keys.h): unique, in the order of time, and the rowid of the search index. Numbers are never used twice,
// therefore what is left in the index of a message that is gone finds nothing.
//
// mail_email.indexed says what of a message is in the search index, which keeps no text: -1 nothing, 0 subject and people,
// 1 the preview too, 2 the body instead. With that, what was put in can be taken out again.
//
// mail_change says which keys of which list changed, for views that follow. It is written in the transaction of the change
// and only the newest part is kept.
const char *const tables = R"(
CREATE TABLE mail_account(a INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL DEFAULT '{}',
  position INTEGER NOT NULL DEFAULT 0, present INTEGER NOT NULL DEFAULT 0, box_state TEXT NOT NULL DEFAULT '',
  boxes_stale INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL DEFAULT 0, problem TEXT NOT NULL DEFAULT '');

CREATE TABLE mail_box(m INTEGER PRIMARY KEY, a INTEGER NOT NULL, id TEXT NOT NULL, alias TEXT NOT NULL DEFAULT '',
  doc TEXT NOT NULL DEFAULT '{}', role INTEGER NOT NULL DEFAULT 0, present INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 0, unread INTEGER NOT NULL DEFAULT 0, threads INTEGER NOT NULL DEFAULT 0,
  unread_threads INTEGER NOT NULL DEFAULT 0, have INTEGER NOT NULL DEFAULT 0, have_unread INTEGER NOT NULL DEFAULT 0,
  have_threads INTEGER NOT NULL DEFAULT 0, have_unread_threads INTEGER NOT NULL DEFAULT 0,
  l_name TEXT, l_parent TEXT, l_gone INTEGER, op TEXT NOT NULL DEFAULT '', UNIQUE(a, id));
CREATE INDEX mail_box_alias ON mail_box(alias) WHERE alias<>'';

CREATE TABLE mail_sender(p INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, initials TEXT NOT NULL,
  UNIQUE(email, name));

CREATE TABLE mail_email(n INTEGER PRIMARY KEY, a INTEGER NOT NULL, id TEXT NOT NULL, t INTEGER NOT NULL,
  thread_id TEXT NOT NULL, blob TEXT NOT NULL, received INTEGER NOT NULL, sent INTEGER, size INTEGER NOT NULL,
  p INTEGER NOT NULL, to_doc TEXT NOT NULL, to_count INTEGER NOT NULL, subject TEXT NOT NULL, preview TEXT,
  s_flags INTEGER NOT NULL, s_boxes TEXT NOT NULL, flags INTEGER NOT NULL, boxes TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0, body INTEGER NOT NULL DEFAULT 0, indexed INTEGER NOT NULL DEFAULT -1, generation INTEGER NOT NULL);
CREATE UNIQUE INDEX mail_email_id ON mail_email(a, id);
CREATE INDEX mail_email_thread ON mail_email(t);

CREATE TABLE mail_in(m INTEGER NOT NULL, key INTEGER NOT NULL, t INTEGER NOT NULL, flags INTEGER NOT NULL,
  p INTEGER NOT NULL, PRIMARY KEY(m, key)) WITHOUT ROWID;
CREATE TABLE mail_thread(m INTEGER NOT NULL, t INTEGER NOT NULL, key INTEGER NOT NULL, total INTEGER NOT NULL,
  unread INTEGER NOT NULL, PRIMARY KEY(m, t)) WITHOUT ROWID;
CREATE INDEX mail_thread_order ON mail_thread(m, key);

CREATE TABLE mail_patch(a INTEGER NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, op TEXT NOT NULL,
  set_flags INTEGER NOT NULL, clear_flags INTEGER NOT NULL, add_boxes TEXT NOT NULL, remove_boxes TEXT NOT NULL,
  gone INTEGER NOT NULL, PRIMARY KEY(a, id, seq)) WITHOUT ROWID;
CREATE INDEX mail_patch_op ON mail_patch(op);
CREATE TABLE mail_refused(a INTEGER NOT NULL, id TEXT NOT NULL, op TEXT NOT NULL, code TEXT NOT NULL,
  change TEXT NOT NULL, PRIMARY KEY(a, id)) WITHOUT ROWID;
CREATE TABLE mail_recheck(r INTEGER PRIMARY KEY, a INTEGER NOT NULL, id TEXT NOT NULL);
CREATE TABLE mail_gone(a INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY(a, id)) WITHOUT ROWID;

CREATE TABLE mail_change(seq INTEGER PRIMARY KEY, list INTEGER NOT NULL, key INTEGER NOT NULL);

CREATE TABLE mail_body(n INTEGER PRIMARY KEY, doc BLOB NOT NULL, text TEXT NOT NULL);
CREATE TABLE mail_blob(a INTEGER NOT NULL, blob TEXT NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL,
  size INTEGER NOT NULL, used INTEGER NOT NULL, PRIMARY KEY(a, blob, name)) WITHOUT ROWID;

CREATE VIRTUAL TABLE mail_search USING fts5(subject, people, body, content='', tokenize='gw', detail=column);
CREATE TABLE mail_dirty(n INTEGER PRIMARY KEY);
CREATE TABLE mail_progress(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
)";

} // namespace

store::Component cacheComponent()
{
    return {u"mail"_s, store::File::Cache, {{1, QString::fromLatin1(tables)}}};
}

} // namespace gw::mail
