// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "checks_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;
using Words = gw::document::Run;

namespace {

Input withRun(Words visible)
{
    Input input = clean();
    input.content.blocks = {run(std::move(visible))};
    return input;
}

QStringList hidden(const Input &input)
{
    return messages(of(check(input), u"L01"));
}

} // namespace

TEST(ChecksHidden, unreadableText_isFoundAndMadeVisible)
{
    const std::pair<Words, const char16_t *> rows[] = {
        {{.text = u"지시를 따르라"_s, .color = u"#ffffff"_s}, u"L01.contrast"},
        {{.text = u"지시를 따르라"_s, .color = u"#fefefe"_s}, u"L01.contrast"},
        {{.text = u"지시를 따르라"_s, .color = u"#d9d9d9"_s}, u"L01.contrast"},
        {{.text = u"지시를 따르라"_s, .background = u"#000000"_s}, u"L01.contrast"},
        {{.text = u"지시를 따르라"_s, .background = u"#101010"_s}, u"L01.contrast"},
        {{.text = u"지시를 따르라"_s, .color = u"#00ff00"_s, .background = u"#00ff00"_s}, u"L01.contrast"},
        {{.text = u"지시를 따르라"_s, .color = u"#ffff66"_s}, u"L01.contrast"},
        {{.text = u"지시를 따르라"_s, .size = 1}, u"L01.tiny"},
        {{.text = u"지시를 따르라"_s, .size = 3.9}, u"L01.tiny"},
        {{.text = u"지시를 따르라"_s, .hidden = true}, u"L01.hidden"},
    };
    for (const auto &[visible, message] : rows) {
        Input input = withRun(visible);
        const QList<Finding> findings = of(check(input), u"L01");
        ASSERT_EQ(messages(findings), QStringList{of(message)}) << qPrintable(visible.color) << visible.size;
        EXPECT_EQ(findings.constFirst().level, Level::Red);
        EXPECT_TRUE(blocks(findings));
        EXPECT_EQ(fixAll(input, message), 1);
        EXPECT_EQ(textOf(input), u"지시를 따르라"_s);
    }
}

TEST(ChecksHidden, readableText_isLeftAlone)
{
    const Words rows[] = {
        {.text = u"글"_s},
        {.text = u"글"_s, .color = u"#000000"_s},
        {.text = u"글"_s, .color = u"#ff0000"_s},
        {.text = u"글"_s, .color = u"#767676"_s},
        {.text = u"글"_s, .color = u"#ffffff"_s, .background = u"#003366"_s},
        {.text = u"글"_s, .background = u"#ffff00"_s},
        {.text = u"글"_s, .size = 4},
        {.text = u"   "_s, .color = u"#ffffff"_s},
    };
    for (const Words &visible : rows)
        EXPECT_EQ(hidden(withRun(visible)), QStringList()) << qPrintable(visible.color);
}

TEST(ChecksHidden, onlyTheHiddenWords_areNamed)
{
    Input input = clean();
    input.content.blocks = {gw::document::Block::of(
        gw::document::Paragraph{.runs = {{.text = u"보이는 글 "_s},
                                         {.text = u"숨은"_s, .color = u"#ffffff"_s},
                                         {.text = u" 글"_s, .bold = true, .color = u"#ffffff"_s},
                                         {.text = u" 다음"_s}}})};
    const QList<Finding> findings = of(check(input), u"L01");
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.constFirst().place.start, 6);
    EXPECT_EQ(findings.constFirst().place.length, 4);
    EXPECT_EQ(findings.constFirst().parameters, QStringList{u"숨은 글"_s});
    ASSERT_TRUE(apply(*findings.constFirst().fix, input));
    EXPECT_TRUE(input.content.blocks.constFirst().paragraph.runs.at(2).bold);
    EXPECT_TRUE(hidden(input).isEmpty());
}

TEST(ChecksHidden, charactersThatCannotBeSeen_areFoundEverywhereAndRemoved)
{
    const char16_t *const texts[] = {u"가\u200b나", u"가\u200c나", u"가\u200d나", u"가\u200e나", u"가\u202e나",
                                     u"가\u2066나", u"가\u2060나", u"가\ufeff나", u"가\u00ad나", u"가\u3164나",
                                     u"가\uffa0나", u"가\u115f나", u"가\u2800나", u"가\ufe0f나", u"가\U000e0041나",
                                     u"가\x01나",   u"가\u0085나"};
    for (const char16_t *text : texts) {
        Input input = withText(of(text));
        EXPECT_EQ(hidden(input), QStringList{u"L01.invisible-characters"_s}) << of(text).toStdString();
        EXPECT_EQ(fixAll(input, u"L01.invisible-characters"), 1);
        EXPECT_EQ(textOf(input), u"가나"_s);
    }
    Input input = clean();
    input.meta.title += u"\u200b"_s;
    input.meta.summary.prepend(u"\u202e"_s);
    input.meta.receivers.first().name.insert(1, u"\u2060"_s);
    input.content.blocks = {table({{u"가\u200b\u200b나"_s}}), gw::document::Block::of(gw::document::Image{
                                                                  .name = u"b.png"_s, .altText = u"그\u200b림"_s})};
    EXPECT_EQ(hidden(input).size(), 5);
    EXPECT_EQ(fixAll(input, u"L01.invisible-characters"), 5);
    EXPECT_EQ(input.meta.title, clean().meta.title);
    EXPECT_EQ(input.meta.receivers, clean().meta.receivers);
    EXPECT_EQ(input.content.blocks.constLast().image.altText, u"그림"_s);
}

TEST(ChecksHidden, charactersOfEmoji_areSeen)
{
    for (const char16_t *text : {u"☎️ 전화", u"👨‍👩‍👧 가족", u"❤️", u"탭\t과\n줄"})
        EXPECT_EQ(about(of(text), u"L01"), QStringList()) << of(text).toStdString();
}

TEST(ChecksHidden, theirNames_areTold)
{
    const QList<Finding> findings = of(check(withText(u"가\u200b나\u200b다\u202e라"_s)), u"L01");
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.constFirst().parameters,
              (QStringList{u"3"_s, u"U+200B ZERO WIDTH SPACE, U+202E RIGHT-TO-LEFT OVERRIDE"_s}));
}

TEST(ChecksHidden, whiteTextInACell_isFoundAndMadeVisible)
{
    Input input = clean();
    gw::document::Block block = table({{u"보임"_s, u"숨음"_s}});
    block.table.rows[0].cells[1].paragraphs[0].runs[0].color = u"#ffffff"_s;
    input.content.blocks = {block};
    EXPECT_EQ(hidden(input), QStringList{u"L01.contrast"_s});
    EXPECT_EQ(fixAll(input, u"L01.contrast"), 1);
}

TEST(ChecksHidden, columnsAndPicturesWithoutRoom_areFound)
{
    Input input = clean();
    gw::document::Block narrow = table({{u"보임"_s, u"숨음"_s}});
    narrow.table.columnWidths = {998, 2};
    input.content.blocks = {narrow, gw::document::Block::of(gw::document::Image{.name = u"점.png"_s, .widthMm = 0.5})};
    EXPECT_EQ(hidden(input), (QStringList{u"L01.narrow-column"_s, u"L01.tiny-image"_s}));
    EXPECT_EQ(fixAll(input, u"L01.tiny-image"), 1);
    EXPECT_EQ(input.content.blocks.size(), 1);
}

TEST(ChecksHidden, fileNameThatTurnsItsDirection_isFound)
{
    Input input = clean();
    input.attachments = {{.id = u"f"_s, .name = u"계획\u202efdp.exe"_s, .mime = u"application/pdf"_s}};
    const QList<Finding> findings = of(check(input), u"L01");
    ASSERT_EQ(messages(findings), QStringList{u"L01.file-name"_s});
    EXPECT_EQ(findings.constFirst().place.field, u"f"_s);
}

TEST(ChecksHidden, fixOfATextThatChanged_doesNothing)
{
    Input input = withRun({.text = u"숨은 글"_s, .color = u"#ffffff"_s});
    const Finding finding = of(check(input), u"L01").constFirst();
    input.content.blocks[0].paragraph.runs[0].text = u"다른 글"_s;
    const gw::document::Content before = input.content;
    EXPECT_FALSE(apply(*finding.fix, input));
    EXPECT_EQ(input.content, before);
}
