// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <gw/mail/recipients.h>

namespace gw::mail {

/// What the reader knows of a message whose sender would like to hear that it was read.
struct ReceiptRequest
{
    QString accountId;
    QString emailId;
    QList<Recipient> notifyTo; ///< Disposition-Notification-To
    QList<Recipient> from;
    QString returnPath = {};   ///< empty: not known
    QStringList keywords = {};
    bool isList = false;    ///< it has List-Id or Precedence: list or bulk
    bool isJunk = false;    ///< it lies in the junk or trash mailbox
    bool isOutgoing = false; ///< it lies in sent or drafts
};

/// What is to be done about it. Nothing is ever answered without the person (RFC 8098 2.1, RFC 9007).
enum class ReceiptAdvice {
    Ignore,      ///< no request, answered before, a list, junk, or the person's own mail
    Ask,         ///< once
    AskWithCare, ///< the answer would go somewhere else than to the sender
};
/// `asks`: the setting MailReadReceipts is "ask", not "never". Pure.
ReceiptAdvice adviceFor(const ReceiptRequest &request, const QStringList &ownAddresses, bool asks);

} // namespace gw::mail
