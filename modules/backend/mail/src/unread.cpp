// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/mail/unread.h>

#include "parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

/// Number and unread messages of the inbox; nothing when there is none.
Result<std::optional<std::pair<qint64, qint64>>> inboxOf(Session &session, const QString &accountId)
{
    const auto rows =
        session.query(u"SELECT b.num, b.unread FROM mail_account a JOIN mail_mailbox b ON b.account = a.num "
                      "WHERE a.id = ? AND b.role = 'inbox'"_s,
                      {accountId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    return std::pair(rows->front().integer(0), rows->front().integer(1));
}

UnreadEmail unreadFrom(const Row &row)
{
    const QJsonObject list = QJsonDocument::fromJson(row.blob(2)).object();
    const QJsonObject sender = list.value(u"from"_s).toArray().first().toObject();
    UnreadEmail email;
    email.id = idOf(EmailLetter, row.integer(0));
    email.receivedAt = timeOf(row.integer(1));
    email.subject = list.value(u"subject"_s).toString();
    email.from = sender.value(u"name"_s).toString();
    if (email.from.isEmpty())
        email.from = sender.value(u"email"_s).toString();
    return email;
}

} // namespace

Result<UnreadNumbers> unreadNumbers(Session &session, const QString &accountId)
{
    const auto inbox = inboxOf(session, accountId);
    if (!inbox)
        return fail(inbox.error());
    UnreadNumbers numbers;
    if (!*inbox || (*inbox)->second == 0)
        return numbers;
    const auto oldest =
        session.query(u"SELECT received_at FROM mail_in WHERE mailbox = ? AND seen = 0 ORDER BY received_at LIMIT 1"_s,
                      {(*inbox)->first});
    if (!oldest)
        return fail(oldest.error());
    numbers.count = (*inbox)->second;
    if (!oldest->empty())
        numbers.oldestAt = timeOf(oldest->front().integer(0));
    return numbers;
}

Result<QList<UnreadEmail>> unreadEmails(Session &session, const QString &accountId,
                                        const std::optional<std::pair<QDateTime, QString>> &after, int limit)
{
    const auto inbox = inboxOf(session, accountId);
    if (!inbox)
        return fail(inbox.error());
    QList<UnreadEmail> emails;
    if (!*inbox)
        return emails;
    QString sql =
        u"SELECT e.num, i.received_at, e.list FROM mail_in i JOIN mail_email e ON e.num = i.email WHERE i.mailbox = ? "
        "AND i.seen = 0"_s;
    QVariantList parameters{(*inbox)->first};
    if (after) {
        const qint64 time = after->first.toMSecsSinceEpoch();
        sql += u" AND (i.received_at > ? OR (i.received_at = ? AND i.email > ?))"_s;
        parameters << time << time << numberOf(EmailLetter, after->second).value_or(0);
    }
    sql += u" ORDER BY i.received_at, i.email LIMIT ?"_s;
    parameters << limit;
    const auto rows = session.query(sql, parameters);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows)
        emails.append(unreadFrom(row));
    return emails;
}

} // namespace gw::backend::mail
