// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log.h"
#include <gw/approval/types.h>

Q_LOGGING_CATEGORY(lcApproval, "gw.approval")

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

// Columns that begin with l_ are what the person decided here and the server does not know yet (NULL: nothing); columns
// that begin with e_ are what counts. So taking a write back needs no memory of what was there before, and what sync
// brings meanwhile is never lost. `op` is the write that made a row that the server does not know. `done_revision`
// hides a row that the server has dealt with until it says so itself. Times are milliseconds; `due` and `queue_due` of
// what has no term are beyond all others.
//
// The indexes hold all that the order of a list depends on: a hundred thousand rows are put in order without looking at
// one of them.
const char *const cacheTables = R"(
CREATE TABLE approval_item(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, box TEXT NOT NULL, object TEXT NOT NULL,
  object_id TEXT NOT NULL, document_id TEXT NOT NULL, step_id TEXT NOT NULL, title TEXT NOT NULL, why TEXT NOT NULL,
  urgent INTEGER NOT NULL, since INTEGER NOT NULL, due INTEGER NOT NULL, queue_due INTEGER NOT NULL,
  waits INTEGER NOT NULL, opened INTEGER NOT NULL, held INTEGER NOT NULL, may_approve INTEGER NOT NULL,
  version TEXT NOT NULL, revision INTEGER NOT NULL, find TEXT NOT NULL, doc TEXT NOT NULL,
  l_decision TEXT, l_opened INTEGER, l_gone INTEGER, done_revision INTEGER NOT NULL DEFAULT -1,
  op TEXT NOT NULL DEFAULT '', generation INTEGER NOT NULL,
  e_opened INTEGER AS (coalesce(l_opened, opened)),
  e_shown INTEGER AS (l_gone IS NULL AND done_revision<revision),
  e_waits INTEGER AS (waits AND l_decision IS NULL AND l_gone IS NULL AND done_revision<revision),
  e_queue INTEGER AS (waits AND l_gone IS NULL AND done_revision<revision));
CREATE INDEX approval_item_queue ON approval_item(e_queue, queue_due, urgent, since, n);
CREATE INDEX approval_item_box ON approval_item(box, e_shown, queue_due, urgent, since, n);
CREATE INDEX approval_item_since ON approval_item(box, e_shown, since, n);
CREATE INDEX approval_item_count ON approval_item(box, e_shown, e_waits, due);
CREATE INDEX approval_item_waiting ON approval_item(box, due) WHERE e_waits=1;
CREATE INDEX approval_item_document ON approval_item(document_id);
CREATE INDEX approval_item_object ON approval_item(object_id);
CREATE INDEX approval_item_op ON approval_item(op) WHERE op<>'';

CREATE TABLE approval_document(id TEXT PRIMARY KEY, version TEXT NOT NULL, revision INTEGER NOT NULL,
  seat TEXT NOT NULL, fetched INTEGER NOT NULL, used INTEGER NOT NULL, doc TEXT NOT NULL);
CREATE TABLE approval_version(document_id TEXT NOT NULL, no INTEGER NOT NULL, version TEXT NOT NULL, doc TEXT NOT NULL,
  PRIMARY KEY(document_id, no));
CREATE INDEX approval_version_hash ON approval_version(version);
CREATE TABLE approval_object(kind TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, seat TEXT NOT NULL,
  fetched INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY(kind, id));
)";

const char *const deskTables = R"(
CREATE TABLE approval_draft(id TEXT PRIMARY KEY, purpose TEXT NOT NULL, refused_op TEXT NOT NULL,
  saved_at TEXT NOT NULL, mirrored TEXT NOT NULL, doc TEXT NOT NULL);
CREATE TABLE approval_log(date TEXT NOT NULL, seat TEXT NOT NULL, saved_at TEXT NOT NULL, doc TEXT NOT NULL,
  PRIMARY KEY(date, seat));
)";

} // namespace

store::Component cacheComponent()
{
    return {u"approval"_s, store::File::Cache, {{1, QString::fromLatin1(cacheTables)}}};
}

store::Component deskComponent()
{
    return {u"approval-drafts"_s, store::File::Desk, {{1, QString::fromLatin1(deskTables)}}};
}

} // namespace gw::approval
