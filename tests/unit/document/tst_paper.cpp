// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include <QBuffer>
#include <QFile>
#include <gtest/gtest.h>
#include <gw/paper/paper.h>
#include <gw/test/outcome.h>
#include <thread>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double dpi = 100;

double inMm(double pixels)
{
    return pixels / dpi * 25.4;
}

/// The smallest frame, in mm, around the pixels for which `wanted` says yes.
template <class Wanted>
QRectF frameOf(const QImage &image, Wanted wanted)
{
    int left = image.width();
    int top = image.height();
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!wanted(image.pixelColor(x, y)))
                continue;
            left = qMin(left, x);
            right = qMax(right, x);
            top = qMin(top, y);
            bottom = qMax(bottom, y);
        }
    }
    return {QPointF(inMm(left), inMm(top)), QPointF(inMm(right + 1), inMm(bottom + 1))};
}

bool isInk(const QColor &colour)
{
    return colour.lightness() < 140;
}

QString allText(const paper::Layout &layout)
{
    QStringList pages;
    for (int page = 0; page < layout.pageCount(); ++page)
        pages.append(layout.text(page));
    return pages.join(u'\n');
}

paper::Sheet sheetWith(const Content &content)
{
    paper::Sheet sheet = test::koreanSheet();
    sheet.content = content;
    sheet.attachments.clear();
    return sheet;
}

/// A sheet that is nothing but a body.
paper::Sheet bare(const Content &content)
{
    paper::Sheet sheet;
    sheet.content = content;
    return sheet;
}

} // namespace

TEST(Paper, inkStaysWithinTheMargins)
{
    for (const paper::Sheet &sheet : {sheetWith(test::longContent(3)), test::koreanSheet(), test::englishSheet()}) {
        const paper::Layout layout(sheet, test::pictureFor);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QImage image = paper::render(layout, page, dpi);
            EXPECT_EQ(image.size(), QSize(827, 1169));
            // The page number alone stands in the lower margin.
            const QRectF ink = frameOf(image.copy(0, 0, image.width(), int((297 - 11) / 25.4 * dpi)), isInk);
            EXPECT_GE(ink.left(), 19.6);
            if (page == 0) {
                EXPECT_LE(ink.left(), 21);
            }
            EXPECT_LE(ink.right(), 210 - 15 + 0.4);
            EXPECT_GE(ink.top(), 30 - 0.3);
            EXPECT_LE(ink.bottom(), 297 - 15 + 0.3);
        }
    }
}

TEST(Paper, marginsAndSizes_areDataOfTheForm)
{
    paper::Sheet sheet = bare(test::longContent(1));
    sheet.look.left = 40;
    sheet.look.top = 50;
    const paper::Layout narrow(sheet);
    const QRectF ink = frameOf(paper::render(narrow, 1, dpi), isInk);
    EXPECT_NEAR(ink.left(), 40, 6); // the deepest items only
    EXPECT_GE(ink.left(), 39.6);
    EXPECT_GE(ink.top(), 49.5);
    sheet.look.size = 18;
    EXPECT_GT(paper::Layout(sheet).pageCount(), narrow.pageCount());
}

TEST(Paper, wordsOfHangul_stayWhole)
{
    const QString words =
        u"행정정보시스템의 안전한 운영과 개인정보 보호를 위하여 Server2026과 DB를 점검하고 결과를 공개한다 "_s
            .repeated(12)
            .trimmed();
    const paper::Layout layout(bare(test::contentOf({test::line(words)})));
    QStringList lines = layout.text(0).split(u'\n').filter(u" "_s);
    QString joined;
    for (const QString &line : lines) {
        if (!words.contains(line.trimmed()))
            continue;
        EXPECT_TRUE((u' ' + words + u' ').contains(u' ' + line.trimmed() + u' ')) << line.toStdString();
        joined += line;
    }
    EXPECT_EQ(joined.simplified(), words);

    const QString endless = QString(u"가"_s).repeated(200); // a word that fits no line is broken somewhere
    EXPECT_EQ(paper::Layout(bare(test::contentOf({test::line(endless)}))).text(0).count(u'가'), 200);
}

TEST(Paper, paragraphs_leaveNoSingleLineBehind)
{
    const QString words = u"한별특별시는 행정정보시스템을 개선하고 그 결과를 공개한다 "_s;
    for (int size = 2; size < 12; ++size) {
        Content content;
        for (int at = 0; at < 60; ++at)
            content.blocks.append(test::line(words.repeated(1 + (at * size) % 9), at % 3));
        const paper::Layout layout(bare(content));
        const double oneLine = 12 * 1.6 / 72 * 25.4;
        QHash<int, int> parts;
        for (const paper::Spot &spot : layout.spots())
            ++parts[spot.block];
        int broken = 0;
        for (const paper::Spot &spot : layout.spots()) {
            EXPECT_GE(spot.area.top(), 30 - 0.01);
            EXPECT_LE(spot.area.bottom(), 297 - 15 + 0.01);
            if (parts.value(spot.block) == 1)
                continue;
            ++broken;
            EXPECT_GT(spot.area.height(), 1.5 * oneLine) << "block " << spot.block << " of round " << size;
        }
        EXPECT_GE(layout.pageCount(), 2);
        EXPECT_EQ(parts.size(), 60);
        EXPECT_EQ(broken % 2, 0);
    }
}

TEST(Paper, headings_goWithWhatTheyHead)
{
    for (int filler = 20; filler < 45; ++filler) {
        Content content;
        for (int at = 0; at < filler; ++at)
            content.blocks.append(test::line(u"채우는 줄"_s));
        content.blocks.append({test::line(u"표제"_s, 1), test::line(u"내용이 여기에 있다"_s, 2)});
        const paper::Layout layout(bare(content));
        int heading = -1;
        int body = -2;
        for (const paper::Spot &spot : layout.spots()) {
            if (spot.block == filler)
                heading = spot.page;
            if (spot.block == filler + 1)
                body = spot.page;
        }
        EXPECT_EQ(heading, body) << filler;
    }
}

TEST(Paper, longTables_goOnWithTheirHeader)
{
    QList<QStringList> rows{{u"번호"_s, u"이름"_s}};
    for (int row = 1; row <= 90; ++row)
        rows.append({QString::number(row), u"시스템 %1"_s.arg(row)});
    const paper::Layout layout(bare(test::contentOf({test::table(rows)})));
    EXPECT_GE(layout.pageCount(), 3);
    QHash<int, int> seen;
    for (const paper::Spot &spot : layout.spots()) {
        ++seen[spot.row * 2 + spot.cell];
        EXPECT_LE(spot.area.bottom(), 297 - 15 + 0.01);
    }
    EXPECT_EQ(seen.size(), 2 * 91);
    for (const int count : std::as_const(seen))
        EXPECT_EQ(count, 1);
    for (int page = 1; page + 1 < layout.pageCount(); ++page) {
        const QColor header = paper::render(layout, page, dpi).pixelColor(int(25 / 25.4 * dpi), int(31.5 / 25.4 * dpi));
        EXPECT_EQ(header.name(), u"#f0f0f0"_s) << page; // its shade, again
    }
    EXPECT_TRUE(allText(layout).contains(u"끝."_s));
}

TEST(Paper, aRowTallerThanAPage_goesOn)
{
    Content content = test::contentOf({test::table({{u"구분"_s, u"내용"_s}, {u"가"_s, u"x"_s}})});
    Cell &cell = content.blocks[0].table.rows[1].cells[1];
    cell.paragraphs.clear();
    for (int at = 0; at < 120; ++at)
        cell.paragraphs.append(test::line(u"줄 %1번"_s.arg(at)).paragraph);
    const paper::Layout layout(bare(content));
    EXPECT_GE(layout.pageCount(), 3);
    const QString text = allText(layout);
    for (int at = 0; at < 120; ++at)
        EXPECT_EQ(text.count(u"줄 %1번"_s.arg(at)), 1) << at;
}

TEST(Paper, joinedRows_stayTogether)
{
    Table table;
    table.columnWidths = {500, 500};
    for (int group = 0; group < 20; ++group) {
        Cell tall = test::cell(u"묶음 %1"_s.arg(group));
        tall.rowSpan = 3;
        table.rows.append({Row{{tall, test::cell(u"하나"_s)}}, Row{{test::cell(u"둘"_s)}}, Row{{test::cell(u"셋"_s)}}});
    }
    const paper::Layout layout(bare(test::contentOf({Block::of(table)})));
    EXPECT_GE(layout.pageCount(), 2);
    QHash<int, int> pageOfGroup;
    for (const paper::Spot &spot : layout.spots()) {
        const int group = spot.row / 3;
        EXPECT_EQ(pageOfGroup.value(group, spot.page), spot.page);
        pageOfGroup.insert(group, spot.page);
    }
}

TEST(Paper, endMark_goesToTheNextLineWhenThereIsNoRoom)
{
    int below = 0;
    for (int letters = 20; letters < 60; ++letters) {
        const paper::Layout layout(bare(test::contentOf({test::line(QString(u"가"_s).repeated(letters))})));
        const QStringList lines = layout.text(0).split(u'\n');
        const qsizetype end = lines.indexOf(u"끝."_s);
        ASSERT_GE(end, 0);
        const QImage image = paper::render(layout, 0, dpi);
        EXPECT_LE(frameOf(image.copy(0, 0, image.width(), image.height() / 2), isInk).right(), 210 - 15 + 0.4);
        below += layout.text(0).contains(QString(u"가"_s).repeated(qMin(letters, 30)) + u"\n끝."_s) ? 0 : 1;
    }
    EXPECT_GT(below, 0);
}

TEST(Paper, foot_isNotAloneOnItsPage)
{
    int pages = 0;
    for (int lines = 15; lines < 40; ++lines) {
        Content content;
        for (int at = 0; at < lines; ++at)
            content.blocks.append(test::line(u"문단 %1"_s.arg(at)));
        for (const bool attached : {false, true}) {
            paper::Sheet sheet = sheetWith(content);
            if (attached)
                sheet.attachments = {test::attachment(u"목록.hwpx"_s)};
            const paper::Layout layout(sheet, test::pictureFor);
            pages = qMax(pages, layout.pageCount());
            const QString last = layout.text(layout.pageCount() - 1);
            EXPECT_TRUE(last.contains(attached ? u"붙임"_s : u"문단 %1"_s.arg(lines - 1))) << lines;
            EXPECT_TRUE(last.contains(u"시행  정보시스템과-1234 (2026. 11. 21.)"_s));
        }
    }
    EXPECT_EQ(pages, 2);
}

TEST(Paper, pageNumbers_beginOnTheSecondPageOrCountAll)
{
    paper::Sheet sheet = sheetWith(test::longContent(2));
    paper::Layout layout(sheet);
    EXPECT_FALSE(layout.text(0).contains(u"- 1 -"_s));
    EXPECT_TRUE(layout.text(1).endsWith(u"- 2 -"_s));
    sheet.look.pageOfPages = true;
    layout = paper::Layout(sheet);
    EXPECT_TRUE(layout.text(0).endsWith(u"1/%1"_s.arg(layout.pageCount())));
    EXPECT_EQ(paper::Layout().pageCount(), 0);
    EXPECT_EQ(paper::Layout(paper::Sheet()).pageCount(), 1);
}

TEST(Paper, seal_hasItsSizeAndItsMiddleOnTheLastLetter)
{
    paper::Sheet sheet = sheetWith(test::contentOf({test::line(u"알립니다."_s)}));
    sheet.logo.clear();
    const auto isRed = [](const QColor &colour) {
        return colour.red() > 150 && colour.green() < 90 && colour.blue() < 90;
    };
    const QRectF seal = frameOf(paper::render(paper::Layout(sheet, test::pictureFor), 0, dpi), isRed);
    EXPECT_NEAR(seal.width(), 30, 2.5); // its frame stands a little inside of the picture
    EXPECT_NEAR(seal.height(), 30, 2.5);
    sheet.seal.mode = SealMode::NoneInternal;
    const QRectF name = frameOf(paper::render(paper::Layout(sheet, test::pictureFor), 0, dpi)
                                    .copy(0, int(seal.top() / 25.4 * dpi) + 40, 827, 40),
                                isInk);
    EXPECT_NEAR(seal.center().x(), name.right() - 3.5, 1.5);
}

TEST(Paper, omission_standsInPlaceOfTheSeal)
{
    paper::Sheet sheet = sheetWith(test::contentOf({test::line(u"알립니다."_s)}));
    sheet.seal.mode = SealMode::OmitMinor;
    EXPECT_TRUE(paper::Layout(sheet).text(0).contains(u"관인생략"_s));
    sheet.number.clear();
    sheet.approvers[2].name.clear();
    sheet.approvers[2].delegated = false;
    EXPECT_TRUE(paper::Layout(sheet).text(0).contains(u"정보시스템과장"_s)); // before the decision all cells are there
}

TEST(Paper, missingPictures_areNamed)
{
    const Content content =
        test::contentOf({Block::of(Image{test::diagramHash(), u"도표.png"_s, 80, u"분기별 추이"_s})});
    EXPECT_TRUE(paper::Layout(bare(content)).text(0).contains(u"분기별 추이"_s));
    const paper::Layout layout(bare(content), test::pictureFor);
    ASSERT_FALSE(layout.spots().isEmpty());
    EXPECT_NEAR(layout.spots().first().area.width(), 80, 0.1);
    EXPECT_NEAR(layout.spots().first().area.height(), 40, 0.1);
    const std::optional<paper::Spot> spot = layout.spotAt(0, layout.spots().first().area.center());
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->block, 0);
    EXPECT_FALSE(layout.spotAt(0, {5, 5}));
}

TEST(Paper, watermark_liesUnderTheText)
{
    paper::Sheet sheet = bare(test::contentOf({test::line(u"본문"_s)}));
    const QImage plain = paper::render(paper::Layout(sheet), 0, dpi);
    sheet.look.watermark = u"열람용"_s;
    const QImage marked = paper::render(paper::Layout(sheet), 0, dpi);
    EXPECT_NE(plain, marked);
    EXPECT_EQ(frameOf(plain, isInk), frameOf(marked, isInk)); // too light to be taken for ink
}

TEST(Paper, layout_isTheSameInAnotherThread)
{
    const paper::Sheet sheet = test::koreanSheet();
    const QString here = allText(paper::Layout(sheet, test::pictureFor));
    QString there;
    std::thread([&] { there = allText(paper::Layout(sheet, test::pictureFor)); }).join();
    EXPECT_EQ(there, here);
}

TEST(Paper, pictures_toLookAt)
{
    // For people: a folder in GW_PAPER_PICTURES gets every page.
    const QString folder = qEnvironmentVariable("GW_PAPER_PICTURES");
    int number = 0;
    for (const paper::Sheet &sheet : {test::koreanSheet(), test::englishSheet(), sheetWith(test::longContent(4))}) {
        const paper::Layout layout(sheet, test::pictureFor);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QImage image = paper::render(layout, page, 110);
            EXPECT_FALSE(image.isNull());
            if (!folder.isEmpty()) {
                EXPECT_TRUE(image.save(u"%1/sheet%2-%3.png"_s.arg(folder).arg(number).arg(page)));
            }
        }
        ++number;
    }
}
