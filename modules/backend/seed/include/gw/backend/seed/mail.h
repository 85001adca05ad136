// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>

namespace gw::backend::mail {
class MailStore;
}

namespace gw::backend::seed {

/// Gives the personas of a seeded city a mailbox that looks lived in, in both lanes: threads with each other and with
/// colleagues of the city and its districts, notices, citizens with photos, a supplier's newsletter, a mail that lies about
/// where its link goes, old charsets, drafts, junk, folders. Some 250 mails for a main persona, relative to `now`. Nothing
/// when any of them has mail, or the personas are not there.
Result<Done> fillDemoMail(mail::MailStore &store, storage::Database &database, const QDateTime &now, quint64 value);

/// One more mail for one of the personas, by chance. The person whose mailbox has changed; empty: nothing happened.
Result<QString> deliverSomething(mail::MailStore &store, storage::Database &database, const QDateTime &now, quint64 chance);

} // namespace gw::backend::seed
