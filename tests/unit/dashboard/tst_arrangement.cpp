// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <QJsonArray>
#include <QRandomGenerator>
#include <algorithm>
#include <gw/dashboard/frontpage.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::dashboard;

namespace {

const QList<KnownBlock> known{{u"waiting.urgent"_s, u"business"_s, 0},
                              {u"away"_s, u"business"_s, 20},
                              {u"notices.latest"_s, u"announcements"_s, 0},
                              {u"boards.latest"_s, u"employee-communication"_s, 0},
                              {u"surveys.open"_s, u"employee-communication"_s, 10},
                              {u"personal.tasks"_s, u"my-space"_s, 0}};

QStringList names(const QList<AreaPlace> &areas)
{
    QStringList list;
    for (const AreaPlace &area : areas)
        list.append(area.id);
    return list;
}

QStringList blocksOf(const Arrangement &arrangement, const QString &area)
{
    QStringList list;
    for (const AreaPlace &one : arrangement.areas()) {
        for (const BlockPlace &block : one.id == area ? one.blocks : QList<BlockPlace>())
            list.append(block.id);
    }
    return list;
}

QList<KnownBlock> withLock(const QString &id)
{
    QList<KnownBlock> blocks = known;
    std::ranges::find(blocks, id, &KnownBlock::id)->locked = true;
    return blocks;
}

/// Preferences without a server behind them.
class Kept final : public gw::contract::Preferences
{
public:
    QJsonValue value(const QString &key) const override { return m_values.value(key); }
    void set(const QString &key, const QJsonValue &value) override
    {
        if (value.isNull() || value.isUndefined())
            m_values.remove(key);
        else
            m_values.insert(key, value);
        Q_EMIT changed(key);
    }

private:
    QJsonObject m_values;
};

} // namespace

TEST(Arrangement, everyPreset_showsWaitingWorkFirstAndHasAllAreas)
{
    for (const Preset preset : allPresets) {
        const Arrangement made = Arrangement::standard(preset, known);
        EXPECT_EQ(made.areas().size(), 5);
        EXPECT_EQ(made.column(0).front().id, u"business");
        EXPECT_TRUE(made.column(0).front().shown);
        EXPECT_EQ(presetFromString(toString(preset)), preset);
    }
    EXPECT_EQ(presetFor(true, u"4"_s), Preset::Head);
    EXPECT_EQ(presetFor(true, u"5"_s), Preset::Leader);
    EXPECT_EQ(presetFor(false, u"7"_s), Preset::Staff);
}

TEST(Arrangement, stored_comesBackAsItWas)
{
    Arrangement made = Arrangement::standard(Preset::Staff, known);
    EXPECT_TRUE(made.moveArea(u"my-space"_s, 1, 0));
    EXPECT_TRUE(made.showArea(u"mayor-and-staff"_s, false));
    EXPECT_TRUE(made.moveBlockBy(u"surveys.open"_s, -1));
    EXPECT_TRUE(made.showBlock(u"away"_s, false));
    EXPECT_EQ(Arrangement::fromJson(made.toJson(), Preset::Head, known), made);
    EXPECT_EQ(names(made.column(1)), (QStringList{u"my-space"_s, u"announcements"_s, u"employee-communication"_s}));
    EXPECT_EQ(blocksOf(made, u"employee-communication"_s), (QStringList{u"surveys.open"_s, u"boards.latest"_s}));
    const auto token = Arrangement::fromToken(made.toToken());
    ASSERT_TRUE(token);
    EXPECT_EQ(Arrangement::fromJson(*token, Preset::Staff, known), made);
}

TEST(Arrangement, blockThatCameLater_isAddedToItsArea)
{
    Arrangement made = Arrangement::standard(Preset::Staff, known);
    made.moveArea(u"announcements"_s, 0, 0);
    QList<KnownBlock> more = known;
    more.append({u"boards.news"_s, u"announcements"_s, 10});
    const Arrangement later = Arrangement::fromJson(made.toJson(), Preset::Staff, more);
    EXPECT_EQ(names(later.column(0)).front(), u"announcements");
    EXPECT_EQ(blocksOf(later, u"announcements"_s), (QStringList{u"notices.latest"_s, u"boards.news"_s}));
}

TEST(Arrangement, blockOfAModuleThatIsNotHere_keepsItsPlace)
{
    QList<KnownBlock> more = known;
    more.append({u"wiki.recent"_s, u"my-space"_s, -5});
    Arrangement made = Arrangement::standard(Preset::Staff, more);
    made.showBlock(u"wiki.recent"_s, false);
    const Arrangement elsewhere = Arrangement::fromJson(made.toJson(), Preset::Staff, known);
    EXPECT_EQ(Arrangement::fromJson(elsewhere.toJson(), Preset::Staff, more), made);
}

TEST(Arrangement, lockedBlock_staysAtTheHeadOfItsAreaWhateverIsStored)
{
    Arrangement made = Arrangement::standard(Preset::Staff, known);
    ASSERT_TRUE(made.showBlock(u"surveys.open"_s, false));
    ASSERT_TRUE(made.showArea(u"employee-communication"_s, false));
    Arrangement locked = Arrangement::fromJson(made.toJson(), Preset::Staff, withLock(u"surveys.open"_s));
    EXPECT_EQ(blocksOf(locked, u"employee-communication"_s).front(), u"surveys.open");
    EXPECT_FALSE(locked.showBlock(u"surveys.open"_s, false));
    EXPECT_FALSE(locked.showArea(u"employee-communication"_s, false));
    EXPECT_FALSE(locked.moveBlockBy(u"boards.latest"_s, -1));
    for (const AreaPlace &area : locked.areas()) {
        if (area.id == u"employee-communication") {
            EXPECT_TRUE(area.shown);
            EXPECT_TRUE(area.blocks.front().shown);
        }
    }
}

TEST(Arrangement, nonsense_isLeftOut)
{
    const QJsonArray areas{u"text"_s,
                           QJsonObject{{u"id"_s, u"<b>x</b>"_s}},
                           QJsonObject{{u"id"_s, u"business"_s}, {u"column"_s, 99}, {u"blocks"_s, u"none"_s}},
                           QJsonObject{{u"id"_s, u"business"_s}, {u"column"_s, 0}},
                           QJsonObject{{u"id"_s, QString(100, u'a')}}};
    const Arrangement made = Arrangement::fromJson({{u"areas"_s, areas}}, Preset::Staff, known);
    EXPECT_EQ(made.areas().size(), 5);
    EXPECT_EQ(names(made.column(2)), (QStringList{u"business"_s, u"mayor-and-staff"_s}));
    EXPECT_FALSE(Arrangement::fromToken(u"!!"_s));
    EXPECT_FALSE(Arrangement::fromToken(u"bm9uc2Vuc2U"_s));
    EXPECT_FALSE(Arrangement::fromToken(QString(9000, u'a')));
}

TEST(Arrangement, anyMoves_loseNoAreaAndNoBlock)
{
    QRandomGenerator random(20261122);
    Arrangement made = Arrangement::standard(Preset::Staff, withLock(u"away"_s));
    const QStringList areas = names(made.areas());
    for (int i = 0; i < 5000; ++i) {
        const QString area = areas.at(random.bounded(int(areas.size())));
        const QString block = known.at(random.bounded(int(known.size()))).id;
        switch (random.bounded(6)) {
        case 0: made.moveArea(area, random.bounded(-1, 4), random.bounded(-2, 7)); break;
        case 1: made.moveAreaBy(area, random.bounded(-3, 4)); break;
        case 2: made.moveAreaToColumn(area, random.bounded(-1, 4)); break;
        case 3: made.moveBlockBy(block, random.bounded(-3, 4)); break;
        case 4: made.showArea(area, random.bounded(2) == 0); break;
        default: made.showBlock(block, random.bounded(2) == 0); break;
        }
        ASSERT_EQ(made.areas().size(), areas.size());
        qsizetype blocks = 0;
        for (const AreaPlace &one : made.areas()) {
            blocks += one.blocks.size();
            ASSERT_TRUE(one.column >= 0 && one.column < Arrangement::columns);
        }
        ASSERT_EQ(blocks, known.size());
        ASSERT_EQ(blocksOf(made, u"business"_s).front(), u"away");
    }
}

TEST(FrontPage, eachSeat_hasItsOwnAndAnotherDeskSeesIt)
{
    Kept kept;
    FrontPage page(kept);
    page.setKnown(known);
    page.setSeat(u"one"_s, Preset::Staff);
    Arrangement changed = page.arrangement();
    changed.showArea(u"my-space"_s, false);
    page.apply(changed);
    page.setSeat(u"two"_s, Preset::Head);
    EXPECT_EQ(page.arrangement(), Arrangement::standard(Preset::Head, known));
    FrontPage elsewhere(kept);
    elsewhere.setKnown(known);
    elsewhere.setSeat(u"one"_s, Preset::Staff);
    EXPECT_EQ(elsewhere.arrangement(), changed);
}

TEST(FrontPage, undo_bringsBackWhatWasKept)
{
    Kept kept;
    FrontPage page(kept);
    page.setKnown(known);
    page.setSeat(u"one"_s, Preset::Staff);
    const QJsonObject before = page.stored();
    page.applyPreset(Preset::CounterDesk);
    EXPECT_EQ(page.preset(), Preset::CounterDesk);
    EXPECT_NE(page.arrangement(), Arrangement::standard(Preset::Staff, known));
    page.restore(before);
    EXPECT_EQ(page.arrangement(), Arrangement::standard(Preset::Staff, known));
    EXPECT_EQ(page.preset(), Preset::Staff);
}
