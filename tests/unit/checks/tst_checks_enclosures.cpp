// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// L06.
#include "checks_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;

namespace {

Attachment file(const char16_t *name, const char16_t *mime = u"")
{
    return {.id = of(name), .name = of(name), .mime = of(mime), .size = 10};
}

QStringList enclosures(const Input &input)
{
    return messages(gw::checks::test::of(check(input), u"L06"));
}

} // namespace

TEST(ChecksEnclosures, formats_areOpenOrNot)
{
    for (const char16_t *name : {u"a.hwpx", u"a.ODT", u"a.docx", u"a.xlsx", u"a.pdf", u"a.csv", u"a.txt", u"a.png"})
        EXPECT_TRUE(isOpenFormat(of(name), QString())) << of(name).toStdString();
    for (const char16_t *name : {u"a.hwp", u"a.doc", u"a.xls", u"a.ppt", u"a.exe", u"a", u"a.pdf.exe", u"a.zip"})
        EXPECT_FALSE(isOpenFormat(of(name), QString())) << of(name).toStdString();
    EXPECT_FALSE(isOpenFormat(u"a.hwpx"_s, u"application/x-hwp"_s));
    EXPECT_TRUE(isOpenFormat(u"a.hwpx"_s, u"application/haansofthwpx"_s));
    Input input = clean();
    input.attachments = {file(u"대책.hwp"), file(u"명단.xlsx")};
    const QList<Finding> findings = of(check(input), u"L06");
    ASSERT_EQ(messages(findings), QStringList{u"L06.closed-format"_s});
    EXPECT_EQ(findings.constFirst().place.field, u"대책.hwp"_s);
    EXPECT_EQ(findings.constFirst().article, u"Art. 5(2)"_s);
}

TEST(ChecksEnclosures, hwpWhereItIsRefused_isNamed)
{
    Input input = clean();
    input.attachments = {file(u"대책.HWP")};
    input.context.receivers = {{.id = u"a1"_s, .refusesHwp = true}};
    EXPECT_EQ(enclosures(input), QStringList{u"L06.hwp-refused"_s});
    input.context.receivers.clear();
    EXPECT_EQ(enclosures(input), QStringList{u"L06.closed-format"_s});
    input.context.hwpRefused = true;
    EXPECT_EQ(enclosures(input), QStringList{u"L06.hwp-refused"_s});
}

TEST(ChecksEnclosures, typedList_isHeldAgainstTheFiles)
{
    Input input = withTexts({u"대책을 알립니다."_s, u"붙임  1. 제설 대책 1부."_s, u"2. 장비 명단 1부.  끝."_s});
    EXPECT_EQ(enclosures(input), QStringList{u"L06.count"_s});
    input.attachments = {file(u"제설 대책.hwpx"), file(u"장비명단.xlsx")};
    EXPECT_EQ(enclosures(input), QStringList());
    input.attachments = {file(u"제설 대책.hwpx"), file(u"예산서.xlsx")};
    EXPECT_EQ(enclosures(input), QStringList{u"L06.title"_s});
    input.attachments.removeLast();
    EXPECT_EQ(enclosures(input), (QStringList{u"L06.count"_s, u"L06.title"_s}));
    // What the form writes anyway is offered to be removed, the list as a whole.
    EXPECT_EQ(fixAll(input, u"L08.enclosures-typed"), 1);
    EXPECT_EQ(input.content.blocks.size(), 1);
    EXPECT_EQ(of(check(input), u"L08"), QList<Finding>());
    EXPECT_EQ(enclosures(input), QStringList());
}

TEST(ChecksEnclosures, singleTypedEnclosure_isOne)
{
    Input input = withTexts({u"대책을 알립니다."_s, u"붙임  제설 대책 1부.  끝."_s});
    input.attachments = {file(u"제설 대책.hwpx"), file(u"명단.xlsx")};
    EXPECT_EQ(enclosures(input), QStringList{u"L06.count"_s});
    input.attachments.removeLast();
    EXPECT_EQ(enclosures(input), QStringList());
}

TEST(ChecksEnclosures, referencesToFilesThatAreNotThere_areFound)
{
    Input input = withText(u"자세한 것은 붙임 3 참조"_s);
    EXPECT_EQ(enclosures(input), QStringList{u"L06.none"_s});
    input.attachments = {file(u"가.hwpx"), file(u"나.hwpx")};
    const QList<Finding> findings = of(check(input), u"L06");
    ASSERT_EQ(messages(findings), QStringList{u"L06.reference"_s});
    EXPECT_EQ(findings.constFirst().parameters, (QStringList{u"3"_s, u"2"_s}));
    EXPECT_EQ(findings.constFirst().place.start, 7);
    input.attachments.append(file(u"다.hwpx"));
    EXPECT_EQ(enclosures(input), QStringList());
    EXPECT_EQ(enclosures(withText(u"붙임과 같이 알립니다."_s)), QStringList{u"L06.none"_s});
    EXPECT_EQ(enclosures(withText(u"붙임성 있게 대함"_s)), QStringList());
}

TEST(ChecksEnclosures, whileWriting_filesMayStillCome)
{
    Input input = withTexts({u"붙임 1 참조"_s, u"붙임  제설 대책 1부."_s});
    input.context.stage = Stage::Typing;
    EXPECT_EQ(enclosures(input), QStringList());
    input.context.stage = Stage::Seal;
    EXPECT_EQ(enclosures(input).size(), 2);
}

TEST(ChecksEnclosures, sameTitleTwice_isFound)
{
    Input input = clean();
    input.attachments = {file(u"대책.hwpx"), file(u"대책.pdf")};
    EXPECT_EQ(enclosures(input), QStringList{u"L06.same-title"_s});
}
