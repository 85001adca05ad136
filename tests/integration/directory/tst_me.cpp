// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "city.h"

#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend;
using directory::Seats;
using test::City;
using test::id;

namespace {

class MeTest : public testing::TestWithParam<test::Engine>
{
protected:
    City city{GetParam()};

    std::optional<portal::Me> me(int person, QDate day)
    {
        std::optional<portal::Me> result;
        const auto done = city.database->read([&](storage::Session &session) -> Result<Done> {
            auto found = Seats::me(session, id('4', person), id('5', person), day);
            if (!found)
                return fail(found.error());
            result = std::move(*found);
            return Done{};
        });
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        return result;
    }

    static QStringList seats(const portal::Me &me)
    {
        QStringList ids;
        for (const portal::MySeat &seat : me.seats)
            ids.append(seat.id);
        return ids;
    }
};

TEST_P(MeTest, seats_areThoseOfTheDayWithTheMainOneFirst)
{
    EXPECT_EQ(seats(*me(2, QDate(2026, 11, 21))), (QStringList{id('5', 2), id('5', 6)}));
    EXPECT_EQ(seats(*me(2, QDate(2026, 11, 1))), (QStringList{id('5', 2), id('5', 6)})) << "the first day counts";
    EXPECT_EQ(seats(*me(2, QDate(2026, 11, 30))), (QStringList{id('5', 2), id('5', 6)})) << "so does the last";
    EXPECT_EQ(seats(*me(2, QDate(2026, 12, 1))), QStringList{id('5', 2)});
    EXPECT_EQ(seats(*me(2, QDate(2026, 10, 31))), QStringList{id('5', 2)});
    EXPECT_TRUE(me(4, QDate(2027, 1, 1))->seats.isEmpty());
    EXPECT_FALSE(me(77, QDate(2026, 11, 21)));
}

TEST_P(MeTest, aSeat_comesWithItsNamesAndCapabilities)
{
    const auto boss = me(1, QDate(2026, 11, 21));
    ASSERT_TRUE(boss);
    EXPECT_EQ(boss->person.name, u"김하늘"_s);
    EXPECT_EQ(boss->capabilities, (QStringList{u"absence.manage-unit"_s, u"notice.publish"_s}));
    ASSERT_EQ(boss->seats.size(), 1);
    EXPECT_EQ(boss->seats[0].titleKo, u"국장"_s);
    EXPECT_EQ(boss->seats[0].unitNameEn, u"Transport"_s);
    EXPECT_EQ(boss->seats[0].agencyNameKo, u"한빛특별시"_s);
    EXPECT_TRUE(boss->seats[0].isHead);
    EXPECT_EQ(boss->seats[0].validFrom, QDate(2024, 1, 1));
    EXPECT_EQ(boss->seats[0].capabilities, boss->capabilities);
    EXPECT_TRUE(me(2, QDate(2026, 11, 21))->capabilities.isEmpty());
}

TEST_P(MeTest, aCircleOfUnits_ends)
{
    city.change(u"UPDATE unit SET parent_id = '%1' WHERE id = '%2'"_s.arg(id('2', 4), id('2', 1)), u"units"_s,
                id('2', 1), storage::ChangeLog::What::Updated);
    ASSERT_TRUE(city.database->read([](storage::Session &session) -> Result<Done> {
        EXPECT_EQ(Seats::unitAndBelow(session, id('2', 2))->size(), 4);
        return Done{};
    }));
}

TEST(OfficeDay, isKoreasWhereverTheServerStands)
{
    EXPECT_EQ(directory::officeDay(fromRfc3339(u"2026-12-31T14:59:59Z"_s)), QDate(2026, 12, 31));
    EXPECT_EQ(directory::officeDay(fromRfc3339(u"2026-12-31T15:00:00Z"_s)), QDate(2027, 1, 1));
}

INSTANTIATE_TEST_SUITE_P(Directory, MeTest, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

} // namespace
