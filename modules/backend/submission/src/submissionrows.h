// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::submission {

/// An EmailSubmission (RFC 8621 7) and what the server keeps with it.
struct SubmissionRow
{
    QString accountId;
    QString id;
    QString identityId;
    QString emailId;
    QString threadId;
    QJsonObject envelope;
    QDateTime sendAt;
    QString undoStatus = QStringLiteral("pending"); ///< or final, canceled
    QJsonObject deliveryStatus = {};                ///< by recipient; empty: nothing is known yet
    QStringList dsnBlobs = {};
    QStringList mdnBlobs = {};
    QString messageId; ///< without angle brackets; empty: the message has none
    QString sha256;    ///< of what goes out
    bool destroyed = false;

    QJsonObject json() const;
    QStringList recipients() const;
    QString sender() const;
    void setStatus(const QString &recipient, const QString &smtpReply, const QString &delivered);
};

namespace rows {

Result<Done> insert(storage::Session &session, const SubmissionRow &row, const QDateTime &now);
/// Writes down what may change, and says so in the change log.
Result<Done> store(storage::Session &session, const SubmissionRow &row);
/// Also one that the client has destroyed.
Result<std::optional<SubmissionRow>> byId(storage::Session &session, const QString &accountId, const QString &id);
/// The newest that was not cancelled.
Result<std::optional<SubmissionRow>> byMessageId(storage::Session &session, const QString &accountId,
                                                 const QString &messageId);
/// All that the client may see, oldest first.
Result<std::vector<SubmissionRow>> all(storage::Session &session, const QString &accountId);
/// Pending ones whose time has come.
Result<std::vector<SubmissionRow>> due(storage::Session &session, const QDateTime &now, int limit);

} // namespace rows
} // namespace gw::backend::submission
