// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/document/content.h>
#include <gw/document/meta.h>

namespace gw::document {

/// What a signature binds (domain D8). Each is the SHA-256 of canonical JSON, lower-case hex.
struct Hashes
{
    QString body = {};           ///< of toJson(content)
    QString attachManifest = {}; ///< of [{"name","sha256","size"}…] in the order of the list
    QString meta = {};           ///< of toJson(meta)
    QString version = {};        ///< of {"attach","body","meta"}: the content hash that every decision names
    bool operator==(const Hashes &) const = default;
};

/// Error::Code::Rejected when the data has no canonical form (half a surrogate pair in a text).
Result<Hashes> hashesOf(const Content &content, const Meta &meta, const QList<AttachmentRef> &attachments);
/// When three of them are known already.
QString versionHash(const QString &body, const QString &attachManifest, const QString &meta);

} // namespace gw::document
