// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_document.h"

#include <QRandomGenerator>
#include <QTextDocument>
#include <QTextBlock>
#include <gtest/gtest.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::approval;
using namespace gw::document;

namespace gw::test {
namespace {

std::string shown(const Content &content)
{
    return json::compact(toJson(content)).toStdString();
}

class RandomBody
{
public:
    explicit RandomBody(quint32 seed) : m_random(seed) {}

    Content content()
    {
        Content body;
        const int count = pick(6);
        for (int n = 0; n < count; ++n) {
            switch (pick(5)) {
            case 0: body.blocks.append(Block::of(table())); break;
            case 1: body.blocks.append(Block::of(Image{QString(64, QChar(char16_t(u'a' + pick(6)))), words(), double(pick(180)), words()})); break;
            default: body.blocks.append(Block::of(paragraph())); break;
            }
        }
        return tidied(body);
    }

private:
    int pick(int below) { return int(m_random.bounded(below)); }

    QString words()
    {
        static const QStringList pieces{u"예산"_s, u" 집행 "_s, u"\n"_s, u"\t"_s, u"a b"_s, u"\u00a0"_s, u"😀"_s, u"  "_s, u"\u2028"_s, u"\u2029"_s, u"\ufffc"_s, u"\ufdd0"_s, u"\ufffd"_s, u"\u200b"_s, u"1. 가."_s};
        QString text;
        for (int n = pick(5); n > 0; --n)
            text += pieces.at(pick(int(pieces.size())));
        return text;
    }

    Paragraph paragraph()
    {
        static const QStringList colors{{}, {}, u"#ff0000"_s, u"#ffffff"_s, u"#102030"_s};
        Paragraph one;
        one.level = pick(9);
        one.align = Align(pick(4));
        for (int n = pick(4); n > 0; --n)
            one.runs.append(document::Run{.text = words(), .bold = pick(2) == 0, .italic = pick(3) == 0, .underline = pick(3) == 0, .strike = pick(4) == 0, .hidden = pick(5) == 0,
                                .color = colors.at(pick(5)), .background = colors.at(pick(5)), .size = pick(3) == 0 ? 0.5 + pick(30) : 0});
        return one;
    }

    /// Rows of cells in which some are wide, and now and then a cell reaches over all rows.
    Table table()
    {
        Table one;
        const int columns = 1 + pick(4);
        const int rows = 1 + pick(3);
        for (int n = 0; n < columns; ++n)
            one.columnWidths.append(1 + pick(1000 / columns));
        const bool tall = columns > 1 && rows > 1 && pick(2) == 0;
        for (int row = 0; row < rows; ++row) {
            Row cells;
            int column = 0;
            if (tall && row == 0)
                cells.cells.append(cell(1, rows));
            if (tall)
                column = 1;
            while (column < columns) {
                const int span = 1 + pick(columns - column);
                cells.cells.append(cell(span, 1));
                column += span;
            }
            one.rows.append(cells);
        }
        return one;
    }

    Cell cell(int columnSpan, int rowSpan)
    {
        Cell one{.columnSpan = columnSpan, .rowSpan = rowSpan, .header = pick(3) == 0};
        for (int n = pick(3); n > 0; --n)
            one.paragraphs.append(paragraph());
        return one;
    }

    QRandomGenerator m_random;
};

BodyLook plainLook()
{
    widgets::Theme theme;
    return BodyLook::of(theme);
}

} // namespace

TEST(EditorDocument, randomBodies_comeBackAsTheyWere)
{
    const BodyLook look = plainLook();
    for (quint32 seed = 1; seed <= 400; ++seed) {
        const Content body = RandomBody(seed).content();
        ASSERT_TRUE(contentFromJson(toJson(body))) << seed << ' ' << shown(body);
        QTextDocument document;
        fillDocument(document, body, look);
        const Content back = contentOf(document);
        ASSERT_EQ(back, body) << seed << '\n' << shown(body) << '\n' << shown(back);
    }
}

TEST(EditorDocument, anEmptyBody_isNotAnEmptyParagraph)
{
    const BodyLook look = plainLook();
    QTextDocument document;
    fillDocument(document, {}, look);
    EXPECT_TRUE(contentOf(document).blocks.isEmpty());
    const Content line{{Block::of(Paragraph{})}};
    fillDocument(document, line, look);
    EXPECT_EQ(contentOf(document), line);
}

TEST(EditorDocument, textThatCouldNotBeSeen_isDrawnSoThatOneSeesIt)
{
    const BodyLook look = plainLook();
    const QTextCharFormat white = charFormat(document::Run{.text = {}, .color = u"#ffffff"_s, .size = 1}, look);
    EXPECT_GE(widgets::contrastRatio(white.foreground().color(), look.paper), 4.5);
    EXPECT_GE(white.fontPointSize(), 6);
    EXPECT_EQ(runOf(white).color, u"#ffffff"_s);
    EXPECT_EQ(runOf(white).size, 1);
}

TEST(EditorDocument, thePlaceOfAFinding_isSelectedInTextAndInTables)
{
    const BodyLook look = plainLook();
    Table table{.columnWidths = {500, 500}, .rows = {Row{{Cell{.paragraphs = {Paragraph{.runs = {document::Run{.text = u"가"_s}}}}}, Cell{.paragraphs = {Paragraph{.runs = {document::Run{.text = u"둘째 칸"_s}}}}}}}}};
    QTextDocument document;
    fillDocument(document, {{Block::of(Paragraph{.runs = {document::Run{.text = u"머리 글"_s}}}), Block::of(table)}}, look);
    checks::Place place;
    place.in = checks::Place::In::Block;
    place.block = 0;
    place.start = 3;
    place.length = 1;
    EXPECT_EQ(cursorAt(document, place).selectedText(), u"글"_s);
    place = {};
    place.in = checks::Place::In::Block;
    place.block = 1;
    place.row = 0;
    place.cell = 1;
    place.paragraph = 0;
    place.start = 0;
    place.length = 2;
    EXPECT_EQ(cursorAt(document, place).selectedText(), u"둘째"_s);
    place.block = 7;
    EXPECT_TRUE(cursorAt(document, place).isNull());
}

TEST(EditorDocument, whatAFixChanged_isOneStepToUndo)
{
    const BodyLook look = plainLook();
    const Content before{{Block::of(Paragraph{.level = 1, .runs = {document::Run{.text = u"하나"_s}}}), Block::of(Paragraph{.level = 1, .runs = {document::Run{.text = u"둘"_s, .color = u"#ffffff"_s}}})}};
    QTextDocument document;
    fillDocument(document, before, look);
    Content after = before;
    after.blocks[1].paragraph.runs[0].color.clear();
    after.blocks[1].paragraph.level = 2;
    ASSERT_TRUE(changeContent(document, after, look));
    EXPECT_EQ(contentOf(document), after);
    document.undo();
    EXPECT_EQ(contentOf(document), before);
    after = before;
    after.blocks.removeFirst();
    ASSERT_TRUE(changeContent(document, after, look));
    EXPECT_EQ(shown(contentOf(document)), shown(after));
}

} // namespace gw::test
