// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// L07: dates, times and amounts as Art. 7(5) and the Rule, Art. 2(2) have them.
#include "checks_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;

namespace {

/// A text, what is found in it, and what the fix makes of it (null: there is none).
struct NotationRow
{
    const char16_t *text;
    const char16_t *message;
    const char16_t *fixed;
};

const NotationRow wrong[] = {
    {u"2026.11.21 회의", u"L07.date", u"2026. 11. 21. 회의"},
    {u"2026.11.21. 회의", u"L07.date", u"2026. 11. 21. 회의"},
    {u"2026. 11. 21 회의", u"L07.date", u"2026. 11. 21. 회의"},
    {u"2026. 01. 05. 회의", u"L07.date", u"2026. 1. 5. 회의"},
    {u"2026-11-21 회의", u"L07.date", u"2026. 11. 21. 회의"},
    {u"2026/11/21 회의", u"L07.date", u"2026. 11. 21. 회의"},
    {u"2026년 11월 21일 회의", u"L07.date", u"2026. 11. 21. 회의"},
    {u"2026년11월21일(토) 회의", u"L07.date", u"2026. 11. 21.(토) 회의"},
    {u"26년 11월 21일 회의", u"L07.date", u"2026. 11. 21. 회의"},
    {u"11월 21일 회의", u"L07.date", u"11. 21. 회의"},
    {u"2026년 11월 회의", u"L07.date", u"2026. 11. 회의"},
    {u"'26. 11. 21. 회의", u"L07.date", u"2026. 11. 21. 회의"},
    {u"26. 11. 21. 회의", u"L07.date", u"2026. 11. 21. 회의"},
    {u"11/21(토) 회의", u"L07.date", u"11. 21.(토) 회의"},
    {u"2026.12.1까지 제출", u"L07.date", u"2026. 12. 1.까지 제출"},
    {u"2026. 2. 30. 회의", u"L07.no-such-date", nullptr},
    {u"2026. 11. 21.(일) 회의", u"L07.weekday", u"2026. 11. 21.(토) 회의"},
    {u"2026. 11. 21. (월요일) 회의", u"L07.weekday", u"2026. 11. 21. (토요일) 회의"},
    {u"2026. 10. 1.까지 제출하여 주십시오.", u"L07.past-due", nullptr},
    {u"제출기한: 2026. 11. 20.", u"L07.past-due", nullptr},
    {u"접수기간: 2026. 9. 1. ~ 2026. 9. 30.", u"L07.past-due", nullptr},
    {u"2026. 11. 28.까지 제출", u"L07.due-holiday", nullptr},
    {u"오후 3시 30분 회의", u"L07.time", u"15:30 회의"},
    {u"오전 9시 회의", u"L07.time", u"09:00 회의"},
    {u"오후 3:30 회의", u"L07.time", u"15:30 회의"},
    {u"오후 12시 회의", u"L07.time", u"12:00 회의"},
    {u"오전 12시 마감", u"L07.time", u"00:00 마감"},
    {u"15시 30분 회의", u"L07.time", u"15:30 회의"},
    {u"14시 회의", u"L07.time", u"14:00 회의"},
    {u"10시 회의", u"L07.time", u"10:00 회의"},
    {u"오후 2시 반 회의", u"L07.time", u"14:30 회의"},
    {u"낮 1시 회의", u"L07.time", u"13:00 회의"},
    {u"3:30 PM 회의", u"L07.time", u"15:30 회의"},
    {u"3시 회의", u"L07.time-unclear", nullptr},
    {u"금1,000원을 지급", u"L07.amount-reading", u"금1,000원(금일천원)을 지급"},
    {u"소요예산: 113,560원", u"L07.amount-reading", u"소요예산: 금113,560원(금일십일만삼천오백육십원)"},
    {u"금2,000원(금일천원)", u"L07.amount-mismatch", u"금2,000원(금이천원)"},
    {u"교통비 15000원 지급", u"L07.amount-grouping", u"교통비 15,000원 지급"},
    {u"교통비 10,00원 지급", u"L07.amount-grouping", u"교통비 1,000원 지급"},
};

const char16_t *const right[] = {
    u"2026. 11. 21. 회의",
    u"2026. 11. 21.(토) 15:30 회의",
    u"2026. 11. 21. (토요일) 회의",
    u"11. 21.(토) 회의",
    u"2026. 11. 23.까지 제출",
    u"2025. 12. 31.까지 추진한 사업",
    u"2026. 1. 5. ~ 1. 9.",
    u"1.5배, 3.14, 10.2.3판",
    u"「도로법」(2020. 1. 1. 개정)"
    u"의 「시행령 2020.1.1」",
    u"제2026-11-21호",
    u"https://example.com/2026/11/21/list",
    u"회의자료_2026.11.21.hwpx",
    u"정보공개정책과-2026",
    u"2026년 사업",
    u"2026년 11월 말",
    u"3월 2일간 실시",
    u"10일 동안, 3시간 동안, 24시간",
    u"17시·도, 25개 시군",
    u"한별시 회의",
    u"1:1 상담, 3:2",
    u"15:30 회의",
    u"금1,000원(금일천원)",
    u"금1,000원(금천원)",
    u"금113,560원(금일십일만삼천오백육십원)",
    u"보조금 1,000원",
    u"1,000원",
    u"500원",
    u"100만원, 3억 2천만원",
    u"직원 3명, 의원 12명",
};

QStringList notation(const Input &input)
{
    return messages(gw::checks::test::of(check(input), u"L07"));
}

} // namespace

TEST(ChecksNotation, wrongNotation_isFoundAndPutRight)
{
    for (const NotationRow &row : wrong) {
        Input input = withText(of(row.text));
        const QList<Finding> findings = of(check(input), u"L07");
        ASSERT_TRUE(has(findings, row.message))
            << of(row.text).toStdString() << " gives " << messages(findings).join(u' ').toStdString();
        EXPECT_EQ(findings.size(), 1) << of(row.text).toStdString() << " gives "
                                      << messages(findings).join(u' ').toStdString();
        ASSERT_EQ(findings.constFirst().fix.has_value(), row.fixed != nullptr) << of(row.text).toStdString();
        if (!row.fixed)
            continue;
        ASSERT_TRUE(apply(*findings.constFirst().fix, input));
        EXPECT_EQ(textOf(input), of(row.fixed));
        EXPECT_EQ(notation(input), QStringList()) << textOf(input).toStdString();
    }
}

TEST(ChecksNotation, rightNotation_isLeftAlone)
{
    for (const char16_t *text : right)
        EXPECT_EQ(about(of(text), u"L07"), QStringList()) << of(text).toStdString();
}

TEST(ChecksNotation, wrongWeekday_namesTheRightOne)
{
    const QList<Finding> findings = of(check(withText(u"2026. 12. 24.(금)까지"_s)), u"L07");
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.constFirst().parameters, (QStringList{u"2026. 12. 24."_s, u"금"_s, u"목"_s}));
    EXPECT_EQ(sentence(findings.constFirst(), Language::Korean), u"2026. 12. 24.은 금요일이 아니라 목요일입니다."_s);
}

TEST(ChecksNotation, weekdayOfADateWithoutAYear_mayBeOfTheNext)
{
    // 5 January 2026 was a Monday, 5 January 2027 is a Tuesday; a Friday it is in neither year, nor in 2025.
    EXPECT_EQ(about(u"1. 5.(월)"_s, u"L07"), QStringList());
    EXPECT_EQ(about(u"1. 5.(화)"_s, u"L07"), QStringList());
    EXPECT_EQ(about(u"1. 5.(금)"_s, u"L07"), QStringList{u"L07.weekday"_s});
}

TEST(ChecksNotation, dueDateOfAReceivedDocument_isNotOurs)
{
    Input input = withText(u"2026. 10. 1.까지 제출"_s);
    EXPECT_EQ(notation(input), QStringList{u"L07.past-due"_s});
    input.context.stage = Stage::Received;
    EXPECT_EQ(notation(input), QStringList());
}

TEST(ChecksNotation, dueDateOnAHoliday_isTold)
{
    Input input = withText(u"2026. 12. 25.까지 제출"_s);
    EXPECT_EQ(notation(input), QStringList());
    input.context.holidays = {QDate(2026, 12, 25)};
    EXPECT_EQ(notation(input), QStringList{u"L07.due-holiday"_s});
}

TEST(ChecksNotation, columnsOfAmounts_needNoWords)
{
    Input input = clean();
    input.content.blocks = {table({{u"금액"_s, u"금1,000원"_s}})};
    EXPECT_EQ(notation(input), QStringList());
    input.content.blocks = {table({{u"금액"_s, u"10000원"_s}})};
    EXPECT_EQ(notation(input), QStringList{u"L07.amount-grouping"_s});
}

TEST(ChecksNotation, amountsInWords_areThoseOfTheRule)
{
    const std::pair<const char16_t *, const char16_t *> rows[] = {
        {u"금1원", u"금1원(금일원)"},
        {u"금10원", u"금10원(금일십원)"},
        {u"금20,305원", u"금20,305원(금이만삼백오원)"},
        {u"금100,000,000원", u"금100,000,000원(금일억원)"},
        {u"금1,020,003,004,005원", u"금1,020,003,004,005원(금일조이백억삼백만사천오원)"},
    };
    for (const auto &[written, full] : rows) {
        Input input = withText(of(written));
        EXPECT_EQ(fixAll(input, u"L07.amount-reading"), 1);
        EXPECT_EQ(textOf(input), of(full));
    }
}

TEST(ChecksNotation, dateInTitleAndSummary_isPutRight)
{
    Input input = clean();
    input.meta.title = u"2026.11.21 회의 알림"_s;
    input.meta.summary = u"회의를 오후 2시에 엶"_s;
    EXPECT_EQ(fixAll(input, u"L07.date"), 1);
    EXPECT_EQ(fixAll(input, u"L07.time"), 1);
    EXPECT_EQ(input.meta.title, u"2026. 11. 21. 회의 알림"_s);
    EXPECT_EQ(input.meta.summary, u"회의를 14:00에 엶"_s);
}
