// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "directory_fixture.h"

#include <gw/directory/addressbook.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

class AddressBook : public ::testing::Test
{
protected:
    void SetUp() override
    {
        portal::DirectoryChanges all = test::smallCity();
        all.units.created[1].parentId = u"digital"_s;
        portal::Absence away;
        away.id = u"a1"_s;
        away.seatId = u"s2"_s;
        away.startsAt = m_city.time.clock.now().addDays(-1);
        away.endsAt = m_city.time.clock.now().addDays(2);
        away.kind = portal::AbsenceKind::Leave;
        away.substituteSeatId = u"s3"_s;
        away.createdBy = u"minsu"_s;
        away.revision = 1;
        portal::Absence later = away;
        later.id = u"a2"_s;
        later.seatId = u"s4"_s;
        later.startsAt = m_city.time.clock.now().addDays(5);
        later.endsAt = m_city.time.clock.now().addDays(6);
        later.substituteSeatId.reset();
        all.absences.created = {away, later};
        m_city.sync(all);
    }
    static QStringList names(const QList<directory::Correspondent> &people)
    {
        QStringList list;
        for (const auto &one : people)
            list.append(one.name.ko);
        return list;
    }

    test::Directory m_city;
    directory::AddressBook m_book{*m_city.store, m_city.time.clock};
};

} // namespace

TEST_F(AddressBook, anAddress_isFoundWhateverItsCaseAndGivesTheMainSeatOnce)
{
    const auto found = test::await(m_book.byEmail({u"GilDong@Haneul.example"_s, u"nobody@haneul.example"_s}));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->constFirst().name.ko, u"홍길동"_s);
    EXPECT_EQ(found->constFirst().title.ko, u"정보시스템과장"_s); // not the post where the person only acts
    EXPECT_EQ(found->constFirst().unit.ko, u"정보시스템과"_s);
    EXPECT_TRUE(found->constFirst().isHead);
}

TEST_F(AddressBook, aPostWithTwoHolders_givesBothWithTheRealOneFirst)
{
    const auto found = test::await(m_book.holders(u"p3"_s));
    ASSERT_TRUE(found);
    EXPECT_EQ(names(*found), (QStringList{u"정서연"_s, u"홍길동"_s}));
    EXPECT_TRUE(test::await(m_book.holders(u"p-vacant"_s))->isEmpty());
}

TEST_F(AddressBook, whoIsAway_comesWithTheSubstituteAndOnlyWhileItRuns)
{
    const auto away = test::await(
        m_book.awayNow({u"minsu@haneul.example"_s, u"head@haneul.example"_s, u"seoyeon@haneul.example"_s}));
    ASSERT_TRUE(away);
    ASSERT_EQ(away->size(), 1);
    EXPECT_EQ(away->constFirst().who.name.ko, u"김민수"_s);
    EXPECT_TRUE(away->constFirst().who.away);
    EXPECT_EQ(away->constFirst().kind, portal::AbsenceKind::Leave);
    ASSERT_TRUE(away->constFirst().substitute);
    EXPECT_EQ(away->constFirst().substitute->email, u"seoyeon@haneul.example"_s);
}

TEST_F(AddressBook, theOwnNextAbsence_isKnownBeforeItBegins)
{
    const auto next = test::await(m_book.nextAbsence(u"head"_s));
    ASSERT_TRUE(next);
    ASSERT_TRUE(*next);
    EXPECT_FALSE((*next)->substitute);
    EXPECT_FALSE(*test::await(m_book.nextAbsence(u"seoyeon"_s)));
}

TEST_F(AddressBook, superiors_areTheHeadsAboveWithoutOneself)
{
    EXPECT_EQ(names(*test::await(m_book.headsAbove(u"info"_s, u"minsu"_s))), QStringList{u"홍길동"_s});
    EXPECT_TRUE(test::await(m_book.headsAbove(u"info"_s, u"gildong"_s))->isEmpty());
    EXPECT_EQ(names(*test::await(m_book.headsAbove(u"welfare"_s, u"minsu"_s))), QStringList{u"남궁현"_s});
}
