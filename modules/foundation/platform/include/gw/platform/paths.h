// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QProcessEnvironment>
#include <QString>
#include <gw/base/result.h>

namespace gw::platform {

/// The person's folders, each with `gwanmun` appended (XDG Base Directory Specification 0.8). Not created yet.
struct Paths
{
    QString config;  ///< settings
    QString data;    ///< what must not be lost: outbox, drafts
    QString state;   ///< layouts, logs, last good policies
    QString cache;   ///< what the server can give again
    QString runtime; ///< sockets and locks of this login session

    /// Relative XDG variables are ignored, as the specification demands.
    static Paths fromEnvironment(const QProcessEnvironment &environment);

    /// A folder below `root` for one account; the id may be anything, the name is safe for every file system.
    static QString forAccount(const QString &root, const QString &accountId);
};

/// Creates a folder (and its parents) that only its owner may enter; an existing one is tightened. Storage: impossible,
/// or it belongs to somebody else.
Result<Done> makePrivateFolder(const QString &path);

/// From now on files of this process are for their owner only (umask 077).
void keepNewFilesPrivate();

/// Whether `path` lies on NFS, SMB or another file system over the network, where SQLite's WAL must not be used.
bool isOnNetworkFileSystem(const QString &path);

} // namespace gw::platform
