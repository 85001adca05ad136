// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "submissionrows.h"

#include "office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

const QString columns = u"account_id, id, identity_id, email_id, thread_id, envelope, send_at, undo_status, "
                        "delivery_status, dsn_blobs, mdn_blobs, message_id, sha256, destroyed"_s;

QString text(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(gw::json::compact(object));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

SubmissionRow rowOf(const storage::Row &row)
{
    return {.accountId = row.text(0),
            .id = row.text(1),
            .identityId = row.text(2),
            .emailId = row.text(3),
            .threadId = row.text(4),
            .envelope = object(row.text(5)),
            .sendAt = fromRfc3339(row.text(6)),
            .undoStatus = row.text(7),
            .deliveryStatus = object(row.text(8)),
            .dsnBlobs = row.text(9).split(u' ', Qt::SkipEmptyParts),
            .mdnBlobs = row.text(10).split(u' ', Qt::SkipEmptyParts),
            .messageId = row.text(11),
            .sha256 = row.text(12),
            .destroyed = row.boolean(13)};
}

Result<std::vector<SubmissionRow>> select(Session &session, const QString &where, const QVariantList &parameters)
{
    const auto found = session.query(u"SELECT %1 FROM mail_submission WHERE %2"_s.arg(columns, where), parameters);
    if (!found)
        return fail(found.error());
    std::vector<SubmissionRow> list;
    for (const storage::Row &row : *found)
        list.push_back(rowOf(row));
    return list;
}

Result<std::optional<SubmissionRow>> first(Result<std::vector<SubmissionRow>> list)
{
    if (!list)
        return fail(list.error());
    return list->empty() ? std::optional<SubmissionRow>() : std::optional(std::move(list->front()));
}

} // namespace

QJsonObject SubmissionRow::json() const
{
    return {{u"id"_s, id},
            {u"identityId"_s, identityId},
            {u"emailId"_s, emailId},
            {u"threadId"_s, threadId},
            {u"envelope"_s, envelope},
            {u"sendAt"_s, sendAt.toUTC().toString(u"yyyy-MM-ddThh:mm:ss'Z'"_s)}, // UTCDate: RFC 8620 1.4
            {u"undoStatus"_s, undoStatus},
            {u"deliveryStatus"_s, deliveryStatus.isEmpty() ? QJsonValue() : QJsonValue(deliveryStatus)},
            {u"dsnBlobIds"_s, QJsonArray::fromStringList(dsnBlobs)},
            {u"mdnBlobIds"_s, QJsonArray::fromStringList(mdnBlobs)}};
}

QStringList SubmissionRow::recipients() const
{
    QStringList list;
    for (const QJsonValue &recipient : envelope.value(u"rcptTo"_s).toArray())
        list << recipient[u"email"_s].toString();
    return list;
}

QString SubmissionRow::sender() const
{
    return envelope.value(u"mailFrom"_s)[u"email"_s].toString();
}

void SubmissionRow::setStatus(const QString &recipient, const QString &smtpReply, const QString &delivered)
{
    deliveryStatus.insert(recipient, QJsonObject{{u"smtpReply"_s, smtpReply},
                                                 {u"delivered"_s, delivered},
                                                 {u"displayed"_s, u"unknown"_s}});
}

namespace rows {

Result<Done> insert(Session &session, const SubmissionRow &row, const QDateTime &now)
{
    const auto done = session.exec(
        u"INSERT INTO mail_submission(%1, created_at) VALUES(%2)"_s.arg(columns, storage::placeholders(15)),
        {row.accountId, row.id, row.identityId, row.emailId, row.threadId, text(row.envelope), toRfc3339(row.sendAt),
         row.undoStatus, text(row.deliveryStatus), row.dsnBlobs.join(u' '), row.mdnBlobs.join(u' '), row.messageId,
         row.sha256, row.destroyed ? 1 : 0, toRfc3339(now)});
    if (!done)
        return fail(done.error());
    return note(session, row.accountId, u"EmailSubmission"_s, row.id, storage::ChangeLog::What::Created);
}

Result<Done> store(Session &session, const SubmissionRow &row)
{
    const auto done =
        session.exec(u"UPDATE mail_submission SET undo_status = ?, delivery_status = ?, dsn_blobs = ?, mdn_blobs = ?, "
                     "destroyed = ? WHERE account_id = ? AND id = ?"_s,
                     {row.undoStatus, text(row.deliveryStatus), row.dsnBlobs.join(u' '), row.mdnBlobs.join(u' '),
                      row.destroyed ? 1 : 0, row.accountId, row.id});
    if (!done)
        return fail(done.error());
    if (row.destroyed) // nobody is told of what nobody sees
        return Done{};
    return note(session, row.accountId, u"EmailSubmission"_s, row.id, storage::ChangeLog::What::Updated);
}

Result<std::optional<SubmissionRow>> byId(Session &session, const QString &accountId, const QString &id)
{
    return first(select(session, u"account_id = ? AND id = ?"_s, {accountId, id}));
}

Result<std::optional<SubmissionRow>> byMessageId(Session &session, const QString &accountId, const QString &messageId)
{
    return first(select(session,
                        u"account_id = ? AND message_id = ? AND message_id <> '' AND undo_status <> 'canceled' "
                        "ORDER BY created_at DESC LIMIT 1"_s,
                        {accountId, messageId}));
}

Result<std::vector<SubmissionRow>> all(Session &session, const QString &accountId)
{
    return select(session, u"account_id = ? AND destroyed = 0 ORDER BY created_at, id"_s, {accountId});
}

Result<std::vector<SubmissionRow>> due(Session &session, const QDateTime &now, int limit)
{
    return select(session, u"undo_status = 'pending' AND send_at <= ? ORDER BY send_at LIMIT ?"_s,
                  {toRfc3339(now), limit});
}

} // namespace rows
} // namespace gw::backend::submission
