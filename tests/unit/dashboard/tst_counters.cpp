// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dashboard_fixture.h"

#include <QSignalSpy>
#include <gw/dashboard/sources.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using dashboard::CounterModel;
using dashboard::WaitingListModel;

namespace {

int countOf(test::Dashboard &desk, const QString &kind)
{
    const int row = desk.service->counters().rowOf(kind);
    return row < 0 ? -1 : desk.service->counters().index(row).data(CounterModel::CountRole).toInt();
}

} // namespace

TEST(Counters, theFirstSync_fillsNumbersAndListsOfTheMainSeat)
{
    test::Dashboard desk;
    const QAbstractItemModelTester numbers(&desk.service->counters(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester list(&desk.service->waiting(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.start();
    EXPECT_EQ(desk.service->seatId(), u"main"_s);
    EXPECT_EQ(desk.column(desk.service->counters(), CounterModel::KindRole),
              QStringList({u"approval"_s, u"dispatch"_s, u"receipt"_s, u"circulation"_s, u"memo-report"_s,
                           u"daily-log"_s, u"mail-employee"_s, u"mail-citizen"_s, u"e-hojo"_s, u"complaints"_s,
                           u"questions"_s, u"system-access"_s, u"boards"_s}));
    EXPECT_EQ(countOf(desk, u"approval"_s), 2);
    EXPECT_EQ(countOf(desk, u"mail-citizen"_s), 1);
    EXPECT_EQ(countOf(desk, u"receipt"_s), 0);
    // Overdue first, then what is due, then the rest.
    EXPECT_EQ(desk.column(desk.service->waiting(), WaitingListModel::IdRole), QStringList({u"a2"_s, u"m1"_s, u"a1"_s}));
    EXPECT_TRUE(desk.service->waiting().index(0).data(WaitingListModel::OverdueRole).toBool());
    EXPECT_FALSE(desk.service->waiting().index(1).data(WaitingListModel::OverdueRole).toBool());
}

TEST(Counters, whatLinkedSystemsReport_comesAfterOurOwnAndKeepsItsAge)
{
    test::Dashboard desk;
    portal::LinkedCounter slow{u"procurement"_s, u"검수할 물품"_s, u"Deliveries to inspect"_s, 3, {}, 0, test::onDay(18), true, {}};
    portal::LinkedCounter silent{u"archive"_s, u"이관할 기록"_s, u"Records to transfer"_s, 0, {}, 0, {}, true, {}};
    desk.portal->linked = QList{slow, silent};
    desk.start();
    const CounterModel &counters = desk.service->counters();
    const int row = counters.rowOf(u"system/procurement"_s);
    ASSERT_EQ(row, counters.rowCount() - 1);
    EXPECT_EQ(counters.rowOf(u"system/archive"_s), row - 1);
    const QModelIndex index = counters.index(row);
    EXPECT_EQ(index.data(CounterModel::CountRole).toInt(), 3);
    EXPECT_EQ(index.data(CounterModel::TitleEnRole).toString(), u"Deliveries to inspect"_s);
    EXPECT_TRUE(index.data(CounterModel::StaleRole).toBool());
    EXPECT_EQ(index.data(CounterModel::FreshAtRole).toDateTime(), test::onDay(18));
    EXPECT_FALSE(counters.index(row - 1).data(CounterModel::FreshAtRole).toDateTime().isValid());
}

TEST(Counters, onlyListsLongerThanTheirTop_areAskedFor)
{
    test::Dashboard desk;
    desk.service->setSeat(u"main"_s);
    desk.start();
    const auto lists = desk.portal->askedFor(u"/waiting-items"_s);
    ASSERT_EQ(lists.size(), 1);
    EXPECT_TRUE(lists.constFirst().url.query().contains(u"kind=approval"_s));
}

TEST(Counters, anAnswerOfNotModified_changesNothingAndAsksForNoList)
{
    test::Dashboard desk;
    desk.start();
    desk.portal->asked.clear();
    QSignalSpy resets(&desk.service->counters(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(&desk.service->counters(), &QAbstractItemModel::dataChanged);
    desk.sync();
    const auto asked = desk.portal->askedFor(u"/counters"_s);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_FALSE(test::FakePortal::headerOf(asked.constFirst(), "if-none-match").isEmpty());
    EXPECT_TRUE(desk.portal->askedFor(u"/waiting-items"_s).isEmpty());
    EXPECT_EQ(resets.size() + changes.size(), 0);
    EXPECT_EQ(countOf(desk, u"approval"_s), 2);
}

TEST(Counters, aPushedChange_movesOnlyWhatIsDifferent)
{
    test::Dashboard desk;
    desk.start();
    const QAbstractItemModelTester list(&desk.service->waiting(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changes(&desk.service->counters(), &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&desk.service->waiting(), &QAbstractItemModel::modelReset);
    desk.portal->waiting[u"main"_s].removeAt(1); // the overdue approval is done
    desk.portal->countersVersion[u"main"_s] = 2;
    desk.engine->wake(u"counters"_s);
    ASSERT_TRUE(test::waitUntil([&] { return countOf(desk, u"approval"_s) == 1; }));
    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(desk.column(desk.service->waiting(), WaitingListModel::IdRole), QStringList({u"m1"_s, u"a1"_s}));
    EXPECT_FALSE(desk.badges.badge(u"home"_s).overdue);
}

TEST(Counters, whenTheListMovedOnMeanwhile_theNumbersAreAskedForAgain)
{
    test::Dashboard desk;
    desk.start();
    desk.portal->waiting[u"main"_s].append({u"approval"_s, test::waitingItem(u"a3"_s, test::onDay(20))});
    desk.portal->countersVersion[u"main"_s] = 2;
    auto server = desk.portal;
    // The third approval comes in between the numbers and the list.
    int counted = 0;
    dashboard::CountersSource source(
        [server, &counted](net::Request request) {
            auto reply = server->answer(request);
            if (request.url.path().endsWith(u"/counters"_s) && ++counted == 1) {
                server->waiting[u"main"_s].append({u"approval"_s, test::waitingItem(u"a4"_s, test::onDay(20))});
                server->countersVersion[u"main"_s] = 3;
            }
            return [](Result<net::Reply> its) -> Task<net::Reply> { co_return its; }(reply);
        },
        [] { return u"main"_s; }, [] { return u"ko"_s; });
    const auto delta = test::await(source.pull({{}, 1}));
    ASSERT_TRUE(delta);
    EXPECT_EQ(counted, 2);
    EXPECT_EQ(delta->newState, u"\"main3\""_s);
}

TEST(Counters, anotherSeat_showsItsNumbersAtOnceAlsoOffline)
{
    test::Dashboard desk;
    desk.start();
    desk.service->setSeat(u"acting"_s);
    desk.settle();
    ASSERT_EQ(countOf(desk, u"receipt"_s), 1);
    desk.portal->offline = true;
    desk.service->setSeat(u"main"_s);
    EXPECT_EQ(countOf(desk, u"receipt"_s), 0); // without waiting for anything
    EXPECT_EQ(countOf(desk, u"approval"_s), 2);
    EXPECT_EQ(desk.service->waiting().rowCount(), 3);
    desk.service->setSeat(u"acting"_s);
    EXPECT_EQ(countOf(desk, u"receipt"_s), 1);
    EXPECT_EQ(desk.column(desk.service->waiting(), WaitingListModel::IdRole), QStringList({u"r1"_s}));
    desk.settle();
    EXPECT_EQ(countOf(desk, u"receipt"_s), 1);
}

TEST(Counters, aSwitchOfLanguage_bringsTheTitlesInIt)
{
    test::Dashboard desk;
    desk.start();
    EXPECT_EQ(desk.service->waiting().index(0).data(WaitingListModel::TitleRole).toString(), u"일 a2"_s);
    desk.service->setLanguage(u"en"_s);
    ASSERT_TRUE(test::waitUntil([&] {
        return desk.service->waiting().index(0).data(WaitingListModel::TitleRole).toString() == u"en 일 a2"_s;
    }));
    EXPECT_EQ(desk.column(desk.service->waiting(), WaitingListModel::TitleRole),
              QStringList({u"en 일 a2"_s, u"en 일 m1"_s, u"en 일 a1"_s}));
}

TEST(Counters, badgesAndTheWaitingList_sayWhatTheCountersSay)
{
    test::Dashboard desk;
    desk.start();
    EXPECT_EQ(desk.badges.badge(u"home"_s), (contract::Badge{3, true}));
    EXPECT_EQ(desk.badges.badge(u"notices"_s), (contract::Badge{1, false}));
    QStringList ids;
    for (const contract::WaitingItem &item : desk.badges.waiting())
        ids.append(item.id);
    EXPECT_EQ(ids, QStringList({u"m1"_s, u"a1"_s, u"a2"_s})); // oldest first
    EXPECT_EQ(desk.badges.waiting().constFirst().detail, u"mail-citizen"_s);
    EXPECT_EQ(desk.badges.waiting().constFirst().link.path, u"item/m1"_s);
}

TEST(Counters, afterARestart_theFirstPaintHasEverything)
{
    test::Dashboard desk;
    desk.start();
    desk.close();
    desk.portal->offline = true;
    desk.open();
    desk.service->loadNow();
    EXPECT_EQ(desk.service->seatId(), u"main"_s);
    EXPECT_EQ(countOf(desk, u"approval"_s), 2);
    EXPECT_EQ(desk.service->waiting().rowCount(), 3);
    EXPECT_EQ(desk.service->notices().rowCount(), 3);
    ASSERT_TRUE(desk.service->me());
    EXPECT_EQ(desk.service->me()->person.name, u"홍길동"_s);
    EXPECT_EQ(desk.badges.badge(u"home"_s).count, 3);
    desk.settle();
}

TEST(Seats, theActiveSeat_decidesAboutTheCapabilities)
{
    test::Dashboard desk;
    desk.start();
    ASSERT_TRUE(desk.service->me());
    EXPECT_TRUE(desk.service->me()->capabilities.isEmpty());
    QSignalSpy told(desk.service.get(), &dashboard::DashboardService::meChanged);
    desk.service->setSeat(u"acting"_s);
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(desk.service->me()->activeSeatId, u"acting"_s);
    EXPECT_EQ(desk.service->me()->capabilities, QStringList({u"notice.publish"_s}));
    desk.settle();
}

TEST(Seats, aSeatThatHasEnded_takesItsRowsAlongAndTheMainSeatIsActive)
{
    test::Dashboard desk;
    desk.start();
    desk.service->setSeat(u"acting"_s);
    desk.settle();
    desk.portal->me.seats.removeLast();
    desk.portal->me.activeSeatId = u"main2"_s; // another version of the document
    desk.engine->wake(u"session"_s);
    ASSERT_TRUE(test::waitUntil([&] { return desk.service->seatId() == u"main"_s; }));
    desk.settle();
    EXPECT_EQ(countOf(desk, u"approval"_s), 2);
    const auto left = test::await(desk.store->read(store::File::Cache, [](sqlite::Connection &db) {
        return db.scalar(u"SELECT count(*) FROM dash_waiting WHERE seat_id='acting'"_s);
    }));
    EXPECT_EQ(left->toInt(), 0);
}
