// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <gtest/gtest.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using approval::InboxModel;
using approval::InboxQuery;

namespace {

struct Shown
{
    Office office;
    std::unique_ptr<InboxModel> model = office.service->makeInbox();
    QAbstractItemModelTester tester{model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    bool show(const InboxQuery &query, int rows)
    {
        model->setQuery(query);
        return waitUntil([&] { return model->isComplete() && model->rowCount() == rows; });
    }
    QStringList ids()
    {
        QStringList list;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row);
            waitUntil([&] { return index.data(InboxModel::LoadedRole).toBool(); });
            list.append(index.data(InboxModel::ItemIdRole).toString());
        }
        return list;
    }
};

QJsonObject due(const QString &time)
{
    return {{u"due"_s, time}};
}

} // namespace

TEST(ApprovalInbox, theDeskQueue_holdsWhatWaitsInWhateverBoxMostPressingFirst)
{
    Shown shown;
    shown.office.put({itemJson(u"late"_s, u"waiting"_s, due(u"2026-11-25T00:00:00.000Z"_s)),
                      itemJson(u"old"_s, u"receipt"_s, {{u"since"_s, u"2026-10-01T00:00:00.000Z"_s}}),
                      itemJson(u"soon"_s, u"dispatch"_s, due(u"2026-11-23T00:00:00.000Z"_s)),
                      itemJson(u"urgent"_s, u"memo"_s, {{u"urgent"_s, true}}),
                      itemJson(u"watching"_s, u"in-progress"_s, {{u"waits"_s, false}})});
    ASSERT_TRUE(shown.show({}, 4));
    // What is urgent without a term stands where it came, and that is before every term that is still to come.
    EXPECT_EQ(shown.ids(), (QStringList{u"urgent"_s, u"soon"_s, u"late"_s, u"old"_s}));
    EXPECT_EQ(shown.model->index(1).data(InboxModel::WhyKoRole).toString(), u"검토"_s);
    EXPECT_EQ(shown.model->index(1).data(InboxModel::NextEnRole).toString(), u"Decision"_s);
}

TEST(ApprovalInbox, aBox_showsAlsoWhatDoesNotWaitAndTheNewestFirstWhenAsked)
{
    Shown shown;
    shown.office.put(
        {itemJson(u"a"_s, u"in-progress"_s, {{u"waits"_s, false}, {u"since"_s, u"2026-11-01T00:00:00.000Z"_s}}),
         itemJson(u"b"_s, u"in-progress"_s, {{u"waits"_s, false}, {u"since"_s, u"2026-11-02T00:00:00.000Z"_s}}),
         itemJson(u"c"_s, u"decided"_s, {{u"waits"_s, false}})});
    ASSERT_TRUE(shown.show({.box = approval::Box::InProgress, .sort = InboxQuery::Sort::Newest}, 2));
    EXPECT_EQ(shown.ids(), (QStringList{u"b"_s, u"a"_s}));
}

TEST(ApprovalInbox, eachFilter_leavesWhatItNames)
{
    Shown shown;
    shown.office.time.clock.time = fromRfc3339(u"2026-11-22T09:00:00.000Z"_s);
    shown.office.put(
        {itemJson(u"over"_s, u"waiting"_s, due(u"2026-11-21T00:00:00.000Z"_s)),
         itemJson(u"tomorrow"_s, u"waiting"_s, due(u"2026-11-23T00:00:00.000Z"_s)),
         itemJson(u"urgent"_s, u"waiting"_s, {{u"urgent"_s, true}}),
         itemJson(u"held"_s, u"waiting"_s, {{u"held"_s, true}, {u"opened"_s, true}, {u"title"_s, u"도로 점용"_s}}),
         itemJson(u"receipt"_s, u"receipt"_s,
                  {{u"object"_s, u"receipt"_s}, {u"opened"_s, true}, {u"may"_s, QJsonArray{u"register"_s}}})});
    using Only = InboxQuery::Only;
    ASSERT_TRUE(shown.show({.only = Only::Overdue}, 1));
    EXPECT_EQ(shown.ids(), QStringList{u"over"_s});
    ASSERT_TRUE(shown.show({.only = Only::DueSoon}, 2));
    ASSERT_TRUE(shown.show({.only = Only::Urgent}, 1));
    ASSERT_TRUE(shown.show({.only = Only::Unopened}, 3));
    ASSERT_TRUE(shown.show({.only = Only::Held}, 1));
    ASSERT_TRUE(shown.show({.object = approval::Object::Receipt}, 1));
    ASSERT_TRUE(shown.show({.why = u"step-decide"_s}, 0));
    ASSERT_TRUE(shown.show({.text = u"점용 도로"_s}, 1)) << "in whatever order";
    EXPECT_EQ(shown.ids(), QStringList{u"held"_s});
    ASSERT_TRUE(shown.show({.text = u"김하늘"_s}, 5)) << "also in names";
    ASSERT_TRUE(shown.show({.only = Only::Batch}, 1)) << "opened, and can be approved";
}

TEST(ApprovalInbox, badges_countTheRowsThatWait)
{
    Shown shown;
    shown.office.time.clock.time = fromRfc3339(u"2026-11-22T09:00:00.000Z"_s);
    shown.office.start();
    shown.office.put({itemJson(u"a"_s, u"waiting"_s),
                      itemJson(u"b"_s, u"waiting"_s, due(u"2026-11-21T00:00:00.000Z"_s)),
                      itemJson(u"c"_s, u"receipt"_s), itemJson(u"d"_s, u"decided"_s, {{u"waits"_s, false}})});
    ASSERT_TRUE(waitUntil([&] { return shown.office.badges.badge(u"approval"_s).count == 2; }));
    EXPECT_TRUE(shown.office.badges.badge(u"approval"_s).overdue);
    EXPECT_EQ(shown.office.badges.badge(u"receipt"_s).count, 1);
    EXPECT_FALSE(shown.office.badges.badge(u"receipt"_s).overdue);
    EXPECT_EQ(shown.office.service->count(approval::Box::Decided).all, 1);
    EXPECT_EQ(shown.office.service->queueCount(), (approval::BoxCount{3, 3, 1}));
    ASSERT_TRUE(shown.show({}, 3)) << "the same rows as the queue";
}

TEST(ApprovalInbox, theFirstPaint_knowsTheBadges)
{
    Shown shown;
    shown.office.put({itemJson(u"a"_s, u"waiting"_s)});
    shown.office.service->loadNow();
    EXPECT_EQ(shown.office.badges.badge(u"approval"_s).count, 1);
}

TEST(ApprovalInbox, whatTheServerSays_comesAndGoesWhileSelectionsStay)
{
    Shown shown;
    shown.office.put({itemJson(u"a"_s, u"waiting"_s, due(u"2026-11-23T00:00:00.000Z"_s)),
                      itemJson(u"b"_s, u"waiting"_s, due(u"2026-11-24T00:00:00.000Z"_s))});
    ASSERT_TRUE(shown.show({}, 2));
    const QPersistentModelIndex selected(shown.model->index(1));
    ASSERT_EQ(shown.ids(), (QStringList{u"a"_s, u"b"_s}));
    shown.office.put({itemJson(u"c"_s, u"waiting"_s, due(u"2026-11-22T00:00:00.000Z"_s))});
    ASSERT_TRUE(waitUntil([&] { return shown.model->rowCount() == 3; }));
    EXPECT_EQ(selected.row(), 2);
    EXPECT_EQ(selected.data(InboxModel::ItemIdRole).toString(), u"b"_s);
    // Another term: it moves to the front, and the selection with it.
    shown.office.put({itemJson(u"b"_s, u"waiting"_s, {{u"due"_s, u"2026-11-21T00:00:00.000Z"_s}, {u"revision"_s, 2}})});
    ASSERT_TRUE(waitUntil([&] { return selected.row() == 0; }));
    EXPECT_EQ(selected.data(InboxModel::ItemIdRole).toString(), u"b"_s);
}

TEST(ApprovalInbox, anOlderRevision_neverOverwritesANewerOne)
{
    Office office;
    office.put({itemJson(u"a"_s, u"waiting"_s, {{u"revision"_s, 5}, {u"title"_s, u"새 제목"_s}})});
    office.put({itemJson(u"a"_s, u"waiting"_s, {{u"revision"_s, 4}, {u"title"_s, u"옛 제목"_s}})});
    EXPECT_EQ(office.text(u"SELECT title FROM approval_item"_s), u"새 제목"_s);
}

TEST(ApprovalInbox, thePull_takesChangesAndAReloadSweepsWhatIsGone)
{
    Office office;
    office.put({itemJson(u"gone"_s, u"waiting"_s)}, 0);
    office.server.insert(u"GET /v1/inbox/changes"_s, always({{u"newState"_s, u"1"_s},
                                                             {u"hasMore"_s, false},
                                                             {u"created"_s, QJsonArray{itemJson(u"a"_s, u"waiting"_s)}},
                                                             {u"updated"_s, QJsonArray{}},
                                                             {u"destroyed"_s, QJsonArray{}}}));
    ASSERT_TRUE(await(office.engine->start()));
    ASSERT_TRUE(waitUntil([&] { return office.number(u"SELECT count(*) FROM approval_item WHERE id='a'"_s) == 1; }));
    EXPECT_TRUE(waitUntil([&] { return office.number(u"SELECT count(*) FROM approval_item"_s) == 1; }));
}

TEST(ApprovalInbox, manyRows_areReadInWindows)
{
    Shown shown;
    QJsonArray many;
    for (int i = 0; i < 3000; ++i)
        many.append(itemJson(QString::number(i + 10'000), u"waiting"_s, {{u"due"_s, u"2026-11-23T00:00:00.000Z"_s}}));
    shown.office.put(many);
    ASSERT_TRUE(shown.show({}, 3000));
    EXPECT_FALSE(shown.model->isLoaded(2500));
    const QModelIndex far = shown.model->index(2500);
    EXPECT_FALSE(far.data(InboxModel::LoadedRole).toBool());
    ASSERT_TRUE(waitUntil([&] { return far.data(InboxModel::LoadedRole).toBool(); }));
    EXPECT_EQ(far.data(InboxModel::ItemIdRole).toString(), u"12500"_s);
}
