// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <gtest/gtest.h>
#include <gw/document/canonical.h>
#include <gw/document/paste.h>
#include <gw/document/render.h>
#include <gw/test/cpu_time.h>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

/// level:text for paragraphs, rows of cells in brackets for tables, <image>.
std::string outline(const Content &content)
{
    QStringList out;
    for (const Block &block : content.blocks) {
        switch (block.kind) {
        case Block::Kind::Paragraph:
            out.append(u"%1:%2"_s.arg(block.paragraph.level).arg(block.paragraph.text()));
            break;
        case Block::Kind::Table: {
            QString rows;
            for (const Row &row : block.table.rows) {
                QStringList cells;
                for (const Cell &cell : row.cells) {
                    const QString span = cell.columnSpan * cell.rowSpan > 1
                                             ? u"%1x%2 "_s.arg(cell.columnSpan).arg(cell.rowSpan)
                                             : QString();
                    cells.append(span + cell.text().replace(u'\n', u'/'));
                }
                rows += u'[' + cells.join(u'|') + u']';
            }
            out.append(rows);
            break;
        }
        case Block::Kind::Image: out.append(u"<%1>"_s.arg(block.image.altText)); break;
        }
    }
    return out.join(u'\n').toStdString();
}

std::string pasted(const QString &html)
{
    const Pasted result = contentFromHtml(html);
    EXPECT_TRUE(contentFromJson(toJson(result.content))) << html.toStdString();
    return outline(result.content);
}

/// The only run of a paste.
Run look(const QString &html)
{
    const Content content = contentFromHtml(html).content;
    EXPECT_EQ(content.blocks.size(), 1) << html.toStdString();
    if (content.blocks.isEmpty() || content.blocks[0].paragraph.runs.size() != 1) {
        ADD_FAILURE() << html.toStdString();
        return {};
    }
    return content.blocks[0].paragraph.runs[0];
}

} // namespace

TEST(Paste, paragraphsAndLines_becomeParagraphs)
{
    EXPECT_EQ(pasted(u"<p>가  나\n다</p><div>라<div>마</div>바</div>사<br>아<p>자"_s),
              "0:가 나 다\n0:라\n0:마\n0:바\n0:사\n0:아\n0:자");
    EXPECT_EQ(pasted(u"<p>가</p><p>&nbsp;</p><p><br></p><p>나</p><p> </p>"_s), "0:가\n0:\n0:나");
    EXPECT_EQ(pasted(u"<pre>한 줄\n  두 줄</pre>"_s), "0:한 줄\n0:두 줄");
    EXPECT_EQ(pasted(u"a&lt;b&gt; &amp;amp; &#44032;&#xAC01; &middot; &unknown; 3 < 4 & 5"_s),
              "0:a<b> &amp; 가각 · &unknown; 3 < 4 & 5");
    EXPECT_EQ(
        pasted(
            u"Version:0.9\r\nStartHTML:00000097\r\n<html><body><!--StartFragment--><p>가</p><!--EndFragment--></body></html>"_s),
        "0:가");
}

TEST(Paste, scriptsStylesAndFormFields_go)
{
    EXPECT_EQ(
        pasted(
            u"<style>p{color:red}</style><script>var a='<p>x</p>'</script><p onclick=\"x()\">가<!-- 메모 --></p>"
            "<textarea>t</textarea><select><option>o</option></select><iframe src=x>f</iframe><title>t</title><input value=v>"_s),
        "0:가");
    EXPECT_EQ(pasted(u"<a href=\"javascript:alert(1)\">누르기</a>"_s), "0:누르기");
}

TEST(Paste, typedMarksAndLists_becomeLevels)
{
    EXPECT_EQ(pasted(u"<p>1. 목적</p><p>&nbsp;&nbsp;가. 대상</p><p>1) 방법</p><p>(가) 예외</p><p>① 하나</p>"_s),
              "1:목적\n2:대상\n3:방법\n6:예외\n7:하나");
    EXPECT_EQ(
        pasted(u"<ol><li>하나<ol><li>하나-하나</li><li>하나-둘</ol></li><li><p>둘</p><p>이어서</p></li></ol>밖"_s),
        "1:하나\n2:하나-하나\n2:하나-둘\n1:둘\n0:이어서\n0:밖");
    // A word processor writes the mark as text with spaces of its own.
    EXPECT_EQ(
        pasted(
            u"<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>기간</p>"_s),
        "1:기간");
    EXPECT_EQ(pasted(u"<p>2026. 11. 21. 회의</p>"_s), "0:2026. 11. 21. 회의");
}

TEST(Paste, looks_areKeptWhereTheFormHasNoneOfItsOwn)
{
    EXPECT_TRUE(look(u"<b>가</b>"_s).bold);
    EXPECT_TRUE(look(u"<span style='font-weight:700'>가</span>"_s).bold);
    EXPECT_FALSE(look(u"<b style='font-weight:normal'>가</b>"_s).bold);
    EXPECT_TRUE(look(u"<em>가</em>"_s).italic);
    EXPECT_TRUE(look(u"<u>가</u>"_s).underline);
    EXPECT_TRUE(look(u"<del>가</del>"_s).strike);
    EXPECT_EQ(look(u"<font color=red size=6>가</font>"_s).color, u"#ff0000"_s);
    EXPECT_EQ(look(u"<font color=red size=6>가</font>"_s).size, 24);
    EXPECT_EQ(look(u"<span style='color:rgb(200, 30, 30);background:#ff0 url(x)'>가</span>"_s).color, u"#c81e1e"_s);
    EXPECT_EQ(look(u"<span style='background:#ff0 url(x)'>가</span>"_s).background, u"#ffff00"_s);
    EXPECT_EQ(look(u"<span style='color:hsl(120, 100%, 25%)'>가</span>"_s).color, u"#008000"_s);
    // What is body text where it comes from is body text here.
    EXPECT_EQ(look(u"<p style='font-size:14px;color:#333;background:white'>가</p>"_s), test::run(u"가"_s));
    const Pasted centred = contentFromHtml(u"<p align=center>가</p><p style='text-align:right'>나</p>"_s);
    EXPECT_EQ(centred.content.blocks[0].paragraph.align, Align::Center);
    EXPECT_EQ(centred.content.blocks[1].paragraph.align, Align::End);
}

TEST(Paste, textThatNobodyCouldSee_isKeptAsItWas)
{
    for (const QString &white : {u"white"_s, u"#fff"_s, u"#FEFEFE"_s, u"snow"_s, u"ghostwhite"_s, u"rgb(255,255,255)"_s,
                                 u"rgb(100%,100%,100%)"_s, u"hsl(0,0%,100%)"_s}) {
        const document::Run run = look(u"<span style=\"color:%1\">숨은 글</span>"_s.arg(white));
        EXPECT_EQ(run.text, u"숨은 글"_s);
        EXPECT_GE(run.color, u"#f8f8f8"_s) << white.toStdString();
    }
    EXPECT_EQ(look(u"<body bgcolor=black><font color=white>글</font></body>"_s).background, u"#000000"_s);
    EXPECT_EQ(look(u"<span style='font-size:1px'>글</span>"_s).size, 0.8);
    EXPECT_EQ(look(u"<span style='font-size:0'>글</span>"_s).size, 0.1);
    EXPECT_EQ(look(u"<div style='font-size:2pt'><span style='font-size:50%'>글</span></div>"_s).size, 1);
    EXPECT_EQ(look(u"가\u200b나\u2060다"_s).text, u"가\u200b나\u2060다"_s);
    for (const QString &style :
         {u"display:none"_s, u"visibility:hidden"_s, u"opacity:0"_s, u"opacity:1%"_s, u"mso-hide:all"_s,
          u"color:transparent"_s, u"color:rgba(0,0,0,0)"_s, u"color:#0000"_s, u"text-indent:-9999px"_s,
          u"position:absolute;left:-9999px"_s, u"width:0;height:0;overflow:hidden"_s,
          u"max-height:0px;overflow-y:hidden"_s, u"clip:rect(0,0,0,0)"_s, u"transform:scale(0)"_s,
          u"DISPLAY : None !important; display:block"_s}) {
        const Pasted result = contentFromHtml(u"<p>보이는 글<span style=\"%1\"> 숨은 글</span></p>"_s.arg(style));
        ASSERT_EQ(result.content.blocks.size(), 1);
        EXPECT_EQ(result.content.blocks[0].paragraph.text(), u"보이는 글 숨은 글"_s) << style.toStdString();
        EXPECT_TRUE(result.content.blocks[0].paragraph.runs.last().hidden) << style.toStdString();
        EXPECT_FALSE(result.content.blocks[0].paragraph.runs.first().hidden);
        EXPECT_TRUE(result.hadHidden) << style.toStdString();
    }
    EXPECT_TRUE(look(u"<div hidden>글</div>"_s).hidden);
    EXPECT_FALSE(look(u"<div style='visibility:hidden'><span style='visibility:visible'>글</span></div>"_s).hidden);
    EXPECT_TRUE(look(u"<div style='display:none'><span style='display:inline'>글</span></div>"_s).hidden);
}

TEST(Paste, styleSheets_areFollowedToFindWhatTheyHide)
{
    const QString sheet =
        u"<style><!-- /* x */ @import url(a.css); p.MsoNormal, li.x {font-size:10pt} .h{display:none} "
        u"#secret{color:white}"
        "div .deep{font-size:1pt} .w{color:white !important} @media screen { .m { visibility:hidden } } @media print { .p { display:none } } --></style>"_s;
    EXPECT_TRUE(look(sheet + u"<p class='MsoNormal h'>글</p>"_s).hidden);
    EXPECT_EQ(look(sheet + u"<p id=secret>글</p>"_s).color, u"#ffffff"_s);
    EXPECT_EQ(look(sheet + u"<p class=w style='color:black'>글</p>"_s).color, u"#ffffff"_s);
    EXPECT_EQ(look(sheet + u"<p id=secret style='color:black'>글</p>"_s).color, QString());
    EXPECT_EQ(look(sheet + u"<div><p><span class=deep>글</span></p></div>"_s).size, 1);
    EXPECT_EQ(look(sheet + u"<p><span class=deep>글</span></p>"_s).size, 0);
    EXPECT_TRUE(look(sheet + u"<p class=m>글</p>"_s).hidden);
    EXPECT_FALSE(look(sheet + u"<p class=p>글</p>"_s).hidden);
}

TEST(Paste, tables_becomeRegularOnes)
{
    EXPECT_EQ(
        pasted(
            u"<table><caption>표 제목</caption><thead><tr><th>구분<th>수</thead><tr><td>가<td><p>1</p><p>2</p></table>뒤"_s),
        "0:표 제목\n[구분|수][가|1/2]\n0:뒤");
    EXPECT_EQ(pasted(u"<table><tr><td rowspan=2>가<td colspan=2>나<tr><td>다<td>라</table>"_s),
              "[1x2 가|2x1 나][다|라]");
    EXPECT_EQ(pasted(u"<table><tr><td rowspan=9>가<td>나<tr><td>다<td>라<tr></table>"_s), "[1x2 가|나|][다|라]");
    EXPECT_EQ(pasted(u"<table><tr><td>밖<table><tr><td>안1<td>안2</table>뒤<td>다음</table>"_s),
              "[밖/안1/안2/뒤|다음]");
    EXPECT_EQ(pasted(u"<table></table>가<td>나</td>"_s), "0:가\n0:나");
    EXPECT_EQ(pasted(u"<tr><td>가</td><td>나</td></tr>"_s), "0:가\n0:나");
    const Content widths = contentFromHtml(u"<table><col width=100><col width=300><tr><th>가<td>나</table>"_s).content;
    EXPECT_EQ(widths.blocks[0].table.columnWidths, (QList<int>{250, 750}));
    EXPECT_TRUE(widths.blocks[0].table.rows[0].cells[0].header);
    EXPECT_FALSE(widths.blocks[0].table.rows[0].cells[1].header);
}

TEST(Paste, pictures_comeAlongWhenTheyAreWrittenOut)
{
    const QByteArray bytes("\x89PNG not really");
    const QString url = u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
    const Pasted result = contentFromHtml(
        u"<p>앞<img src=\"%1\" alt=\"도표\" width=96>뒤<img src=\"https://evil.example/a.png\"><img src=\"data:image/svg+xml;base64,AAAA\"></p>"_s
            .arg(url));
    EXPECT_EQ(outline(result.content), "0:앞\n<도표>\n0:뒤");
    ASSERT_EQ(result.images.size(), 1);
    EXPECT_EQ(result.images[0].bytes, bytes);
    EXPECT_EQ(result.images[0].sha256, sha256Hex(bytes));
    EXPECT_EQ(result.content.blocks[1].image.sha256, sha256Hex(bytes));
    EXPECT_NEAR(result.content.blocks[1].image.widthMm, 25.4, 0.01);
    EXPECT_EQ(result.leftOut, 2);
    EXPECT_EQ(outline(contentFromHtml(u"<table><tr><td>가<img src=\"%1\">나</table>"_s.arg(url)).content),
              "[가/나]\n<>");
}

TEST(Paste, endMark_isComputedAndNotPastedTwice)
{
    EXPECT_EQ(pasted(u"<p>알려 드립니다.&nbsp;&nbsp;끝.</p>"_s), "0:알려 드립니다.");
    EXPECT_EQ(pasted(u"<p>알려 드립니다.</p><p>끝.</p>"_s), "0:알려 드립니다.");
    EXPECT_EQ(pasted(u"<p>이야기의 끝.</p>"_s), "0:이야기의 끝.");
}

TEST(Paste, plainText_knowsMarksAndTables)
{
    EXPECT_EQ(outline(contentFromPlainText(u"1. 목적\r\n  가. 하나\r\n  나. 둘\n\n\n본문  끝."_s).content),
              "1:목적\n2:하나\n2:둘\n0:\n0:본문");
    EXPECT_EQ(outline(contentFromPlainText(u"앞\n구분\t수\n가\t1\n뒤\t하나"_s).content),
              "0:앞\n[구분|수][가|1][뒤|하나]");
    EXPECT_EQ(outline(contentFromPlainText(u"한 줄\t뿐"_s).content), "0:한 줄\t뿐");
    EXPECT_TRUE(contentFromPlainText({}).content.isEmpty());
}

TEST(Paste, whatWeWrote_comesBackAsItWas)
{
    const Content content = test::koreanSheet().content;
    Content back = contentFromHtml(htmlBody(content)).content;
    EXPECT_EQ(outline(back), outline(content));
    back = contentFromPlainText(plainText(test::contentOf({test::line(u"하나"_s, 1), test::line(u"둘"_s, 1),
                                                           test::line(u"가나"_s, 2), test::line(u"다라"_s, 2)})))
               .content;
    EXPECT_EQ(outline(back), "1:하나\n1:둘\n2:가나\n2:다라");
}

TEST(Paste, brokenAndHostileHtml_staysBoundedAndValid)
{
    const auto nested = [](int count) { return QString(u"<div style='color:red'><b>x"_s).repeated(count); };
    EXPECT_TRUE(contentFromHtml(nested(20'000)).truncated); // more paragraphs than a document may have
    const Pasted deep = contentFromHtml(QString(u"<b style='color:red'><i>x"_s).repeated(20'000));
    EXPECT_EQ(bareText(deep.content).count(u'x'), 20'000); // deep, but nothing is lost
    EXPECT_FALSE(deep.truncated);
    EXPECT_LT(
        test::growth(nested, [](const QString &html) { (void)contentFromHtml(html); }, 20'000), test::proportionate);
    for (const QString &html :
         {u"<"_s, u"<p"_s, u"<p a='"_s, u"</"_s, u"<!--"_s, u"<table><td><table><tr>"_s, u"</table></td></p>가"_s,
          u"<td><li><tr><dd>가"_s, u"<table><tr><td colspan=999999 rowspan=-5>가"_s, u"<style>p{"_s, u"<script>"_s,
          u"&#x110000;&#0;&#xd800;"_s, u"<p style='color:rgb('>가"_s})
        (void)pasted(html);
    EXPECT_EQ(pasted(u"가</table></p><b>나"_s), "0:가\n0:나");

    QString wide = u"<table><tr>"_s;
    for (int cell = 0; cell < 80; ++cell)
        wide += u"<td>%1"_s.arg(cell);
    const Content table = contentFromHtml(wide).content;
    EXPECT_TRUE(contentFromJson(toJson(table)));

    const auto cells = [](int rows) {
        return u"<table>"_s + QString(u"<tr>"_s + QString(u"<td>x</td>"_s).repeated(20) + u"</tr>"_s).repeated(rows);
    };
    const Pasted large = contentFromHtml(cells(2500));
    EXPECT_TRUE(large.truncated);
    EXPECT_TRUE(contentFromJson(toJson(large.content)));
}
