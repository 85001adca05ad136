// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "emailrow.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {

QString messageBlobId(const QString &digest)
{
    return u'B' + digest;
}

EmailInfo EmailRow::info() const
{
    QStringList ids;
    for (const qint64 mailbox : mailboxes)
        ids.append(idOf(MailboxLetter, mailbox));
    return {.id = id(),
            .threadId = idOf(ThreadLetter, thread),
            .blobId = messageBlobId(digest),
            .digest = digest,
            .size = size,
            .mailboxIds = ids,
            .keywords = keywords,
            .receivedAt = timeOf(receivedAt)};
}

Result<QHash<qint64, EmailRow>> emailRows(Session &session, qint64 account, const QList<qint64> &numbers, WithList list)
{
    QHash<qint64, EmailRow> found;
    found.reserve(numbers.size());
    // Whose they are is looked at here: SQLite would otherwise walk through all of the account.
    const QString columns =
        u"SELECT num, thread, digest, size, received_at, attachment, mailboxes, keywords, account%1 FROM "
        u"mail_email WHERE num IN (%2)"_s;
    const auto done = inPieces(numbers, [&](const QList<qint64> &piece) -> Result<Done> {
        const auto rows = session.query(
            columns.arg(list == WithList::Yes ? u", list"_s : QString(), storage::placeholders(piece.size())),
            QVariantList(piece.begin(), piece.end()));
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows) {
            if (row.integer(8) != account)
                continue;
            EmailRow email{.num = row.integer(0),
                           .thread = row.integer(1),
                           .digest = row.text(2),
                           .size = row.integer(3),
                           .receivedAt = row.integer(4),
                           .attachment = row.boolean(5),
                           .mailboxes = unpackNumbers(row.text(6)),
                           .keywords = unpackWords(row.text(7)),
                           .list = list == WithList::Yes ? row.blob(9) : QByteArray()};
            found.insert(email.num, std::move(email));
        }
        return Done{};
    });
    if (!done)
        return fail(done.error());
    return found;
}

Result<std::optional<EmailRow>> emailRow(Session &session, qint64 account, qint64 number)
{
    auto rows = emailRows(session, account, {number}, WithList::No);
    if (!rows)
        return fail(rows.error());
    const auto found = rows->constFind(number);
    return found == rows->constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace gw::backend::mail
