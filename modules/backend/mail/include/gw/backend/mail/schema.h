// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::mail {

/// - `mail_account`: the accounts that have been used, with their number, and the bytes that their messages take.
/// - `mail_mailbox`: with its four counters (RFC 8621 2), which every change keeps true.
/// - `mail_email`: one message of one account: where its bytes are (a digest of jmap::BlobFiles), what a list shows of it
///   as JSON, what it is sorted and found by. `mailboxes` and `keywords` are the truth; `mail_in` has a row for each
///   mailbox of it, in the order of lists, and repeats what lists are filtered by.
/// - `mail_message_id`: Message-ID, In-Reply-To and References of every message, by which threads are put together.
/// - `mail_text`: the text that is searched, and looked at again when the index has found a candidate.
///
/// Ids of JMAP are "b", "t", "m" and a number, of mailboxes, threads and emails. A thread's number is the one of the
/// email that began it.
///
/// Change log: jmap::collection(account, "Mailbox" | "Thread" | "Email"), and "MailboxProperties" for the changes of a
/// mailbox that are more than its counters. The index of the search is no table of the common SQL: see MailStore::open().
std::vector<storage::Migration> migrations();

} // namespace gw::backend::mail
