// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "directory_fixture.h"

#include <gw/directory/peoplesearch.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

struct Asked
{
    const char *text;
    const char *first; ///< the best hit, or nothing
};

class PeopleSearch : public testing::TestWithParam<Asked>
{
protected:
    static void SetUpTestSuite()
    {
        s_city = new test::Directory;
        s_city->sync(test::smallCity());
    }
    static void TearDownTestSuite() { delete std::exchange(s_city, nullptr); }
    static inline test::Directory *s_city = nullptr;
};

} // namespace

TEST_P(PeopleSearch, findsTheRightPersonFirst)
{
    const QStringList names = s_city->find(QString::fromUtf8(GetParam().text));
    EXPECT_EQ(names.value(0), QString::fromUtf8(GetParam().first))
        << GetParam().text << " gave " << qPrintable(names.join(u' '));
}

INSTANTIATE_TEST_SUITE_P(Queries, PeopleSearch,
                         testing::Values(Asked{"홍길동", "홍길동"}, Asked{"홍", "홍길동"}, Asked{"길동", "홍길동"},
                                         Asked{"홍길", "홍길동"}, Asked{"ㅎㄱㄷ", "홍길동"}, Asked{"ㄱㅁㅅ", "김민수"},
                                         Asked{"홍길ㄷ", "홍길동"}, Asked{"홍기", "홍길동"}, Asked{"김민ㅅ", "김민수"},
                                         Asked{"ghdrlfehd", "홍길동"}, Asked{"Hong", "홍길동"},
                                         Asked{"gildong", "홍길동"}, Asked{"洪吉東", "홍길동"},
                                         Asked{"전자결재", "김민수"}, Asked{"공공데이터", "정서연"},
                                         Asked{"정보시스템과장", "홍길동"}, Asked{"4518", "김민수"},
                                         Asked{"02-2133-4622", "정서연"}, Asked{"2133-7000", "남궁현"},
                                         Asked{"451", "김민수"}, Asked{"홍길동 정보시스템과", "홍길동"},
                                         Asked{"정보시스템과 주무관", "김민수"}, Asked{"복지정책국장", "남궁현"},
                                         Asked{"26-minsu", "김민수"}, Asked{"minsu@haneul.example", "김민수"},
                                         Asked{"남궁", "남궁현"}, Asked{"홍길동을", "홍길동"}, Asked{"이순신", ""},
                                         Asked{"", ""}, Asked{"\"", ""}, Asked{"%' OR 1=1 --", ""}));

TEST_F(PeopleSearch, theProvider_linksToTheCard)
{
    bool english = false;
    directory::PeopleSearchProvider provider(
        *s_city->repository, [] { return u"People"_s; }, [&english] { return english; });
    const auto hits = test::await(provider.find(u"ㅎㄱㄷ"_s, 5));
    ASSERT_EQ(hits->size(), 1);
    const contract::SearchHit &hit = hits->constFirst();
    EXPECT_EQ(hit.title, u"홍길동"_s);
    EXPECT_EQ(hit.context, u"정보시스템과 · 정보시스템과장 · 02-2133-4500"_s);
    EXPECT_EQ(hit.link.toUrl().toString(), u"gwanmun:directory/person/gildong"_s);
    english = true;
    EXPECT_EQ(test::await(provider.find(u"Hong"_s, 5))->constFirst().title, u"Hong Gildong"_s);
}

TEST_F(PeopleSearch, aLimit_isKept)
{
    EXPECT_EQ(s_city->find(u"2133"_s, 2).size(), 2);
}
