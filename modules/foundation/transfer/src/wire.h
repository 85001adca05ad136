// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "rows.h"
#include <gw/net/transport.h>

// The operations of the Portal API on uploads and files, as requests and answers.
namespace gw::transfer::wire {

/// What the server has of an upload.
struct Progress
{
    QString serverId; ///< also the file's
    qint64 offset = 0;
    bool isComplete = false;
};

net::Request begin(const Kept &kept);
net::Request ask(const Kept &kept);
net::Request send(const Kept &kept, qint64 offset, const QByteArray &chunk);
net::Request forget(const Kept &kept);
/// From the answer to begin(), ask() or send(). NotFound: the server does not know the upload any more.
Result<Progress> progress(const net::Reply &reply);

net::Request fetch(const QString &fileId, qint64 offset, qint64 size);
/// A piece of a file.
struct Piece
{
    qint64 offset = 0;
    qint64 total = 0;
    QByteArray bytes;
};
/// Protocol: an answer that does not say which piece it is.
Result<Piece> piece(const net::Reply &reply);

} // namespace gw::transfer::wire
