// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_desk.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

using Model = mail::MessageListModel;

struct Listing : ::testing::Test
{
    MailDesk desk;
    QStringList ids;

    void start(int count, int perThread = 1)
    {
        for (int i = 0; i < count; ++i)
            ids.append(desk.account.deliver(u"inbox"_s, u"제목 %1"_s.arg(i, 5, 10, QChar(u'0')),
                                            u"th%1"_s.arg(i / perThread)));
        desk.open();
        desk.sync();
    }
    std::unique_ptr<Model> filtered(const std::function<void(mail::ListQuery &)> &change)
    {
        auto list = desk.service->makeList();
        mail::ListQuery query{.accountId = u"A"_s, .mailboxId = u"inbox"_s};
        query.collapseThreads = false;
        change(query);
        list->setQuery(query);
        EXPECT_TRUE(settled(*list));
        return list;
    }
};

} // namespace

TEST_F(Listing, AJumpFarDown_loadsThatWindowOnly)
{
    start(2600);
    const auto list = desk.list(u"inbox"_s);
    ASSERT_EQ(list->rowCount(), 2600);
    const QModelIndex far = list->index(2000);
    EXPECT_FALSE(list->data(far, Model::LoadedRole).toBool());
    EXPECT_TRUE(list->data(far, Model::ReceivedAtRole).toDateTime().isValid());
    ASSERT_TRUE(soon([&] { return list->data(far, Model::LoadedRole).toBool(); }));
    EXPECT_EQ(list->data(far, Model::EmailIdRole).toString(), ids.at(599));
    EXPECT_FALSE(list->message(1500).has_value());
}

TEST_F(Listing, NewMail_leavesSelectedRowsSelected)
{
    start(150, 3);
    const auto list = desk.list(u"inbox"_s, true);
    ASSERT_EQ(list->rowCount(), 50);
    const QPersistentModelIndex kept = list->index(10);
    const QPersistentModelIndex answered = list->index(20);
    const QString id = list->message(10)->id;
    const QString thread = list->message(20)->threadId;
    const QString reply = desk.account.deliver(u"inbox"_s, u"답장"_s, thread);
    desk.sync();
    ASSERT_TRUE(soon([&] { return list->message(0) && list->message(0)->id == reply; }));
    EXPECT_EQ(list->rowCount(), 50);
    EXPECT_EQ(answered.row(), 0); // the thread moved to the top, and its selection with it
    EXPECT_EQ(kept.row(), 11);
    EXPECT_EQ(list->message(kept.row())->id, id);
    EXPECT_EQ(list->message(0)->threadSize, 4);
    EXPECT_EQ(await(list->locate(ids.at(0))).value_or(-2), 49 + (thread == u"th0"_s ? -49 : 0));
}

TEST_F(Listing, WhatIsReadAmongTheUnread_staysUntilTheListIsLeft)
{
    start(20);
    const auto list = filtered([](mail::ListQuery &query) { query.unread = true; });
    ASSERT_EQ(list->rowCount(), 20);
    ASSERT_TRUE(await(desk.service->actions().setRead(desk.select(u"inbox"_s, {ids.at(15)}), true)));
    desk.sync();
    EXPECT_EQ(list->rowCount(), 20);
    ASSERT_TRUE(soon([&] { return !list->message(4)->unread; }));
    desk.account.destroy(ids.at(15));
    desk.sync();
    EXPECT_TRUE(soon([&] { return list->rowCount() == 19; }));
}

TEST_F(Listing, FiltersAndOrders_areThoseOfTheStore)
{
    desk.account.deliver(u"inbox"_s, u"가"_s, {}, u"박민원"_s);
    desk.superiors = {u"haneul.kim@hanbit.example"_s};
    start(30);
    desk.account.emails[ids.at(3)].size = 90'000;
    desk.account.setKeyword(ids.at(3), u"$flagged"_s, true);
    EXPECT_EQ(filtered([](mail::ListQuery &query) { query.fromSuperior = true; })->rowCount(), 30);
    EXPECT_EQ(
        filtered([](mail::ListQuery &query) { query.fromAddresses = {u"someone@outside.example"_s}; })->rowCount(), 1);
    EXPECT_EQ(filtered([](mail::ListQuery &query) { query.onlyToMe = true; })->rowCount(), 31);
    EXPECT_EQ(filtered([](mail::ListQuery &query) { query.attachment = true; })->rowCount(), 0);
    EXPECT_EQ(filtered([](mail::ListQuery &query) { query.before = QDate(2026, 11, 1); })->rowCount(), 0);
    const auto bySubject = filtered([](mail::ListQuery &query) {
        query.sort = mail::ListQuery::Sort::Subject;
        query.ascending = true;
    });
    ASSERT_EQ(bySubject->rowCount(), 31);
    EXPECT_EQ(bySubject->message(0)->subject, u"가"_s);
    EXPECT_EQ(bySubject->message(1)->id, ids.at(0));
    const auto oldest = filtered([](mail::ListQuery &query) { query.ascending = true; });
    EXPECT_EQ(oldest->message(1)->id, ids.at(0));
    const QString last = desk.account.deliver(u"inbox"_s, u"나"_s);
    desk.sync();
    EXPECT_TRUE(soon([&] { return oldest->rowOf(last) == 31; }));
}

TEST_F(Listing, DaysAreGroups)
{
    desk.account.now = desk.clock.now().addDays(-400);
    desk.account.deliver(u"inbox"_s, u"아주 오래"_s);
    desk.account.now = desk.clock.now().addDays(-1);
    desk.account.deliver(u"inbox"_s, u"어제"_s);
    desk.account.now = desk.clock.now().addSecs(-61);
    desk.account.deliver(u"inbox"_s, u"오늘"_s);
    desk.open();
    desk.sync();
    const auto list = desk.list(u"inbox"_s);
    ASSERT_EQ(list->rowCount(), 3);
    const auto group = [&](int row) {
        return mail::DateGroup(list->data(list->index(row), Model::DateGroupRole).toInt());
    };
    EXPECT_EQ(group(0), mail::DateGroup::Today);
    EXPECT_EQ(group(1), mail::DateGroup::Yesterday);
    EXPECT_EQ(group(2), mail::DateGroup::Older);
    EXPECT_TRUE(list->data(list->index(1), Model::GroupStartRole).toBool());
}

TEST_F(Listing, Mailboxes_standUnderTheirLaneWithRolesFirst)
{
    desk.account.addBox(u"가나다"_s);
    start(3);
    mail::MailboxModel &model = desk.service->mailboxModel();
    QAbstractItemModelTester check(&model);
    ASSERT_EQ(model.rowCount(), 1);
    const QModelIndex lane = model.index(0, 0);
    ASSERT_EQ(model.rowCount(lane), 7);
    EXPECT_EQ(model.data(model.index(0, 0, lane), mail::MailboxModel::RoleRole).toInt(), int(mail::Role::Inbox));
    EXPECT_EQ(model.data(model.index(6, 0, lane), mail::MailboxModel::RoleRole).toInt(), int(mail::Role::Trash));
    EXPECT_EQ(model.data(lane, mail::MailboxModel::UnreadRole).toInt(), 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    desk.account.deliver(u"inbox"_s, u"또"_s);
    desk.sync();
    EXPECT_EQ(model.data(lane, mail::MailboxModel::UnreadRole).toInt(), 4);
    EXPECT_EQ(resets.size(), 0);
}

} // namespace gw::test
