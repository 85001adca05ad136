// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/platform/paths.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace gw::platform {
namespace {

QString folder(const QProcessEnvironment &environment, const QString &variable, const QString &fallback)
{
    const QString value = environment.value(variable);
    return (QDir::isAbsolutePath(value) ? value : fallback) + u"/gwanmun"_s;
}

} // namespace

Paths Paths::fromEnvironment(const QProcessEnvironment &environment)
{
#ifdef Q_OS_WIN
    const QString local = environment.value(u"LOCALAPPDATA"_s, QDir::homePath());
    const QString roaming = environment.value(u"APPDATA"_s, local);
    const auto below = [](const QString &root, const QString &name) { return root + u"/Gwanmun/"_s + name; };
    return {below(roaming, u"config"_s), below(local, u"data"_s), below(local, u"state"_s), below(local, u"cache"_s),
            below(local, u"run"_s)};
#else
    const QString home = environment.value(u"HOME"_s, QDir::homePath());
    return {
        .config = folder(environment, u"XDG_CONFIG_HOME"_s, home + u"/.config"_s),
        .data = folder(environment, u"XDG_DATA_HOME"_s, home + u"/.local/share"_s),
        .state = folder(environment, u"XDG_STATE_HOME"_s, home + u"/.local/state"_s),
        .cache = folder(environment, u"XDG_CACHE_HOME"_s, home + u"/.cache"_s),
        // Without a login session there is no runtime folder; our own state is private too, only not on a fast disk.
        .runtime = folder(environment, u"XDG_RUNTIME_DIR"_s, home + u"/.local/state/gwanmun-run"_s),
    };
#endif
}

QString Paths::forAccount(const QString &root, const QString &accountId)
{
    const QByteArray hash = QCryptographicHash::hash(accountId.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return root + u"/accounts/"_s + QString::fromLatin1(hash);
}

Result<Done> makePrivateFolder(const QString &path)
{
    const QFileDevice::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFileInfo::exists(path)) {
        const QFileInfo info(path);
        if (!QFileInfo::exists(info.path())) {
            const Result<Done> parent = makePrivateFolder(info.path());
            if (!parent)
                return parent;
        }
        if (!QDir(info.path()).mkdir(info.fileName(), owner) && !QFileInfo::exists(path))
            return fail(Error::Code::Storage, u"cannot create %1"_s.arg(path));
    }
    if (!QFileInfo(path).isDir())
        return fail(Error::Code::Storage, u"%1 is not a folder"_s.arg(path));
#ifdef Q_OS_LINUX
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0 || info.st_uid != geteuid())
        return fail(Error::Code::Storage, u"%1 belongs to somebody else"_s.arg(path));
    if ((info.st_mode & 077) != 0 && !QFile::setPermissions(path, owner))
        return fail(Error::Code::Storage, u"%1 cannot be made private"_s.arg(path));
#endif
    return Done{};
}

void keepNewFilesPrivate()
{
#ifdef Q_OS_LINUX
    umask(077);
#endif
}

bool isOnNetworkFileSystem(const QString &path)
{
#ifdef Q_OS_LINUX
    QString existing = path; // the question comes before the folder does
    while (!QFileInfo::exists(existing) && existing.size() > 1)
        existing = QFileInfo(existing).path();
    struct statfs info = {};
    if (statfs(QFile::encodeName(existing).constData(), &info) != 0)
        return false;
    switch (quint32(info.f_type)) {
    case 0x6969:     // NFS
    case 0x517B:     // SMB
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB 2
    case 0x5346414F: // AFS
    case 0x73757245: // Coda
    case 0x00C36400: // Ceph
    case 0x0BD00BD0: // Lustre
        return true;
    default: return false;
    }
#else
    return path.startsWith(u"//"_s) || path.startsWith(u"\\\\"_s);
#endif
}

} // namespace gw::platform
