// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// L09.
#include "checks_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;

namespace {

/// A text, the message, and the text with all fixes applied (null: nothing to find).
struct WordRow
{
    const char16_t *text;
    const char16_t *message;
    const char16_t *plain;
};

const WordRow rows[] = {
    {u"익일까지 알림", u"L09.difficult", u"다음 날까지 알림"},
    {u"금번 회의를 열어", u"L09.difficult", u"이번 회의를 열어"},
    {u"능률 제고를 위하여", u"L09.difficult", u"능률 높임을 위하여"},
    {u"금일은 쉽니다", u"L09.difficult", u"오늘은 쉽니다"},
    {u"명일로 미룸", u"L09.difficult", u"내일로 미룸"},
    {u"차년도는 다름", u"L09.difficult", u"다음 해는 다름"},
    {u"잔여를 모음", u"L09.difficult", u"남은을 모음"},
    {u"규정에 의거하여 처리", u"L09.difficult", u"규정에 따라 처리"},
    {u"추진함에 있어 살핌", u"L09.difficult", u"추진할 때 살핌"},
    {u"상기와 같음", u"L09.difficult", u"위와 같음"},
    {u"필히 확인", u"L09.difficult", u"반드시 확인"},
    {u"기 제출 자료", u"L09.difficult", u"이미 제출 자료"},
    {u"시건장치를 달다", u"L09.japanese", u"잠금장치를 달다"},
    {u"노견에 세움", u"L09.japanese", u"갓길에 세움"},
    {u"고수부지 청소", u"L09.japanese", u"둔치 청소"},
    {u"구좌로 보냄", u"L09.japanese", u"계좌로 보냄"},
    {u"로드맵을 만듦", u"L09.foreign", u"단계별 계획을 만듦"},
    {u"거버넌스와 함께", u"L09.foreign", u"민관 협력과 함께"},
    {u"키오스크로 받음", u"L09.foreign", u"무인 안내기로 받음"},
    {u"테스트베드는 넓음", u"L09.foreign", u"시험장은 넓음"},
    {u"Kick-Off 일정", u"L09.foreign", u"첫 회의 일정"},
    {u"홈페이지를 고침", u"L09.foreign", u"누리집을 고침"},
    {u"수익일 계산", nullptr, nullptr},
    {u"금일봉을 받음", nullptr, nullptr},
    {u"기억을 상기하다", nullptr, nullptr},
    {u"하자보다 낫다", nullptr, nullptr},
    {u"명일동 주민", nullptr, nullptr},
    {u"「시건장치 관리 규정」을 고침", nullptr, nullptr},
    {u"깨끗한 길을 만듦", nullptr, nullptr},
};

QStringList words(const QString &text)
{
    return about(text, u"L09");
}

} // namespace

TEST(ChecksWords, difficultWords_haveAPlainOneThatFitsItsParticle)
{
    for (const WordRow &row : rows) {
        Input input = withText(of(row.text));
        const QStringList expected = row.message ? QStringList{of(row.message)} : QStringList();
        ASSERT_EQ(messages(of(check(input), u"L09")), expected) << of(row.text).toStdString();
        if (!row.message)
            continue;
        EXPECT_EQ(fixAll(input, row.message), 1) << of(row.text).toStdString();
        EXPECT_EQ(textOf(input), of(row.plain));
    }
}

TEST(ChecksWords, wordInAVerb_isNamedButNotReplaced)
{
    const QList<Finding> findings = of(check(withText(u"자료를 취합하여 알림"_s)), u"L09");
    ASSERT_EQ(messages(findings), QStringList{u"L09.difficult"_s});
    EXPECT_EQ(findings.constFirst().parameters, (QStringList{u"취합"_s, u"모음"_s}));
    EXPECT_FALSE(findings.constFirst().fix);
}

TEST(ChecksWords, veryCommonWords_areHintsOnly)
{
    EXPECT_EQ(of(check(withText(u"홈페이지에 실음"_s)), u"L09").constFirst().level, Level::Info);
    EXPECT_EQ(of(check(withText(u"거버넌스에 실음"_s)), u"L09").constFirst().level, Level::Amber);
}

TEST(ChecksWords, abbreviations_areExplainedOnceSomewhere)
{
    EXPECT_EQ(words(u"BSC 평가를 함"_s), QStringList{u"L09.abbreviation"_s});
    EXPECT_EQ(words(u"균형성과표(BSC) 평가, BSC 결과"_s), QStringList());
    EXPECT_EQ(words(u"BSC(균형성과표) 평가"_s), QStringList());
    EXPECT_EQ(words(u"CCTV와 PC, KTX, QR"_s), QStringList());
    EXPECT_EQ(words(u"보고서_BSC.hwpx, https://example.com/BSC"_s), QStringList());
    EXPECT_EQ(words(u"This letter is about BSC and other things of the city."_s), QStringList());
    // Once for the whole document, and an explanation counts wherever it stands.
    Input input = withTexts({u"BSC 평가를 함"_s, u"BSC 결과를 알림"_s});
    EXPECT_EQ(of(check(input), u"L09").size(), 1);
    EXPECT_EQ(of(check(input), u"L09").constFirst().place.block, 0);
    input.content.blocks.append(paragraph(u"균형성과표(BSC)란"_s));
    EXPECT_EQ(of(check(input), u"L09").size(), 0);
    input.content.blocks.removeLast();
    input.context.knownAbbreviations = {u"BSC"_s};
    EXPECT_EQ(of(check(input), u"L09").size(), 0);
}

TEST(ChecksWords, chineseCharacters_goInParentheses)
{
    const QList<Finding> findings = of(check(withText(u"結果를 알림"_s)), u"L09");
    ASSERT_EQ(messages(findings), QStringList{u"L09.hanja"_s});
    EXPECT_EQ(findings.constFirst().article, u"Art. 7(1)"_s);
    EXPECT_EQ(words(u"결과(結果)를 알림"_s), QStringList());
}

TEST(ChecksWords, wordsFromAllOverTheLists_areFound)
{
    const char16_t *const sample[] = {u"가료", u"궐위",   u"망실",       u"징구", u"해태",   u"가건물",
                                      u"품의", u"행선지", u"가이드라인", u"힐링", u"Vision", u"팸투어"};
    for (const char16_t *word : sample)
        EXPECT_EQ(words(of(word)).size(), 1) << of(word).toStdString();
}
