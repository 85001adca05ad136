// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/text/query.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::text;
using How = Match::How;

namespace {

QString of(const char16_t *text)
{
    return QString::fromUtf16(text);
}

struct Row
{
    const char16_t *name;
    const char16_t *query;
    How how;
    const char16_t *marked; ///< what is highlighted, stretches separated by |
};
const Row rows[] = {
    {u"홍길동", u"홍길동", How::Exact, u"홍길동"},
    {u"정보시스템과", u"정보", How::Prefix, u"정보"},
    {u"정보시스템과", u"시스템", How::Inside, u"시스템"},
    {u"디지털도시국 정보시스템과", u"정보시스템", How::WordStart, u"정보시스템"},
    {u"정보시스템과", u"정보 시스템", How::Prefix, u"정보시스템"},
    {u"정보 시스템 과", u"정보시스템과", How::Exact, u"정보 시스템 과"},
    {u"주차 허가", u"주차허가", How::Exact, u"주차 허가"},
    {u"불법 주차 단속", u"단속 주차", How::Words, u"주차|단속"},
    {u"정보시스템과 홍길동", u"홍길동 정보", How::Words, u"정보|홍길동"},
    {u"홍길동", u"ㅎㄱㄷ", How::Initials, u"홍길동"},
    {u"홍길동", u"ㄱㄷ", How::Initials, u"길동"},
    {u"정보시스템과", u"정ㅂ시", How::Initials, u"정보시"},
    {u"정보시스템과", u"ㅅㅅㅌㄱ", How::Initials, u"시스템과"},
    {u"꽃가람구청", u"ㄱㄱㄱㄹ", How::Initials, u"꽃가람"},
    {u"e-호조", u"eㅎㅈ", How::Initials, u"e-호조"},
    {u"e-호조", u"e호조", How::Exact, u"e-호조"},
    {u"홍길동", u"ghdrlfehd", How::KeyboardRepaired, u"홍길동"},
    {u"정보시스템과", u"wjdqh", How::KeyboardRepaired, u"정보"},
    {u"hello world", u"ㅗ디ㅣㅐ", How::KeyboardRepaired, u"hello"},
    {u"예산 편성", u"예산을", How::ParticleStripped, u"예산"},
    {u"서울특별시", u"서울에서는", How::ParticleStripped, u"서울"},
    {u"정책과", u"정책과", How::Exact, u"정책과"},
    {u"정책 총괄", u"정책과", How::ParticleStripped, u"정책"},
    {u"정보시스템과", u"정봇", How::Unfinished, u"정보시"},
    {u"홍길동", u"홍기", How::Unfinished, u"홍길"},
    {u"홍길동", u"홍길도", How::Unfinished, u"홍길동"},
    {u"Hong Gildong", u"gildong", How::WordStart, u"Gildong"},
    {u"Hong Gildong", u"gildong hong", How::Words, u"Hong|Gildong"},
    {u"Café 한별", u"cafe", How::Prefix, u"Café"},
    {u"02-6000-1234", u"60001234", How::WordStart, u"6000-1234"},
    {u"ＩＴ지원팀", u"it", How::Prefix, u"ＩＴ"},
    {u"\u1112\u1169\u11bc길동", u"홍길", How::Prefix, u"\u1112\u1169\u11bc길"},
    {u"안전ㆍ환경과", u"안전환경", How::Prefix, u"안전ㆍ환경"},
    {u"문서24", u"24", How::Inside, u"24"},
    {u"감사위원회", u"위원", How::Inside, u"위원"},
    {u"한별특별시", u"별", How::Inside, u"별"},
    {u"업무 분석", u"ㅇㅁㅄ", How::Initials, u"업무 분석"},
    {u"메일 쓰기", u"쓰기", How::WordStart, u"쓰기"},
    {u"메일 쓰기", u"ㅆㄱ", How::Initials, u"쓰기"},
    {u"메일 쓰기", u"ㅅㅅㄱ", How::Initials, u"쓰기"},
    {u"메일 쓰기", u"apdlf", How::KeyboardRepaired, u"메일"},
    {u"결재 대기", u"rufwo", How::KeyboardRepaired, u"결재"},
    {u"남궁민", u"남궁 민", How::Exact, u"남궁민"},
    {u"홍길동", u"김철수", How::None, u""},
    {u"홍길동", u"ㄱㅎ", How::None, u""},
    {u"홍길동", u"", How::None, u""},
    {u"홍길동", u"  ", How::None, u""},
    {u"홍길동", u"-", How::None, u""},
    {u"", u"홍", How::None, u""},
    {u"홍길동", u"system", How::None, u""},
    {u"홍길동", u"동길", How::None, u""},
    {u"정보시스템과", u"정보 예산", How::None, u""},
    {u"강남", u"ㅏ", How::None, u""},
};

QString marked(const QString &name, const Ranges &ranges)
{
    QStringList parts;
    for (const Range &range : ranges)
        parts.append(name.mid(range.start, range.length));
    return parts.join(u'|');
}

} // namespace

TEST(Query, table)
{
    for (const Row &row : rows) {
        const Match match = score(of(row.name), of(row.query));
        EXPECT_EQ(int(match.how), int(row.how)) << of(row.name).toStdString() << " / " << of(row.query).toStdString();
        EXPECT_EQ(bool(match), row.how != How::None);
        EXPECT_EQ(marked(of(row.name), match.ranges), of(row.marked))
            << of(row.name).toStdString() << " / " << of(row.query).toStdString();
    }
}

TEST(Query, order_isExactPrefixInsideInitialsKeyboard)
{
    const int exact = score(u"예산", u"예산").score;
    const int prefix = score(u"예산담당관", u"예산").score;
    const int wordStart = score(u"기획실 예산담당관", u"예산").score;
    const int inside = score(u"총예산담당관", u"예산").score;
    const int initials = score(u"예산", u"ㅇㅅ").score;
    const int particle = score(u"예산", u"예산을").score;
    const int keyboard = score(u"예산", u"dPtks").score;
    EXPECT_GT(exact, prefix);
    EXPECT_GT(prefix, wordStart);
    EXPECT_GT(wordStart, inside);
    EXPECT_GT(inside, initials);
    EXPECT_GT(initials, particle);
    EXPECT_GT(particle, keyboard);
    EXPECT_GT(keyboard, 0);
    EXPECT_GT(score(u"예산과", u"예산").score, score(u"예산담당관실", u"예산").score); // the shorter name first
    EXPECT_GT(score(u"꽃", u"ㄲ").score, score(u"한꽃", u"ㄲ").score);
}

TEST(Query, alternatives_areNamed)
{
    const Query query(u"ghdrlfehd");
    ASSERT_EQ(query.alternatives().size(), 2U);
    EXPECT_EQ(query.alternatives()[0].text, u"ghdrlfehd"_s);
    EXPECT_EQ(query.alternatives()[1].kind, Query::Kind::KeyboardRepaired);
    EXPECT_EQ(query.alternatives()[1].text, u"홍길동"_s);
    EXPECT_TRUE(Query(u"ㅎㄱㄷ").isInitials());
    EXPECT_FALSE(Query(u"홍").isInitials());
    EXPECT_TRUE(Query(u" - ").isEmpty());
    EXPECT_TRUE(Query().isEmpty());
}
