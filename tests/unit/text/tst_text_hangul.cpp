// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/text/fold.h>
#include <gw/text/hangul.h>
#include <gw/text/keyboard.h>
#include <gw/text/particles.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::text;

namespace {

struct Pair
{
    const char16_t *in;
    const char16_t *out; ///< null: nothing
};

QString of(const char16_t *text)
{
    return QString::fromUtf16(text);
}

const Pair folds[] = {
    {u"정보시스템과", u"정보시스템과"},
    {u"\u1112\u1169\u11bc", u"홍"},
    {u"\u1112\u1169\u11bc\u1100\u1175\u11af\u1103\u1169\u11bc", u"홍길동"},
    {u"ＡＢＣ１２３", u"abc123"},
    {u"Ｇｗａｎｍｕｎ", u"gwanmun"},
    {u"２０２６．１１．２１．", u"2026.11.21."},
    {u"　예산　편성　", u"예산 편성"},
    {u"예산\t\n 편성", u"예산 편성"},
    {u"ﾡﾾ", u"ㄱㅎ"},
    {u"ￂￃￌￚ", u"ㅏㅐㅗㅡ"},
    {u"Café", u"cafe"},
    {u"Cafe\u0301", u"cafe"},
    {u"MÜLLER", u"muller"},
    {u"straße", u"strasse"},
    {u"Ærø", u"aero"},
    {u"㈜한별", u"(주)한별"},
    {u"①안내", u"1안내"},
    {u"100㎡", u"100m2"},
    {u"안전ㆍ환경", u"안전·환경"},
    {u"안전‧환경", u"안전·환경"},
    {u"안전・환경", u"안전·환경"},
    {u"“공고”", u"\"공고\""},
    {u"2026–2027", u"2026-2027"},
    {u"崔漢別", u"崔漢別"},
    {u"\uf967", u"\u4e0d"},
    {u"서\u200b울", u"서울"},
    {u"\ufeff공지", u"공지"},
    {u"E-HOJO", u"e-hojo"},
    {u"", u""},
    {u"  ", u""},
    {u"₩５,０００", u"₩5,000"},
    {u"￦5,000", u"₩5,000"},
    {u"ㅎㄱㄷ", u"ㅎㄱㄷ"},
    {u"ﾊﾝ", u"ハン"},
    {u"제Ⅱ과", u"제ii과"},
    {u"가\u0301", u"가"},
};

const Pair initialCases[] = {
    {u"정보시스템과", u"ㅈㅂㅅㅅㅌㄱ"},
    {u"홍길동", u"ㅎㄱㄷ"},
    {u"한별특별시", u"ㅎㅂㅌㅂㅅ"},
    {u"꽃가람구", u"ㄲㄱㄹㄱ"},
    {u"빵", u"ㅃ"},
    {u"쌍둥이", u"ㅆㄷㅇ"},
    {u"예산 편성", u"ㅇㅅㅍㅅ"},
    {u"e호조", u"eㅎㅈ"},
    {u"IT 지원", u"itㅈㅇ"},
    {u"2026년", u"2026ㄴ"},
    {u"주차(허가)", u"ㅈㅊㅎㄱ"},
    {u"ㅎㄱ동", u"ㅎㄱㄷ"},
    {u"崔과장", u"崔ㄱㅈ"},
    {u"", u""},
    {u"짜장", u"ㅉㅈ"},
    {u"떡", u"ㄸ"},
    {u"힣", u"ㅎ"},
    {u"가", u"ㄱ"},
    {u"\u1112\u1169\u11bc", u"ㅎ"},
};

const Pair jamoCases[] = {
    {u"홍", u"ㅎㅗㅇ"},         {u"닭", u"ㄷㅏㄹㄱ"},       {u"과", u"ㄱㅗㅏ"},   {u"의", u"ㅇㅡㅣ"},
    {u"값", u"ㄱㅏㅂㅅ"},       {u"있", u"ㅇㅣㅆ"},         {u"꿱", u"ㄲㅜㅔㄱ"}, {u"왜", u"ㅇㅗㅐ"},
    {u"정보", u"ㅈㅓㅇㅂㅗ"},   {u"앉아", u"ㅇㅏㄴㅈㅇㅏ"}, {u"a가1", u"aㄱㅏ1"}, {u"뷁", u"ㅂㅜㅔㄹㄱ"},
    {u"읊다", u"ㅇㅡㄹㅍㄷㅏ"}, {u"훑", u"ㅎㅜㄹㅌ"},
};

const Pair growing[] = {
    {u"ㄷㅏㄹㄱㅣ", u"달기"}, {u"ㄷㅏㄹㄱㅇㅣ", u"닭이"}, {u"ㄱㅏㅂㅅㅣ", u"갑시"}, {u"ㅇㅣㅆㅓ", u"이써"},
    {u"ㄱㅏㄱㅏ", u"가가"},   {u"ㄱㄱㅏ", u"ㄱ가"},       {u"ㅗㅏ", u"ㅘ"},         {u"ㅎㅗㅇㄱㅣㄹㄷㅗㅇ", u"홍길동"},
    {u"ㅃㅏㄹㄹㅣ", u"빨리"}, {u"ㅇㅡㅣㅅㅏ", u"의사"},   {u"ㄱㅏㄸㅏ", u"가따"},   {u"ㄳㅏ", u"ㄱ사"},
    {u"ㄴㅓㄳㅣ", u"넉시"},
};

// Keys of the US layout and what the 2-set layout makes of them.
const Pair keyboardCases[] = {
    {u"ghdrlfehd", u"홍길동"},
    {u"dPtks", u"예산"},
    {u"wjdqh", u"정보"},
    {u"wjdqhtltmxparhk", u"정보시스템과"},
    {u"ekfrdl", u"닭이"},
    {u"ekfrl", u"달기"},
    {u"rkqtl", u"갑시"},
    {u"rkqtdl", u"값이"},
    {u"dksgdms", u"않은"},
    {u"dkswdk", u"앉아"},
    {u"dkfgdk", u"앓아"},
    {u"dlTek", u"있다"},
    {u"dlTdj", u"있어"},
    {u"Qkffl", u"빨리"},
    {u"Wkwkd", u"짜장"},
    {u"Ejr", u"떡"},
    {u"Rhc", u"꽃"},
    {u"tkddl", u"상이"},
    {u"dnpqtkdlxm", u"웹사이트"},
    {u"dml", u"의"},
    {u"dhk", u"와"},
    {u"dho", u"왜"},
    {u"dhl", u"외"},
    {u"dnj", u"워"},
    {u"dnp", u"웨"},
    {u"dnl", u"위"},
    {u"dO", u"얘"},
    {u"dP", u"예"},
    {u"wnck gjrk", u"주차 허가"},
    {u"2026sus dPtks", u"2026년 예산"},
    {u"alsdnjs", u"민원"},
    {u"rufwo", u"결재"},
    {u"rhdans", u"공문"},
    {u"tjdnf", u"서울"},
    {u"TJDNF", u"서울"},
    {u"QWERTOP", nullptr},
    {u"Rhcrkfka", u"꽃가람"},
    {u"rlaalstn", u"김민수"},
    {u"GHDRLFEHD", u"홍길동"},
    {u"rPghlr", u"계획"},
    {u"duraks", u"역만"},
    {u"cpejrqhrwl", u"체덕복지"},
    {u"qnpfr", u"뷁"},
    {u"dmfvek", u"읊다"},
    {u"gnfx", u"훑"},
    {u"dhkdlqm", u"와이브"},
    {u"ekfak", u"달마"},
    {u"ekfaek", u"닮다"},
    {u"qkfqek", u"밟다"},
    {u"djqtek", u"없다"},
    {u"skRk", u"나까"},
    {u"rhksflrhk", u"관리과"},
    {u"ehfh", u"도로"},
    {u"hello", nullptr},
    {u"system", nullptr},
    {u"e-hojo", nullptr},
    {u"gmail", nullptr},
    {u"budget", nullptr},
    {u"1234", nullptr},
    {u"", nullptr},
    {u"홍rlf", nullptr},
    {u"gre", nullptr},
    {u"kim", nullptr},
    {u"café", nullptr},
};

const Pair latinCases[] = {
    {u"ㅗ디ㅣㅐ", u"hello"},
    {u"홍길동", u"ghdrlfehd"},
    {u"메ㅔ", u"app"},
    {u"ㅠㅕㅇㅎㄷㅅ", u"budget"},
    {u"ㄴㅛㄴㅅ드", u"system"},
    {u"ㅎㅡ먀ㅣ", u"gmail"},
    {u"ㅊㄴㄴ", u"css"},
    {u"예산", u"dPtks"},
    {u"닭이", u"ekfrdl"},
    {u"값", u"rkqt"},
    {u"의", u"dml"},
    {u"ㄷ-ㅗㅐㅓㅐ", u"e-hojo"},
    {u"까", u"Rk"},
    {u"뷁", u"qnpfr"},
    {u"ㅖㅒ", u"PO"},
    {u"있다 2", u"dlTek 2"},
    {u"hello", nullptr},
    {u"123", nullptr},
    {u"", nullptr},
};

struct Stems
{
    const char16_t *word;
    const char16_t *stems; ///< separated by spaces
};
const Stems stemCases[] = {
    {u"예산은", u"예산"},
    {u"예산이", u"예산"},
    {u"예산을", u"예산"},
    {u"예산과", u"예산"},
    {u"예산의", u"예산"},
    {u"예산도", u"예산"},
    {u"예산만", u"예산"},
    {u"예산으로", u"예산"},
    {u"주차는", u"주차"},
    {u"허가가", u"허가"},
    {u"허가를", u"허가"},
    {u"부서와", u"부서"},
    {u"회의로", u"회의"},
    {u"서울로", u"서울"},
    {u"서울에서", u"서울"},
    {u"서울에서는", u"서울에서 서울"},
    {u"시장에게", u"시장"},
    {u"시장께", u"시장"},
    {u"시장께서", u"시장"},
    {u"내일까지", u"내일"},
    {u"오늘부터", u"오늘"},
    {u"작년보다", u"작년"},
    {u"작년처럼", u"작년"},
    {u"민원이나", u"민원"},
    {u"회의나", u"회의"},
    {u"구청까지도", u"구청까지 구청"},
    {u"구청에", u"구청"},
    {u"법을", u"법"},
    {u"집에서", u"집"},
    {u"차를", u"차"},
    {u"2026에서", u"2026"},
    {u"IT로", u"IT"},
    {u"시장으로부터", u"시장"},
    {u"구청에도", u"구청에 구청"},
    {u"부서와의", u"부서와 부서"},
    {u"민원마다", u"민원"},
    // what looks like a particle and is none, by sound or by length
    {u"정보과", u""},
    {u"도로", u""},
    {u"제도", u""},
    {u"회의", u""},
    {u"성과", u""},
    {u"국가", u""},
    {u"평가", u""},
    {u"나이", u""},
    {u"예산는", u""},
    {u"허가을", u""},
    {u"서울으로", u"서울"},
    {u"과", u""},
    {u"에서", u""},
    {u"", u""},
};

struct Find
{
    const char16_t *name;
    const char16_t *query;
    int start; ///< -1: not found
    int length;
};
const Find finds[] = {
    {u"정보시스템과", u"ㅈㅂㅅㅅㅌㄱ", 0, 6},
    {u"정보시스템과", u"ㅅㅅㅌ", 2, 3},
    {u"정보시스템과", u"정ㅂ시", 0, 3},
    {u"정보시스템과", u"ㅈ보ㅅ스", 0, 4},
    {u"정보시스템과", u"ㅂㅈ", -1, 0},
    {u"홍길동", u"ㅎㄱㄷ", 0, 3},
    {u"홍길동", u"ㄱㄷ", 1, 2},
    {u"홍길동", u"홍ㄱ", 0, 2},
    {u"홍길동", u"ㅎ길", 0, 2},
    {u"홍길동", u"ㅎㄱㄷㅇ", -1, 0},
    {u"꽃가람구", u"ㄲㄱㄹ", 0, 3},
    {u"꽃가람구", u"ㄱㄱㄱㄹ", 0, 3},
    {u"꽃가람구", u"ㄱㄹㄱ", 1, 3},
    {u"꽃가람구", u"ㄱㄱ", 0, 1},
    {u"쌍문동", u"ㅅㅅㅁ", 0, 2},
    {u"가구과", u"ㄱㄱ", 0, 2},
    {u"가구", u"ㄲ", -1, 0},
    {u"가사도우미", u"ㄳ", 0, 2},
    {u"복지시설", u"ㅂㅈㅄ", -1, 0},
    {u"업무분석", u"ㅇㅁㅄ", 0, 4},
    {u"발표회", u"ㅂㅍㅎ", 0, 3},
    {u"시장실", u"ㅅㅈㅅ", 0, 3},
    {u"라마다", u"ㄻ", 0, 2},
    {u"홍길동", u"홍기", -1, 0},
    {u"홍길동", u"홍길ㄷ", 0, 3},
    {u"e호조", u"eㅎ", 0, 2},
    {u"e호조", u"ㅎㅈ", 1, 2},
    {u"문서24", u"ㅁㅅ24", 0, 4},
    {u"홍길동", u"", -1, 0},
    {u"ㄱ반", u"ㄱㅂ", 0, 2},
};
const Find unfinished[] = {
    {u"정보시스템과", u"정봇", 0, 3},
    {u"정보시스템과", u"정보시스", 0, 4},
    {u"정보시스템과", u"정보시스테", 0, 5},
    {u"정보시스템과", u"저", 0, 1},
    {u"홍길동", u"홍길도", 0, 3},
    {u"홍길동", u"홍길두", -1, 0},
    {u"홍길동", u"홓", -1, 0},
    {u"달기", u"닭", 0, 2},
    {u"닭장", u"달", 0, 1},
    {u"과장", u"고", 0, 1},
    {u"관리", u"과", 0, 1},
    {u"도로", u"돌", 0, 2},
    {u"예산", u"옛", 0, 2},
    {u"외사", u"오", 0, 1},
};

} // namespace

TEST(Fold, table)
{
    for (const Pair &row : folds)
        EXPECT_EQ(fold(of(row.in)), of(row.out)) << of(row.in).toStdString();
}

TEST(Fold, normaliseKeepsCaseAndDiacritics_andComposes)
{
    EXPECT_EQ(normalise(u"  Cafe\u0301　ＯＫ  "), u"Café OK"_s);
    EXPECT_EQ(normalise(u"\u1112\u1169\u11bc\u200b길동"), u"홍길동"_s);
    EXPECT_EQ(normalise(u"崔ㆍ金"), u"崔ㆍ金"_s);
}

TEST(Fold, compactLeavesOutSpacesAndPunctuation)
{
    EXPECT_EQ(compact(u"02-6000-1234"), u"0260001234"_s);
    EXPECT_EQ(compact(u"안전 · 환경 (임시)"), u"안전환경임시"_s);
    EXPECT_EQ(compact(u"e-호조"), u"e호조"_s);
}

TEST(Hangul, initialsTable)
{
    for (const Pair &row : initialCases)
        EXPECT_EQ(initials(of(row.in)), of(row.out)) << of(row.in).toStdString();
}

TEST(Hangul, jamoTable_andTheWayBack)
{
    for (const Pair &row : jamoCases) {
        EXPECT_EQ(toJamo(of(row.in)), of(row.out)) << of(row.in).toStdString();
        EXPECT_EQ(fromJamo(of(row.out)), of(row.in)) << of(row.in).toStdString();
    }
    for (const Pair &row : growing)
        EXPECT_EQ(fromJamo(of(row.in)), of(row.out)) << of(row.in).toStdString();
}

TEST(Hangul, everySyllable_survivesTakingApart)
{
    for (char16_t c = 0xac00; c <= 0xd7a3; ++c) {
        const auto syllable = decompose(c);
        ASSERT_TRUE(syllable.has_value());
        ASSERT_EQ(compose(*syllable), QChar(c));
        ASSERT_EQ(fromJamo(toJamo(QString(QChar(c)))), QString(QChar(c)));
    }
    EXPECT_FALSE(decompose(u'ㄱ').has_value());
    EXPECT_FALSE(decompose(u'a').has_value());
}

TEST(Hangul, initialsQuery_isConsonantsOnly)
{
    EXPECT_TRUE(isInitialsQuery(u"ㅎㄱㄷ"));
    EXPECT_TRUE(isInitialsQuery(u"ㅈㅂ ㅅㅅㅌ"));
    EXPECT_TRUE(isInitialsQuery(u"ㄳ"));
    EXPECT_FALSE(isInitialsQuery(u"홍ㄱㄷ"));
    EXPECT_FALSE(isInitialsQuery(u"ㅗㅣ"));
    EXPECT_FALSE(isInitialsQuery(u""));
    EXPECT_FALSE(isInitialsQuery(u"gre"));
}

TEST(Hangul, findTable)
{
    for (const Find &row : finds) {
        const auto range = findHangul(of(row.name), of(row.query), Typing::Finished);
        EXPECT_EQ(range.value_or(Range{-1, 0}), (Range{row.start, row.length}))
            << of(row.name).toStdString() << " " << of(row.query).toStdString();
    }
    for (const Find &row : unfinished) {
        const auto range = findHangul(of(row.name), of(row.query), Typing::Unfinished);
        EXPECT_EQ(range.value_or(Range{-1, 0}), (Range{row.start, row.length}))
            << of(row.name).toStdString() << " " << of(row.query).toStdString();
    }
}

TEST(Keyboard, latinTypedForKorean_table)
{
    for (const Pair &row : keyboardCases) {
        const auto text = koreanFromLatin(of(row.in));
        EXPECT_EQ(text.has_value(), row.out != nullptr) << of(row.in).toStdString();
        EXPECT_EQ(text.value_or(QString()), row.out ? of(row.out) : QString()) << of(row.in).toStdString();
    }
}

TEST(Keyboard, koreanTypedForLatin_table)
{
    for (const Pair &row : latinCases) {
        const auto text = latinFromKorean(of(row.in));
        EXPECT_EQ(text.has_value(), row.out != nullptr) << of(row.in).toStdString();
        EXPECT_EQ(text.value_or(QString()), row.out ? of(row.out) : QString()) << of(row.in).toStdString();
    }
}

TEST(Keyboard, everySyllable_comesBack)
{
    for (char16_t c = 0xac00; c <= 0xd7a3; ++c) {
        const QString syllable{QChar(c)};
        ASSERT_EQ(koreanFromLatin(latinFromKorean(syllable).value()).value(), syllable);
    }
}

TEST(Particles, table)
{
    for (const Stems &row : stemCases)
        EXPECT_EQ(particleStems(of(row.word)).join(u' '), of(row.stems)) << of(row.word).toStdString();
}
