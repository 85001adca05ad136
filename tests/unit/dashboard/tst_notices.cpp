// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dashboard_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using dashboard::NoticeListModel;

namespace {

bool flag(test::Dashboard &desk, const QString &id, int role)
{
    const auto &model = desk.service->notices();
    return model.index(model.rowOf(id)).data(role).toBool();
}

} // namespace

TEST(Notices, whatMustBeRead_comesFirstAndThenTheNewest)
{
    test::Dashboard desk;
    const QAbstractItemModelTester tester(&desk.service->notices(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.start();
    EXPECT_EQ(desk.column(desk.service->notices(), NoticeListModel::IdRole),
              QStringList({u"must"_s, u"new"_s, u"old"_s}));
    EXPECT_EQ(desk.service->notices().index(0).data(NoticeListModel::LayerRole).toString(), u"bureau"_s);
    EXPECT_EQ(desk.service->notices().index(0).data(NoticeListModel::TitleEnRole).toString(), u"Notice must"_s);
}

TEST(Notices, anExpiredNotice_isNotShown)
{
    test::Dashboard desk;
    desk.portal->notices[0].expiresAt = test::onDay(20);
    desk.start();
    EXPECT_EQ(desk.service->notices().rowOf(u"new"_s), -1);
    EXPECT_EQ(desk.service->notices().rowCount(), 2);
}

TEST(Notices, anAcknowledgementWithoutANetwork_isPendingAndThenAcknowledged)
{
    test::Dashboard desk;
    desk.start();
    const QAbstractItemModelTester tester(&desk.service->notices(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.box->setPaused(outbox::Pause::Person, true);
    const auto operation = test::await(desk.service->acknowledge(u"must"_s));
    ASSERT_TRUE(operation);
    ASSERT_TRUE(test::waitUntil([&] { return flag(desk, u"must"_s, NoticeListModel::PendingRole); }));
    EXPECT_FALSE(flag(desk, u"must"_s, NoticeListModel::AcknowledgedRole));
    EXPECT_EQ(desk.service->notices().rowOf(u"must"_s), 1); // nobody is asked any more: it has its place by age
    EXPECT_EQ(desk.badges.badge(u"notices"_s).count, 0);
    EXPECT_EQ(*test::await(desk.service->acknowledge(u"must"_s)), *operation); // not twice

    desk.box->setPaused(outbox::Pause::Person, false);
    ASSERT_TRUE(test::waitUntil([&] { return flag(desk, u"must"_s, NoticeListModel::AcknowledgedRole); }));
    EXPECT_FALSE(flag(desk, u"must"_s, NoticeListModel::PendingRole));
    const auto sent = desk.portal->askedFor(u"/notices/must/acknowledgement"_s, "PUT");
    ASSERT_EQ(sent.size(), 1);
    EXPECT_EQ(test::FakePortal::headerOf(sent.constFirst(), "idempotency-key"), operation->toLatin1());
    EXPECT_EQ(test::FakePortal::headerOf(sent.constFirst(), "gwanmun-seat"), "main");
}

TEST(Notices, aSyncWhileTheAcknowledgementWaits_leavesItPending)
{
    test::Dashboard desk;
    desk.start();
    desk.box->setPaused(outbox::Pause::Person, true);
    ASSERT_TRUE(test::await(desk.service->acknowledge(u"must"_s)));
    desk.portal->notices[2].titleKo = u"고친 공지"_s;
    desk.portal->noticesState = u"n2"_s;
    desk.sync();
    const auto &model = desk.service->notices();
    EXPECT_EQ(model.index(model.rowOf(u"must"_s)).data(NoticeListModel::TitleKoRole).toString(), u"고친 공지"_s);
    EXPECT_TRUE(flag(desk, u"must"_s, NoticeListModel::PendingRole));
}

TEST(Notices, aRefusedAcknowledgement_isUndoneByDiscard)
{
    test::Dashboard desk;
    desk.start();
    desk.portal->acknowledgeStatus = 403;
    const auto operation = test::await(desk.service->acknowledge(u"must"_s));
    ASSERT_TRUE(operation);
    ASSERT_TRUE(test::waitUntil([&] {
        const auto entry = desk.box->find(*operation);
        return entry && entry->state == outbox::State::NeedsAttention;
    }));
    ASSERT_TRUE(test::waitUntil([&] { return flag(desk, u"must"_s, NoticeListModel::PendingRole); }));
    desk.service->discard(*operation);
    ASSERT_TRUE(test::waitUntil([&] { return !flag(desk, u"must"_s, NoticeListModel::PendingRole); }));
    EXPECT_FALSE(flag(desk, u"must"_s, NoticeListModel::AcknowledgedRole));
    EXPECT_EQ(desk.service->notices().rowOf(u"must"_s), 0);
    EXPECT_EQ(desk.badges.badge(u"notices"_s).count, 1);
}
