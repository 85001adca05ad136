// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMap>
#include <gw/signing/archive.h>

namespace gw::signing {

/// The files of an archive by path. QMap's order is the order in the container.
using Files = QMap<QString, QByteArray>;

/// The one container for these files: no compression, no times, no attributes, no extra fields, no comments. Its bytes
/// depend on nothing but the files, also not on a library's version.
QByteArray packFiles(const Files &files);
/// Whether `bytes` are what packFiles() gives, without making them.
bool isPackedForm(const Files &files, const QByteArray &bytes);

/// Reads any ZIP of stored entries with plain names, within the limits. Protocol with a finding's code as problemType.
Result<Files> unpackFiles(const QByteArray &bytes, const ArchiveLimits &limits);

} // namespace gw::signing
