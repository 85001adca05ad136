// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "readfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace gw::settings {
namespace {

constexpr qint64 largestFile = 1 << 20;

#ifdef Q_OS_UNIX
bool isSafe(const QFile &file, uint owner)
{
    struct stat info = {};
    return fstat(file.handle(), &info) == 0 && S_ISREG(info.st_mode) && info.st_uid == owner
           && (info.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}
#else
bool isSafe(const QFile &, uint)
{
    return true; // %ProgramData% and its access list belong to the installer
}
#endif

} // namespace

Result<QByteArray> readFile(const QString &path, std::optional<uint> owner)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Code::NotFound, u"no such file"_s);
    if (!QFileInfo(path).isFile())
        return fail(Error::Code::Storage, u"not a file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Storage, file.errorString());
    if (owner && !isSafe(file, *owner))
        return fail(Error::Code::Forbidden, u"owner or permissions"_s);
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return fail(Error::Code::TooLarge, u"above 1 MiB"_s);
    return bytes;
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(Error::Code::Storage, u"cannot create the folder"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Code::Storage, file.errorString());
    return Done{};
}

} // namespace gw::settings
