// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "parts.h"

#include <QHash>
#include <gw/backend/mail/store.h>

namespace gw::backend::mail {

/// A row of mail_email, without what it is sorted by.
struct EmailRow
{
    qint64 num = 0;
    qint64 thread = 0;
    QString digest;
    qint64 size = 0;
    qint64 receivedAt = 0;
    bool attachment = false;
    QList<qint64> mailboxes = {}; ///< sorted
    QStringList keywords = {};    ///< sorted
    QByteArray list = {};         ///< JSON; only when it was asked for

    QString id() const { return idOf(EmailLetter, num); }
    EmailInfo info() const;
};

/// blobId of a whole message.
QString messageBlobId(const QString &digest);

enum class WithList { No, Yes };
/// Those of the numbers that are the account's, in no order.
Result<QHash<qint64, EmailRow>> emailRows(Session &session, qint64 account, const QList<qint64> &numbers,
                                          WithList list);
Result<std::optional<EmailRow>> emailRow(Session &session, qint64 account, qint64 number);

/// Lists of numbers in pieces that a statement takes.
template <class Work>
Result<Done> inPieces(const QList<qint64> &numbers, Work work)
{
    constexpr qsizetype piece = 500;
    for (qsizetype at = 0; at < numbers.size(); at += piece) {
        if (const Result<Done> done = work(numbers.sliced(at, std::min(piece, numbers.size() - at))); !done)
            return done;
    }
    return Done{};
}

} // namespace gw::backend::mail
