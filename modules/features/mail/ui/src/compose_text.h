// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail/sending.h>

namespace gw::mail {

// What writing and sending says in words. Everything is plain text.

/// "김하늘 · 주무관 (직원 메일)": an identity in a list.
QString senderText(const Sender &sender);
QString recipientText(const Recipient &recipient); ///< name, or address
/// A check as a sentence.
QString checkText(const Check &check, qint64 limit);
/// On a button that sends in spite of these.
QString anywayText(const QList<Check> &checks);
/// Where a message is on its way.
QString waitingText(const Waiting &row);
/// Why a message was not accepted, and what to do.
QString refusalText(const Error &error);
QString fileErrorText(const Error &error, qint64 limit);
/// "11. 24. (화) 09:00"
QString whenText(const QDateTime &time);
QString absenceText(const Absence &absence);

} // namespace gw::mail
