// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Against a private session bus: a real gnome-keyring, and small stand-ins for what only a whole desktop has.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gw/platform/desktoppreferences.h>
#include <gw/platform/idlemonitor.h>
#include <gw/platform/keychain.h>
#include <gw/platform/notifier.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::platform;
using namespace std::chrono_literals;

namespace {

class Desktop final : public testing::Environment
{
public:
    void SetUp() override
    {
        ASSERT_TRUE(home.isValid());
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
            qputenv(name, home.path().toUtf8());
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("DISPLAY");
        bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        ASSERT_TRUE(bus.waitForReadyRead(10'000)) << "dbus-daemon does not start";
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
        keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        ASSERT_TRUE(keyring.waitForStarted(10'000)) << "gnome-keyring-daemon does not start";
        keyring.write("test\n");
        keyring.closeWriteChannel();
    }

    void TearDown() override
    {
        for (QProcess *process : {&keyring, &bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    QTemporaryDir home;
    QProcess bus;
    QProcess keyring;
};

const auto *const desktop = testing::AddGlobalTestEnvironment(new Desktop);

/// The other end of the bus, in the same process.
QDBusConnection otherEnd()
{
    static const QDBusConnection connection =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other-end"_s);
    return connection;
}

} // namespace

class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<QVariantList> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        shown.append({program, replaces, icon, title, body, actions, hints, timeout});
        return replaces > 0 ? replaces : uint(100 + shown.size());
    }
    void CloseNotification(uint number) { closed.append(number); }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void ActivationToken(uint number, const QString &token);
    void NotificationClosed(uint number, uint reason);
};

class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key)
    {
        const QVariant value = key == u"color-scheme"_s ? QVariant(1U)
                               : key == u"contrast"_s   ? QVariant(1U)
                                                        : QVariant(false);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class FakeIdle final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")

public:
    qulonglong milliseconds = 0;

public Q_SLOTS:
    qulonglong GetIdletime() { return milliseconds; }
};

TEST(Keyring, aSecret_isWrittenReadAndRemoved)
{
    QTemporaryDir folder;
    SystemKeychain keychain({.backendFile = folder.filePath(u"backend"_s)});
    const QByteArray secret("\0refresh \xEA\xB4\x80", 12);
    // The daemon may still be waking up.
    ASSERT_TRUE(test::waitUntil([&] { return test::await(keychain.write(u"account-1"_s, secret)).has_value(); }));
    EXPECT_EQ(*test::await(keychain.read(u"account-1"_s)), secret);
    EXPECT_EQ(keychain.rememberedBackend(), u"secret-service"_s);

    SystemKeychain next({.backendFile = folder.filePath(u"backend"_s)});
    EXPECT_EQ(*test::await(next.read(u"account-1"_s)), secret);
    EXPECT_EQ(test::await(next.read(u"account-2"_s)).error().code, Error::Code::NotFound);
    ASSERT_TRUE(test::await(next.remove(u"account-1"_s)));
    ASSERT_TRUE(test::await(next.remove(u"account-1"_s)));
    EXPECT_EQ(test::await(next.read(u"account-1"_s)).error().code, Error::Code::NotFound);
}

TEST(Keyring, aMoveToKde_isNoticedBeforeAnythingLooksEmpty)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"backend"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("kwallet");
    file.close();
    qputenv("XDG_CURRENT_DESKTOP", "KDE"); // a KDE session whose wallet does not answer
    SystemKeychain keychain({.backendFile = file.fileName()});
    EXPECT_EQ(*test::await(keychain.backend()), u"secret-service"_s);
    EXPECT_EQ(test::await(keychain.read(u"account-1"_s)).error().code, Error::Code::Keychain);
    qunsetenv("XDG_CURRENT_DESKTOP");
}

TEST(Notifications, aClick_opensTheRightThing)
{
    FakeNotifications server;
    ASSERT_TRUE(otherEnd().registerService(u"org.freedesktop.Notifications"_s));
    ASSERT_TRUE(otherEnd().registerObject(u"/org/freedesktop/Notifications"_s, &server,
                                          QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    Notifier notifier(QDBusConnection::sessionBus());
    QSignalSpy activated(&notifier, &Notifier::activated);
    ASSERT_TRUE(test::waitUntil([&notifier] { return notifier.isAvailable(); }));
    notifier.show(
        {.id = u"gwanmun:notice/1"_s, .title = u"<b>공지</b>"_s, .body = u"<img src=x> & co"_s, .action = u"열기"_s});
    notifier.show({.id = u"gwanmun:notice/2"_s, .title = u"둘"_s, .body = {}, .action = u"열기"_s, .urgent = true});
    ASSERT_TRUE(test::waitUntil([&server] { return server.shown.size() == 2; }));
    EXPECT_EQ(server.shown[0][4].toString(), u"&lt;img src=x&gt; &amp; co"_s);
    EXPECT_EQ(server.shown[1][6].toMap().value(u"urgency"_s).value<uchar>(), 2);
    QTest::qWait(500); // the numbers come back

    Q_EMIT server.ActionInvoked(7, u"default"_s); // of another program
    Q_EMIT server.ActivationToken(102, u"token-9"_s);
    Q_EMIT server.ActionInvoked(102, u"default"_s);
    ASSERT_TRUE(test::waitUntil([&activated] { return activated.size() == 1; }));
    EXPECT_EQ(activated[0][0].toString(), u"gwanmun:notice/2"_s);
    EXPECT_EQ(activated[0][1].toString(), u"token-9"_s);

    notifier.show({.id = u"gwanmun:notice/1"_s, .title = u"새 제목"_s, .body = {}, .action = u"열기"_s});
    ASSERT_TRUE(test::waitUntil([&server] { return server.shown.size() == 3; }));
    EXPECT_EQ(server.shown[2][1].toUInt(), 101U); // replaces the first
    notifier.close(u"gwanmun:notice/1"_s);
    EXPECT_TRUE(test::waitUntil([&server] { return server.closed == QList<uint>{101}; }));

    otherEnd().unregisterService(u"org.freedesktop.Notifications"_s);
    EXPECT_TRUE(test::waitUntil([&notifier] { return !notifier.isAvailable(); }));
}

TEST(Preferences, thePortal_isReadAndFollowed)
{
    FakePortal portal;
    ASSERT_TRUE(otherEnd().registerService(u"org.freedesktop.portal.Desktop"_s));
    ASSERT_TRUE(otherEnd().registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                          QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    DesktopPreferences preferences(QDBusConnection::sessionBus());
    ASSERT_TRUE(test::waitUntil([&] { return preferences.prefersReducedMotion() && preferences.prefersContrast(); }));
    EXPECT_EQ(preferences.scheme(), DesktopPreferences::Scheme::Dark);
    QSignalSpy changed(&preferences, &DesktopPreferences::changed);
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2U));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(2U));
    ASSERT_TRUE(test::waitUntil([&changed] { return changed.size() == 1; }));
    EXPECT_EQ(preferences.scheme(), DesktopPreferences::Scheme::Light);
}

TEST(Idle, theDesktop_isAsked)
{
    FakeIdle counter;
    ASSERT_TRUE(otherEnd().registerService(u"org.gnome.Mutter.IdleMonitor"_s));
    ASSERT_TRUE(
        otherEnd().registerObject(u"/org/gnome/Mutter/IdleMonitor/Core"_s, &counter, QDBusConnection::ExportAllSlots));
    SystemClock clock;
    IdleMonitor monitor(QDBusConnection::sessionBus(), clock);
    counter.milliseconds = 10; // busy in another program
    monitor.setLimit(200ms);
    QTest::qWait(450);
    EXPECT_FALSE(monitor.isIdle());
    counter.milliseconds = 60'000;
    EXPECT_TRUE(test::waitUntil([&monitor] { return monitor.isIdle(); }));
}

#include "tst_desktop.moc"
