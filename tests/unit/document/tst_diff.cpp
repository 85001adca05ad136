// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "changes.h"
#include "samples.h"
#include <gtest/gtest.h>
#include <gw/document/diff.h>
#include <gw/test/cpu_time.h>
#include <random>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

/// [-gone-]{+came+}~other look~
std::string shown(const ParagraphDiff &paragraph)
{
    QString out;
    for (const Piece &piece : paragraph.pieces) {
        switch (piece.kind) {
        case ChangeKind::Same: out += piece.run.text; break;
        case ChangeKind::Deleted: out += u"[-"_s + piece.run.text + u"-]"_s; break;
        case ChangeKind::Inserted: out += u"{+"_s + piece.run.text + u"+}"_s; break;
        case ChangeKind::Changed: out += u"~"_s + piece.run.text + u"~"_s; break;
        }
    }
    return out.toStdString();
}

std::string shown(const QString &before, const QString &after)
{
    const Diff diff = compare(test::contentOf({test::line(before)}), test::contentOf({test::line(after)}));
    std::string out;
    for (const BlockDiff &block : diff.blocks)
        out += (out.empty() ? "" : " / ") + shown(block.paragraph);
    return out;
}

std::string records(const Content &before, const Content &after)
{
    QStringList out;
    for (const ChangeRecord &record : changeRecords(compare(before, after), after)) {
        const QString place = record.row < 0 ? QString::number(record.block)
                                             : u"%1/%2/%3"_s.arg(record.block).arg(record.row).arg(record.column);
        out.append(u"%1 %2 %3 %4 \"%5\" > \"%6\""_s.arg(int(record.kind))
                       .arg(int(record.what))
                       .arg(place, record.mark, record.before, record.after));
    }
    return out.join(u'\n').toStdString();
}

/// One side of a comparison, put together again.
Paragraph sideOf(const ParagraphDiff &diff, bool after)
{
    Paragraph out;
    out.level = after ? diff.look.level : diff.levelBefore;
    out.align = after ? diff.look.align : diff.alignBefore;
    for (const Piece &piece : diff.pieces) {
        if (piece.kind == (after ? ChangeKind::Deleted : ChangeKind::Inserted))
            continue;
        out.runs.append(!after && piece.kind == ChangeKind::Changed ? piece.before : piece.run);
    }
    return out;
}

/// Cells' frames are only known as they are now; the body is made of paragraphs here and tables of one shape.
Content sideOf(const Diff &diff, bool after)
{
    Content out;
    const ChangeKind other = after ? ChangeKind::Deleted : ChangeKind::Inserted;
    for (const BlockDiff &block : diff.blocks) {
        if (block.kind == other)
            continue;
        if (block.block == Block::Kind::Paragraph) {
            out.blocks.append(Block::of(sideOf(block.paragraph, after)));
            continue;
        }
        Table table;
        table.columnWidths = block.columnWidths;
        for (const RowDiff &row : block.rows) {
            if (row.kind == other)
                continue;
            Row made;
            for (const CellDiff &cell : row.cells) {
                Cell inner;
                inner.header = cell.header;
                for (const ParagraphDiff &paragraph : cell.paragraphs) {
                    if (paragraph.kind != other)
                        inner.paragraphs.append(sideOf(paragraph, after));
                }
                made.cells.append(inner);
            }
            table.rows.append(made);
        }
        out.blocks.append(Block::of(table));
    }
    return tidied(out);
}

} // namespace

TEST(DocumentDiff, words_areWhatChanges)
{
    EXPECT_EQ(shown(u"점검을 12월에 실시합니다"_s, u"점검을 12월에 실시합니다"_s), "점검을 12월에 실시합니다");
    EXPECT_EQ(shown(u"점검을 12월에 실시합니다"_s, u"점검을 11월에 실시합니다"_s),
              "점검을 [-12-]{+11+}월에 실시합니다");
    EXPECT_EQ(shown(u"점검을 실시합니다"_s, u"점검을 곧 실시합니다"_s), "점검을 {+곧 +}실시합니다");
    EXPECT_EQ(shown(u"정보시스템과장이 정한다"_s, u"정보시스템과장이 미리 정한다."_s),
              "정보시스템과장이 {+미리 +}정한다{+.+}");
    EXPECT_EQ(shown(u"가 나 다 라 마 바 사"_s, u"가 하 카 라 마 바 사"_s),
              "가 [-나 다-]{+하 카+} 라 마 바 사"); // not hopping over the space
    EXPECT_EQ(shown(u"예산 편성 기준을 정함"_s, u"전혀 다른 글"_s), "[-예산 편성 기준을 정함-] / {+전혀 다른 글+}");
    EXPECT_EQ(shown(u""_s, u"글"_s), "{+글+}");
}

TEST(DocumentDiff, looks_areChangesOfTheSameWords)
{
    Content before = test::contentOf({test::line(u"기한 내에 제출"_s)});
    Content after = before;
    document::Run bold = test::run(u"기한 "_s);
    bold.bold = true;
    after.blocks[0].paragraph.runs = {bold, test::run(u"내에 제출"_s)};
    const Diff diff = compare(before, after);
    EXPECT_EQ(shown(diff.blocks[0].paragraph), "~기한 ~내에 제출");
    EXPECT_FALSE(diff.blocks[0].paragraph.pieces[0].before.bold);

    after.blocks[0].paragraph.runs = {test::run(u"기한 내"_s), test::run(u"에 제출"_s)}; // only cut elsewhere
    EXPECT_TRUE(compare(before, after).isEmpty());
    after.blocks[0].paragraph.level = 2;
    EXPECT_EQ(records(before, after), "3 2 0  \"0\" > \"2\"");
}

TEST(DocumentDiff, paragraphs_areMatchedByLikeness)
{
    const Content before = test::contentOf(
        {test::line(u"점검 개요를 알려 드립니다"_s, 1), test::line(u"점검 기간은 12월 1일부터 18일까지"_s, 2),
         test::line(u"점검 대상은 행정정보시스템 42개"_s, 2), test::line(u"담당자를 지정하여 제출"_s, 1)});
    const Content after = test::contentOf(
        {test::line(u"점검 개요를 알려 드립니다"_s, 1), test::line(u"점검 반은 과장이 편성한다"_s, 2),
         test::line(u"점검 기간은 12월 1일부터 19일까지"_s, 2), test::line(u"담당자를 지정하여 제출"_s, 1)});
    const Diff diff = compare(before, after);
    ASSERT_EQ(diff.blocks.size(), 5);
    EXPECT_EQ(diff.blocks[1].kind, ChangeKind::Inserted);
    EXPECT_EQ(shown(diff.blocks[2].paragraph), "점검 기간은 12월 1일부터 [-18-]{+19+}일까지");
    EXPECT_EQ(diff.blocks[3].kind, ChangeKind::Deleted);
    EXPECT_EQ(records(before, after), "1 4 1 1. 가. \"\" > \"점검 반은 과장이 편성한다\"\n"
                                      "3 0 2 1. 나. \"18\" > \"19\"\n"
                                      "2 4 3  \"점검 대상은 행정정보시스템 42개\" > \"\"");
}

TEST(DocumentDiff, tables_areComparedCellByCell)
{
    const Content before = test::contentOf({test::table(
        {{u"구분"_s, u"대상"_s, u"기간"_s}, {u"1주"_s, u"인사"_s, u"12. 1."_s}, {u"2주"_s, u"예산"_s, u"12. 7."_s}})});
    const Content after = test::contentOf({test::table({{u"구분"_s, u"대상"_s, u"기간"_s},
                                                        {u"1주"_s, u"급여"_s, u"12. 1."_s},
                                                        {u"신규"_s, u"복무"_s, u"12. 9."_s},
                                                        {u"2주"_s, u"예산"_s, u"12. 8."_s}})});
    EXPECT_EQ(records(before, after), "3 0 0/1/1  \"인사\" > \"급여\"\n"
                                      "1 6 0/2/-1  \"\" > \"신규 | 복무 | 12. 9.\"\n"
                                      "3 0 0/3/2  \"7\" > \"8\"");
    const Content gone = test::contentOf({test::line(u"표를 지웠다"_s)});
    EXPECT_EQ(changeRecords(compare(before, gone), gone).first().what, ChangeRecord::What::Table);
}

TEST(DocumentDiff, images_areNamed)
{
    Content before =
        test::contentOf({test::line(u"그림"_s), Block::of(Image{test::diagramHash(), u"도표.png"_s, 80, u"도표"_s})});
    Content after = before;
    EXPECT_TRUE(compare(before, after).isEmpty());
    after.blocks[1].image.widthMm = 100;
    EXPECT_EQ(records(before, after), "3 7 1  \"도표.png\" > \"도표.png\"");
    after.blocks.removeLast();
    EXPECT_EQ(records(before, after), "2 7 1  \"도표.png\" > \"\"");
}

TEST(DocumentDiff, bothSides_canBePutTogetherFromIt)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const Content before = tidied(round % 2 ? test::koreanSheet().content : test::longContent(1));
        Content after = before;
        for (int change = 0; change < 1 + round % 12; ++change)
            test::changeRandomly(after, random);
        const Diff diff = compare(before, after);
        ASSERT_EQ(sideOf(diff, false), before) << "round " << round;
        ASSERT_EQ(sideOf(diff, true), after) << "round " << round;
        EXPECT_EQ(diff.isEmpty(), before == after);
        EXPECT_EQ(changeRecords(diff, after).isEmpty(), diff.isEmpty()) << "round " << round;
    }
}

TEST(DocumentDiff, asMuchAsPossible_stays)
{
    // Signs are tokens of their own, and a cell of one line is always compared with what it became.
    std::mt19937 random(11);
    const auto signs = [&random] {
        QString out;
        for (size_t length = random() % 30; out.size() < qsizetype(length);)
            out += u",.;:!?"_s.at(qsizetype(random() % 6));
        return out + u'.';
    };
    for (int round = 0; round < 300; ++round) {
        const QString before = signs();
        const QString after = signs();
        std::vector<std::vector<int>> longest(size_t(before.size()) + 1, std::vector<int>(size_t(after.size()) + 1, 0));
        for (size_t i = size_t(before.size()); i-- > 0;) {
            for (size_t j = size_t(after.size()); j-- > 0;) {
                const bool equal = before.at(qsizetype(i)) == after.at(qsizetype(j));
                longest[i][j] = equal ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        const auto tableWith = [](const QString &text) {
            return test::contentOf({test::table(
                {{u"한별특별시 행정정보시스템의 안전한 운영"_s, u"개인정보 보호와 점검"_s}, {u"표"_s, text}})});
        };
        const Diff diff = compare(tableWith(before), tableWith(after));
        int same = 0;
        for (const Piece &piece : diff.blocks.first().rows.last().cells.last().paragraphs.first().pieces)
            same += piece.kind == ChangeKind::Same ? int(piece.run.text.size()) : 0;
        EXPECT_EQ(same, longest[0][0]) << before.toStdString() << " " << after.toStdString();
    }
}

TEST(DocumentDiff, work_growsWithTheSizeAndNotWithItsSquare)
{
    const auto make = [](int pages) {
        std::pair<Content, Content> pair{test::longContent(pages), {}};
        pair.second = pair.first;
        for (qsizetype at = 0; at < pair.second.blocks.size(); at += 3) {
            if (pair.second.blocks[at].kind == Block::Kind::Paragraph)
                pair.second.blocks[at].paragraph.runs[0].text += u" 고침"_s;
        }
        return pair;
    };
    EXPECT_LT(test::growth(
                  make, [](const auto &pair) { EXPECT_FALSE(compare(pair.first, pair.second).isEmpty()); }, 50),
              test::proportionate);
}

TEST(DocumentDiff, hostileTexts_areBounded)
{
    // Two long paragraphs with nothing in common but single letters: the worst case of the algorithm.
    std::mt19937 random(3);
    QString one;
    QString other;
    for (int at = 0; at < 100'000; ++at) {
        one += QChar(char16_t(u'가' + random() % 5)) + u' ';
        other += QChar(char16_t(u'가' + random() % 5)) + u',';
    }
    const test::CpuTime time;
    const Diff diff = compare(test::contentOf({test::line(one)}), test::contentOf({test::line(other)}));
    EXPECT_FALSE(diff.isEmpty());
    EXPECT_LT(time.elapsed(), std::chrono::seconds(5));
}

TEST(DocumentDiff, fieldsOfTheCard_areNamedWithWhatWentAndCame)
{
    Meta before;
    before.title = u"점검"_s;
    before.keywords = {u"보안"_s, u"점검"_s};
    before.receivers = {{ReceiverKind::Agency, u"1"_s, u"가람구청장"_s, {}, {}, false},
                        {ReceiverKind::Agency, u"2"_s, u"나래구청장"_s, {}, {}, false}};
    Meta after = before;
    EXPECT_TRUE(compare(before, after).isEmpty());
    after.title = u"보안 점검"_s;
    after.keywords = {u"점검"_s, u"보안"_s};
    after.receivers[1].name = u"다솜구청장"_s;
    after.disclosure = {Disclosure::Closed, {6}, {}, {}};
    QStringList shownChanges;
    for (const MetaChange &change : compare(before, after))
        shownChanges.append(change.field + u": "_s + change.before + u" > "_s + change.after);
    EXPECT_EQ(shownChanges.join(u'\n').toStdString(),
              "disclosure: open > closed 6\nkeywords: 보안, 점검 > 점검, 보안\nreceivers: 나래구청장 > 다솜구청장\n"
              "title: 점검 > 보안 점검");

    const QList<AttachmentRef> files{test::attachment(u"가.pdf"_s)};
    QList<AttachmentRef> moved = files;
    moved[0].id = u"other"_s;
    EXPECT_TRUE(compare(files, moved).isEmpty());
    EXPECT_EQ(compare(files, {test::attachment(u"나.pdf"_s)}),
              (QList<MetaChange>{{u"attachments"_s, u"가.pdf"_s, u"나.pdf"_s}}));
}
