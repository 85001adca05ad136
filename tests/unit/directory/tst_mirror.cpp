// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "directory_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;

TEST(DirectoryMirror, aFirstLoad_isAskedForWithoutAStateAndKept)
{
    test::Directory city;
    city.sync(test::smallCity());
    ASSERT_FALSE(city.asked.isEmpty());
    EXPECT_EQ(city.asked.constFirst().url.path(), u"/v1/directory/changes"_s);
    EXPECT_FALSE(city.asked.constFirst().url.query().contains(u"since"_s));
    EXPECT_EQ(*test::await(city.repository->personCount()), 4);

    portal::DirectoryChanges next;
    next.newState = u"s2"_s;
    next.persons.updated = {test::person(u"minsu"_s, u"김민우"_s)};
    next.persons.destroyed = {u"seoyeon"_s};
    next.seats.destroyed = {u"s3"_s};
    city.sync(next);
    EXPECT_TRUE(city.asked.constLast().url.query().contains(u"since=s1"_s));
    EXPECT_EQ(city.find(u"김민우"_s), QStringList{u"김민우"_s});
    EXPECT_EQ(city.find(u"김민수"_s), QStringList{});
    EXPECT_EQ(city.find(u"정서연"_s), QStringList{});
}

TEST(DirectoryMirror, aLoadAnew_sweepsWhatIsGoneAndIndexesOnlyWhatChanged)
{
    test::Directory city;
    city.sync(test::smallCity());
    city.script.append(
        net::Reply{410,
                   {{"content-type", "application/problem+json"}},
                   R"({"type":"https://gwanmun.example/problems/state-too-old","title":"x","status":410})"});
    portal::DirectoryChanges anew = test::smallCity();
    anew.newState = u"s9"_s;
    anew.persons.created.removeIf([](const portal::Person &person) { return person.id == u"head"_s; });
    city.sync(anew);
    EXPECT_EQ(*test::await(city.repository->personCount()), 3);
    EXPECT_EQ(city.find(u"남궁현"_s), QStringList{});
    EXPECT_EQ(city.find(u"홍길동"_s), QStringList{u"홍길동"_s});
}

TEST(DirectoryMirror, rowsThatComeBeforeWhatTheyReferTo_areIndexedOnceTheOthersAreThere)
{
    test::Directory city;
    portal::DirectoryChanges first = test::smallCity();
    portal::DirectoryChanges second;
    second.newState = u"s2"_s;
    std::swap(first.units, second.units);
    std::swap(first.posts, second.posts);
    city.sync(first);
    EXPECT_EQ(city.find(u"전자결재"_s), QStringList{});
    city.sync(second);
    EXPECT_EQ(city.find(u"전자결재"_s), QStringList{u"김민수"_s});
}

TEST(DirectoryMirror, aRenamedUnit_isFoundByItsNewName)
{
    test::Directory city;
    city.sync(test::smallCity());
    portal::DirectoryChanges next;
    next.newState = u"s2"_s;
    next.units.updated = {test::unit(u"info"_s, u"digital"_s, u"스마트도시과"_s, 1)};
    city.sync(next);
    EXPECT_EQ(city.find(u"스마트도시과 김민수"_s), QStringList{u"김민수"_s});
    EXPECT_TRUE(city.find(u"스마트도시"_s).contains(u"홍길동"_s));
}

TEST(DirectoryMirror, aPersonsCard_hasAllSeatsWithTheirPathAndTheSubstitute)
{
    test::Directory city;
    portal::DirectoryChanges all = test::smallCity();
    portal::Absence leave;
    leave.id = u"a1"_s;
    leave.seatId = u"s-head-info"_s;
    leave.startsAt = city.time.clock.time.addDays(-1);
    leave.endsAt = city.time.clock.time.addDays(1);
    leave.kind = portal::AbsenceKind::Leave;
    leave.substituteSeatId = u"s2"_s;
    leave.scopes = {portal::AbsenceScope::Approval, portal::AbsenceScope::Chat};
    leave.createdBy = u"gildong"_s;
    leave.revision = 3;
    all.absences.created = {leave};
    city.sync(all);
    const auto card = test::await(city.repository->card(u"gildong"_s));
    ASSERT_TRUE(card);
    EXPECT_EQ(card->person, test::person(u"gildong"_s, u"홍길동"_s, u"Hong Gildong"_s, u"洪吉東"_s));
    ASSERT_EQ(card->seats.size(), 2);
    const directory::CardSeat &main = card->seats.constFirst();
    EXPECT_EQ(main.seat.kind, portal::SeatKind::Main);
    ASSERT_EQ(main.unitPath.size(), 3);
    EXPECT_EQ(main.unitPath.at(0).ko, u"하늘시"_s);
    EXPECT_EQ(main.unitPath.at(2).ko, u"정보시스템과"_s);
    ASSERT_TRUE(main.absence);
    EXPECT_EQ(*main.absence, leave);
    EXPECT_EQ(main.substituteName, u"김민수"_s);
    EXPECT_FALSE(card->seats.at(1).absence);
    EXPECT_EQ(test::await(city.repository->card(u"nobody"_s)).error().code, Error::Code::NotFound);
}

TEST(DirectoryMirror, membersOfAUnit_haveTheHeadFirst)
{
    test::Directory city;
    city.sync(test::smallCity());
    const auto members = test::await(city.repository->members(u"info"_s));
    ASSERT_EQ(members->size(), 2);
    EXPECT_EQ(members->at(0).name, u"홍길동"_s);
    EXPECT_TRUE(members->at(0).isHead);
    EXPECT_EQ(members->at(1).phone, u"02-2133-4518"_s);
}
