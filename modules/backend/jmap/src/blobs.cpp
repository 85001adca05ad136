// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/jmap/blobs.h>

#include "log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <gw/backend/http/message.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

std::unexpected<Error> failedWith(int number, const QString &what)
{
    Error error{.code = Error::Code::Storage, .detail = u"%1: %2"_s.arg(what, qt_error_string(number))};
    if (number == ENOSPC || number == EDQUOT)
        error.problemType = u"storage-full"_s;
    return std::unexpected(error);
}

void sync(const QByteArray &name, int flags)
{
    const int descriptor = ::open(name.constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

QString blobIdOf(const QString &sha256)
{
    return u'u' + sha256;
}

} // namespace

Result<QByteArray> Blob::read(qint64 first, qint64 length) const
{
    const qint64 wanted = length < 0 ? size - first : std::min(length, size - first);
    if (file.isEmpty())
        return bytes.mid(first, wanted);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || !source.seek(offset + first))
        return fail(Error::Code::Storage, u"the bytes of a blob are not there: %1"_s.arg(source.errorString()));
    QByteArray read = source.read(wanted);
    if (read.size() != wanted)
        return fail(Error::Code::Storage, u"a blob is shorter than it should be"_s);
    return read;
}

Result<QStringList> BlobSource::holders(storage::Session &, const Account &, const QString &, const QString &)
{
    return QStringList();
}

Result<bool> BlobSource::keeps(storage::Session &, const QString &)
{
    return false;
}

BlobFiles::BlobFiles(QString directory) : m_directory(std::move(directory))
{
    QDir().mkpath(temporaryDirectory());
    QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // What a crash left behind.
    for (const QFileInfo &left : QDir(temporaryDirectory()).entryInfoList(QDir::Files))
        QFile::remove(left.filePath());
}

QString BlobFiles::temporaryDirectory() const
{
    return m_directory + u"/partial"_s;
}

QString BlobFiles::path(const QString &sha256) const
{
    return m_directory + u'/' + sha256.left(2) + u'/' + sha256;
}

Result<QString> BlobFiles::put(const QByteArray &bytes) const
{
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    http::SpooledBody body(temporaryDirectory());
    if (!body.append(bytes))
        return failedWith(errno, u"a blob"_s);
    body.close();
    if (const auto placed = place(QFile::encodeName(body.path()), sha256); !placed)
        return fail(placed.error());
    return sha256;
}

Result<QString> BlobFiles::take(const QString &temporaryFile) const
{
    QFile file(temporaryFile);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Code::Storage, file.errorString());
    file.close();
    const QString sha256 = QString::fromLatin1(hash.result().toHex());
    if (const auto placed = place(QFile::encodeName(temporaryFile), sha256); !placed)
        return fail(placed.error());
    return sha256;
}

Result<Done> BlobFiles::place(const QByteArray &temporary, const QString &sha256) const
{
    const QString target = path(sha256);
    const QString directory = target.left(target.lastIndexOf(u'/'));
    const std::lock_guard lock(m_mutex);
    // The same bytes once more: the file is as good as new.
    if (::utimensat(AT_FDCWD, QFile::encodeName(target).constData(), nullptr, 0) == 0) {
        ::unlink(temporary.constData());
        return Done{};
    }
    if (!QDir(directory).exists()) {
        if (!QDir().mkpath(directory))
            return fail(Error::Code::Storage, u"cannot make %1"_s.arg(directory));
        sync(QFile::encodeName(m_directory), O_RDONLY | O_DIRECTORY);
    }
    sync(temporary, O_RDWR);
    if (::rename(temporary.constData(), QFile::encodeName(target).constData()) != 0)
        return failedWith(errno, target);
    sync(QFile::encodeName(directory), O_RDONLY | O_DIRECTORY);
    return Done{};
}

QStringList BlobFiles::olderThan(const QDateTime &before, int part) const
{
    QStringList found;
    for (int first = part; first < 256; first += 24) {
        const QDir directory(m_directory + u"/%1"_s.arg(first, 2, 16, QLatin1Char('0')));
        for (const QFileInfo &file : directory.entryInfoList(QDir::Files)) {
            if (file.lastModified() < before)
                found << file.fileName();
        }
    }
    return found;
}

void BlobFiles::removeIfOlder(const QString &sha256, const QDateTime &before) const
{
    const std::lock_guard lock(m_mutex);
    if (QFileInfo(path(sha256)).lastModified() < before)
        QFile::remove(path(sha256));
}

std::vector<storage::Migration> Blobs::migrations()
{
    return {{u"jmap"_s, 1, uR"(
CREATE TABLE jmap_upload(
    account_id TEXT NOT NULL, sha256 TEXT NOT NULL, size BIGINT NOT NULL, type TEXT NOT NULL, uploaded_at TEXT NOT NULL,
    PRIMARY KEY(account_id, sha256));
CREATE INDEX jmap_upload_sha256 ON jmap_upload(sha256);
CREATE INDEX jmap_upload_age ON jmap_upload(uploaded_at);
CREATE INDEX jmap_person_email ON person(lower(email));
)"_s}};
}

Result<std::optional<Blob>> Blobs::find(storage::Session &session, const Account &account, const QString &blobId) const
{
    if (blobId.startsWith(u'u')) {
        const QString sha256 = blobId.mid(1);
        const auto rows = session.query(u"SELECT size, type FROM jmap_upload WHERE account_id = ? AND sha256 = ?"_s,
                                        {account.id, sha256});
        if (!rows)
            return fail(rows.error());
        if (!rows->empty())
            return Blob{.file = m_files.path(sha256), .size = rows->front().integer(0), .type = rows->front().text(1)};
    }
    for (const auto &source : m_sources) {
        auto found = source->find(session, account, blobId);
        if (!found || *found)
            return found;
    }
    return std::optional<Blob>{};
}

Result<QStringList> Blobs::holders(storage::Session &session, const Account &account, const QString &type,
                                   const QString &blobId) const
{
    QStringList all;
    for (const auto &source : m_sources) {
        const auto some = source->holders(session, account, type, blobId);
        if (!some)
            return some;
        all += *some;
    }
    return all;
}

Result<QString> Blobs::uploaded(storage::Session &session, const Account &account, const QString &sha256, qint64 size,
                                const QString &type) const
{
    const auto noted = session.exec(
        u"INSERT INTO jmap_upload(account_id, sha256, size, type, uploaded_at) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(account_id, sha256) DO UPDATE SET type = excluded.type, uploaded_at = excluded.uploaded_at"_s,
        {account.id, sha256, size, type, m_clock.now()});
    if (!noted)
        return fail(noted.error());
    return blobIdOf(sha256);
}

Result<bool> Blobs::isKept(storage::Session &session, const QString &sha256) const
{
    const auto uploads = session.query(u"SELECT 1 FROM jmap_upload WHERE sha256 = ? LIMIT 1"_s, {sha256});
    if (!uploads)
        return fail(uploads.error());
    bool kept = !uploads->empty();
    for (auto source = m_sources.begin(); !kept && source != m_sources.end(); ++source) {
        const auto keeps = (*source)->keeps(session, sha256);
        if (!keeps)
            return keeps;
        kept = *keeps;
    }
    return kept;
}

Result<Done> Blobs::tidy(storage::Database &database) const
{
    const QDateTime before = m_clock.now().addSecs(-lifetimeHours * 3600);
    const QStringList files = m_files.olderThan(before, int(before.toSecsSinceEpoch() / 3600 % 24));
    QStringList unused;
    const auto forgotten = database.write([&](storage::Session &session) -> Result<Done> {
        const auto gone = session.exec(u"DELETE FROM jmap_upload WHERE uploaded_at < ?"_s, {before});
        return gone ? Result<Done>(Done{}) : fail(gone.error());
    });
    if (!forgotten)
        return forgotten;
    const auto judged = database.read([&](storage::Session &session) -> Result<Done> {
        unused.clear();
        for (const QString &sha256 : files) {
            const auto kept = isKept(session, sha256);
            if (!kept)
                return fail(kept.error());
            if (!*kept)
                unused << sha256;
        }
        return Done{};
    });
    // Whoever needs one of them now has to put its bytes again, which makes the file young; or has it as an upload still.
    for (const QString &sha256 : unused)
        m_files.removeIfOlder(sha256, before);
    return judged;
}

} // namespace gw::backend::jmap
