// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/document/content.h>

namespace gw::document {

bool Run::sameLook(const Run &other) const
{
    return bold == other.bold && italic == other.italic && underline == other.underline && strike == other.strike
           && hidden == other.hidden && color == other.color && background == other.background && size == other.size;
}

QString Paragraph::text() const
{
    if (runs.size() == 1)
        return runs.first().text;
    QString out;
    for (const Run &run : runs)
        out += run.text;
    return out;
}

QString Cell::text() const
{
    QString out;
    for (const Paragraph &paragraph : paragraphs) {
        if (&paragraph != &paragraphs.first())
            out += u'\n';
        out += paragraph.text();
    }
    return out;
}

Block Block::of(Paragraph paragraph)
{
    Block block;
    block.kind = Kind::Paragraph;
    block.paragraph = std::move(paragraph);
    return block;
}

Block Block::of(Table table)
{
    Block block;
    block.kind = Kind::Table;
    block.table = std::move(table);
    return block;
}

Block Block::of(Image image)
{
    Block block;
    block.kind = Kind::Image;
    block.image = std::move(image);
    return block;
}

bool Content::isEmpty() const
{
    return std::all_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return block.kind == Block::Kind::Paragraph && block.paragraph.text().isEmpty();
    });
}

namespace {

void tidyParagraph(Paragraph &paragraph)
{
    QList<Run> runs;
    for (Run &run : paragraph.runs) {
        if (run.text.isEmpty())
            continue;
        if (!runs.isEmpty() && runs.last().sameLook(run))
            runs.last().text += run.text;
        else
            runs.append(std::move(run));
    }
    paragraph.runs = std::move(runs);
}

} // namespace

Content tidied(Content content)
{
    for (Block &block : content.blocks) {
        if (block.kind == Block::Kind::Paragraph)
            tidyParagraph(block.paragraph);
        for (Row &row : block.table.rows) {
            for (Cell &cell : row.cells) {
                for (Paragraph &paragraph : cell.paragraphs)
                    tidyParagraph(paragraph);
            }
        }
    }
    return content;
}

} // namespace gw::document
