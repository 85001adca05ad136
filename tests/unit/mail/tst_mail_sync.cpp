// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_desk.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

void fill(FakeAccount &account, int count, const QString &box = u"inbox"_s)
{
    for (int i = 0; i < count; ++i) {
        const QString id = account.deliver(box, u"제목 %1"_s.arg(i), u"th%1"_s.arg(i % (count / 2 + 1)));
        if (i % 3 == 0)
            account.setKeyword(id, u"$seen"_s, true);
    }
}

void expectEqual(MailDesk &desk, const QStringList &boxes = {u"inbox"_s, u"archive"_s, u"trash"_s})
{
    for (const QString &box : boxes)
        EXPECT_EQ(desk.difference(box).toStdString(), "");
}

} // namespace

TEST(MailSync, ColdStart_bringsEveryMailboxWithItsNumbers)
{
    MailDesk desk;
    fill(desk.account, 137);
    fill(desk.account, 20, u"archive"_s);
    desk.open();
    desk.sync();
    ASSERT_EQ(desk.service->accounts().size(), 1);
    expectEqual(desk);
    EXPECT_EQ(desk.badges.badge(u"mail.employee"_s).count, desk.account.unread(u"inbox"_s));
    EXPECT_FALSE(desk.service->status().error.has_value());
    EXPECT_TRUE(desk.service->status().isConnected);
}

TEST(MailSync, Changes_arriveOneByOneAndNewOnesAreAnnounced)
{
    MailDesk desk;
    fill(desk.account, 70);
    desk.open();
    desk.sync();
    QSignalSpy arrived(desk.service.get(), &mail::MailService::arrived);
    const auto list = desk.list(u"inbox"_s);
    QSignalSpy resets(list.get(), &QAbstractItemModel::modelReset);
    const QString id = desk.account.deliver(u"inbox"_s, u"방금 온 것"_s);
    desk.account.move(u"m10"_s, u"inbox"_s, u"archive"_s);
    desk.account.destroy(u"m20"_s);
    desk.account.setKeyword(u"m30"_s, u"$flagged"_s, true);
    desk.sync();
    EXPECT_TRUE(soon([&] { return list->rowOf(id) == 0; }));
    EXPECT_EQ(resets.size(), 0);
    ASSERT_EQ(arrived.size(), 1);
    EXPECT_EQ(arrived.at(0).at(1).value<QList<mail::MessageRow>>().constFirst().subject, u"방금 온 것"_s);
    expectEqual(desk);
}

TEST(MailSync, HistoryIsLost_everythingIsComparedAndNothingDropped)
{
    MailDesk desk;
    fill(desk.account, 300);
    desk.open();
    desk.sync();
    const QVariant first = desk.sql(u"SELECT n FROM mail_email WHERE id='m50'"_s);
    for (int i = 1; i <= 40; ++i)
        desk.account.destroy(u"m%1"_s.arg(i * 2));
    for (int i = 0; i < 40; ++i)
        desk.account.setKeyword(u"m%1"_s.arg(101 + i), u"$seen"_s, true);
    fill(desk.account, 30);
    desk.account.forgetHistory();
    desk.sync();
    expectEqual(desk);
    EXPECT_EQ(desk.sql(u"SELECT count(*) FROM mail_email WHERE id='m51'"_s).toInt(), 1);
    EXPECT_EQ(desk.sql(u"SELECT n FROM mail_email WHERE id='m150'"_s).toLongLong() > 0, true);
    EXPECT_TRUE(first.isValid());
    EXPECT_EQ(desk.sql(u"SELECT count(*) FROM mail_email WHERE id='m50'"_s).toInt(), 0);
}

TEST(MailSync, TheServerLies_theCacheStaysConsistent)
{
    const auto run = [](const char *what, const std::function<void(FakeAccount &)> &lie, int rows, bool expectsError) {
        SCOPED_TRACE(what);
        MailDesk desk;
        fill(desk.account, 90);
        lie(desk.account);
        desk.open();
        EXPECT_TRUE(soon([&] {
            desk.service->reload();
            return desk.sql(u"SELECT count(*) FROM mail_in i JOIN mail_box b ON b.m=i.m WHERE b.id='inbox'"_s).toInt()
                   == rows;
        }));
        // All in one moment: rows, lists and numbers agree.
        EXPECT_EQ(
            desk.sql(
                    u"SELECT ((SELECT count(*) FROM mail_in i WHERE i.m=b.m)-have) || ' ' || "
                    u"((SELECT count(*) FROM mail_thread t WHERE t.m=b.m)-have_threads) || ' ' || "
                    u"(SELECT count(*) FROM mail_email WHERE n NOT IN (SELECT key&1073741823 FROM mail_in)) FROM mail_box b WHERE id='inbox'"_s)
                .toString()
                .toStdString(),
            "0 0 0");
        if (expectsError) {
            EXPECT_TRUE(soon([&] {
                desk.service->reload();
                return desk.service->status().error.has_value();
            }));
        }
        EXPECT_TRUE(soon([&] { return desk.total(u"inbox"_s) >= rows; }));
        EXPECT_LE(desk.unread(u"inbox"_s), desk.total(u"inbox"_s));
        return desk.total(u"inbox"_s);
    };
    EXPECT_EQ(run(
                  "counts", [](FakeAccount &a) { a.wrongCounts = 1000; }, 90, true),
              90);
    run(
        "duplicates", [](FakeAccount &a) { a.duplicates = true; }, 90, false);
    EXPECT_EQ(run(
                  "missing",
                  [](FakeAccount &a) {
                      a.hidden = {u"m3"_s, u"m4"_s};
                  },
                  88, true),
              88);
    run(
        "no anchors", [](FakeAccount &a) { a.rejectsAnchor = true; }, 90, false);
    run(
        "a query in circles", [](FakeAccount &a) { a.repeatingQuery = true; }, 90, true);
    run(
        "changes that never end", [](FakeAccount &a) { a.endlessChanges = true; }, 90, true);
    run(
        "a state that stands still", [](FakeAccount &a) { a.stuckChanges = true; }, 90, true);
}

TEST(MailSync, ProgramEndsDuringTheFirstLoad_itGoesOnWhereItWas)
{
    MailDesk desk;
    fill(desk.account, 4500);
    desk.open();
    ASSERT_TRUE(soon([&] { return desk.sql(u"SELECT count(*) FROM mail_email"_s).toInt() > 1000; }));
    desk.kill();
    desk.open();
    const int before = desk.sql(u"SELECT count(*) FROM mail_email"_s).toInt();
    EXPECT_GE(before, 1000);
    desk.sync();
    ASSERT_TRUE(
        soon([&] { return desk.sql(u"SELECT count(*) FROM mail_progress WHERE name='filled:A'"_s).toInt() == 1; }));
    EXPECT_EQ(desk.sql(u"SELECT count(*) FROM mail_email"_s).toInt(), 4500);
    const auto list = desk.list(u"inbox"_s);
    EXPECT_EQ(list->rowCount(), 4500);
}

TEST(MailSync, Bodies_areFetchedKeptAndReadOffline)
{
    MailDesk desk;
    const QString id = desk.account.deliver(u"inbox"_s, u"회의 자료"_s);
    desk.open();
    desk.sync();
    {
        const auto message = desk.service->open(u"A"_s, id);
        ASSERT_TRUE(soon([&] { return message->state() == mail::Message::State::Ready; }));
        EXPECT_EQ(message->body().text, u"안녕하세요. 회의 자료"_s);
        EXPECT_EQ(message->thread().size(), 1);
    }
    desk.jmap.raw = [](Exchange exchange, const QJsonObject &) { exchange.reset(); };
    const auto message = desk.service->open(u"A"_s, id);
    ASSERT_TRUE(soon([&] { return message->state() == mail::Message::State::Ready; }));
    EXPECT_EQ(message->body().text, u"안녕하세요. 회의 자료"_s);
    EXPECT_TRUE(message->row()->hasBody);
}

TEST(MailSync, UnreadOnesOfTheLastDays_areHereBeforehand)
{
    MailDesk desk;
    desk.offlineDays = 30;
    desk.account.now = desk.clock.now().addDays(-1);
    fill(desk.account, 30);
    desk.open();
    desk.sync();
    EXPECT_TRUE(soon([&] {
        return desk.sql(u"SELECT count(*) FROM mail_email WHERE body=1"_s).toInt() == desk.account.unread(u"inbox"_s);
    }));
}

} // namespace gw::test
