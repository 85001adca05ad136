// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "session/sign_in_window.h"
#include "window/dock_host.h"
#include <QAbstractButton>
#include <QLabel>
#include <gw/portalapi/counters.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using gw::dashboard::CounterModel;

namespace gw::test {

class SignInTest : public DeskTest
{
protected:
    /// What GET /v1/counters says, and what the model and the tiles say, as "kind count overdue".
    QStringList onServer(Program &program)
    {
        portal::GetCounters call;
        call.gwanmunSeat = program.dashboard().seatId();
        const auto answer = await(portal::run(program.desk().desk().queue(), call));
        if (!answer || !*answer)
            return {u"no answer"_s};
        QStringList lines;
        for (const portal::Counter &counter : (*answer)->value.items)
            lines.append(u"%1 %2 %3"_s.arg(portal::toString(counter.kind)).arg(counter.count).arg(counter.overdue));
        for (const portal::LinkedCounter &counter : (*answer)->value.systems.value_or(QList<portal::LinkedCounter>()))
            lines.append(u"system/%1 %2 %3"_s.arg(counter.systemId).arg(counter.count).arg(counter.overdue));
        lines.sort();
        return lines;
    }

    /// The numbers of the model, each of which must be on a tile, or be none and one that is shown only when it is some.
    QStringList onScreen(Program &program)
    {
        const CounterModel &model = program.dashboard().counters();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const QString kind = index.data(CounterModel::KindRole).toString();
            const QString count = index.data(CounterModel::CountRole).toString();
            const auto *tile = program.find<QAbstractButton>(u"counter."_s + kind);
            const bool isShown = tile && tile->isVisible();
            const bool mayBeAbsent = !kinds.contains(kind) && count == "0"_L1;
            if (isShown ? tile->accessibleName().section(u", "_s, 1, 1) != count : !mayBeAbsent)
                lines.append(u"%1 has no tile that says %2"_s.arg(kind, count));
            else
                lines.append(u"%1 %2 %3"_s.arg(kind, count, index.data(CounterModel::OverdueRole).toString()));
        }
        lines.sort();
        return lines;
    }

    /// The numbers of systems move by themselves, so both sides are asked until they agree.
    bool screenBecomesTheServers(Program &program, const QStringList &butNot = {})
    {
        QStringList screen, server;
        const bool same = waitUntil([&] {
            screen = onScreen(program);
            server = onServer(program);
            return screen == server && screen != butNot;
        });
        EXPECT_EQ(screen.join(u"; "_s).toStdString(), server.join(u"; "_s).toStdString());
        return same;
    }

    /// What every seat has a tile for, also while nothing waits.
    const QStringList kinds{u"approval"_s,      u"dispatch"_s,      u"receipt"_s,      u"circulation"_s, u"memo-report"_s,
                            u"daily-log"_s,     u"mail-employee"_s, u"mail-citizen"_s, u"e-hojo"_s,      u"complaints"_s};
};

TEST_F(SignInTest, wrongPasswordThenTheRightOne_opensADeskWithTheServersNumbers)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.application().signInWindow());
    EXPECT_FALSE(program.application().deskWindow());
    ASSERT_TRUE(program.choose(clerk));

    program.typePassword(u"not the password"_s);
    ASSERT_TRUE(waitUntil([&program] { return !program.signInMessage().isEmpty(); }));
    EXPECT_TRUE(program.signInMessage().contains(u"password"_s)) << program.signInMessage().toStdString();
    EXPECT_FALSE(program.application().deskWindow());

    ASSERT_TRUE(program.signIn(clerk));
    EXPECT_FALSE(program.application().signInWindow());
    EXPECT_TRUE(program.window().isVisible());
    EXPECT_EQ(program.window().docks().current(), u"dashboard.home"_s);
    EXPECT_TRUE(program.find<QAbstractButton>(u"topbar.person"_s));
    EXPECT_TRUE(screenBecomesTheServers(program));
    for (const QString &kind : kinds)
        EXPECT_TRUE(program.find<QAbstractButton>(u"counter."_s + kind)) << kind.toStdString();
    EXPECT_GT(program.dashboard().counters().total(), 0);
    EXPECT_TRUE(program.quit());
}

TEST_F(SignInTest, countersOfTheOtherSeat_areTheServersToo)
{
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.signIn(leaderWithTwoSeats));
    ASSERT_TRUE(waitUntil([&program] { return program.dashboard().me().has_value(); }));
    const QString first = program.dashboard().seatId();
    const QStringList before = onScreen(program);
    const auto seats = program.dashboard().me()->seats;
    ASSERT_EQ(seats.size(), 2);
    const QString second = seats.at(0).id == first ? seats.at(1).id : seats.at(0).id;
    program.desk().switchSeat(second);
    EXPECT_EQ(program.dashboard().seatId(), second);
    EXPECT_TRUE(screenBecomesTheServers(program, before));
}

TEST_F(SignInTest, serverThatIsNotThere_isSaidAndCanBeTriedAgain)
{
    ASSERT_EQ(backend.stop(), 0);
    Program program(backend, at(u"one"_s));
    program.start();
    ASSERT_TRUE(program.application().signInWindow());
    auto *retry = program.application().signInWindow()->findChild<QPushButton *>(u"signin.retry"_s);
    ASSERT_TRUE(waitUntil([retry] { return retry->isVisible() && retry->isEnabled(); }));
    ASSERT_TRUE(backend.start());
    retry->click();
    ASSERT_TRUE(waitUntil([retry] { return !retry->isVisible(); }));
    EXPECT_TRUE(program.signIn(clerk));
}

} // namespace gw::test
