// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/submission/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {

std::vector<storage::Migration> migrations()
{
    return {{u"submission"_s, 1, uR"(
CREATE TABLE mail_identity(
    account_id TEXT NOT NULL, id TEXT NOT NULL, seat_id TEXT NOT NULL DEFAULT '', defaults TEXT NOT NULL DEFAULT '',
    name TEXT, reply_to TEXT, bcc TEXT, text_signature TEXT, html_signature TEXT, PRIMARY KEY(account_id, id));
CREATE TABLE mail_submission(
    account_id TEXT NOT NULL, id TEXT NOT NULL, identity_id TEXT NOT NULL, email_id TEXT NOT NULL,
    thread_id TEXT NOT NULL, envelope TEXT NOT NULL, send_at TEXT NOT NULL, undo_status TEXT NOT NULL,
    delivery_status TEXT NOT NULL DEFAULT '', dsn_blobs TEXT NOT NULL DEFAULT '', mdn_blobs TEXT NOT NULL DEFAULT '',
    message_id TEXT NOT NULL, sha256 TEXT NOT NULL, destroyed BIGINT NOT NULL DEFAULT 0, created_at TEXT NOT NULL,
    PRIMARY KEY(account_id, id));
CREATE INDEX mail_submission_message ON mail_submission(account_id, message_id);
CREATE INDEX mail_submission_due ON mail_submission(undo_status, send_at);
CREATE TABLE mail_queue(
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL DEFAULT '', submission_id TEXT NOT NULL DEFAULT '',
    outside BIGINT NOT NULL, sender TEXT NOT NULL, recipients TEXT NOT NULL, sha256 TEXT NOT NULL, due_at TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0, created_at TEXT NOT NULL);
CREATE INDEX mail_queue_due ON mail_queue(outside, due_at);
CREATE INDEX mail_queue_sha256 ON mail_queue(sha256);
CREATE TABLE mail_vacation(
    account_id TEXT PRIMARY KEY, is_enabled BIGINT NOT NULL DEFAULT 0, from_date TEXT, to_date TEXT, subject TEXT,
    text_body TEXT, html_body TEXT, inside_subject TEXT, inside_text TEXT, inside_html TEXT);
CREATE TABLE mail_vacation_sent(
    account_id TEXT NOT NULL, sender TEXT NOT NULL, sent_at TEXT NOT NULL, PRIMARY KEY(account_id, sender));
)"_s}};
}

} // namespace gw::backend::submission
