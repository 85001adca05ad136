// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using boards::PostListModel;
using boards::PostQuery;

namespace {

struct List
{
    Shelf shelf;
    std::unique_ptr<PostListModel> model = shelf.service->makePostList();
    QAbstractItemModelTester tester{model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    bool show(PostQuery query, int rows)
    {
        model->setQuery(query);
        return waitUntil([&] { return model->isReady() && model->rowCount() == rows; });
    }
    QString title(int row)
    {
        const QModelIndex index = model->index(row);
        waitUntil([&] { return index.data(PostListModel::LoadedRole).toBool(); });
        return index.data().toString();
    }
};

} // namespace

TEST(PostList, aFullBoard_showsPinnedFirstAndThenTheNewest)
{
    List list;
    list.shelf.fill(1000);
    list.shelf.change(u"UPDATE board_post SET pinned=1 WHERE id='post-000007'"_s);
    ASSERT_TRUE(list.show({.boardId = u"board"_s}, 1000));
    EXPECT_EQ(list.title(0), u"가을 소식 1000"_s);
    EXPECT_EQ(list.title(3), u"가을 소식 7"_s) << "pinned";
    EXPECT_TRUE(list.model->index(3).data(PostListModel::PinnedRole).toBool());
    EXPECT_EQ(list.title(4), u"가을 소식 997"_s);
    EXPECT_EQ(list.title(999), u"가을 소식 1"_s);
}

TEST(PostList, aRowFarAway_isNotThereAtOnceAndSaysSoWhenItIs)
{
    List list;
    list.shelf.fill(5000);
    ASSERT_TRUE(list.show({.boardId = u"board"_s}, 5000));
    QSignalSpy changed(list.model.get(), &QAbstractItemModel::dataChanged);
    const QModelIndex far = list.model->index(4000);
    EXPECT_FALSE(far.data(PostListModel::LoadedRole).toBool());
    EXPECT_FALSE(far.data().isValid());
    ASSERT_TRUE(waitUntil([&] { return far.data(PostListModel::LoadedRole).toBool(); }));
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_EQ(far.data(PostListModel::AuthorKoRole).toString(), u"김하늘"_s);
    EXPECT_EQ(far.data(PostListModel::LikesRole).toInt(), 1000 % 50);
}

TEST(PostList, postsComeAndGo_aSelectionStaysOnItsPost)
{
    List list;
    list.shelf.fill(500);
    ASSERT_TRUE(list.show({.boardId = u"board"_s}, 500));
    const QString title = list.title(100);
    const QPersistentModelIndex kept(list.model->index(100));
    list.shelf.change(
        u"DELETE FROM board_post WHERE id IN ('post-000490','post-000491','post-000300','post-000010')"_s);
    ASSERT_TRUE(waitUntil([&] { return list.model->rowCount() == 496; }));
    EXPECT_EQ(kept.row(), 98);
    EXPECT_EQ(kept.data().toString(), title);
    list.shelf.change(
        u"INSERT INTO board_post(id, board_id, author_id, created, title, summary, doc, pinned, must_read, "
        u"acknowledged, seen, liked, likes, comments, hidden, market, revision, content_revision, generation) "
        u"SELECT 'new-'||n, board_id, author_id, created+90000000, title, summary, doc, 0, 0, 0, 0, 0, 0, 0, 0, "
        u"'', 1, 1, 1 FROM board_post WHERE n>470"_s);
    ASSERT_TRUE(waitUntil([&] { return list.model->rowCount() == 524; }));
    EXPECT_EQ(kept.row(), 98 + 28);
    EXPECT_EQ(kept.data().toString(), title);
}

TEST(PostList, aPostIsPinned_itMovesAndASelectionGoesWithIt)
{
    List list;
    list.shelf.fill(300);
    ASSERT_TRUE(list.show({.boardId = u"board"_s}, 300));
    const QString title = list.title(200);
    const QPersistentModelIndex kept(list.model->index(200));
    const QString id = kept.data(PostListModel::PostIdRole).toString();
    list.shelf.change(u"UPDATE board_post SET l_pinned=1 WHERE id='%1'"_s.arg(id));
    ASSERT_TRUE(waitUntil([&] { return kept.row() == 3; }));
    EXPECT_EQ(kept.data().toString(), title);
    EXPECT_TRUE(waitUntil([&] { return kept.data(PostListModel::PinnedRole).toBool(); }));
    EXPECT_EQ(list.title(0), u"가을 소식 300"_s);
}

TEST(PostList, filters_showWhatTheySay)
{
    List list;
    list.shelf.fill(70);
    list.shelf.change(
        u"UPDATE board_post SET author_id='p-me' WHERE n<=3; UPDATE board_post SET market='offered' WHERE n<=5; "
        u"UPDATE board_post SET l_market='sold' WHERE n=4; "
        u"UPDATE board_post SET must_read=1 WHERE n BETWEEN 20 AND 25; "
        u"UPDATE board_post SET l_acknowledged=1 WHERE n=20"_s);
    using Only = PostQuery::Only;
    const QList<std::pair<Only, int>> wanted{{Only::All, 70},     {Only::Unread, 10}, {Only::Mine, 3},
                                             {Only::Pinned, 3},   {Only::Offered, 4}, {Only::Sold, 1},
                                             {Only::Reserved, 0}, {Only::MustRead, 5}};
    for (const auto &[only, rows] : wanted)
        EXPECT_TRUE(list.show({.boardId = u"board"_s, .only = only}, rows))
            << int(only) << ": " << list.model->rowCount();
    EXPECT_TRUE(list.show({.only = Only::Unread}, 10)) << "of all boards";
    EXPECT_TRUE(list.show({.limit = 8}, 8));
    EXPECT_EQ(list.title(0), u"가을 소식 70"_s);
}

TEST(PostList, mostLiked_aLikeOfOnesOwnMovesIt)
{
    List list;
    list.shelf.fill(60);
    ASSERT_TRUE(list.show({.boardId = u"board"_s, .sort = PostQuery::Sort::MostLiked}, 60));
    EXPECT_EQ(list.title(0), u"가을 소식 49"_s);
    list.shelf.change(u"UPDATE board_post SET likes=49 WHERE n=48; UPDATE board_post SET l_liked=1 WHERE n=48"_s);
    ASSERT_TRUE(waitUntil([&] { return list.title(0) == u"가을 소식 48"_s; }));
    EXPECT_TRUE(waitUntil([&] { return list.model->index(0).data(PostListModel::LikesRole).toInt() == 50; }));
    EXPECT_TRUE(list.model->index(0).data(PostListModel::LikedRole).toBool());
}

TEST(PostList, theQueryChangesWhileItReads_onlyTheLaterIsShown)
{
    List list;
    list.shelf.fill(3000);
    list.model->setQuery({.boardId = u"board"_s});
    list.model->setQuery({.boardId = u"nowhere"_s});
    list.model->setQuery({.boardId = u"board"_s, .only = PostQuery::Only::Pinned});
    ASSERT_TRUE(waitUntil([&] { return list.model->isReady(); }));
    QTest::qWait(50);
    EXPECT_EQ(list.model->rowCount(), 3);
}
