// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::app {

/// A name from outside made into one that is safe in a folder: no path parts, no control, format or bidirectional
/// characters, no names that a system reserves, one extension that is seen, at most 150 characters with it. Never empty,
/// never hidden.
QString safeFileName(const QString &suggested);

/// `folder`/`name`, or with " (2)", " (3)" … before the extension when that is taken. Touches the disk.
QString freePath(const QString &folder, const QString &name);

/// Gives a finished partial file its name without replacing anything; the path it got, empty when it could not.
/// Touches the disk: not on the GUI thread.
QString settle(const QString &partial, const QString &folder, const QString &name);

} // namespace gw::app
