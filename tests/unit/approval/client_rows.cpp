// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The base of long lists, as far as the lists of boards and approval do not show it.
#include <QRandomGenerator>
#include <algorithm>
#include <gtest/gtest.h>
#include <gw/rows/order_steps.h>

using namespace gw;
using Keys = QList<qint64>;

namespace {

Keys followed(Keys keys, const QList<rows::OrderStep> &steps, const Keys &after)
{
    for (const rows::OrderStep &step : steps) {
        if (!step.isInsert) {
            keys.remove(step.row, step.count);
            continue;
        }
        for (int i = 0; i < step.count; ++i)
            keys.insert(step.row + i, after.at(step.from + i));
    }
    return keys;
}

} // namespace

TEST(OrderSteps, ofWhatComesAndGoes_leadFromOneOrderToTheOther)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        Keys before;
        Keys after;
        for (qint64 key = 1; key <= 30; ++key) {
            const auto where = random.bounded(4);
            if (where != 0)
                before.append(key);
            if (where != 1)
                after.append(key);
        }
        const auto steps = rows::orderSteps(before, after);
        ASSERT_TRUE(steps);
        ASSERT_EQ(followed(before, *steps, after), after) << "round " << round;
        for (const rows::OrderStep &step : *steps)
            ASSERT_GT(step.count, 0);
    }
}

TEST(OrderSteps, ofRowsThatChangedPlaces_areNone)
{
    EXPECT_FALSE(rows::orderSteps({1, 2, 3}, {3, 2, 1}));
    EXPECT_FALSE(rows::orderSteps({1, 2, 3, 4}, {2, 5, 1, 4}));
    EXPECT_TRUE(rows::orderSteps({1, 2, 3}, {1, 2, 3})->isEmpty());
    EXPECT_TRUE(rows::orderSteps({}, {})->isEmpty());
}

TEST(OrderSteps, ofNeighbours_areOneStep)
{
    const auto gone = rows::orderSteps({1, 2, 3, 4, 5}, {1, 5});
    ASSERT_TRUE(gone);
    EXPECT_EQ(*gone, (QList<rows::OrderStep>{{false, 1, 3, 0}}));
    const auto come = rows::orderSteps({1, 5}, {1, 2, 3, 4, 5});
    ASSERT_TRUE(come);
    EXPECT_EQ(*come, (QList<rows::OrderStep>{{true, 1, 3, 1}}));
}
