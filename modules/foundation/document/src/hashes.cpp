// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/document/canonical.h>
#include <gw/document/hashes.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> hashOfJson(const QJsonValue &value)
{
    const Result<QByteArray> bytes = canonicalJson(value);
    if (!bytes)
        return fail(bytes.error());
    return sha256Hex(*bytes);
}

QJsonArray attachmentManifest(const QList<AttachmentRef> &attachments)
{
    QJsonArray manifest;
    for (const AttachmentRef &attachment : attachments) {
        manifest.append(
            QJsonObject{{u"name"_s, attachment.name}, {u"sha256"_s, attachment.sha256}, {u"size"_s, attachment.size}});
    }
    return manifest;
}

} // namespace

QString versionHash(const QString &body, const QString &attachManifest, const QString &meta)
{
    const QJsonObject parts{{u"attach"_s, attachManifest}, {u"body"_s, body}, {u"meta"_s, meta}};
    return sha256Hex(canonicalJson(parts).value_or(QByteArray()));
}

Result<Hashes> hashesOf(const Content &content, const Meta &meta, const QList<AttachmentRef> &attachments)
{
    const Result<QString> body = hashOfJson(toJson(content));
    if (!body)
        return fail(body.error());
    const Result<QString> manifest = hashOfJson(attachmentManifest(attachments));
    if (!manifest)
        return fail(manifest.error());
    const Result<QString> card = hashOfJson(toJson(meta));
    if (!card)
        return fail(card.error());
    return Hashes{*body, *manifest, *card, versionHash(*body, *manifest, *card)};
}

} // namespace gw::document
