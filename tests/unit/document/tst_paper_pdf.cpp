// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <gtest/gtest.h>
#include <gw/paper/paper.h>
#include <gw/test/outcome.h>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray pdfOf(const paper::Sheet &sheet)
{
    QBuffer buffer;
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
    EXPECT_TRUE(paper::writePdf(paper::Layout(sheet, test::pictureFor), sheet, buffer));
    return buffer.data();
}

/// As another program reads it.
QString textOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    return text.simplified();
}

} // namespace

TEST(PaperPdf, text_canBeSearchedAndCopied)
{
    const QString korean = textOf(pdfOf(test::koreanSheet()));
    for (const QString &part :
         {u"한별특별시"_s, u"2026년 하반기 행정정보시스템 보안 점검 실시 알림"_s,
          u"1. 관련: 정보시스템과-1201(2026. 11. 2.)"_s, u"인사, 급여, 복무 등 14개"_s, u"담당자 지정서 서식 1부."_s,
          u"끝."_s, u"한별특별시장"_s, u"전결 11/21"_s, u"최가온"_s, u"정보시스템과-1234 (2026. 11. 21.)"_s,
          u"부분공개(5,7)"_s, u"https://www.hanbyeol.example"_s})
        EXPECT_TRUE(korean.contains(part)) << part.toStdString() << "\nin\n" << korean.toStdString();
    const QString english = textOf(pdfOf(test::englishSheet()));
    for (const QString &part :
         {u"City of Hanbyeol"_s, u"Security review of administrative systems, second half of 2026"_s, u"between 1"_s,
          u"18 December 2026."_s, u"Information Systems Division-1234 (21 Nov 2026)"_s, u"Postcode 04524"_s,
          u"+82-2-0000-1234"_s})
        EXPECT_TRUE(english.contains(part)) << part.toStdString() << "\nin\n" << english.toStdString();
}

TEST(PaperPdf, hiddenText_isInTheFileAsInTheDocument)
{
    paper::Sheet sheet;
    document::Run white = test::run(u"흰 글자 1234"_s);
    white.color = u"#ffffff"_s;
    document::Run tiny = test::run(u"작은 글자"_s);
    tiny.size = 0.5;
    tiny.hidden = true;
    sheet.content.blocks = {test::line(u"보이는 글자"_s)};
    sheet.content.blocks[0].paragraph.runs += {white, tiny};
    const QString text = textOf(pdfOf(sheet));
    for (const QString &part : {u"보이는 글자"_s, u"흰 글자 1234"_s, u"작은 글자"_s})
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
}

TEST(PaperPdf, pages_areA4AndAsMany)
{
    const QByteArray pdf = pdfOf(test::koreanSheet());
    QBuffer buffer;
    buffer.setData(pdf);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    ASSERT_EQ(document.pageCount(), paper::Layout(test::koreanSheet(), test::pictureFor).pageCount());
    EXPECT_NEAR(document.pagePointSize(0).width(), 595, 1);
    EXPECT_NEAR(document.pagePointSize(0).height(), 842, 1);
    EXPECT_EQ(document.metaData(QPdfDocument::MetaDataField::Title).toString(), test::koreanSheet().title);
    EXPECT_EQ(document.metaData(QPdfDocument::MetaDataField::Creator).toString(), u"Gwanmun"_s);
    EXPECT_EQ(document.metaData(QPdfDocument::MetaDataField::Author).toString(), QString());
    // What it shows is what the layout shows.
    const QImage file = document.render(0, QSize(595, 842)).convertToFormat(QImage::Format_Grayscale8);
    const QImage layout = paper::render(paper::Layout(test::koreanSheet(), test::pictureFor), 0, 72)
                              .convertToFormat(QImage::Format_Grayscale8);
    int different = 0;
    for (int y = 4; y < 838; ++y) {
        for (int x = 4; x < 591; ++x) {
            const bool inkInFile = qGray(file.pixel(x, y)) < 100;
            bool inkNear = false;
            for (int dy = -2; dy <= 2 && inkInFile; ++dy) {
                for (int dx = -2; dx <= 2; ++dx)
                    inkNear = inkNear || qGray(layout.pixel(x + dx, y + dy)) < 200;
            }
            different += inkInFile && !inkNear;
        }
    }
    EXPECT_LT(different, 20);
}

TEST(PaperPdf, file_holdsItsFontsAndNothingOfItsMaker)
{
    const QByteArray pdf = pdfOf(test::koreanSheet());
    EXPECT_TRUE(pdf.startsWith("%PDF-1.4"));
    EXPECT_EQ(pdf.count("/FontFile2"), 2); // regular and bold
    EXPECT_EQ(pdf.count("/Type /FontDescriptor"), 2);
    EXPECT_TRUE(pdf.contains("pdfaid:part"));
    for (const QByteArray &origin :
         {QByteArray("/Author"), QByteArray("file:"), qgetenv("HOME") + '/', qgetenv("GW_SOURCE_DIR")})
        EXPECT_FALSE(pdf.contains(origin)) << origin.toStdString();
}

TEST(PaperPdf, aClosedDevice_isAnError)
{
    QBuffer closed;
    EXPECT_EQ(test::codeOf(paper::writePdf(paper::Layout(test::englishSheet()), test::englishSheet(), closed)),
              Error::Code::Storage);
}
