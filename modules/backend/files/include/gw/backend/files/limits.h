// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <chrono>

namespace gw::backend::files {

/// Ends of names of programs and of what starts programs; the rest of the list is the site's.
QStringList programTypes();

/// What a site lets people store.
struct Limits
{
    qint64 maxSize = 100LL * 1024 * 1024;        ///< bytes of one file
    qint64 quota = 2LL * 1024 * 1024 * 1024;     ///< bytes of one person, unfinished uploads included
    int unfinished = 50;                         ///< uploads of one person at a time
    QStringList forbiddenTypes = programTypes(); ///< ends of names in lower case, without the dot
    qint64 reserve = 64LL * 1024 * 1024;         ///< bytes of the disk that stay free
    std::chrono::hours partialLife{24};          ///< an upload that rests for so long is forgotten
    std::chrono::hours unusedLife{7 * 24};       ///< a file that nothing refers to
};

/// Bytes of one piece: `maxChunk`.
inline constexpr qint64 maxChunk = 1024 * 1024;

} // namespace gw::backend::files
