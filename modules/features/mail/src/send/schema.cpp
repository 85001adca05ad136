// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/sending.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

// mail_draft: `revision` counts what was kept, `mirrored` is the revision that the server's copy `server_id` shows.
// mail_draft_gone: copies on the server that are to be removed; written in the same transaction that forgets them.
// mail_upload: how far a file has come, as the JMAP client wants it back.
// mail_recent: the address book that fills itself, one for each lane.
const char *const tables = R"(
CREATE TABLE mail_draft(id TEXT PRIMARY KEY, doc TEXT NOT NULL, saved_at TEXT NOT NULL, revision INTEGER NOT NULL,
  mirrored INTEGER NOT NULL DEFAULT 0, server_account TEXT NOT NULL DEFAULT '', server_id TEXT NOT NULL DEFAULT '',
  elsewhere INTEGER NOT NULL DEFAULT 0, scheduled TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE TABLE mail_draft_gone(account_id TEXT NOT NULL, email_id TEXT NOT NULL, PRIMARY KEY(account_id, email_id))
  WITHOUT ROWID;
CREATE TABLE mail_upload(file_id TEXT PRIMARY KEY, account_id TEXT NOT NULL, blob_id TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE TABLE mail_sender(n INTEGER PRIMARY KEY, doc TEXT NOT NULL);
CREATE TABLE mail_template(id TEXT PRIMARY KEY, name TEXT NOT NULL, subject TEXT NOT NULL, html TEXT NOT NULL)
  WITHOUT ROWID;
CREATE TABLE mail_group(id TEXT PRIMARY KEY, name TEXT NOT NULL, members TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE mail_recent(lane TEXT NOT NULL, email TEXT NOT NULL, name TEXT NOT NULL, person_id TEXT NOT NULL,
  uses INTEGER NOT NULL, used_at INTEGER NOT NULL, PRIMARY KEY(lane, email)) WITHOUT ROWID;
)";

} // namespace

store::Component SendService::component()
{
    return {u"mail-send"_s, store::File::Desk, {{1, QString::fromLatin1(tables)}}};
}

} // namespace gw::mail
