// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/approval/documents.h>
#include <gw/backend/approval/machine.h>
#include <gw/backend/approval/people.h>
#include <gw/document/hashes.h>

// The aggregate as it is stored: a document with its line of the current round, its versions, what was signed and said.
namespace gw::backend::approval {

namespace doc = ::gw::document;

/// A document with its line, and what the state machine need not know.
struct DocumentRow
{
    machine::Document document = {};
    QString kind = {};
    QString title = {};
    QString urgency = {};
    QString readRange = {};
    QString unitTaskCode = {};
    QString recordFileId = {};
    Person drafter = {}; ///< as they were when they began it
    qint64 revision = 1;
    std::optional<qint64> amount = {};
    QDateTime createdAt = {};
    QDateTime changedAt = {};
    numbers::Number number = {};
    QString specialNumber = {};
    QString chainHead = {};
    QString receiptId = {};
    QString memoId = {};
    QHash<QString, Person> actedBy = {}; ///< by step, as they were when they acted

    /// What meta says that has columns of its own.
    void take(const doc::Meta &meta);
    DocumentInfo info() const;
};

Result<std::optional<DocumentRow>> findDocument(Session &session, const QString &id);
Result<Done> insertDocument(Session &session, const DocumentRow &row);
/// Writes it back with its next revision and the line of its round; people who acted are remembered as they are now.
Result<Done> storeDocument(Session &session, DocumentRow &row, const QDateTime &now);
Result<Done> removeDocument(Session &session, const QString &id);
/// The lines of earlier rounds, the oldest first; with who acted.
struct Round
{
    int no = 0;
    machine::Line line = {};
};
Result<QList<Round>> allRounds(Session &session, const QString &documentId, QHash<QString, Person> &actedBy);

struct VersionRow
{
    int no = 0;
    QJsonObject meta = {};
    QJsonObject content = {};
    QJsonArray attachments = {};
    doc::Hashes hashes = {};
    QDateTime createdAt = {};
    Person by = {};
    QString cause = {};
};
Result<std::optional<VersionRow>> findVersion(Session &session, const QString &documentId, int no);
/// All of them; without meta, content and attachments unless `whole`.
Result<QList<VersionRow>> versionsOf(Session &session, const QString &documentId, bool whole);
/// A new version, or (TEMP) the one with this number as it is now.
Result<Done> putVersion(Session &session, const QString &documentId, const VersionRow &version);

struct SignatureRow
{
    QString id = {};
    QString stepId = {};
    QString kind = {};
    QByteArray payload = {};
    QByteArray cms = {};
    QString payloadSha256 = {};
    QString signatureSha256 = {};
    QString certSubject = {};
    QString seatId = {};
    QString personId = {};
    int versionNo = 0;
    QString decision = {};
    QDateTime at = {};
};
Result<QList<SignatureRow>> signaturesOf(Session &session, const QString &documentId);
Result<Done> insertSignature(Session &session, const QString &documentId, const SignatureRow &signature);

struct OpinionRow
{
    QString id = {};
    QString stepId = {};
    QString role = {};
    QString decision = {};
    QString visibility = {};
    QString text = {};
    Person by = {};
    int versionNo = 0;
    QDateTime at = {};
};
Result<QList<OpinionRow>> opinionsOf(Session &session, const QString &documentId);
Result<Done> insertOpinion(Session &session, const QString &documentId, const OpinionRow &opinion);

struct CheckRow
{
    QString code = {};
    QString reason = {};
    Person by = {};
    int versionNo = 0;
    QDateTime at = {};
};
Result<QList<CheckRow>> checksOf(Session &session, const QString &documentId);
Result<Done> insertCheck(Session &session, const QString &documentId, const CheckRow &check);

/// A person as JSON in a column, and back.
QString packed(const Person &person);
Person unpackedPerson(const QString &json);

} // namespace gw::backend::approval
