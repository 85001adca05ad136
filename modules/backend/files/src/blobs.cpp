// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "blobs.h"

#include "log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::files {

Q_LOGGING_CATEGORY(lcFiles, "gw.backend.files")

namespace {

/// The bytes of a directory are its names: without this a rename may be forgotten.
void syncDirectory(const QString &directory)
{
    const int descriptor = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

std::unexpected<Error> failedWith(int number, const QString &what)
{
    Error error{.code = Error::Code::Storage, .detail = u"%1: %2"_s.arg(what, qt_error_string(number))};
    if (number == ENOSPC || number == EDQUOT)
        error.problemType = u"storage-full"_s;
    return std::unexpected(error);
}

/// write(2) tells of a full disk with its number, which QFile keeps to itself.
Result<Done> writeAll(int descriptor, const QByteArray &bytes, qint64 at, const QString &name)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::pwrite(descriptor, bytes.constData() + done, size_t(bytes.size() - done), at + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failedWith(count < 0 ? errno : ENOSPC, name);
        done += count;
    }
    if (::fsync(descriptor) != 0 && errno != EINVAL)
        return failedWith(errno, name);
    return Done{};
}

} // namespace

Blobs::Hold::Hold(Blobs &blobs, QString id) : m_blobs(blobs), m_id(std::move(id))
{
    {
        const std::scoped_lock lock(m_blobs.m_mutex);
        m_mutex = m_blobs.m_held.value(m_id).lock();
        if (!m_mutex) {
            m_mutex = std::make_shared<std::mutex>();
            m_blobs.m_held.insert(m_id, m_mutex);
        }
    }
    m_mutex->lock();
}

Blobs::Hold::~Hold()
{
    m_mutex->unlock();
    const std::scoped_lock lock(m_blobs.m_mutex);
    m_mutex.reset();
    if (m_blobs.m_held.value(m_id).expired())
        m_blobs.m_held.remove(m_id);
}

Blobs::Blobs(QString directory) : m_directory(std::move(directory))
{
    for (const QString &part : {u"partial"_s, u"blobs"_s}) {
        if (!QDir().mkpath(m_directory + u'/' + part))
            qCWarning(lcFiles) << "cannot make" << part << "in the directory for files";
    }
    QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString Blobs::partial(const QString &id) const
{
    return m_directory + u"/partial/"_s + id;
}

QString Blobs::path(const QString &sha256) const
{
    return m_directory + u"/blobs/"_s + sha256.left(2) + u'/' + sha256;
}

Result<Done> Blobs::append(const QString &id, qint64 at, const QByteArray &bytes)
{
    const QByteArray name = QFile::encodeName(partial(id));
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failedWith(errno, partial(id));
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    const off_t there = ::lseek(descriptor, 0, SEEK_END);
    if (there < at)
        return fail(Error::Code::Conflict, u"%1 has %2 bytes instead of %3"_s.arg(id).arg(there).arg(at));
    if (there > at && ::ftruncate(descriptor, at) != 0)
        return failedWith(errno, partial(id));
    const auto written = writeAll(descriptor, bytes, at, partial(id));
    if (!written && ::ftruncate(descriptor, at) != 0)
        qCDebug(lcFiles) << "the end of" << id << "stays until the next piece";
    return written;
}

Result<QByteArray> Blobs::digest(const QString &id) const
{
    QFile file(partial(id));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Code::Storage, file.errorString());
    return hash.result().toHex();
}

Result<QByteArray> Blobs::beginning(const QString &id, qint64 length) const
{
    QFile file(partial(id));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Storage, file.errorString());
    return file.read(length);
}

Result<Done> Blobs::keep(const QString &id, const QString &sha256)
{
    const QString target = path(sha256);
    const QString directory = target.left(target.lastIndexOf(u'/'));
    if (!QDir(directory).exists()) {
        if (!QDir().mkpath(directory))
            return fail(Error::Code::Storage, u"cannot make %1"_s.arg(directory));
        syncDirectory(m_directory + u"/blobs"_s);
    }
    if (::rename(QFile::encodeName(partial(id)).constData(), QFile::encodeName(target).constData()) != 0)
        return failedWith(errno, target);
    syncDirectory(directory);
    return Done{};
}

void Blobs::drop(const QString &id)
{
    QFile::remove(partial(id));
}

void Blobs::remove(const QString &sha256)
{
    QFile::remove(path(sha256));
}

qint64 Blobs::bytesFree() const
{
    return QStorageInfo(m_directory).bytesAvailable();
}

QStringList Blobs::all() const
{
    QStringList digests;
    const QDir root(m_directory + u"/blobs"_s);
    for (const QString &part : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        digests += QDir(root.filePath(part)).entryList(QDir::Files);
    return digests;
}

} // namespace gw::backend::files
