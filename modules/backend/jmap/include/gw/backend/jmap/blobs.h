// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <gw/backend/jmap/accounts.h>
#include <gw/base/clock.h>
#include <optional>
#include <vector>

namespace gw::backend::jmap {

/// Bytes that can be had by their blobId: a part of a file, or the bytes themselves.
struct Blob
{
    QString file = {};     ///< not empty: `size` bytes from `offset` of this file, which is never changed
    qint64 offset = 0;
    qint64 size = 0;
    QByteArray bytes = {}; ///< when there is no file
    QString type = {};     ///< media type as far as it is known

    /// All of it, or `length` bytes from `first`. Storage when the file is not there.
    Result<QByteArray> read(qint64 first = 0, qint64 length = -1) const;
};

/// Whoever can find blobs: uploads, messages, their parts.
class BlobSource
{
public:
    virtual ~BlobSource() = default;
    /// The blob when this account may read it; nothing when this source does not know it. Thread-safe.
    virtual Result<std::optional<Blob>> find(storage::Session &session, const Account &account, const QString &blobId) = 0;
    /// For Blob/lookup (RFC 9404 4.3): ids of the Email, Thread or Mailbox `type` that hold this blob.
    virtual Result<QStringList> holders(storage::Session &session, const Account &account, const QString &type,
                                        const QString &blobId);
    /// Whether the file with these bytes is still needed, because a message is kept in it, say.
    virtual Result<bool> keeps(storage::Session &session, const QString &sha256);
};

/// Files by the SHA-256 of what is in them, each once: DIR/ab/ab12…. Thread-safe; one object per directory.
class BlobFiles
{
public:
    explicit BlobFiles(QString directory);

    /// Writes and syncs; the digest in lower-case hex.
    Result<QString> put(const QByteArray &bytes) const;
    /// Takes a finished file of the same file system over (moved; gone afterwards), synced.
    Result<QString> take(const QString &temporaryFile) const;
    QString path(const QString &sha256) const;
    /// Where temporary files that take() may move belong.
    QString temporaryDirectory() const;
    /// Digests of the files of one part of 24 that were put or taken last before then.
    QStringList olderThan(const QDateTime &before, int part) const;
    /// Removes a file that was put or taken last before `before`; putting the same bytes again makes it young.
    void removeIfOlder(const QString &sha256, const QDateTime &before) const;

private:
    Result<Done> place(const QByteArray &temporary, const QString &sha256) const;

    QString m_directory;
    mutable std::mutex m_mutex; ///< between finding that a file is there and its removal
};

/// All blobs of the server. Sources are added before it answers; then it is thread-safe.
class Blobs final
{
public:
    static std::vector<storage::Migration> migrations();
    static constexpr qint64 lifetimeHours = 24; ///< of an upload that nothing refers to (RFC 8620 6.1 wants one hour)

    Blobs(QString directory, const Clock &clock) : m_files(std::move(directory)), m_clock(clock) {}

    void add(std::shared_ptr<BlobSource> source) { m_sources.push_back(std::move(source)); }
    /// Uploads first, then the sources in their order.
    Result<std::optional<Blob>> find(storage::Session &session, const Account &account, const QString &blobId) const;
    Result<QStringList> holders(storage::Session &session, const Account &account, const QString &type,
                                const QString &blobId) const;
    /// Notes that this account uploaded these bytes (which BlobFiles took): the blobId. The same bytes give the same id.
    Result<QString> uploaded(storage::Session &session, const Account &account, const QString &sha256, qint64 size,
                             const QString &type) const;
    /// Whether an upload or any source still needs the file with these bytes: a message, what waits to be sent.
    Result<bool> isKept(storage::Session &session, const QString &sha256) const;
    const BlobFiles &files() const { return m_files; }
    /// Forgets uploads that are older than their lifetime, and removes files that nobody keeps any more: those of a part of
    /// the directory, another one each hour, so that all of it is looked at once a day.
    Result<Done> tidy(storage::Database &database) const;

private:
    BlobFiles m_files;
    const Clock &m_clock;
    std::vector<std::shared_ptr<BlobSource>> m_sources;
};

} // namespace gw::backend::jmap
