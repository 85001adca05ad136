// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <functional>
#include <gw/base/result.h>

// Files on the disk. Every function may take long: pool threads only.
namespace gw::transfer::files {

using FreeBytes = std::function<qint64(const QString &folder)>; ///< any thread

struct Copied
{
    qint64 size = 0;
    QString sha256 = {};
    QString mediaType = {};
};

/// Space that is left for everything else: the outbox must still find room when attachments do not.
inline constexpr qint64 reserve = 16 << 20;

/// Copies `from` to `to` (whose folder is made) and hashes it on the way. On failure nothing is left behind. NotFound,
/// TooLarge, or Storage with problemType "disk-full" or "io-error".
Result<Copied> copy(const QString &from, const QString &to, qint64 most, const FreeBytes &freeBytes);
Result<Copied> write(const QByteArray &bytes, const QString &to, const FreeBytes &freeBytes);
/// Storage with problemType "copy-changed" when there are fewer bytes than that.
Result<QByteArray> read(const QString &path, qint64 offset, qint64 size);
/// Appends at `offset`, where the file must end now.
Result<qint64> append(const QString &path, qint64 offset, const QByteArray &bytes, const FreeBytes &freeBytes);
Result<QString> sha256(const QString &path);
/// The first file in a folder of its own, or nothing.
QString onlyFileIn(const QString &folder);
/// Removes the folders of the least recently used files until all together have at most `limit` bytes; `keep` stays.
void shrink(const QString &root, qint64 limit, const QString &keep);
/// Notes that the file was used.
void touch(const QString &path, const QDateTime &now);

} // namespace gw::transfer::files
