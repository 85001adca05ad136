// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gw/platform/singleinstance.h>
#include <gw/test/await.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::platform;
using Role = SingleInstance::Role;

class Instance : public testing::Test
{
protected:
    /// Says `bytes` to the first instance; what it answers before it hangs up.
    QByteArray talk(const QByteArray &bytes)
    {
        QLocalSocket socket;
        socket.connectToServer(path);
        if (!test::waitUntil([&socket] { return socket.state() == QLocalSocket::ConnectedState; }))
            return "no connection";
        socket.write(bytes);
        test::waitUntil([&socket] { return socket.state() == QLocalSocket::UnconnectedState; });
        return socket.readAll();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"instance"_s);
};

TEST_F(Instance, theSecondStart_handsItsArgumentsToTheFirst)
{
    SingleInstance first(path);
    QSignalSpy received(&first, &SingleInstance::received);
    EXPECT_EQ(*test::await(first.start({})), Role::First);
    SingleInstance second(path);
    EXPECT_EQ(*test::await(second.start({u"gwanmun:mail/message/42"_s, u"한글 인수"_s})), Role::Second);
    ASSERT_EQ(received.size(), 1);
    EXPECT_EQ(received[0][0].toStringList(), (QStringList{u"gwanmun:mail/message/42"_s, u"한글 인수"_s}));
    EXPECT_EQ(*test::await(second.start({})), Role::Second);
    EXPECT_EQ(received.size(), 2);
}

TEST_F(Instance, aPlaceThatIsFreeAgain_isTaken)
{
    auto first = std::make_unique<SingleInstance>(path);
    EXPECT_EQ(*test::await(first->start({})), Role::First);
    first.reset();
    SingleInstance next(path);
    EXPECT_EQ(*test::await(next.start({})), Role::First);
}

TEST_F(Instance, whatACrashLeftBehind_isClearedAway)
{
    // The socket of a process that is gone, and its lock with the number of a process that is gone.
    const int leftover = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof(address.sun_path));
    ASSERT_EQ(bind(leftover, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
    ASSERT_EQ(listen(leftover, 1), 0);
    close(leftover);
    QProcess dead;
    dead.start(u"true"_s);
    ASSERT_TRUE(dead.waitForStarted());
    const qint64 pid = dead.processId();
    ASSERT_TRUE(dead.waitForFinished());
    QFile lock(path + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(pid) + "\ngwanmun\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    lock.close();

    SingleInstance first(path);
    EXPECT_EQ(*test::await(first.start({})), Role::First);
    SingleInstance second(path);
    EXPECT_EQ(*test::await(second.start({})), Role::Second);
}

TEST_F(Instance, strangeMessages_areNotPassedOn)
{
    SingleInstance first(path);
    QSignalSpy received(&first, &SingleInstance::received);
    ASSERT_TRUE(test::await(first.start({})));
    EXPECT_EQ(talk("GET / HTTP/1.1\r\n"), "no\n");
    EXPECT_EQ(talk("{\"a\":1}\n"), "no\n");
    EXPECT_EQ(talk("[1,2]\n"), "no\n");
    EXPECT_EQ(talk("[" + QByteArray("\"a\",").repeated(100) + "\"a\"]\n"), "no\n");
    // One that does not end is hung up on after two seconds; one that is too large before that, though it came later.
    QStringList ended;
    QLocalSocket endless;
    QLocalSocket large;
    QObject::connect(&endless, &QLocalSocket::disconnected, &endless, [&] { ended.append(u"endless"_s); });
    QObject::connect(&large, &QLocalSocket::disconnected, &large, [&] { ended.append(u"large"_s); });
    endless.connectToServer(path);
    large.connectToServer(path);
    endless.write("[\"never ended\"");
    large.write(QByteArray(200'000, 'x'));
    EXPECT_TRUE(test::waitUntil([&] { return ended.size() == 2; }));
    EXPECT_EQ(ended, (QStringList{u"large"_s, u"endless"_s}));
    EXPECT_EQ(endless.readAll() + large.readAll(), "");
    EXPECT_EQ(received.size(), 0);
    EXPECT_EQ(talk("[\"good\"]\n"), "ok\n");
    EXPECT_EQ(received.size(), 1);
}

TEST_F(Instance, tooManyArguments_areNotSent)
{
    SingleInstance first(path);
    EXPECT_EQ(test::await(first.start({QString(100'000, u'x')})).error().code, Error::Code::TooLarge);
}

TEST_F(Instance, noFolder_isAnErrorAndNotALoop)
{
    SingleInstance first(folder.filePath(u"missing/instance"_s));
    EXPECT_EQ(test::await(first.start({})).error().code, Error::Code::Storage);
}

TEST_F(Instance, theName_tellsSessionsApart)
{
    qputenv("XDG_SESSION_ID", "3");
    const QString one = SingleInstance::defaultPath(u"/run/user/1000/gwanmun"_s);
    qputenv("XDG_SESSION_ID", "4");
    const QString two = SingleInstance::defaultPath(u"/run/user/1000/gwanmun"_s);
    qunsetenv("XDG_SESSION_ID");
    EXPECT_NE(one, two);
    EXPECT_TRUE(one.startsWith(u"/run/user/1000/gwanmun/instance-%1-"_s.arg(geteuid())));
    EXPECT_LT(one.size(), 100); // sun_path holds 107
}
