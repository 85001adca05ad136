// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <gw/base/result.h>
#include <gw/document/kinds.h>

namespace gw::signing {

/// What somebody signs when they act on a document (approval.md D8): which version they saw, in which role, what they
/// decided, and whose signature came before. Its canonical JSON (RFC 8785) is what is stored, hashed and signed; every
/// member is always there. All hashes are SHA-256 in lower-case hexadecimal. Plain data, any thread.
struct Payload
{
    QString docId = {};
    int versionNo = 0; ///< from 1
    QString bodySha256 = {};
    QString attachManifestSha256 = {};
    QString metaSha256 = {};
    QString stepId = {};
    document::StepRole role = document::StepRole::Draft;
    document::StepMode mode = document::StepMode::Self;
    QString seatId = {}; ///< of who acts
    QString postId = {}; ///< of the post that is acted for; empty when a step names a seat only
    document::Decision decision = document::Decision::Approve; ///< Approve is what a drafter does by submitting
    QString opinionSha256 = {};                                ///< opinionSha256(), empty without an opinion
    QDateTime at = {};                                         ///< UTC, milliseconds; of the signer's clock
    QString prev = {}; ///< signatureSha256() of an earlier signature of the document; empty in its first
    bool operator==(const Payload &) const = default;
};

/// The version of the payload's form, its member `v`.
constexpr int payloadVersion = 1;
/// A payload is longer than this only in an attack.
constexpr qsizetype largestPayload = 8 * 1024;

/// The canonical bytes. Rejected, with the name of the member, when a value could not be read back.
Result<QByteArray> toBytes(const Payload &payload);

/// Strict: exactly these members, of the right kind and form, and the bytes are the canonical ones. Rejected, with the
/// name of what is wrong, otherwise; bytes from anywhere may be given.
Result<Payload> payloadFromBytes(const QByteArray &bytes);

/// What the next signature's `prev` names: SHA-256 over SHA-256(payload) followed by SHA-256(cms), both as their 32 raw
/// bytes. Without a CMS (text, image) the second is the SHA-256 of nothing. Lower-case hexadecimal.
QString signatureSha256(const QByteArray &payload, const QByteArray &cms);

/// Of the canonical {"text":…,"visibility":…}; empty for an empty text.
QString opinionSha256(const QString &text, document::OpinionVisibility visibility);

/// A signature as it is sent, stored and put into the record. A typed name and a picture are signatures, too (Art. 3-6,
/// 3-7, 6(1)).
struct Signed
{
    document::SignatureKind kind = document::SignatureKind::None;
    QByteArray payload = {}; ///< canonical bytes, also of a signature without a certificate
    QByteArray cms = {};     ///< DER, of a certificate only
    QString sha256() const { return signatureSha256(payload, cms); }
    bool operator==(const Signed &) const = default;
};

} // namespace gw::signing
