// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <gw/signing/provider.h>
#include <gw/signing/report.h>

namespace gw::signing {

/// One version of a document, with the hashes that the record states for it.
struct RecordVersion
{
    int no = 0;
    QJsonObject content = {};    ///< document::Content as JSON
    QJsonObject meta = {};       ///< document::Meta as JSON
    QJsonArray attachments = {}; ///< document::AttachmentRef as JSON, in order; `name`, `size` and `sha256` are hashed
    QString bodySha256 = {};
    QString attachManifestSha256 = {};
    QString metaSha256 = {};
    QString versionSha256 = {};
    QDateTime createdAt = {};
    QString by = {};    ///< name
    QString cause = {}; ///< "draft", "review-edit", "return-fix"
    bool operator==(const RecordVersion &) const = default;
};

/// A signature with what the server knows about it.
struct RecordSignature
{
    QString stepId = {};
    Signed signature = {};
    QString name = {};
    QString staffNo = {}; ///< compared with the certificate's; empty: the name is
    QString title = {};
    QDateTime receivedAt = {};
    bool operator==(const RecordSignature &) const = default;
};

/// Everything there is about one document: what GET /v1/documents/{id}/record packs and what is verified.
struct Record
{
    QString documentId = {};
    QJsonObject card = {}; ///< the document card (Art. 22): state, number{display, serial, year}, decidedAt, …
    QJsonObject line = {}; ///< ApprovalLine of the Portal API
    QList<RecordVersion> versions = {};         ///< from 1, without a gap
    QMap<QString, QByteArray> attachments = {}; ///< by SHA-256; an attachment of several versions is here once
    QList<RecordSignature> signatures = {};     ///< in the order of the server's receipt; also those of void steps
    QJsonArray opinions = {};                   ///< {stepId, text, visibility, …}
    QJsonArray dispatches = {};                 ///< Dispatch of the Portal API
    QJsonArray sealUses = {};                   ///< ledger rows {sealId, dispatchId, by, at, targetCount}
    QJsonArray audit = {};                      ///< events of this object, see auditHash()
    QList<QByteArray> certificates = {};        ///< DER of intermediates (and roots, which prove nothing here)
    QList<QByteArray> crls = {};                ///< DER
    bool operator==(const Record &) const = default;
};

/// The hash of an audit event: SHA-256 over its canonical JSON without the member `hash`. An event has at least `seq` (of
/// all events of the server), `prevHash` (hash of the event with seq - 1), `documentPrevHash` (hash of the previous event of
/// the same document, empty in its first) and `hash`. The third makes the events of one document a chain of their own,
/// which verify() follows without the others'.
Result<QString> auditHash(const QJsonObject &event);

/// The four hashes of a version, recomputed from its content, meta and attachments.
Result<RecordVersion> withHashes(RecordVersion version);

/// Recomputes and compares everything: versions, attachments, opinions, payloads, signatures, their chain, the line's
/// decisions, number, seal and audit. Blocking, some ms per signature; any thread.
Report verify(const Record &record, const TrustRoots &trust, const IProvider &provider);

} // namespace gw::signing
