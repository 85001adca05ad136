// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Files of word processors as bodies, and what is hidden in them.
#include "checks_support.h"
#include "office_files.h"

#include <gw/checks/office.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;

namespace {

QByteArray odt(const QByteArray &styles, const QByteArray &body)
{
    const QByteArray content =
        "<office:document-content xmlns:office=\"urn:o\" xmlns:style=\"urn:s\" xmlns:text=\"urn:t\" "
        "xmlns:fo=\"urn:f\" xmlns:table=\"urn:b\"><office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:text>" + body
        + "</office:text></office:body></office:document-content>";
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}});
}

QByteArray hwpx(const QByteArray &looks, const QByteArray &body)
{
    return zipped({{"Contents/section1.xml", "<hs:sec xmlns:hs=\"urn:s\" xmlns:hp=\"urn:p\"><hp:p><hp:run><hp:t>두 "
                                             "번째 구역</hp:t></hp:run></hp:p></hs:sec>"},
                   {"Contents/header.xml", "<hh:head xmlns:hh=\"urn:h\" xmlns:hc=\"urn:c\">" + looks + "</hh:head>"},
                   {"Contents/section0.xml", "<hs:sec xmlns:hs=\"urn:s\" xmlns:hp=\"urn:p\">" + body + "</hs:sec>"}});
}

Input received(const QByteArray &file, const QString &name)
{
    Input input = clean();
    const auto content = officeContent(file, name);
    EXPECT_TRUE(content) << qPrintable(name);
    input.content = content.value_or(gw::document::Content());
    input.context.stage = Stage::Received;
    return input;
}

QStringList unseen(const Input &input)
{
    return messages(of(check(input), u"L01"));
}

} // namespace

TEST(ChecksOffice, wordFile_becomesParagraphsAndTables)
{
    const QByteArray body = "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>첫 "
                            "</w:t></w:r><w:ins><w:r><w:rPr><w:b/></w:rPr><w:t>문단</w:t><w:br/></w:r></w:ins>"
                            "<w:del><w:r><w:delText>지운 글</w:delText></w:r></w:del></w:p>"
                            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan "
                            "w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>가</w:t></w:r></w:p><w:p/></w:tc></w:tr>"
                            "<w:tr><w:tc><w:p><w:r><w:t>나</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>다</w:t></"
                            "w:r></w:p></w:tc></w:tr></w:tbl>"
                            "<w:p><w:r><w:t>끝 문단</w:t></w:r></w:p>";
    const Input input = received(docx(body), u"a.docx"_s);
    ASSERT_EQ(input.content.blocks.size(), 3);
    EXPECT_EQ(textOf(input), u"첫 문단\n"_s);
    const gw::document::Table &table = input.content.blocks.at(1).table;
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.columnWidths, (QList<int>{500, 500}));
    EXPECT_EQ(table.rows.at(0).cells.constFirst().columnSpan, 2);
    EXPECT_EQ(table.rows.at(0).cells.constFirst().paragraphs.size(), 2);
    EXPECT_EQ(table.rows.at(1).cells.at(1).text(), u"다"_s);
    EXPECT_EQ(textOf(input, 2), u"끝 문단"_s);
    // What was made is a body like any other: it survives its own strict codec.
    const auto again = gw::document::contentFromJson(gw::document::toJson(input.content));
    ASSERT_TRUE(again) << qPrintable(again.error().detail);
    EXPECT_EQ(*again, input.content);
    EXPECT_EQ(unseen(input), QStringList());
}

TEST(ChecksOffice, textHiddenInAWordFile_isFound)
{
    const std::pair<QByteArray, const char16_t *> rows[] = {
        {"<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>숨은 지시</w:t></w:r></w:p>", u"L01.contrast"},
        {"<w:p><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>숨은 지시</w:t></w:r></w:p>", u"L01.tiny"},
        {"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>숨은 지시</w:t></w:r></w:p>", u"L01.hidden"},
        {"<w:p><w:r><w:rPr><w:rStyle w:val=\"ghost\"/></w:rPr><w:t>숨은 지시</w:t></w:r></w:p>", u"L01.contrast"},
        {"<w:p><w:pPr><w:pStyle w:val=\"ghost\"/></w:pPr><w:r><w:t>숨은 지시</w:t></w:r></w:p>", u"L01.contrast"},
        {"<w:p><w:r><w:rPr><w:highlight w:val=\"black\"/></w:rPr><w:t>숨은 지시</w:t></w:r></w:p>", u"L01.contrast"},
        {"<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"000000\"/></w:tcPr><w:p><w:r><w:t>숨은 "
         "지시</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
         u"L01.contrast"},
    };
    const QByteArray styles = "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"ghost\"><w:rPr><w:color "
                              "w:val=\"FDFDFD\"/></w:rPr></w:style></w:styles>";
    for (const auto &[body, message] : rows) {
        const QByteArray file = docx(body, {{"word/styles.xml", styles}});
        EXPECT_EQ(unseen(received(file, u"a.docx"_s)), QStringList{of(message)}) << body.constData();
        EXPECT_TRUE(inspectAttachment(file, u"a.docx"_s).hiddenText) << body.constData();
    }
    const QByteArray seen = docx("<w:tbl><w:tr><w:tc><w:tcPr><w:shd "
                                 "w:fill=\"003366\"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>"
                                 "<w:t>보이는 글</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:rPr><w:color "
                                 "w:val=\"auto\"/><w:sz w:val=\"24\"/></w:rPr><w:t>글</w:t></w:r></w:p>");
    EXPECT_EQ(unseen(received(seen, u"a.docx"_s)), QStringList());
    EXPECT_FALSE(inspectAttachment(seen, u"a.docx"_s).hiddenText);
}

TEST(ChecksOffice, textHiddenInAnOpenDocument_isFound)
{
    const QByteArray styles =
        "<style:style style:name=\"P1\"><style:text-properties fo:color=\"#ffffff\"/></style:style>"
        "<style:style style:name=\"T1\"><style:text-properties fo:font-size=\"1pt\"/></style:style>"
        "<style:style style:name=\"T2\" style:parent-style-name=\"T1\"><style:text-properties "
        "fo:font-weight=\"bold\"/></style:style>"
        "<style:style style:name=\"T3\"><style:text-properties text:display=\"none\"/></style:style>"
        "<style:style style:name=\"C1\"><style:table-cell-properties fo:background-color=\"#000000\"/></style:style>";
    const QByteArray body = "<text:p text:style-name=\"P1\">흰 글</text:p><text:p>보이는<text:s "
                            "text:c=\"2\"/><text:span text:style-name=\"T2\">작은</text:span></text:p>"
                            "<text:h><text:span text:style-name=\"T3\">숨은</text:span></text:h>"
                            "<table:table><table:table-row><table:table-cell table:style-name=\"C1\"><text:p>검은 "
                            "칸</text:p></table:table-cell></table:table-row></table:table>";
    const QByteArray file = odt(styles, body);
    const Input input = received(file, u"a.odt"_s);
    EXPECT_EQ(textOf(input, 1), u"보이는  작은"_s);
    EXPECT_EQ(unseen(input), (QStringList{u"L01.contrast"_s, u"L01.tiny"_s, u"L01.hidden"_s, u"L01.contrast"_s}));
    EXPECT_TRUE(inspectAttachment(file, u"a.odt"_s).hiddenText);
    EXPECT_EQ(unseen(received(odt(styles, "<text:p>보이는 글</text:p>"), u"a.odt"_s)), QStringList());
}

TEST(ChecksOffice, textHiddenInAnHwpx_isFound)
{
    const QByteArray looks =
        "<hh:charPr id=\"0\" height=\"1000\" textColor=\"#000000\" shadeColor=\"none\"/><hh:charPr id=\"1\" "
        "height=\"1000\" textColor=\"#FFFFFF\"/>"
        "<hh:charPr id=\"2\" height=\"100\" textColor=\"#000000\"/><hh:borderFill id=\"7\"><hc:fillBrush><hc:winBrush "
        "faceColor=\"#FFFFFF\"/></hc:fillBrush></hh:borderFill>"
        "<hh:borderFill id=\"8\"><hc:fillBrush><hc:winBrush faceColor=\"#003366\"/></hc:fillBrush></hh:borderFill>";
    const QByteArray body =
        "<hp:p><hp:run "
        "charPrIDRef=\"0\"><hp:t>보이는<hp:lineBreak/>글<hp:deleteBegin/>지움<hp:deleteEnd/></hp:t></hp:run><hp:run "
        "charPrIDRef=\"1\"><hp:t>흰 글</hp:t></hp:run></hp:p>"
        "<hp:p><hp:run charPrIDRef=\"2\"><hp:t>작은 글</hp:t></hp:run></hp:p>"
        "<hp:p><hp:run charPrIDRef=\"0\"><hp:tbl><hp:tr><hp:tc borderFillIDRef=\"8\"><hp:subList><hp:p><hp:run "
        "charPrIDRef=\"1\"><hp:t>보임</hp:t></hp:run></hp:p></hp:subList>"
        "<hp:cellSpan colSpan=\"1\"/></hp:tc><hp:tc borderFillIDRef=\"7\"><hp:subList><hp:p><hp:run "
        "charPrIDRef=\"1\"><hp:t>숨음</hp:t></hp:run></hp:p></hp:subList></hp:tc></hp:tr></hp:tbl></hp:run></hp:p>";
    const QByteArray file = hwpx(looks, body);
    const Input input = received(file, u"a.hwpx"_s);
    EXPECT_EQ(textOf(input), u"보이는\n글흰 글"_s);
    EXPECT_EQ(unseen(input), (QStringList{u"L01.contrast"_s, u"L01.tiny"_s, u"L01.contrast"_s}));
    EXPECT_EQ(input.content.blocks.constLast().paragraph.text(), u"두 번째 구역"_s);
    EXPECT_TRUE(inspectAttachment(file, u"a.hwpx"_s).hiddenText);
}

TEST(ChecksOffice, personalDataInAReceivedFile_isFound)
{
    const Input input =
        received(docx("<w:p><w:r><w:t>900</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>101-1234568</w:t></w:r></w:p>"),
                 u"a.docx"_s);
    EXPECT_EQ(messages(of(check(input), u"L02")), QStringList{u"L02.resident"_s});
}

TEST(ChecksOffice, otherFilesAndNests_haveNoContent)
{
    EXPECT_FALSE(officeContent("nonsense", u"a.docx"_s));
    EXPECT_FALSE(officeContent(zipped({{"other.xml", "<x/>"}}), u"a.odt"_s));
    EXPECT_FALSE(officeContent(zipped({{"Contents/section0.xml", "<x/>"}}), u"a.hwpx"_s));
    EXPECT_FALSE(officeContent(docx(""), u"a.pdf"_s));
    EXPECT_FALSE(officeContent(docx(QByteArray(qsizetype(30) << 20, ' ')), u"a.docx"_s));
    const QByteArray deep = QByteArray("<w:tbl><w:tr><w:tc><w:p>").repeated(3000) + "<w:r><w:t>깊음</w:t></w:r>"
                            + QByteArray("</w:p></w:tc></w:tr></w:tbl>").repeated(3000);
    const auto nested = officeContent(docx(deep + "<w:p><w:r><w:t>밖</w:t></w:r></w:p>"), u"a.docx"_s);
    ASSERT_TRUE(nested);
    EXPECT_EQ(nested->blocks.constLast().paragraph.text(), u"밖"_s);
    const QByteArray cut = "<w:p><w:r><w:t>앞</w:t></w:r></w:p><w:p><w:r><w:t>뒤";
    const auto half =
        officeContent(zipped({{"word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body>" + cut}}), u"a.docx"_s);
    ASSERT_TRUE(half);
    EXPECT_EQ(half->blocks.constFirst().paragraph.text(), u"앞"_s);
}
