// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <gw/document/render.h>
#include <gw/test/xss.h>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

TEST(Render, body_readsAsTyped)
{
    const Content content = test::contentOf(
        {test::line(u"관련: 정보시스템과-1"_s, 1), test::line(u"다음과 같이 알립니다.\n둘째 줄"_s, 1),
         test::line(u"기간"_s, 2), test::line(u"대상"_s, 2), test::table({{u"구분"_s, u"수"_s}, {u"가"_s, u"1"_s}})});
    EXPECT_EQ(plainText(content).toStdString(), "1. 관련: 정보시스템과-1\n"
                                                "2. 다음과 같이 알립니다.\n"
                                                "   둘째 줄\n"
                                                "  가. 기간\n"
                                                "  나. 대상\n"
                                                "구분\t수\n"
                                                "가\t1\n"
                                                "  끝.\n");
    EXPECT_EQ(plainText(test::contentOf({test::line(u"알립니다."_s)})).toStdString(), "알립니다.  끝.\n");
    EXPECT_EQ(
        plainText(test::contentOf({test::line(u"알립니다."_s)}), {test::attachment(u"계획.hwpx"_s)}).toStdString(),
        "알립니다.\n\n붙임  계획 1부.  끝.\n");
    EXPECT_EQ(plainText(test::contentOf({test::line(u"알립니다."_s)}),
                        {test::attachment(u"가.pdf"_s), test::attachment(u"나.pdf"_s)})
                  .toStdString(),
              "알립니다.\n\n붙임  1. 가 1부.\n      2. 나 1부.  끝.\n");
    EXPECT_EQ(plainText(test::contentOf({test::table({{u"가"_s, u"나"_s}, {u"1"_s, {}}, {{}, {}}})})).toStdString(),
              "가\t나\n1\t\n이하 빈칸\t\n");
    EXPECT_EQ(bareText(content),
              u"관련: 정보시스템과-1\n다음과 같이 알립니다.\n둘째 줄\n기간\n대상\n구분\n수\n가\n1"_s);
}

TEST(Render, issuedForm_hasHeadBodyAndFoot)
{
    const QString text = plainText(test::koreanSheet());
    for (const QString &part :
         {u"한별특별시\n"_s, u"수신  수신자 참조"_s, u"(경유)\n"_s, u"제목  2026년 하반기"_s,
          u"2. 담당자 지정서 서식 1부.  끝."_s, u"한별특별시장"_s, u"수신자  가람구청장(정보통신과장), "_s,
          u"★주무관 김한결    보안정책팀장 출장    정보시스템과장 전결 11/21 최가온"_s,
          u"협조자  예산담당관 정다온    총무과장 한아름"_s, u"시행  정보시스템과-1234 (2026. 11. 21.)    접수"_s,
          u"우 04524  한별특별시"_s, u"부분공개(5,7)"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << "\nin\n" << text.toStdString();
    const QString english = plainText(test::englishSheet());
    for (const QString &part :
         {u"To  Mayor of Garam District"_s, u"Subject  Security review"_s, u"Mayor of Hanbyeol [Seal omitted]"_s,
          u"Acting Choi Ga-on"_s, u"Issued  Information Systems Division-1234 (21 Nov 2026)"_s,
          u"Att.  List of systems, 1 copy.  End."_s})
        EXPECT_TRUE(english.contains(part)) << part.toStdString() << "\nin\n" << english.toStdString();
}

TEST(Render, html_isInert)
{
    for (const test::XssVector &hostileText : test::xssVectors()) {
        const QString &vector = hostileText.text;
        Sheet sheet = test::koreanSheet();
        sheet.title = sheet.agency = sheet.receiver = sheet.senderName = sheet.footCampaign = sheet.contact.homepage =
            vector;
        sheet.approvers[0].name = sheet.approvers[0].title = vector;
        sheet.receivers = {vector};
        sheet.attachments[0].name = vector;
        document::Run hostile = test::run(vector);
        hostile.color = u"#ff0000"_s;
        sheet.content.blocks[0].paragraph.runs = {hostile};
        sheet.content.blocks.append(Block::of(Image{test::diagramHash(), vector, 10, vector}));
        const QString out = html(sheet, [](const QString &) { return u"javascript:alert(1)"_s; });
        // The page's own head apart, every tag must be one that we write.
        const QString body = out.sliced(out.indexOf(u"<body>"_s));
        static const QRegularExpression ours(
            u"</?(body|html|p|span|b|i|u|s|br|table|colgroup|col|tr|td|th|h1|div|small)( (style|class)=\"[a-z0-9#:;.%-]*\"| (col|row)span=\"\\d+\")*>"_s);
        const QString rest = QString(body).remove(ours);
        EXPECT_FALSE(rest.contains(u'<')) << vector.toStdString() << "\nin\n" << rest.toStdString();
        EXPECT_EQ(out.count(u"<title>"_s), 1);
    }
}

TEST(Render, html_showsMarksTablesAndPictures)
{
    Sheet sheet = test::koreanSheet();
    sheet.content.blocks.append(Block::of(Image{test::diagramHash(), u"도표.png"_s, 80, u"도표"_s}));
    const QString out = html(sheet, [](const QString &sha256) {
        return sha256 == test::diagramHash() ? u"data:image/png;base64,AAAA"_s : QString();
    });
    EXPECT_TRUE(out.contains(u"<span class=\"mark\">1.</span> 관련"_s));
    EXPECT_TRUE(out.contains(u"<th>"_s));
    EXPECT_TRUE(out.contains(u"<img src=\"data:image/png;base64,AAAA\" alt=\"도표\" style=\"width:80mm\">"_s));
    EXPECT_TRUE(out.contains(u"담당자 지정서 서식 1부.&nbsp;&nbsp;끝."_s));
    EXPECT_TRUE(out.contains(u"default-src 'none'"_s));
    EXPECT_TRUE(out.startsWith(u"<!DOCTYPE html>\n<html lang=\"ko\">"_s));
}
