// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/mail/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {

// A list is read along one of the indexes of mail_in: all of a mailbox, the newest of each thread in it, what is unread,
// flagged or has attachments. None of them needs mail_email, whose rows are wide. The first one must not have the flags,
// and the others have theirs although it is always the same: only so does SQLite prefer them. Keys of texts are bytes, so that both engines order them alike.
// Times are milliseconds since 1970.
std::vector<storage::Migration> migrations()
{
    return {{u"mail"_s, 1, uR"(
CREATE TABLE mail_account(
    num {serial}, id TEXT NOT NULL UNIQUE, bytes BIGINT NOT NULL DEFAULT 0);
CREATE TABLE mail_mailbox(
    num {serial}, account BIGINT NOT NULL, parent BIGINT NOT NULL DEFAULT 0, name TEXT NOT NULL, role TEXT,
    sort_order BIGINT NOT NULL DEFAULT 0, subscribed BIGINT NOT NULL DEFAULT 1, emails BIGINT NOT NULL DEFAULT 0,
    unread BIGINT NOT NULL DEFAULT 0, threads BIGINT NOT NULL DEFAULT 0, unread_threads BIGINT NOT NULL DEFAULT 0,
    UNIQUE(account, parent, name));
CREATE UNIQUE INDEX mail_mailbox_role ON mail_mailbox(account, role) WHERE role IS NOT NULL;

CREATE TABLE mail_thread(num {serial}, account BIGINT NOT NULL);
CREATE INDEX mail_thread_account ON mail_thread(account);
CREATE TABLE mail_thread_reference(
    account BIGINT NOT NULL, reference BIGINT NOT NULL, subject BIGINT NOT NULL, thread BIGINT NOT NULL,
    PRIMARY KEY(account, reference, subject));
CREATE INDEX mail_thread_reference_thread ON mail_thread_reference(thread);

CREATE TABLE mail_email(
    num {serial}, account BIGINT NOT NULL, thread BIGINT NOT NULL, digest TEXT NOT NULL, size BIGINT NOT NULL,
    received_at BIGINT NOT NULL, sent_at BIGINT NOT NULL, message_id BIGINT NOT NULL, attachment BIGINT NOT NULL,
    unread BIGINT NOT NULL, mailboxes TEXT NOT NULL, keywords TEXT NOT NULL, subject_key {blob} NOT NULL,
    from_key {blob} NOT NULL, to_key {blob} NOT NULL, list {blob} NOT NULL);
CREATE INDEX mail_email_account ON mail_email(account, received_at, num, thread);
CREATE INDEX mail_email_thread ON mail_email(thread);
CREATE INDEX mail_email_digest ON mail_email(digest, account);
CREATE INDEX mail_email_message ON mail_email(account, message_id);

CREATE TABLE mail_in(
    mailbox BIGINT NOT NULL, email BIGINT NOT NULL, thread BIGINT NOT NULL, received_at BIGINT NOT NULL,
    head BIGINT NOT NULL, seen BIGINT NOT NULL, flagged BIGINT NOT NULL, attachment BIGINT NOT NULL,
    PRIMARY KEY(mailbox, email));
CREATE INDEX mail_in_list ON mail_in(mailbox, received_at, email, thread);
CREATE INDEX mail_in_heads ON mail_in(mailbox, head, received_at, email) WHERE head = 1;
CREATE INDEX mail_in_unseen ON mail_in(mailbox, seen, received_at, email, thread) WHERE seen = 0;
CREATE INDEX mail_in_flagged ON mail_in(mailbox, flagged, received_at, email, thread) WHERE flagged = 1;
CREATE INDEX mail_in_attachment ON mail_in(mailbox, attachment, received_at, email, thread) WHERE attachment = 1;

CREATE TABLE mail_text(
    email {serial}, place TEXT NOT NULL, subject TEXT NOT NULL, sender TEXT NOT NULL, recipient TEXT NOT NULL,
    cc TEXT NOT NULL, bcc TEXT NOT NULL, files TEXT NOT NULL, body TEXT NOT NULL);
)"_s}};
}

} // namespace gw::backend::mail
