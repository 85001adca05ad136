// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <gw/base/result.h>
#include <stop_token>

namespace gw::jmap {

/// Bytes that the server keeps, RFC 8620 6.
struct Blob
{
    QString accountId;
    QString blobId;
    QString type;
    qint64 size = 0;
    bool operator==(const Blob &) const = default;
};

using Progress = std::function<void(qint64 done, qint64 total)>; ///< bytes; on the client's thread

/// How far an upload in pieces has come: to be kept on disk (with the outbox entry) and given back after a crash.
/// Belongs to one file in one state; another size or time of change makes it worthless.
struct UploadState
{
    QString accountId;
    qint64 size = 0;
    QDateTime modified;
    qint64 pieceSize = 0;
    QStringList pieces; ///< blob ids, in order

    qint64 sent() const { return std::min(size, pieceSize * pieces.size()); }
    QJsonObject toJson() const;
    static Result<UploadState> fromJson(const QJsonObject &object);
    bool operator==(const UploadState &) const = default;
};

struct UploadOptions
{
    QString type = QStringLiteral("application/octet-stream");
    std::stop_token cancel = {};
    Progress progress = {};
    UploadState resume = {}; ///< from an earlier attempt, or empty
    /// Called after each piece that the server has. Files sent in one go have no pieces, and none is called.
    std::function<void(const UploadState &)> checkpoint = {};
};

struct DownloadOptions
{
    QString name = QStringLiteral("file");                     ///< for the address only; never a person's file name
    QString type = QStringLiteral("application/octet-stream"); ///< what the server shall say it is
    qint64 size = -1; ///< what it must be in the end; -1: whatever the server says
    std::stop_token cancel = {};
    Progress progress = {}; ///< total -1: unknown
    qint64 maxSize = 2LL << 30;
};

} // namespace gw::jmap
