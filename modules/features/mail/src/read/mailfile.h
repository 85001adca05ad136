// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "bodies.h"

namespace gw::mail {

/// A mail that is a file of this computer (.eml), as the server reads it (RFC 8621 4.9). Nothing is kept.
struct FileMail
{
    MessageRow row; ///< no ids
    MessageBody body;
};

/// Errors: Offline, Storage, TooLarge (above `largestMailFile` or the server's limit), Rejected: it is no mail.
Task<FileMail> readMailFile(ClientOf client, QString accountId, Lane lane, QString path);
/// Puts it into a mailbox (RFC 8621 4.8), as read; the id of the new mail. The same errors.
Task<QString> importMailFile(ClientOf client, QString accountId, QString mailboxId, QString path);

inline constexpr qint64 largestMailFile = 64LL << 20;

} // namespace gw::mail
