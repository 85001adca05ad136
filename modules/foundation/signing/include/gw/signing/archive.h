// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/signing/record.h>

namespace gw::signing {

/// What is too much in an archive from outside.
struct ArchiveLimits
{
    qint64 archiveBytes = qint64(1) << 30;
    qint64 fileBytes = qint64(512) << 20;
    qint64 jsonBytes = qint64(64) << 20;
    int files = 20'000;
};

/// A record as one ZIP with a single possible form: entries stored without compression, in the order of their names, times
/// zero, canonical JSON, and manifest.json with the SHA-256 of each. Equal records give equal bytes.
///
///     attachments/<sha256>        card.json line.json opinions.json dispatches.json seals.json audit.json
///     manifest.json               signatures.json, signatures/<nnn>.json (payload), signatures/<nnn>.p7s (CMS)
///     trust/<sha256>.cer .crl     versions/<nnn>.json
///
/// Rejected when an attachment's bytes are not those of its name, or a limit is passed.
Result<QByteArray> writeArchive(const Record &record, const ArchiveLimits &limits = {});

/// Whether bytes look like a record, also a damaged one: a ZIP that somewhere names manifest.json. A word processor's file
/// does not.
bool looksLikeArchive(const QByteArray &bytes);

/// Reads an archive from anywhere, within the limits. Protocol, with the code of a finding as problemType, when it is not
/// exactly what writeArchive() writes: not a ZIP, a file missing, added or changed, or a container that was packed again.
Result<Record> readArchive(const QByteArray &bytes, const ArchiveLimits &limits = {});

/// readArchive() and verify() in one. Every change of a byte is reported.
Report verifyArchive(const QByteArray &bytes, const TrustRoots &trust, const IProvider &provider,
                     const ArchiveLimits &limits = {});

} // namespace gw::signing
