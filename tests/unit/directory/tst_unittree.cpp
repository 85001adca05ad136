// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "directory_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gw/directory/unittreemodel.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using directory::UnitTreeModel;

namespace {

bool fetch(UnitTreeModel &model, const QModelIndex &parent)
{
    QSignalSpy loaded(&model, &UnitTreeModel::loaded);
    if (!model.canFetchMore(parent))
        return false;
    model.fetchMore(parent);
    return test::waitUntil([&] { return !loaded.isEmpty(); });
}

QStringList childrenOf(const UnitTreeModel &model, const QModelIndex &parent)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names.append(model.index(row, 0, parent).data().toString());
    return names;
}

} // namespace

TEST(UnitTree, children_areReadWhenANodeIsUnfolded)
{
    test::Directory city;
    city.sync(test::smallCity());
    UnitTreeModel model(*city.repository, *city.store);
    ASSERT_TRUE(fetch(model, {}));
    const QModelIndex agency = model.index(0, 0);
    EXPECT_EQ(agency.data().toString(), u"하늘시"_s);
    EXPECT_TRUE(model.hasChildren(agency));
    EXPECT_EQ(model.rowCount(agency), 0);
    ASSERT_TRUE(fetch(model, agency));
    EXPECT_EQ(childrenOf(model, agency), (QStringList{u"디지털정책국"_s, u"복지정책국"_s}));
    const QModelIndex digital = model.index(0, 0, agency);
    ASSERT_TRUE(fetch(model, digital));
    EXPECT_EQ(childrenOf(model, digital), (QStringList{u"정보시스템과"_s, u"데이터정책과"_s}));
    EXPECT_FALSE(model.hasChildren(model.index(1, 0, agency)));
    EXPECT_EQ(model.indexOf(u"data"_s), model.index(1, 0, digital));
    EXPECT_EQ(model.index(1, 0, digital).parent(), digital);
    QAbstractItemModelTester tester(&model,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal); // it unfolds what it sees
    model.setEnglish(true);
    EXPECT_EQ(agency.data().toString(), u"Haneul City"_s);
    EXPECT_EQ(*test::await(city.repository->pathTo(u"info"_s)), (QStringList{u"city"_s, u"digital"_s, u"info"_s}));
}

TEST(UnitTree, aReorganisation_movesAddsAndRemovesRowsWithoutAReset)
{
    test::Directory city;
    city.sync(test::smallCity());
    UnitTreeModel model(*city.repository, *city.store);
    ASSERT_TRUE(fetch(model, {}));
    const QPersistentModelIndex agency = model.index(0, 0);
    ASSERT_TRUE(fetch(model, agency));
    const QPersistentModelIndex digital = model.index(0, 0, agency);
    ASSERT_TRUE(fetch(model, digital));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &UnitTreeModel::modelReset);

    portal::DirectoryChanges next;
    next.newState = u"s2"_s;
    next.units.created = {test::unit(u"ai"_s, u"digital"_s, u"인공지능과"_s, 0)};
    next.units.updated = {test::unit(u"info"_s, u"digital"_s, u"정보시스템과"_s, 9)};
    next.units.destroyed = {u"welfare"_s};
    city.sync(next);
    ASSERT_TRUE(test::waitUntil([&] { return model.rowCount(agency) == 1 && model.rowCount(digital) == 3; }));
    EXPECT_EQ(childrenOf(model, digital), (QStringList{u"인공지능과"_s, u"데이터정책과"_s, u"정보시스템과"_s}));
    EXPECT_TRUE(digital.isValid()) << "what was unfolded stays unfolded";
    EXPECT_TRUE(resets.isEmpty());
}
