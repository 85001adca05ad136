// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QStringList>
#include <memory>
#include <optional>

struct zip;

namespace gw::checks {

/// A ZIP file from outside, read in memory within limits. What unpacks beyond them is a bomb: it is not read on.
class Archive final
{
public:
    static constexpr qint64 entryBytes = qint64(24) << 20;
    static constexpr qint64 totalBytes = qint64(64) << 20;
    static constexpr qint64 entries = 10'000;

    /// Null when the bytes are no ZIP file or hold more entries than the limit. `bytes` must outlive it.
    static std::unique_ptr<Archive> open(const QByteArray &bytes);
    ~Archive();

    const QStringList &names() const { return m_names; }
    /// The content of an entry; empty when there is none, when it is locked or damaged, or beyond the limits.
    QByteArray read(const QString &name);

    bool isLocked() const { return m_locked; } ///< an entry asked a password
    bool isBad() const { return m_bad; }       ///< an entry was damaged or beyond the limits

private:
    explicit Archive(zip *archive);

    zip *m_archive;
    QStringList m_names;
    qint64 m_read = 0;
    bool m_locked = false;
    bool m_bad = false;
};

} // namespace gw::checks
