// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "files.h"

#include "log.h"
#include "migrate.h"
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <gw/text/fts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::store {

namespace {

constexpr int keptBackups = 7;

QString stamp(const Clock &clock)
{
    return clock.now().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

bool isDamage(const Error &error)
{
    return error.problemType == u"damaged"_s;
}

/// Moves the file with its log out of the way; never deletes. Returns the new path.
Result<QString> setAside(const QString &path, const QString &reason, const Clock &clock)
{
    QString target = u"%1.%2-%3"_s.arg(path, reason, stamp(clock));
    for (int n = 2; QFile::exists(target); ++n)
        target = u"%1.%2-%3-%4"_s.arg(path, reason, stamp(clock)).arg(n);
    if (!QFile::rename(path, target))
        return std::unexpected(
            Error{Error::Code::Storage, u"cannot move %1 out of the way"_s.arg(path), u"read-only"_s});
    // A log that stayed would be played into the file that replaces this one.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix))
            return std::unexpected(
                Error{Error::Code::Storage, u"cannot move %1 out of the way"_s.arg(path + suffix), u"read-only"_s});
    }
    return target;
}

/// WAL needs memory that all processes share, which network file systems do not have.
bool isNetworkFolder(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return type.startsWith("nfs") || type.startsWith("smb") || type == "cifs" || type == "fuse.sshfs";
}

Error newerSchema(File file)
{
    return {Error::Code::Storage,
            u"the %1 was used with a newer version of this program"_s.arg(file == File::Desk ? u"desk"_s : u"cache"_s),
            u"newer-schema"_s};
}

/// Opens, compares and migrates. `before` runs ahead of the first migration of a file that holds something.
Result<OpenedFile> openCurrent(const QString &folder, File file, const Schema &schema,
                               const std::function<Result<Done>(sqlite::Connection &)> &before, bool check)
{
    auto connection = openConnection(folder, file, sqlite::Connection::Mode::ReadWrite);
    if (!connection)
        return fail(connection.error());
    if (check) {
        if (auto sound = quickCheck(*connection); !sound)
            return fail(sound.error());
    }
    const auto versions = compareVersions(*connection, schema, file);
    if (!versions)
        return fail(versions.error());
    if (*versions == Versions::Newer)
        return std::unexpected(newerSchema(file));
    if (*versions == Versions::Older && before) {
        if (auto done = before(*connection); !done)
            return fail(done.error());
    }
    if (*versions != Versions::Current) {
        if (auto done = migrate(*connection, schema, file); !done)
            return fail(done.error());
    }
    return OpenedFile{std::move(*connection), {}, *versions == Versions::Empty};
}

/// The newest backup that is sound, put in the place of the desk.
std::optional<QDateTime> restoreBackup(const QString &folder)
{
    const QDir backups(backupFolderOf(folder));
    const QFileInfoList files = backups.entryInfoList({u"desk-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &info : files) {
        auto candidate = sqlite::Connection::open(info.filePath(), sqlite::Connection::Mode::ReadOnly);
        if (!candidate || !quickCheck(*candidate)) {
            qCWarning(lcStore) << "backup is damaged too:" << info.fileName();
            continue;
        }
        if (QFile::copy(info.filePath(), pathOf(folder, File::Desk)))
            return info.lastModified();
    }
    return std::nullopt;
}

} // namespace

QString pathOf(const QString &folder, File file)
{
    return folder + (file == File::Cache ? u"/cache.sqlite"_s : u"/desk.sqlite"_s);
}

QString damagedMarkOf(const QString &folder)
{
    return folder + u"/cache.damaged"_s;
}

QString backupFolderOf(const QString &folder)
{
    return folder + u"/backup"_s;
}

Result<sqlite::Connection> openConnection(const QString &folder, File file, sqlite::Connection::Mode mode)
{
    auto connection = sqlite::Connection::open(pathOf(folder, file), mode);
    if (!connection)
        return connection;
    QString pragmas = u"PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-4000;"_s;
    if (mode == sqlite::Connection::Mode::ReadWrite) {
        pragmas += isNetworkFolder(folder) ? u"PRAGMA journal_mode=DELETE;"_s : u"PRAGMA journal_mode=WAL;"_s;
        pragmas += file == File::Desk ? u"PRAGMA synchronous=FULL;"_s : u"PRAGMA synchronous=NORMAL;"_s;
    }
    pragmas += u"PRAGMA wal_autocheckpoint=0;"_s; // the writer says when
    if (auto done = connection->execScript(pragmas); !done)
        return fail(done.error());
    if (auto done = text::registerTokenizer(*connection); !done)
        return fail(done.error());
    return connection;
}

Result<OpenedFile> openCache(const QString &folder, const Schema &schema, const Clock &clock)
{
    const QString path = pathOf(folder, File::Cache);
    std::optional<Problem> problem;
    if (QFile::exists(damagedMarkOf(folder))) {
        if (QFile::exists(path)) {
            auto moved = setAside(path, u"damaged"_s, clock);
            if (!moved)
                return fail(moved.error());
            problem = Problem{Problem::Kind::CacheRebuilt, u"found damaged while running"_s, *moved};
        }
        QFile::remove(damagedMarkOf(folder));
    }
    auto opened = openCurrent(folder, File::Cache, schema, {}, false);
    const bool newer = !opened && opened.error().problemType == u"newer-schema"_s;
    if (!opened && (newer || isDamage(opened.error()))) {
        const QString why = opened.error().detail;
        auto moved = setAside(path, newer ? u"newer"_s : u"damaged"_s, clock);
        if (!moved)
            return fail(moved.error());
        problem = Problem{newer ? Problem::Kind::CacheFromNewer : Problem::Kind::CacheRebuilt, why, *moved};
        opened = openCurrent(folder, File::Cache, schema, {}, false);
    }
    if (opened && problem)
        opened->problems.append(*problem);
    return opened;
}

Result<OpenedFile> openDesk(const QString &folder, const Schema &schema, const Clock &clock, bool unclean)
{
    const auto backUpFirst = [&folder](sqlite::Connection &desk) -> Result<Done> {
        const QString target = backupFolderOf(folder) + u"/before-migration.sqlite"_s;
        QFile::remove(target);
        return desk.exec(u"VACUUM INTO ?"_s, {target});
    };
    auto opened = openCurrent(folder, File::Desk, schema, backUpFirst, unclean);
    if (opened || !isDamage(opened.error()))
        return opened;

    const QString why = opened.error().detail;
    auto moved = setAside(pathOf(folder, File::Desk), u"damaged"_s, clock);
    if (!moved)
        return fail(moved.error());
    Problem problem{Problem::Kind::DeskLost, why, *moved};
    if (const auto restored = restoreBackup(folder)) {
        problem.kind = Problem::Kind::DeskRestored;
        problem.backupOf = *restored;
    }
    opened = openCurrent(folder, File::Desk, schema, backUpFirst, true);
    if (opened)
        opened->problems.append(problem);
    return opened;
}

Result<Done> quickCheck(sqlite::Connection &connection)
{
    const auto verdict = connection.scalar(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return fail(verdict.error());
    if (verdict->toString() != u"ok"_s)
        return std::unexpected(Error{Error::Code::Storage, u"quick_check: "_s + verdict->toString(), u"damaged"_s});
    return Done{};
}

Result<Done> backUp(sqlite::Connection &desk, const QString &folder, const Clock &clock)
{
    QDir backups(backupFolderOf(folder));
    const QString name = u"desk-%1.sqlite"_s.arg(clock.now().toUTC().toString(u"yyyyMMdd"_s));
    if (backups.exists(name))
        return Done{};
    const QString part = backups.filePath(name + u".part"_s);
    QFile::remove(part);
    if (auto sound = quickCheck(desk); !sound)
        return sound; // a damaged desk must not push a good backup out
    if (auto done = desk.exec(u"VACUUM INTO ?"_s, {part}); !done) {
        QFile::remove(part);
        return done;
    }
    if (!QFile::rename(part, backups.filePath(name)))
        return fail(Error::Code::Storage, u"cannot name the backup "_s + name);
    const QStringList all = backups.entryList({u"desk-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = keptBackups; i < all.size(); ++i)
        backups.remove(all.at(i));
    return Done{};
}

} // namespace gw::store
