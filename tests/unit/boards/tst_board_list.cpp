// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using boards::BoardListModel;
using boards::BoardRow;
using boards::Category;
using boards::Layer;
using boards::Section;

namespace {

BoardRow board(const QString &id, Layer layer, Category category, int position, int unread = 0)
{
    BoardRow row;
    row.id = id;
    row.layer = layer;
    row.category = category;
    row.name = {u"판 "_s + id, u"Board "_s + id};
    row.position = position;
    row.unread = unread;
    row.isMember = true;
    row.isClub = layer == Layer::Club;
    return row;
}

} // namespace

TEST(BoardList, boards_standBelowTheirHeadings)
{
    BoardListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    BoardRow stranger = board(u"c1"_s, Layer::Club, Category::AmusingClubs, 1);
    stranger.isMember = false;
    model.setRows({stranger, board(u"c2"_s, Layer::Club, Category::AmusingClubs, 9),
                   board(u"d"_s, Layer::District, Category::InformationSharing, 5, 2),
                   board(u"a2"_s, Layer::City, Category::AmusingHumour, 3, 4),
                   board(u"a1"_s, Layer::City, Category::AmusingLife, 2, 1),
                   board(u"w"_s, Layer::City, Category::WorkNotices, 1)});
    ASSERT_EQ(model.rowCount(), 4);
    const QModelIndex amusing = model.index(1, 0);
    EXPECT_EQ(amusing.data(BoardListModel::LayerRole).toInt(), int(Layer::City));
    EXPECT_EQ(amusing.data(BoardListModel::SectionRole).toInt(), int(Section::Amusing));
    EXPECT_EQ(amusing.data(BoardListModel::UnreadRole).toInt(), 5);
    ASSERT_EQ(model.rowCount(amusing), 2);
    EXPECT_EQ(model.index(0, 0, amusing).data().toString(), u"판 a1"_s);
    model.setEnglish(true);
    EXPECT_EQ(model.index(0, 0, amusing).data().toString(), u"Board a1"_s);
    EXPECT_EQ(model.index(0, 0, model.index(3, 0)).data(BoardListModel::BoardIdRole).toString(), u"c2"_s)
        << "one's own clubs come first";
    EXPECT_EQ(model.indexOf(u"d"_s).parent().row(), 2);
    EXPECT_EQ(model.unread(), 7);
}

TEST(BoardList, onlyANumberChanges_nothingIsFoldedUp)
{
    BoardListModel model;
    model.setRows({board(u"a"_s, Layer::City, Category::AmusingLife, 1, 1)});
    const QPersistentModelIndex kept(model.indexOf(u"a"_s));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({board(u"a"_s, Layer::City, Category::AmusingLife, 1, 7)});
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(kept.data(BoardListModel::UnreadRole).toInt(), 7);
}

TEST(BoardList, theService_countsUnreadAndSetsTheBadge)
{
    Shelf shelf;
    shelf.fill(70);
    shelf.change(u"UPDATE board_post SET must_read=1 WHERE n BETWEEN 20 AND 25"_s);
    shelf.service->loadNow();
    ASSERT_EQ(shelf.service->boards().rows().size(), 1);
    EXPECT_EQ(shelf.service->boards().rows().constFirst().unread, 10);
    EXPECT_EQ(shelf.badges.badge(u"boards"_s).count, 6) << "what must be read";
    EXPECT_FALSE(shelf.badges.badge(u"boards"_s).overdue) << "red is for what is overdue";
    shelf.preferences.set(u"boards.badge"_s, u"unread"_s);
    EXPECT_EQ(shelf.badges.badge(u"boards"_s).count, 10);
}
