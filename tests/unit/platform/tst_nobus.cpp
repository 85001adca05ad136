// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What the parts that need a desktop do where there is none (ssh, a service, a bare X session).
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gw/platform/desktoppreferences.h>
#include <gw/platform/idlemonitor.h>
#include <gw/platform/keychain.h>
#include <gw/platform/notifier.h>
#include <gw/platform/reachability.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::platform;
using namespace std::chrono_literals;

class NoBus : public testing::Test
{
protected:
    // However the program was started: nobody listens there.
    void SetUp() override
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        ASSERT_FALSE(bus.isConnected());
    }

    QDBusConnection bus = QDBusConnection::connectToBus(u"unix:path=/nonexistent/bus"_s, u"no-bus"_s);
    SystemClock clock;
};

TEST_F(NoBus, theKeychain_isUnavailableAndSaysSoInTime)
{
    QTemporaryDir folder;
    SystemKeychain keychain({.backendFile = folder.filePath(u"backend"_s)});
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(test::await(keychain.write(u"account"_s, "secret")).error().code, Error::Code::Keychain);
    EXPECT_EQ(test::await(keychain.read(u"account"_s)).error().code, Error::Code::Keychain);
    EXPECT_LT(timer.elapsed(), 20'000) << "each takes three seconds at most, D-Bus alone 25";
    EXPECT_TRUE(keychain.rememberedBackend().isEmpty()); // a failed write decides nothing
}

TEST_F(NoBus, anotherKeyStoreThanBefore_isNotUsedSilently)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"backend"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("kwallet");
    file.close();
    SystemKeychain keychain({.backendFile = file.fileName()});
    const auto read = test::await(keychain.read(u"account"_s));
    EXPECT_EQ(read.error().code, Error::Code::Keychain);
    EXPECT_TRUE(read.error().detail.contains(u"kwallet"_s)) << qPrintable(read.error().detail);
    keychain.acceptBackend();
    EXPECT_TRUE(keychain.rememberedBackend().isEmpty());
}

TEST_F(NoBus, theMemoryKeychain_keepsAndForgets)
{
    MemoryKeychain keychain;
    EXPECT_EQ(test::await(keychain.read(u"a"_s)).error().code, Error::Code::NotFound);
    ASSERT_TRUE(test::await(keychain.write(u"a"_s, "1")));
    EXPECT_EQ(*test::await(keychain.read(u"a"_s)), "1");
    ASSERT_TRUE(test::await(keychain.remove(u"a"_s)));
    ASSERT_TRUE(test::await(keychain.remove(u"a"_s)));
    EXPECT_EQ(test::await(keychain.read(u"a"_s)).error().code, Error::Code::NotFound);
}

TEST_F(NoBus, aNotification_isHandedBack)
{
    Notifier notifier(bus);
    QSignalSpy handedBack(&notifier, &Notifier::notShown);
    EXPECT_FALSE(notifier.isAvailable());
    notifier.show({.id = u"gwanmun:notice/1"_s, .title = u"공지"_s, .body = {}, .action = {}});
    ASSERT_EQ(handedBack.size(), 1);
    EXPECT_EQ(handedBack[0][0].value<Notification>().id, u"gwanmun:notice/1"_s);
    notifier.close(u"gwanmun:notice/1"_s);
}

TEST_F(NoBus, nothingIsPreferred)
{
    const DesktopPreferences preferences(bus);
    EXPECT_EQ(preferences.scheme(), DesktopPreferences::Scheme::NoPreference);
    EXPECT_FALSE(preferences.prefersContrast());
    EXPECT_FALSE(preferences.prefersReducedMotion());
}

TEST_F(NoBus, idleness_isWhatOurOwnWindowsSee)
{
    IdleMonitor monitor(bus, clock);
    QSignalSpy idle(&monitor, &IdleMonitor::idle);
    QSignalSpy active(&monitor, &IdleMonitor::active);
    monitor.setLimit(500ms);
    QTest::qWait(300);
    monitor.noteActivity();
    QTest::qWait(300);
    EXPECT_FALSE(monitor.isIdle()); // the activity put it off
    ASSERT_TRUE(test::waitUntil([&monitor] { return monitor.isIdle(); }));
    EXPECT_EQ(idle.size(), 1);
    EXPECT_EQ(active.size(), 0);
    monitor.noteActivity();
    EXPECT_EQ(active.size(), 1);
    ASSERT_TRUE(test::waitUntil([&idle] { return idle.size() == 2; }));
    monitor.noteActivity();
    monitor.setLimit(0ms);
    QTest::qWait(700);
    EXPECT_EQ(idle.size(), 2);
}

TEST_F(NoBus, reachability_followsWhatRequestsFoundOut)
{
    Reachability reachability(nullptr);
    QSignalSpy changed(&reachability, &Reachability::onlineChanged);
    EXPECT_TRUE(reachability.isOnline());
    reachability.noteReached();
    EXPECT_EQ(changed.size(), 0);
    reachability.noteUnreachable();
    reachability.noteUnreachable();
    EXPECT_FALSE(reachability.isOnline());
    EXPECT_EQ(changed.size(), 1);
    reachability.noteReached();
    EXPECT_EQ(changed.size(), 2);
    EXPECT_FALSE(reachability.isMetered());
}
