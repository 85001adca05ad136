// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/personal/duedate.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using personal::parseDay;
using personal::parseTask;

namespace {

const QDate saturday(2026, 11, 21);
const QDate friday(2026, 11, 20);

struct Typed
{
    QString line;
    QString title;
    QDate due; ///< invalid: none
};

class TypedTasks : public testing::TestWithParam<Typed>
{
};

} // namespace

TEST_P(TypedTasks, theDay_isTakenOutOfTheLine)
{
    const auto task = parseTask(GetParam().line, saturday);
    EXPECT_EQ(task.title, GetParam().title);
    EXPECT_EQ(task.dueOn.value_or(QDate()), GetParam().due) << GetParam().line.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Lines, TypedTasks,
    testing::Values(Typed{u"출장 여비 정산"_s, u"출장 여비 정산"_s, {}},
                    Typed{u"출장 여비 정산 내일까지"_s, u"출장 여비 정산"_s, {2026, 11, 22}},
                    Typed{u"내일까지 출장 여비 정산"_s, u"출장 여비 정산"_s, {2026, 11, 22}},
                    Typed{u"예산 검토 11/27"_s, u"예산 검토"_s, {2026, 11, 27}},
                    Typed{u"예산 검토 11월 27일까지"_s, u"예산 검토"_s, {2026, 11, 27}},
                    Typed{u"회의록 다음 주 월요일까지"_s, u"회의록"_s, {2026, 11, 23}},
                    Typed{u"회의록 다음주 수요일"_s, u"회의록"_s, {2026, 11, 25}},
                    Typed{u"금요일까지 주간 보고"_s, u"주간 보고"_s, {2026, 11, 27}},
                    Typed{u"3일 뒤 회신"_s, u"회신"_s, {2026, 11, 24}},
                    Typed{u"정산 2주 후"_s, u"정산"_s, {2026, 12, 5}},
                    Typed{u"계약 2026. 12. 1. (화)"_s, u"계약"_s, {2026, 12, 1}},
                    Typed{u"연말 정산 1/15"_s, u"연말 정산"_s, {2027, 1, 15}},
                    Typed{u"Report by Friday"_s, u"Report"_s, {2026, 11, 27}},
                    Typed{u"call the bank tomorrow"_s, u"call the bank"_s, {2026, 11, 22}},
                    Typed{u"in 3 days answer"_s, u"answer"_s, {2026, 11, 24}},
                    Typed{u"Review next monday"_s, u"Review"_s, {2026, 11, 23}},
                    // Not a day, or nothing left to do.
                    Typed{u"내일"_s, u"내일"_s, {}}, Typed{u"  "_s, u""_s, {}},
                    Typed{u"월요일 회의 자료와 화면"_s, u"회의 자료와 화면"_s, {2026, 11, 23}},
                    Typed{u"Sun screen order"_s, u"screen order"_s, {2026, 11, 22}},
                    Typed{u"version 3"_s, u"version 3"_s, {}}));

TEST(DueDate, aWeekday_isTheComingOne)
{
    EXPECT_EQ(parseDay(u"금요일"_s, friday), friday);
    EXPECT_EQ(parseDay(u"목요일"_s, friday), QDate(2026, 11, 26));
    EXPECT_EQ(parseDay(u"이번 주 목요일"_s, friday), QDate(2026, 11, 19));
    EXPECT_EQ(parseDay(u"monday"_s, friday), QDate(2026, 11, 23));
    EXPECT_FALSE(parseDay(u"곧"_s, friday));
}
