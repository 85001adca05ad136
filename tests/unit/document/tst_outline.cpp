// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <gtest/gtest.h>
#include <gw/document/outline.h>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

std::string marksOf(std::initializer_list<int> levels)
{
    Content content;
    for (const int level : levels)
        content.blocks.append(test::line(u"항목"_s, level));
    return outlineMarks(content).join(u'|').toStdString();
}

std::string typed(const QString &text)
{
    const std::optional<TypedMark> mark = typedMark(text);
    return mark ? u"%1:%2:%3"_s.arg(mark->level).arg(mark->ordinal).arg(text.sliced(mark->length)).toStdString()
                : "none";
}

} // namespace

TEST(Outline, levels_haveTheMarksOfTheForm)
{
    QStringList first;
    for (int level = 1; level <= outlineLevels; ++level)
        first.append(outlineMark(level, 1) + outlineMark(level, 2));
    EXPECT_EQ(first.join(u' '), u"1.2. 가.나. 1)2) 가)나) (1)(2) (가)(나) ①② ㉮㉯"_s);
    EXPECT_EQ(outlineMark(0, 1), QString());
    EXPECT_EQ(outlineMark(9, 1), QString());
    EXPECT_EQ(outlineMark(1, 0), QString());
}

TEST(Outline, marksGoOn_afterHaAndAfterTheCircledOnes)
{
    EXPECT_EQ(outlineMark(2, 14), u"하."_s);
    EXPECT_EQ(outlineMark(2, 15), u"거."_s);
    EXPECT_EQ(outlineMark(4, 28), u"허)"_s);
    EXPECT_EQ(outlineMark(6, 29), u"(고)"_s);
    EXPECT_EQ(outlineMark(6, 43), u"(구)"_s);
    EXPECT_EQ(outlineMark(7, 20), u"⑳"_s);
    EXPECT_EQ(outlineMark(7, 21), u"㉑"_s);
    EXPECT_EQ(outlineMark(7, 36), u"㊱"_s);
    EXPECT_EQ(outlineMark(7, 50), u"㊿"_s);
    EXPECT_EQ(outlineMark(7, 51), u"(51)"_s);
    EXPECT_EQ(outlineMark(8, 14), u"㉻"_s);
    EXPECT_EQ(outlineMark(8, 15), u"(거)"_s);
}

TEST(Outline, items_countAndBeginAnewUnderAnother)
{
    EXPECT_EQ(marksOf({1, 2, 2, 3, 3, 1, 2, 2, 2}), "1.|가.|나.|1)|2)|2.|가.|나.|다.");
    EXPECT_EQ(marksOf({1, 1, 2, 3, 3, 2, 3, 3}), "1.|2.|가.|1)|2)|나.|1)|2)");
    EXPECT_EQ(marksOf({1, 5, 5, 1}), "1.|(1)|(2)|2.");
}

TEST(Outline, aSingleItem_hasNoMark)
{
    EXPECT_EQ(marksOf({1}), "");
    EXPECT_EQ(marksOf({1, 2, 1, 2, 2}), "1.||2.|가.|나.");
    EXPECT_EQ(marksOf({1, 2, 2}), "|가.|나.");
}

TEST(Outline, plainParagraphsAndTables_doNotEndAList)
{
    EXPECT_EQ(marksOf({0, 1, 0, 1}), "|1.||2.");
    Content content = test::contentOf({test::line(u"가"_s, 1), test::table({{u"a"_s}}), test::line(u"나"_s, 1)});
    EXPECT_EQ(outlineMarks(content).join(u'|'), u"1.||2."_s);
}

TEST(Outline, indents_growByTwoStrokes)
{
    EXPECT_EQ(outlineIndent(0), 0);
    EXPECT_EQ(outlineIndent(1), 0);
    EXPECT_EQ(outlineIndent(2), 2);
    EXPECT_EQ(outlineIndent(8), 14);
}

TEST(Outline, typedMarks_areRecognised)
{
    EXPECT_EQ(typed(u"1. 목적"_s), "1:1:목적");
    EXPECT_EQ(typed(u"  12.  기간"_s), "1:12:기간");
    EXPECT_EQ(typed(u"나. 대상"_s), "2:2:대상");
    EXPECT_EQ(typed(u"거. 대상"_s), "2:15:대상");
    EXPECT_EQ(typed(u"3) 방법"_s), "3:3:방법");
    EXPECT_EQ(typed(u"3)방법"_s), "3:3:방법");
    EXPECT_EQ(typed(u"다) 방법"_s), "4:3:방법");
    EXPECT_EQ(typed(u"(2) 방법"_s), "5:2:방법");
    EXPECT_EQ(typed(u"(라) 방법"_s), "6:4:방법");
    EXPECT_EQ(typed(u"④ 방법"_s), "7:4:방법");
    EXPECT_EQ(typed(u"④방법"_s), "7:4:방법");
    EXPECT_EQ(typed(u"㉯ 방법"_s), "8:2:방법");
    EXPECT_EQ(typed(u"1. "_s), "1:1:"); // while typing
}

TEST(Outline, wordsThatLookLikeMarks_areNone)
{
    for (const QString &text :
         {u"2026. 11. 21. 회의"_s, u"11. 21.까지 제출"_s, u"1. 5. 시무식"_s, u"1.5배"_s, u"2.1. 개요"_s, u"가.나.다"_s,
          u"가나다"_s, u"1"_s, u"1."_s, u"(주)다솜"_s, u"(사)한별협회"_s, u"0. 없음"_s, u"1234. 항목"_s, u"(1 항목"_s,
          u"서울) 항목"_s, u""_s, u"   "_s})
        EXPECT_EQ(typed(text), "none") << text.toStdString();
}
