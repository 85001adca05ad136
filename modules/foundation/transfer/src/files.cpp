// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::transfer::files {

namespace {

constexpr qint64 blockSize = 1 << 18;

std::unexpected<Error> writeError(const QFile &file)
{
    Error error{Error::Code::Storage, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    // QFile says "resource" for a full disk, a quota and a limit alike: all mean that there is no room.
    error.problemType = file.error() == QFileDevice::ResourceError ? u"disk-full"_s : u"io-error"_s;
    return fail(std::move(error));
}

std::unexpected<Error> noRoom(qint64 wanted)
{
    return fail(Error{Error::Code::Storage, u"no room for %1 bytes"_s.arg(wanted), u"disk-full"_s});
}

bool makeFolderOf(const QString &path)
{
    return QDir().mkpath(path.section(u'/', 0, -2));
}

bool hasRoom(const QString &path, qint64 wanted, const FreeBytes &freeBytes)
{
    return freeBytes(path.section(u'/', 0, -2)) >= wanted + reserve;
}

QString hex(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

Result<Copied> pump(QIODevice &from, QFile &to, qint64 most)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Copied copied;
    while (true) {
        const QByteArray block = from.read(blockSize);
        if (block.isEmpty())
            break;
        copied.size += block.size();
        if (copied.size > most)
            return fail(Error::Code::TooLarge, u"it grew while it was copied"_s);
        if (to.write(block) != block.size())
            return writeError(to);
        hash.addData(block);
    }
    // The row that names the copy is on the disk before the person sees it: so must the copy be.
    if (!to.flush())
        return writeError(to);
    copied.sha256 = hex(hash);
    return copied;
}

} // namespace

Result<Copied> copy(const QString &from, const QString &to, qint64 most, const FreeBytes &freeBytes)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, source.errorString());
    if (source.isSequential())
        return fail(Error::Code::Unsupported, u"not an ordinary file"_s);
    if (source.size() > most)
        return fail(Error::Code::TooLarge, u"%1 bytes"_s.arg(source.size()));
    QFile target(to);
    if (!makeFolderOf(to))
        return fail(Error{Error::Code::Storage, u"no folder for "_s + to, u"io-error"_s});
    if (!hasRoom(to, source.size(), freeBytes))
        return noRoom(source.size());
    if (!target.open(QIODevice::WriteOnly))
        return writeError(target);
    const Result<Copied> copied = pump(source, target, most);
    if (copied && source.error() == QFileDevice::NoError)
        return copied;
    target.close();
    target.remove();
    if (!copied)
        return copied;
    return fail(Error{Error::Code::Storage, source.errorString(), u"io-error"_s});
}

Result<Copied> write(const QByteArray &bytes, const QString &to, const FreeBytes &freeBytes)
{
    QFile target(to);
    if (!makeFolderOf(to))
        return fail(Error{Error::Code::Storage, u"no folder for "_s + to, u"io-error"_s});
    if (!hasRoom(to, bytes.size(), freeBytes))
        return noRoom(bytes.size());
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.flush()) {
        const auto error = writeError(target);
        target.close();
        target.remove();
        return error;
    }
    return Copied{bytes.size(),
                  QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
}

Result<QByteArray> read(const QString &path, qint64 offset, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return fail(Error{Error::Code::Storage, file.errorString(), u"copy-changed"_s});
    QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        return fail(Error{Error::Code::Storage, u"the copy is shorter than it was"_s, u"copy-changed"_s});
    return bytes;
}

Result<qint64> append(const QString &path, qint64 offset, const QByteArray &bytes, const FreeBytes &freeBytes)
{
    QFile file(path);
    if (!makeFolderOf(path))
        return fail(Error{Error::Code::Storage, u"no folder for "_s + path, u"io-error"_s});
    if (!hasRoom(path, bytes.size(), freeBytes))
        return noRoom(bytes.size());
    if (!file.open(QIODevice::ReadWrite) || !file.resize(offset) || !file.seek(offset)
        || file.write(bytes) != bytes.size() || !file.flush())
        return writeError(file);
    return offset + bytes.size();
}

Result<QString> sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error{Error::Code::Storage, file.errorString(), u"io-error"_s});
    return hex(hash);
}

QString onlyFileIn(const QString &folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files); // without hidden ones: those are not complete
    return names.isEmpty() ? QString() : folder + u'/' + names.constFirst();
}

void shrink(const QString &root, qint64 limit, const QString &keep)
{
    struct Kept
    {
        QString folder;
        qint64 size = 0;
        QDateTime usedAt = {};
    };
    QList<Kept> all;
    qint64 total = 0;
    const QFileInfoList folders = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        Kept kept{folder.filePath()};
        const QFileInfoList inside = QDir(folder.filePath()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : inside) {
            kept.size += file.size();
            kept.usedAt = std::max(kept.usedAt, file.lastModified());
        }
        total += kept.size;
        all.append(kept);
    }
    std::ranges::sort(all, {}, &Kept::usedAt);
    for (const Kept &kept : std::as_const(all)) {
        if (total <= limit)
            return;
        if (kept.folder == keep)
            continue;
        QDir(kept.folder).removeRecursively();
        total -= kept.size;
    }
}

void touch(const QString &path, const QDateTime &now)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

} // namespace gw::transfer::files
