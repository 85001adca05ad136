// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The size of a whole city: 50,000 people are found. How quickly they are, the benchmarks say (people search).
#include "directory_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

constexpr int people = 50'000;

QString madeUpName(int n)
{
    static const QStringList family{u"김"_s, u"이"_s, u"박"_s, u"최"_s, u"정"_s, u"강"_s,
                                    u"조"_s, u"윤"_s, u"장"_s, u"임"_s, u"한"_s, u"오"_s};
    static const QString syllables = u"민서지현수연우진하영은호성준경희도윤재원선미정아솔빛나래가람다온"_s;
    const QString first(syllables.at((n / 12) % syllables.size()));
    return family.at(n % family.size()) + first + syllables.at((n / 400 + n) % syllables.size());
}

portal::DirectoryChanges page(int from, int count)
{
    static const QStringList duties{u"전자결재 시스템 운영"_s, u"공공데이터 개방"_s, u"도로 점용 허가"_s,
                                    u"예산 편성 및 집행"_s,    u"민원 처리"_s,       u"재난 안전 상황 관리"_s,
                                    u"주민등록 업무"_s};
    portal::DirectoryChanges changes;
    changes.newState = u"p%1"_s.arg(from + count);
    changes.hasMore = from + count < people;
    if (from == 0) {
        changes.agencies.created = test::smallCity().agencies.created;
        for (int u = 0; u < 1000; ++u)
            changes.units.created.append(test::unit(u"u%1"_s.arg(u), {}, u"제%1정책과"_s.arg(u)));
    }
    for (int n = from; n < from + count; ++n) {
        const QString id = QString::number(n);
        changes.persons.created.append(test::person(id, madeUpName(n), u"Person %1"_s.arg(n)));
        changes.posts.created.append(
            test::post(id, u"u%1"_s.arg(n / 50), u"주무관"_s, duties.at(n % duties.size()),
                       u"02-%1-%2"_s.arg(2000 + n / 10000).arg(n % 10000, 4, 10, QChar(u'0'))));
        changes.seats.created.append(test::seat(id, id, id));
    }
    return changes;
}

} // namespace

TEST(DirectorySize, fiftyThousandPeople_areFound)
{
    test::Directory city;
    for (int from = 2500; from < people; from += 2500)
        city.serve(page(from, 2500));
    city.script.prepend(test::Directory::ok(portal::toJson(page(0, 2500)).toObject()));
    city.indexer->start();
    ASSERT_TRUE(test::await(city.engine->start()));
    ASSERT_TRUE(
        test::waitUntil([&] { return !city.engine->sources().constFirst().running; }, std::chrono::seconds(180)));
    ASSERT_FALSE(city.engine->sources().constFirst().lastError);
    QTest::qWait(5);
    ASSERT_TRUE(test::waitUntil([&] { return city.indexer->isIdle(); }, std::chrono::seconds(180)));
    ASSERT_EQ(*test::await(city.repository->personCount()), people);

    const QStringList queries{u"김"_s,          u"김민서"_s,   u"민서"_s,     u"ㄱㅁㅅ"_s,     u"ㅈㅎ"_s,
                              u"ㄱ"_s,          u"rlaalstj"_s, u"전자결재"_s, u"예산"_s,       u"민원"_s,
                              u"주무관"_s,      u"0123"_s,     u"2003"_s,     u"제77정책과"_s, u"이지현 도로 점용"_s,
                              u"Person 4711"_s, u"전"_s,       u"정책"_s,     u"없는사람"_s,   u"박수ㅇ"_s};
    for (const QString &query : queries) {
        const auto found = test::await(city.repository->search(query, 20));
        ASSERT_TRUE(found) << qPrintable(found.error().detail);
        EXPECT_EQ(found->isEmpty(), query == u"없는사람"_s) << qPrintable(query);
    }
    const auto members = test::await(city.repository->members(u"u700"_s));
    ASSERT_TRUE(members);
    EXPECT_EQ(members->size(), 50);
}
