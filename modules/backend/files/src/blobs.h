// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>
#include <functional>
#include <gw/base/result.h>
#include <memory>
#include <mutex>

namespace gw::backend::files {

/// The bytes of files on disk. A blob is written to a partial file, synced, and renamed to the name of its digest: it is
/// there whole or not at all, also after the power failed. Thread-safe, but for one partial file at a time: see Hold.
class Blobs
{
public:
    explicit Blobs(QString directory);

    /// One request at a time works on one upload; the others wait.
    class Hold
    {
    public:
        Hold(Blobs &blobs, QString id);
        ~Hold();
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

    private:
        Blobs &m_blobs;
        QString m_id;
        std::shared_ptr<std::mutex> m_mutex;
    };

    /// Appends to an upload that has `at` bytes; what is there beyond them, from before a crash, is cut off. Synced when
    /// it returns. Errors: Storage with problemType "storage-full" when the disk is full, then the `at` bytes are still
    /// there; Conflict when fewer than `at` bytes are there.
    Result<Done> append(const QString &id, qint64 at, const QByteArray &bytes);
    Result<QByteArray> digest(const QString &id) const;                   ///< of a partial file, in hex
    Result<QByteArray> beginning(const QString &id, qint64 length) const; ///< of a partial file
    Result<Done> keep(const QString &id, const QString &sha256);          ///< the partial file becomes the blob
    void drop(const QString &id);                                         ///< the partial file goes away
    void remove(const QString &sha256);                                   ///< the blob goes away
    QString path(const QString &sha256) const;
    qint64 bytesFree() const;
    QStringList all() const; ///< digests of all blobs
    /// Held while a blob is given a row or is taken away, so that neither overtakes the other.
    std::mutex &naming() { return m_naming; }

private:
    QString partial(const QString &id) const;

    const QString m_directory;
    std::mutex m_naming;
    std::mutex m_mutex; // guards m_held
    QHash<QString, std::weak_ptr<std::mutex>> m_held;
};

} // namespace gw::backend::files
