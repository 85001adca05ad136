// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// L08.
#include "checks_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;

namespace {

QStringList order(const Input &input)
{
    return messages(gw::checks::test::of(check(input), u"L08"));
}

Input withLevels(const QList<int> &levels)
{
    Input input = clean();
    input.content.blocks.clear();
    for (const int level : levels)
        input.content.blocks.append(paragraph(u"내용을 적음"_s, level));
    return input;
}

} // namespace

TEST(ChecksOrder, outlineThatSkipsALevel_isFoundAndClosed)
{
    EXPECT_EQ(order(withLevels({1, 2, 3, 4, 5, 6, 7, 8, 1, 2})), QStringList());
    EXPECT_EQ(order(withLevels({0, 1, 0, 2, 1, 2, 2, 3})), QStringList());
    for (const QList<int> &levels : {QList<int>{2}, QList<int>{1, 3}, QList<int>{1, 2, 4}, QList<int>{0, 3}}) {
        Input input = withLevels(levels);
        EXPECT_EQ(order(input), QStringList{u"L08.gap"_s});
        EXPECT_EQ(fixAll(input, u"L08.gap"), 1);
    }
    Input twice = withLevels({1, 3, 5});
    EXPECT_EQ(order(twice).size(), 2);
    EXPECT_EQ(fixAll(twice, u"L08.gap"), 2);
    EXPECT_EQ(twice.content.blocks.constLast().paragraph.level, 3);
}

TEST(ChecksOrder, marksThatWereTyped_becomeLevels)
{
    const std::tuple<const char16_t *, int, const char16_t *> rows[] = {
        {u"1. 추진 배경", 1, u"추진 배경"},  {u"가. 추진 배경", 2, u"추진 배경"}, {u"1) 추진 배경", 3, u"추진 배경"},
        {u"가) 추진 배경", 4, u"추진 배경"}, {u"(1) 추진 배경", 5, u"추진 배경"}, {u"(가) 추진 배경", 6, u"추진 배경"},
        {u"① 추진 배경", 7, u"추진 배경"},
    };
    for (const auto &[typed, level, text] : rows) {
        Input input = withText(of(typed));
        EXPECT_EQ(order(input), QStringList{u"L08.typed-mark"_s}) << of(typed).toStdString();
        EXPECT_EQ(fixAll(input, u"L08.typed-mark"), 1);
        EXPECT_EQ(input.content.blocks.constFirst().paragraph.level, level);
        EXPECT_EQ(textOf(input), of(text));
    }
    Input numbered = clean();
    numbered.content.blocks = {paragraph(u"1. 추진 배경"_s, 1)};
    EXPECT_EQ(fixAll(numbered, u"L08.typed-mark"), 1);
    EXPECT_EQ(numbered.content.blocks.constFirst().paragraph.level, 1);
    EXPECT_EQ(order(withText(u"2026. 11. 21. 회의를 엶"_s)), QStringList());
    EXPECT_EQ(order(withText(u"가나다 순으로 적음"_s)), QStringList());
}

TEST(ChecksOrder, indentThatWasTyped_isRemoved)
{
    Input input = withText(u"    내용을 적음"_s);
    EXPECT_EQ(order(input), QStringList{u"L08.indent"_s});
    EXPECT_EQ(fixAll(input, u"L08.indent"), 1);
    EXPECT_EQ(textOf(input), u"내용을 적음"_s);
}

TEST(ChecksOrder, endMarkThatWasTyped_isRemoved)
{
    for (const char16_t *text : {u"내용을 적음.  끝.", u"내용을 적음 끝.", u"내용을 적음.\n끝."}) {
        Input input = withText(of(text));
        EXPECT_EQ(order(input), QStringList{u"L08.end-typed"_s}) << of(text).toStdString();
        EXPECT_EQ(fixAll(input, u"L08.end-typed"), 1);
        EXPECT_TRUE(textOf(input).startsWith(u"내용을 적음"_s) && !textOf(input).contains(u'끝'));
    }
    Input alone = withTexts({u"내용을 적음."_s, u"끝."_s, u""_s});
    EXPECT_EQ(order(alone), QStringList{u"L08.end-typed"_s});
    EXPECT_EQ(fixAll(alone, u"L08.end-typed"), 1);
    EXPECT_EQ(alone.content.blocks.size(), 2);
    for (const char16_t *text : {u"회의를 끝내고 나서 알림", u"길 끝에 표지를 세움", u"이것으로 끝", u"땅끝."})
        EXPECT_EQ(order(withText(of(text))), QStringList()) << of(text).toStdString();
}

TEST(ChecksOrder, textBehindTheEndMark_isFound)
{
    Input input = withTexts({u"내용을 적음.  끝."_s, u"뒤에 이어지는 글"_s});
    EXPECT_EQ(order(input), QStringList{u"L08.end-in-middle"_s});
    EXPECT_EQ(fixAll(input, u"L08.end-in-middle"), 1);
}

TEST(ChecksOrder, textFromElsewhere_mayHaveItsMarksTyped)
{
    Input input = withTexts({u"1. 추진 배경"_s, u"  들여 씀"_s, u"붙임  1. 계획 1부."_s, u"2. 명단 1부.  끝."_s});
    EXPECT_FALSE(of(check(input), u"L06").isEmpty() || order(input).isEmpty());
    input.context.typedElsewhere = true;
    EXPECT_EQ(check(input), QList<Finding>());
    input.content.blocks.append(paragraph(u"뒤에 이어지는 글"_s));
    EXPECT_EQ(messages(check(input)), QStringList{u"L08.end-in-middle"_s});
}
