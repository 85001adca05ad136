// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "window/dock_host.h"
#include <QDockWidget>
#include <QMainWindow>
#include <gw/net/managers.h>
#include <gw/portalapi/me.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class LayoutTest : public DeskTest
{
protected:
    QString key(Program &program) { return u"layout."_s + program.dashboard().seatId(); }

    /// Nobody moves a dock in the moment in which the window appears; what moves then is the window's own doing.
    static void lookAtIt() { QTest::qWait(500); }

    /// What the person's preferences are at the server.
    QJsonObject onServer(Program &program)
    {
        const auto answer = await(portal::run(program.desk().desk().queue(), portal::GetPreferences{}));
        if (!answer)
            ADD_FAILURE() << answer.error().detail.toStdString();
        return answer && *answer ? (*answer)->value.values : QJsonObject();
    }

    /// Waits for what was set to be at the server.
    bool arrives(Program &program, const QString &name)
    {
        for (int tries = 0; tries < 100; ++tries) {
            if (onServer(program).contains(name))
                return true;
            QTest::qWait(100);
        }
        return false;
    }

    /// A layout with these docks, the last of them floating, as a program of another version would have saved it.
    QJsonObject foreignLayout(const QStringList &docks, const QString &current)
    {
        QMainWindow other;
        for (const QString &id : docks) {
            auto *dock = new QDockWidget(&other);
            dock->setObjectName(id);
            other.addDockWidget(Qt::LeftDockWidgetArea, dock);
        }
        app::Layout layout;
        layout.docks = docks;
        layout.state = other.saveState(app::Layout::currentVersion);
        layout.current = current;
        return layout.toJson();
    }

    /// Signs in on a first computer, leaves `layout` in the preferences, and sits down at a second one.
    std::unique_ptr<Program> withLayout(const QJsonObject &layout)
    {
        {
            Program first(backend, at(u"first"_s));
            first.start();
            if (!first.signIn(clerk))
                return nullptr;
            const auto answer = await(portal::run(first.desk().desk().queue(), portal::GetPreferences{}));
            if (!answer || !*answer) {
                ADD_FAILURE() << "the preferences cannot be read";
                return nullptr;
            }
            portal::UpdatePreferences patch;
            patch.ifMatch = (*answer)->etag;
            patch.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
            patch.body = QJsonObject{{u"values"_s, QJsonObject{{key(first), layout}}}};
            if (const auto patched = await(portal::run(first.desk().desk().queue(), patch)); !patched) {
                ADD_FAILURE() << "the preferences cannot be changed: " << patched.error().detail.toStdString();
                return nullptr;
            }
            first.quit();
        }
        auto second = std::make_unique<Program>(backend, at(u"second"_s));
        second->start();
        if (!second->signIn(clerk))
            return nullptr;
        return second;
    }
};

TEST_F(LayoutTest, floatingDockAndCurrentPlace_areThereAtTheNextStart)
{
    {
        Program program(backend, at(u"one"_s));
        program.start();
        ASSERT_TRUE(program.signIn(clerk));
        lookAtIt();
        program.find<QDockWidget>(u"dashboard.notices"_s)->setFloating(true);
        program.window().docks().close(u"dashboard.waiting"_s);
        ASSERT_TRUE(program.window().docks().show(u"directory.people"_s));
        QTest::qWait(50);
        ASSERT_TRUE(program.quit());
    }
    Program again(backend, at(u"one"_s));
    again.start();
    ASSERT_TRUE(again.application().deskWindow()); // before anybody signs in
    EXPECT_TRUE(waitUntil([&again] { return again.find<QDockWidget>(u"dashboard.notices"_s)->isFloating(); },
                          std::chrono::seconds(3)));
    EXPECT_FALSE(again.window().docks().isOpen(u"dashboard.waiting"_s));
    EXPECT_EQ(again.window().docks().current().toStdString(), "directory.people");
}

TEST_F(LayoutTest, eachSeat_hasItsOwn)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(leaderWithTwoSeats));
    ASSERT_TRUE(
        waitUntil([&program] { return program.dashboard().me() && program.dashboard().me()->seats.size() == 2; }));
    const auto seats = program.dashboard().me()->seats;
    const QString first = program.dashboard().seatId();
    const QString second = seats.at(0).id == first ? seats.at(1).id : seats.at(0).id;
    auto *notices = program.find<QDockWidget>(u"dashboard.notices"_s);

    lookAtIt();
    notices->setFloating(true);
    program.desk().switchSeat(second);
    notices->setFloating(false);
    program.window().docks().show(u"dashboard.waiting"_s);
    program.desk().switchSeat(first);
    EXPECT_TRUE(notices->isFloating());
    program.desk().switchSeat(second);
    EXPECT_FALSE(notices->isFloating());
    EXPECT_EQ(program.window().docks().current(), u"dashboard.waiting"_s);
}

TEST_F(LayoutTest, unknownAndMissingDock_doNoHarm)
{
    const auto program = withLayout(
        foreignLayout({u"dashboard.home"_s, u"dashboard.notices"_s, u"plugin.unheard-of"_s}, u"plugin.unheard-of"_s));
    ASSERT_TRUE(program);
    QTest::qWait(100);
    app::DockHost &docks = program->window().docks();
    EXPECT_TRUE(docks.isOpen(u"dashboard.home"_s));
    EXPECT_TRUE(docks.isOpen(u"directory.people"_s)); // was not in the layout: its default place
    EXPECT_FALSE(docks.ids().contains(u"plugin.unheard-of"_s));
    EXPECT_TRUE(docks.ids().contains(docks.current())) << docks.current().toStdString();
    EXPECT_TRUE(docks.show(u"directory.people"_s));
    EXPECT_TRUE(program->quit());
}

TEST_F(LayoutTest, nonsenseInThePreferences_doesNoHarm)
{
    const auto program = withLayout({{u"version"_s, 99}, {u"docks"_s, u"all of them"_s}, {u"state"_s, 7}});
    ASSERT_TRUE(program);
    EXPECT_EQ(program->window().docks().current().toStdString(), "dashboard.home");
    EXPECT_TRUE(program->window().docks().isOpen(u"directory.people"_s));
}

TEST_F(LayoutTest, layoutOfTheFirstComputer_appearsOnTheSecond)
{
    {
        Program first(backend, at(u"first"_s));
        first.start();
        ASSERT_TRUE(first.signIn(clerk));
        lookAtIt();
        first.find<QDockWidget>(u"dashboard.notices"_s)->setFloating(true);
        first.window().docks().show(u"dashboard.waiting"_s);
        ASSERT_TRUE(arrives(first, key(first)));
    }
    Program second(backend, at(u"second"_s));
    second.start();
    ASSERT_TRUE(second.signIn(clerk));
    auto *notices = second.find<QDockWidget>(u"dashboard.notices"_s);
    EXPECT_TRUE(waitUntil([notices] { return notices->isFloating(); }, std::chrono::seconds(20)));
    EXPECT_EQ(second.window().docks().current().toStdString(), "dashboard.waiting");
    // And it stays: what the second computer shows at first is not written over it.
    QTest::qWait(1500);
    EXPECT_TRUE(notices->isFloating());
}

TEST_F(LayoutTest, valueSetOnOneComputer_appearsOnTheOtherWhileBothRun)
{
    Program first(backend, at(u"first"_s));
    first.start();
    ASSERT_TRUE(first.signIn(clerk));
    Program second(backend, at(u"second"_s));
    second.start();
    ASSERT_TRUE(second.signIn(clerk));
    first.dashboard().preferences().set(u"home.order"_s, QJsonArray{u"notices"_s, u"waiting"_s});
    EXPECT_TRUE(
        waitUntil([&second] { return second.dashboard().preferences().value(u"home.order"_s).toArray().size() == 2; }));
    second.dashboard().preferences().set(u"home.order"_s, QJsonValue());
    EXPECT_TRUE(waitUntil([&first] { return first.dashboard().preferences().value(u"home.order"_s).isUndefined(); }));
}

} // namespace gw::test
