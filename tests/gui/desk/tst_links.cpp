// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "start.h"
#include "window/dock_host.h"
#include <QProcess>
#include <QPushButton>
#include <gw/test/await.h>
#include <gw/test/warnings.h>
#include <gw/widgets/toast.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class LinkTest : public DeskTest
{
protected:
    QString toast(Program &program)
    {
        const auto *toast = program.find<widgets::Toast>(u"toast"_s);
        return toast && toast->isVisible() ? toast->text() : QString();
    }
};

/// With the folders of the environment instead of a profile of its own, as in daily use.
class SingleInstanceTest : public LinkTest
{
protected:
    void SetUp() override
    {
        LinkTest::SetUp();
        for (const char *name :
             {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            m_before.insert(name, qgetenv(name));
            const QString folder = profile(QString::fromLatin1(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(name, folder.toLocal8Bit());
        }
    }

    void TearDown() override
    {
        for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
            if (it.value().isEmpty())
                qunsetenv(it.key().constData());
            else
                qputenv(it.key().constData(), it.value());
        }
    }

    /// The exit code of a second start.
    int startAgain(const QStringList &arguments)
    {
        QProcess second;
        second.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        second.start(qEnvironmentVariable("GW_BIN_DIR") + u"/gwanmun"_s, arguments);
        // Not waitForFinished(): the first one has to answer meanwhile, in this process.
        if (!waitUntil([&second] { return second.state() == QProcess::NotRunning; }, std::chrono::seconds(20))) {
            second.kill();
            second.waitForFinished();
            return -1;
        }
        return second.exitStatus() == QProcess::NormalExit ? second.exitCode() : -2;
    }

private:
    QHash<QByteArray, QByteArray> m_before;
};

TEST_F(SingleInstanceTest, secondStart_handsItsLinksToTheFirst)
{
    Program program(backend, {.profile = {}, .ownProfile = false});
    app::SingleStart single(program.application(), {});
    single.begin();
    ASSERT_TRUE(waitUntil([&program] { return program.application().signInWindow() != nullptr; }));
    ASSERT_TRUE(program.signIn(clerk));
    ASSERT_EQ(program.window().docks().current(), u"dashboard.home"_s);

    EXPECT_EQ(startAgain({u"gwanmun:notices"_s}), 0);
    EXPECT_TRUE(waitUntil([&program] { return program.window().docks().current() == "dashboard.notices"_L1; }));

    // What is no link is refused on the spot; what only looks like one is said, and changes nothing.
    EXPECT_EQ(startAgain({u"https://desk.example/"_s}), 2);
    EXPECT_EQ(startAgain({u"gwanmun:notices/../../settings"_s}), 0);
    EXPECT_TRUE(waitUntil([this, &program] { return !toast(program).isEmpty(); }));
    EXPECT_EQ(program.window().docks().current(), u"dashboard.notices"_s);
    EXPECT_EQ(startAgain({u"gwanmun:unheard-of/thing"_s}), 0);
    EXPECT_TRUE(waitUntil([this, &program] { return toast(program).contains(u"unheard-of"_s); }))
        << toast(program).toStdString();
    EXPECT_EQ(program.window().docks().current(), u"dashboard.notices"_s);

    // Without a link it brings the window to the front.
    program.desk().hide();
    EXPECT_EQ(startAgain({}), 0);
    EXPECT_TRUE(waitUntil([&program] { return program.window().isVisible(); }));
}

TEST_F(SingleInstanceTest, linkThatComesBeforeTheSignIn_isOpenedAfterwards)
{
    Program program(backend, {.profile = {}, .ownProfile = false});
    app::SingleStart single(program.application(), {});
    single.begin();
    ASSERT_TRUE(waitUntil([&program] { return program.application().signInWindow() != nullptr; }));
    EXPECT_EQ(startAgain({u"gwanmun:directory/search"_s}), 0);
    ASSERT_TRUE(program.signIn(clerk));
    EXPECT_TRUE(waitUntil([&program] { return program.window().docks().current() == "directory.people"_L1; }));
}

TEST_F(LinkTest, linkForAnotherSeat_switchesToIt)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(leaderWithTwoSeats));
    ASSERT_TRUE(
        waitUntil([&program] { return program.dashboard().me() && program.dashboard().me()->seats.size() == 2; }));
    const auto seats = program.dashboard().me()->seats;
    const QString first = program.dashboard().seatId();
    const portal::MySeat &other = seats.at(0).id == first ? seats.at(1) : seats.at(0);
    auto *button = program.find<QPushButton>(u"topbar.seat"_s);
    EXPECT_FALSE(button->text().contains(other.unitNameEn)) << button->text().toStdString();

    program.application().openLinks({u"gwanmun:waiting/approval?seat="_s + other.id});
    EXPECT_EQ(program.dashboard().seatId(), other.id);
    EXPECT_EQ(program.window().docks().current(), u"dashboard.waiting"_s);
    EXPECT_TRUE(button->text().contains(other.unitNameEn)) << button->text().toStdString();

    // A seat that is not ours: nothing switches.
    program.application().openLinks({u"gwanmun:home?seat=00000000-0000-7000-8000-000000000000"_s});
    EXPECT_EQ(program.dashboard().seatId(), other.id);
    ASSERT_TRUE(program.waitUntilOnline());
    EXPECT_EQ(program.statusText().count(u"not"_s), 0) << program.statusText().toStdString();
}

TEST_F(LinkTest, newThing_isToldOnceHoweverItCame)
{
    backend.setArguments({u"--seed"_s, u"small"_s, u"--live"_s, u"--live-factor"_s, u"400"_s});
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(leaderWithTwoSeats));
    app::NotificationLog &log = program.desk().notifications();
    EXPECT_EQ(log.rowCount(), 0);   // what waited before is no news
    ASSERT_TRUE(backend.restart()); // from now on things happen
    program.desk().desk().networkIsBack();
    ASSERT_TRUE(waitUntil([&log] { return log.rowCount() >= 2; }, std::chrono::seconds(30)));
    backend.setArguments({u"--seed"_s, u"small"_s});
    ASSERT_TRUE(backend.restart()); // … and stop happening
    program.desk().desk().networkIsBack();
    ASSERT_TRUE(program.waitUntilOnline());
    program.desk().desk().engine().wakeAll();
    ASSERT_TRUE(program.waitUntilOnline());
    QStringList told;
    for (const app::Notification &one : log.all()) {
        told.append(one.id);
        EXPECT_FALSE(one.title.isEmpty());
        EXPECT_TRUE(one.link.module.size() > 0) << one.title.toStdString();
    }
    EXPECT_EQ(told.removeDuplicates(), 0);
    EXPECT_EQ(log.unseen(), log.rowCount());
    program.window().commands().run(u"window.notifications"_s);
    EXPECT_TRUE(waitUntil([&log] { return log.unseen() == 0; }));
}

} // namespace gw::test
