// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gw::backend::files {

/// A name from outside as it may be shown and saved: one plain line without directories, nothing that Windows or a shell
/// reads as more than a name, no dot or space at its ends. Empty when nothing is left.
QString fileName(const QString &outside);

/// Whether a name ends in one of these types, however it is hidden: "a.exe", "a.EXE", "a.exe . ".
bool hasType(const QString &name, const QStringList &types);

/// Whether these are the first bytes of a program: Windows, Linux, macOS, scripts that name their interpreter, shortcuts.
bool isProgram(const QByteArray &beginning);

/// What a file holds, by its first bytes; where many types look alike, by its name among those.
/// "application/octet-stream" when unknown.
QString typeOf(const QByteArray &beginning, const QString &name);

/// How many of the first bytes the functions above, and the size of a picture, are found in.
inline constexpr qint64 beginningLength = 256 * 1024;

} // namespace gw::backend::files
