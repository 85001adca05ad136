// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <gtest/gtest.h>
#include <gw/document/ending.h>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

TEST(Ending, afterText_standsBehindTheLastParagraphThatSaysSomething)
{
    const EndMark mark =
        endMark(test::contentOf({test::line(u"가"_s), test::line(u"나"_s), test::line({}), test::line(u"  "_s)}), 0);
    EXPECT_EQ(mark, (EndMark{EndMark::Where::AfterText, 1, -1, -1, u"끝."_s}));
    EXPECT_EQ(endMark(test::contentOf({test::line(u"a"_s)}), 0, FormLanguage::English).text, u"End."_s);
    EXPECT_EQ(endMark({}, 0), (EndMark{EndMark::Where::AfterText, -1, -1, -1, u"끝."_s}));
}

TEST(Ending, withAttachments_standsBehindTheLastOfThem)
{
    const Content table = test::contentOf({test::table({{u"a"_s}})});
    EXPECT_EQ(endMark(table, 2).where, EndMark::Where::AfterAttachments);
    EXPECT_EQ(endMark({}, 1).where, EndMark::Where::AfterAttachments);
}

TEST(Ending, afterATableFilledToItsEnd_standsBelow)
{
    const Content content =
        test::contentOf({test::line(u"가"_s), test::table({{u"구분"_s, u"수"_s}, {u"합계"_s, {}}})});
    EXPECT_EQ(endMark(content, 0), (EndMark{EndMark::Where::BelowBlock, 1, -1, -1, u"끝."_s}));
    const Content image = test::contentOf({Block::of(Image{test::diagramHash(), {}, 0, {}})});
    EXPECT_EQ(endMark(image, 0).where, EndMark::Where::BelowBlock);
}

TEST(Ending, afterATableWithEmptyRows_saysSoInTheFirstOfThem)
{
    const Content content =
        test::contentOf({test::table({{u"구분"_s, u"수"_s}, {u"하나"_s, u"1"_s}, {{}, {}}, {{}, u" "_s}})});
    EXPECT_EQ(endMark(content, 0), (EndMark{EndMark::Where::InCell, 0, 2, 0, u"이하 빈칸"_s}));
    EXPECT_EQ(endMark(content, 1).where, EndMark::Where::AfterAttachments);
    const Content empty = test::contentOf({test::table({{{}, {}}, {{}, {}}})}); // a form that nobody has begun
    EXPECT_EQ(endMark(empty, 0).where, EndMark::Where::BelowBlock);
}

TEST(Ending, oneAttachment_hasNoNumber)
{
    const QList<AttachmentLine> lines = attachmentLines({test::attachment(u"추진 계획.hwpx"_s)});
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.at(0), (AttachmentLine{u"붙임"_s, {}, u"추진 계획 1부."_s, u"끝."_s}));
}

TEST(Ending, severalAttachments_areNumberedAndEndOnce)
{
    const QList<AttachmentLine> lines =
        attachmentLines({test::attachment(u"가.hwpx"_s), test::attachment(u"나.pdf"_s), test::attachment(u"다"_s)});
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0), (AttachmentLine{u"붙임"_s, u"1."_s, u"가 1부."_s, {}}));
    EXPECT_EQ(lines.at(1), (AttachmentLine{{}, u"2."_s, u"나 1부."_s, {}}));
    EXPECT_EQ(lines.at(2), (AttachmentLine{{}, u"3."_s, u"다 1부."_s, u"끝."_s}));
    EXPECT_TRUE(attachmentLines({}).isEmpty());
}

TEST(Ending, titlesOfAttachments_loseTheirEndingOnly)
{
    EXPECT_EQ(attachmentTitle(u"추진 계획.hwpx"_s), u"추진 계획"_s);
    EXPECT_EQ(attachmentTitle(u"회의록(2026. 11. 21.).pdf"_s), u"회의록(2026. 11. 21.)"_s);
    EXPECT_EQ(attachmentTitle(u"회의록 2026. 11. 21"_s), u"회의록 2026. 11. 21"_s);
    EXPECT_EQ(attachmentTitle(u"버전 1.2"_s), u"버전 1.2"_s);
    EXPECT_EQ(attachmentTitle(u".profile"_s), u".profile"_s);
}

TEST(Ending, datesAndNumbers_areWrittenAsTheDecreeSays)
{
    const QDate day(2026, 11, 21);
    EXPECT_EQ(documentDate(day), u"2026. 11. 21."_s);
    EXPECT_EQ(documentDate(QDate(2026, 1, 5)), u"2026. 1. 5."_s);
    EXPECT_EQ(documentDate(day, FormLanguage::English), u"21 Nov 2026"_s);
    EXPECT_EQ(documentDate({}), QString());
    EXPECT_EQ(numberAndDate(u"정보공개정책과-1234"_s, day), u"정보공개정책과-1234 (2026. 11. 21.)"_s);
    EXPECT_EQ(numberAndDate(u"정보공개정책과-1234"_s, {}), u"정보공개정책과-1234"_s);
    EXPECT_EQ(numberAndDate({}, day), QString());
}

TEST(Ending, disclosure_isWrittenWithItsGrounds)
{
    EXPECT_EQ(disclosureText({}), u"공개"_s);
    EXPECT_EQ(disclosureText({Disclosure::PartlyOpen, {5, 6}, {}, {}}), u"부분공개(5,6)"_s);
    EXPECT_EQ(disclosureText({Disclosure::Closed, {6}, {}, {}}), u"비공개(6)"_s);
    EXPECT_EQ(disclosureText({Disclosure::Closed, {}, {}, {}}), u"비공개"_s);
    EXPECT_EQ(disclosureText({Disclosure::PartlyOpen, {5, 6}, {}, {}}, FormLanguage::English), u"Partly open (5, 6)"_s);
}
