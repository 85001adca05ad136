// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gw/platform/autostart.h>
#include <gw/platform/paths.h>
#include <gw/platform/process.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::platform;

TEST(Paths, xdgVariables_areFollowedWhenTheyAreAbsolute)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/home/kim"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, u"/var/cache/kim"_s);
    environment.insert(u"XDG_DATA_HOME"_s, u"relative"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, u"/run/user/1000"_s);
    const Paths paths = Paths::fromEnvironment(environment);
    EXPECT_EQ(paths.config, u"/home/kim/.config/gwanmun"_s);
    EXPECT_EQ(paths.data, u"/home/kim/.local/share/gwanmun"_s);
    EXPECT_EQ(paths.state, u"/home/kim/.local/state/gwanmun"_s);
    EXPECT_EQ(paths.cache, u"/var/cache/kim/gwanmun"_s);
    EXPECT_EQ(paths.runtime, u"/run/user/1000/gwanmun"_s);
}

TEST(Paths, anAccount_getsAFolderOfItsOwnWhateverItsIdIs)
{
    const QString one = Paths::forAccount(u"/data"_s, u"https://portal.example|김 주무관/../.."_s);
    const QString two = Paths::forAccount(u"/data"_s, u"https://portal.example|other"_s);
    EXPECT_NE(one, two);
    EXPECT_EQ(QDir::cleanPath(one), one);
    EXPECT_TRUE(one.startsWith(u"/data/accounts/"_s));
    EXPECT_EQ(one, Paths::forAccount(u"/data"_s, u"https://portal.example|김 주무관/../.."_s));
}

TEST(Paths, aPrivateFolder_isForItsOwnerOnly)
{
    QTemporaryDir base;
    const QString path = base.filePath(u"a/b"_s);
    ASSERT_TRUE(makePrivateFolder(path));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_EQ(QFile::permissions(path) & others, QFile::Permissions());
    EXPECT_EQ(QFile::permissions(base.filePath(u"a"_s)) & others, QFile::Permissions());
    ASSERT_TRUE(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther | QFile::ExeOther));
    ASSERT_TRUE(makePrivateFolder(path));
    EXPECT_EQ(QFile::permissions(path) & others, QFile::Permissions());

    QFile file(base.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(makePrivateFolder(file.fileName()).error().code, Error::Code::Storage);
    EXPECT_EQ(makePrivateFolder(u"/proc/gwanmun"_s).error().code, Error::Code::Storage);
}

TEST(Paths, localDisks_areNotNetworkFileSystems)
{
    QTemporaryDir base;
    EXPECT_FALSE(isOnNetworkFileSystem(base.path()));
    EXPECT_FALSE(isOnNetworkFileSystem(base.filePath(u"not/there/yet"_s)));
}

TEST(Paths, newFiles_areForTheirOwnerOnly)
{
    QTemporaryDir base;
    const mode_t before = umask(022);
    keepNewFilesPrivate();
    QFile file(base.filePath(u"x"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    umask(before);
}

TEST(Autostart, anEntry_isWrittenChangedAndTakenAway)
{
    QTemporaryDir config;
    const Autostart autostart(config.path(), u"/opt/my tools/gwanmun"_s);
    EXPECT_FALSE(autostart.isOn());
    ASSERT_TRUE(autostart.set(true));
    EXPECT_TRUE(autostart.isOn());
    QFile file(config.filePath(u"autostart/gwanmun.desktop"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("\nExec=\"/opt/my tools/gwanmun\" --background\n"));
    ASSERT_TRUE(autostart.set(false));
    EXPECT_FALSE(autostart.isOn());
    ASSERT_TRUE(autostart.set(false));
    EXPECT_FALSE(file.exists());
}

TEST(Process, hardening_forbidsCoreDumpsAndReaders)
{
    EXPECT_TRUE(hardenProcess(Dumpable::Yes));
    rlimit limit{1, 1};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, 0U);
    EXPECT_EQ(limit.rlim_max, 0U);
    EXPECT_EQ(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
    EXPECT_TRUE(hardenProcess(Dumpable::No));
    EXPECT_EQ(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
}
