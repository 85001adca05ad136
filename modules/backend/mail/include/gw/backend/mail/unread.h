// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QList>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::mail {

/// How much is unread in the inbox of an account, for counters outside mail.
struct UnreadNumbers
{
    qint64 count = 0;
    QDateTime oldestAt = {}; ///< UTC; invalid when there is nothing
};

struct UnreadEmail
{
    QString id; ///< of JMAP
    QString subject;
    QString from; ///< name of the sender, or the address
    QDateTime receivedAt;
};

/// An account that has no mail yet has nothing unread.
Result<UnreadNumbers> unreadNumbers(storage::Session &session, const QString &accountId);
/// Oldest first, after the one that was received then and has that id.
Result<QList<UnreadEmail>> unreadEmails(storage::Session &session, const QString &accountId,
                                        const std::optional<std::pair<QDateTime, QString>> &after, int limit);

} // namespace gw::backend::mail
