// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// A file of a document, in its order.
struct DocumentAttachment
{
    /// Of `/v1/files/{id}`.
    QString id;
    QString name;
    QString mime;
    qint64 size = 0;
    QString sha256;
    /// Whether its format is open (Art. 5(2)).
    bool openFormat = false;
    /// From 1.
    int order = 0;

    bool operator==(const DocumentAttachment &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentAttachment &out);
QJsonValue toJson(const DocumentAttachment &value);

/// One version of a document: what a signature is bound to.
struct VersionInfo
{
    /// From 1.
    int no = 0;
    /// SHA-256 of the canonical JSON (RFC 8785) of {"attach", "body", "meta"}: the next three.
    QString versionSha256;
    QString bodySha256;
    /// Of the list of attachments - name, size, sha256 - in order.
    QString attachSha256;
    QString metaSha256;
    QDateTime createdAt;
    ApprovalPerson by;
    /// draft, review-edit or return-fix.
    QString cause;

    bool operator==(const VersionInfo &) const = default;
};
bool fromJson(const QJsonValue &value, VersionInfo &out);
QJsonValue toJson(const VersionInfo &value);

/// All versions of a document, oldest first.
struct DocumentVersions
{
    QList<VersionInfo> items;

    bool operator==(const DocumentVersions &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentVersions &out);
QJsonValue toJson(const DocumentVersions &value);

/// One version, whole.
struct DocumentVersion
{
    VersionInfo version;
    QJsonObject meta;
    QJsonObject content;
    QList<DocumentAttachment> attachments;

    bool operator==(const DocumentVersion &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentVersion &out);
QJsonValue toJson(const DocumentVersion &value);

/// The registration number that a document gets with its decision (Art. 11; records rule Arts. 4 and 5).
struct DocumentNumber
{
    /// Department and serial, as people know it.
    QString display;
    /// Begins anew each year for each unit; never used twice.
    int serial = 0;
    /// Of Asia/Seoul.
    int year = 0;
    /// System code, department code, year and serial (records decree Art. 20(3)).
    QString systemNumber;
    /// The additional number of statutes, directives and notices (Art. 11(2)).
    std::optional<QString> special;

    bool operator==(const DocumentNumber &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentNumber &out);
QJsonValue toJson(const DocumentNumber &value);

/// The agency and the unit whose document it is.
struct DocumentOwner
{
    QString agencyId;
    QString agencyKo;
    QString agencyEn;
    QString unitId;
    QString unitKo;
    QString unitEn;

    bool operator==(const DocumentOwner &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentOwner &out);
QJsonValue toJson(const DocumentOwner &value);

} // namespace gw::portal
