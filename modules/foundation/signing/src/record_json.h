// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "zip_container.h"

namespace gw::signing {

/// All files of a record but manifest.json. Rejected when something has no canonical form.
Result<Files> filesOf(const Record &record);
/// manifest.json for these files.
Result<QByteArray> manifestOf(const QString &documentId, const Files &files);

/// What a manifest lists: SHA-256 by path.
struct Manifest
{
    QString documentId = {};
    QMap<QString, QString> files = {};
};
Result<Manifest> manifestFromBytes(const QByteArray &bytes);

/// The inverse of filesOf(). Protocol with `detail` = the path of the file that is wrong. Files that no record has are
/// left out: comparing with filesOf() finds them.
Result<Record> recordFrom(const QString &documentId, const Files &files, const ArchiveLimits &limits);

} // namespace gw::signing
