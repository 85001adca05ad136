// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "changes.h"
#include "samples.h"
#include <gtest/gtest.h>
#include <gw/document/history.h>

using namespace gw;
using namespace gw::document;
using namespace Qt::Literals::StringLiterals;

namespace {

/// +1text+ came with version 1, -2text- went with version 2, ~1text~ got another look.
std::string told(const TrackedParagraph &paragraph)
{
    QString out;
    for (const TrackedPiece &piece : paragraph.pieces) {
        QString text = piece.run.text;
        if (piece.origin.changedBy >= 0)
            text = u"~%1"_s.arg(piece.origin.changedBy) + text + u'~';
        if (piece.origin.insertedBy > 0)
            text = u"+%1"_s.arg(piece.origin.insertedBy) + text + u'+';
        if (piece.origin.deletedBy >= 0)
            text = u"-%1"_s.arg(piece.origin.deletedBy) + text + u'-';
        out += text;
    }
    return out.toStdString();
}

Paragraph liveOf(const TrackedParagraph &paragraph)
{
    Paragraph out;
    out.level = paragraph.level;
    out.align = paragraph.align;
    for (const TrackedPiece &piece : paragraph.pieces) {
        if (!piece.origin.isGone())
            out.runs.append(piece.run);
    }
    return out;
}

/// What is left when all that is gone is left out.
Content liveOf(const QList<TrackedBlock> &blocks)
{
    Content out;
    for (const TrackedBlock &block : blocks) {
        if (block.origin.isGone())
            continue;
        if (block.kind == Block::Kind::Paragraph) {
            out.blocks.append(Block::of(liveOf(block.paragraph)));
            continue;
        }
        Table table;
        table.columnWidths = block.columnWidths;
        for (const TrackedRow &row : block.rows) {
            Row made;
            for (const TrackedCell &cell : row.cells) {
                Cell inner;
                inner.header = cell.header;
                for (const TrackedParagraph &paragraph : cell.paragraphs) {
                    if (!paragraph.origin.isGone())
                        inner.paragraphs.append(liveOf(paragraph));
                }
                if (!cell.origin.isGone())
                    made.cells.append(inner);
            }
            if (!row.origin.isGone())
                table.rows.append(made);
        }
        out.blocks.append(Block::of(table));
    }
    return tidied(out);
}

} // namespace

TEST(DocumentHistory, everyWord_knowsWhoBroughtAndTookIt)
{
    Content draft = test::contentOf({test::line(u"점검을 12월에 실시합니다"_s, 1)});
    Content reviewed = test::contentOf({test::line(u"보안 점검을 12월에 실시합니다"_s, 1)});
    Content decided =
        test::contentOf({test::line(u"보안 점검을 11월에 실시합니다"_s, 2), test::line(u"끝까지 협조 바랍니다"_s, 1)});
    decided.blocks[0].paragraph.runs[0].bold = true;
    const QList<TrackedBlock> history = track({draft, reviewed, decided});
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(told(history[0].paragraph), "+1~2보안 ~+~2점검을 ~-212-+211+~2월에 실시합니다~");
    EXPECT_EQ(history[0].origin, (Origin{0, -1, 2})); // another level
    EXPECT_EQ(history[1].origin, (Origin{2, -1, -1}));
    EXPECT_TRUE(track({}).isEmpty());
}

TEST(DocumentHistory, whatIsGone_staysInItsPlace)
{
    const QList<TrackedBlock> history =
        track({test::contentOf({test::line(u"첫째 문단입니다"_s), test::line(u"둘째 것은 다르다"_s)}),
               test::contentOf({test::line(u"첫째 문단입니다"_s)}),
               test::contentOf({test::line(u"첫째 문단입니다"_s), test::line(u"셋째 글을 새로 썼다"_s)})});
    ASSERT_EQ(history.size(), 3);
    EXPECT_EQ(history[0].origin, Origin());
    EXPECT_EQ(history[1].origin, (Origin{0, 1, -1}));
    EXPECT_EQ(history[2].origin, (Origin{2, -1, -1}));
}

TEST(DocumentHistory, latestVersion_isWhatIsNotGone)
{
    std::mt19937 random(5);
    for (int round = 0; round < 60; ++round) {
        QList<Content> versions{tidied(round % 2 ? test::koreanSheet().content : test::longContent(1))};
        for (int version = 1; version < 6; ++version) {
            Content next = versions.last();
            for (int change = 0; change < 4; ++change)
                test::changeRandomly(next, random);
            versions.append(next);
            ASSERT_EQ(liveOf(track(versions)), next) << "round " << round << " version " << version;
        }
    }
}
