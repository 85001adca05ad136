// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <QJsonDocument>
#include <gw/base/clock.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

const QString versionColumns = u"no, body_sha256, attach_sha256, meta_sha256, version_sha256, created_at, created_by, "
                               "cause, meta, content, attachments"_s;

QJsonObject objectIn(const storage::Row &row, int column)
{
    return json::parseObject(row.text(column).toUtf8()).value_or(QJsonObject());
}

VersionRow versionFrom(const storage::Row &row, bool whole)
{
    VersionRow version;
    version.no = int(row.integer(0));
    version.hashes = {.body = row.text(1), .attachManifest = row.text(2), .meta = row.text(3), .version = row.text(4)};
    version.createdAt = fromRfc3339(row.text(5));
    version.by = unpackedPerson(row.text(6));
    version.cause = row.text(7);
    if (!whole)
        return version;
    version.meta = objectIn(row, 8);
    version.content = objectIn(row, 9);
    version.attachments = QJsonDocument::fromJson(row.text(10).toUtf8()).array();
    return version;
}

} // namespace

Result<std::optional<VersionRow>> findVersion(Session &session, const QString &documentId, int no)
{
    const auto rows = session.query(
        u"SELECT %1 FROM approval_version WHERE document_id = ? AND no = ?"_s.arg(versionColumns), {documentId, no});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(versionFrom(rows->front(), true));
}

Result<QList<VersionRow>> versionsOf(Session &session, const QString &documentId, bool whole)
{
    QString columns = versionColumns;
    if (!whole)
        columns.truncate(columns.indexOf(u", meta, content"_s));
    const auto rows = session.query(u"SELECT %1 FROM approval_version WHERE document_id = ? ORDER BY no"_s.arg(columns),
                                    {documentId});
    if (!rows)
        return fail(rows.error());
    QList<VersionRow> versions;
    for (const storage::Row &row : *rows)
        versions.append(versionFrom(row, whole));
    return versions;
}

Result<Done> putVersion(Session &session, const QString &documentId, const VersionRow &version)
{
    const auto written = session.exec(
        u"INSERT INTO approval_version(document_id, %1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(document_id, no) DO UPDATE SET body_sha256 = excluded.body_sha256, "
        "attach_sha256 = excluded.attach_sha256, meta_sha256 = excluded.meta_sha256, "
        "version_sha256 = excluded.version_sha256, created_at = excluded.created_at, created_by = excluded.created_by, "
        "meta = excluded.meta, content = excluded.content, attachments = excluded.attachments"_s.arg(versionColumns),
        {documentId, version.no, version.hashes.body, version.hashes.attachManifest, version.hashes.meta,
         version.hashes.version, version.createdAt, packed(version.by), version.cause,
         QString::fromUtf8(json::compact(version.meta)), QString::fromUtf8(json::compact(version.content)),
         QString::fromUtf8(QJsonDocument(version.attachments).toJson(QJsonDocument::Compact))});
    return written ? Result<Done>(Done{}) : fail(written.error());
}

Result<QList<SignatureRow>> signaturesOf(Session &session, const QString &documentId)
{
    const auto rows = session.query(
        u"SELECT id, step_id, kind, payload, cms, payload_sha256, signature_sha256, cert_subject, seat_id, person_id, "
        "version_no, decision, at FROM approval_signature WHERE document_id = ? ORDER BY at, id"_s,
        {documentId});
    if (!rows)
        return fail(rows.error());
    QList<SignatureRow> signatures;
    for (const storage::Row &row : *rows) {
        signatures.append({.id = row.text(0),
                           .stepId = row.text(1),
                           .kind = row.text(2),
                           .payload = row.blob(3),
                           .cms = row.isNull(4) ? QByteArray() : row.blob(4),
                           .payloadSha256 = row.text(5),
                           .signatureSha256 = row.text(6),
                           .certSubject = row.text(7),
                           .seatId = row.text(8),
                           .personId = row.text(9),
                           .versionNo = int(row.integer(10)),
                           .decision = row.text(11),
                           .at = fromRfc3339(row.text(12))});
    }
    return signatures;
}

Result<Done> insertSignature(Session &session, const QString &documentId, const SignatureRow &s)
{
    const auto added = session.exec(
        u"INSERT INTO approval_signature(id, document_id, step_id, kind, payload, cms, payload_sha256, "
        u"signature_sha256, "
        "cert_subject, seat_id, person_id, version_no, decision, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {s.id, documentId, s.stepId, s.kind, s.payload, s.cms.isEmpty() ? QVariant() : QVariant(s.cms), s.payloadSha256,
         s.signatureSha256, s.certSubject, s.seatId, s.personId, s.versionNo, s.decision, s.at});
    return added ? Result<Done>(Done{}) : fail(added.error());
}

Result<QList<OpinionRow>> opinionsOf(Session &session, const QString &documentId)
{
    const auto rows = session.query(u"SELECT id, step_id, role, decision, visibility, text, author, version_no, at "
                                    "FROM approval_opinion WHERE document_id = ? ORDER BY at, id"_s,
                                    {documentId});
    if (!rows)
        return fail(rows.error());
    QList<OpinionRow> opinions;
    for (const storage::Row &row : *rows) {
        opinions.append({.id = row.text(0),
                         .stepId = row.text(1),
                         .role = row.text(2),
                         .decision = row.text(3),
                         .visibility = row.text(4),
                         .text = row.text(5),
                         .by = unpackedPerson(row.text(6)),
                         .versionNo = int(row.integer(7)),
                         .at = fromRfc3339(row.text(8))});
    }
    return opinions;
}

Result<Done> insertOpinion(Session &session, const QString &documentId, const OpinionRow &opinion)
{
    const auto added = session.exec(
        u"INSERT INTO approval_opinion(id, document_id, step_id, role, decision, visibility, text, by_seat, by_person, "
        "author, version_no, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {opinion.id, documentId, opinion.stepId, opinion.role, opinion.decision, opinion.visibility, opinion.text,
         opinion.by.seatId, opinion.by.personId, packed(opinion.by), opinion.versionNo, opinion.at});
    return added ? Result<Done>(Done{}) : fail(added.error());
}

Result<QList<CheckRow>> checksOf(Session &session, const QString &documentId)
{
    const auto rows = session.query(
        u"SELECT code, reason, author, version_no, at FROM approval_check WHERE document_id = ? ORDER BY at, code"_s,
        {documentId});
    if (!rows)
        return fail(rows.error());
    QList<CheckRow> checks;
    for (const storage::Row &row : *rows)
        checks.append(
            {row.text(0), row.text(1), unpackedPerson(row.text(2)), int(row.integer(3)), fromRfc3339(row.text(4))});
    return checks;
}

Result<Done> insertCheck(Session &session, const QString &documentId, const CheckRow &check)
{
    const auto added = session.exec(
        u"INSERT INTO approval_check(document_id, code, reason, by_seat, author, version_no, at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        {documentId, check.code, check.reason, check.by.seatId, packed(check.by), check.versionNo, check.at});
    return added ? Result<Done>(Done{}) : fail(added.error());
}

} // namespace gw::backend::approval
