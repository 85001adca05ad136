// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "strict.h"
#include <gw/document/content.h>
#include <gw/document/outline.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int contentVersion = 1;

struct AlignName
{
    Align align;
    QStringView name;
};
constexpr AlignName alignNames[] = {
    {Align::Justify, u"justify"}, {Align::Start, u"start"}, {Align::Center, u"center"}, {Align::End, u"end"}};

QJsonObject runToJson(const Run &run)
{
    QJsonObject out{{u"t"_s, run.text}};
    const auto flag = [&out](const QString &name, bool set) {
        if (set)
            out.insert(name, true);
    };
    flag(u"b"_s, run.bold);
    flag(u"i"_s, run.italic);
    flag(u"u"_s, run.underline);
    flag(u"s"_s, run.strike);
    flag(u"hidden"_s, run.hidden);
    if (!run.color.isEmpty())
        out.insert(u"color"_s, run.color);
    if (!run.background.isEmpty())
        out.insert(u"bg"_s, run.background);
    if (run.size > 0)
        out.insert(u"size"_s, run.size);
    return out;
}

QJsonObject paragraphToJson(const Paragraph &paragraph)
{
    QJsonObject out;
    if (paragraph.level > 0)
        out.insert(u"level"_s, paragraph.level);
    for (const AlignName &known : alignNames) {
        if (known.align == paragraph.align && known.align != Align::Justify)
            out.insert(u"align"_s, known.name.toString());
    }
    if (!paragraph.runs.isEmpty()) {
        QJsonArray runs;
        for (const Run &run : paragraph.runs)
            runs.append(runToJson(run));
        out.insert(u"runs"_s, runs);
    }
    return out;
}

QJsonObject cellToJson(const Cell &cell)
{
    QJsonObject out;
    if (cell.columnSpan > 1)
        out.insert(u"cs"_s, cell.columnSpan);
    if (cell.rowSpan > 1)
        out.insert(u"rs"_s, cell.rowSpan);
    if (cell.header)
        out.insert(u"th"_s, true);
    if (!cell.paragraphs.isEmpty()) {
        QJsonArray paragraphs;
        for (const Paragraph &paragraph : cell.paragraphs)
            paragraphs.append(paragraphToJson(paragraph));
        out.insert(u"p"_s, paragraphs);
    }
    return out;
}

QJsonObject tableToJson(const Table &table)
{
    QJsonArray rows;
    for (const Row &row : table.rows) {
        QJsonArray cells;
        for (const Cell &cell : row.cells)
            cells.append(cellToJson(cell));
        rows.append(cells);
    }
    QJsonArray widths;
    for (const int width : table.columnWidths)
        widths.append(width);
    return {{u"widths"_s, widths}, {u"rows"_s, rows}};
}

QJsonObject imageToJson(const Image &image)
{
    QJsonObject out{{u"sha256"_s, image.sha256}};
    if (!image.name.isEmpty())
        out.insert(u"name"_s, image.name);
    if (image.widthMm > 0)
        out.insert(u"mm"_s, image.widthMm);
    if (!image.altText.isEmpty())
        out.insert(u"alt"_s, image.altText);
    return out;
}

/// Decodes one body; counts what all of it may have together.
class ContentReader
{
public:
    Place place;

    Content read(const QJsonObject &json)
    {
        Content content;
        StrictObject object(place, json);
        int version = 0;
        object.integer(u"v"_s, version, contentVersion, contentVersion);
        if (version == 0)
            place.refuse(u"no version \"v\""_s);
        if (!object.has(u"blocks"_s))
            place.refuse(u"no \"blocks\""_s);
        object.list(u"blocks"_s, Limits::blocks,
                    [&](const QJsonValue &value) { content.blocks.append(readBlock(value)); });
        return content;
    }

private:
    Block readBlock(const QJsonValue &value)
    {
        Block block;
        StrictObject object(place, value);
        if (value.toObject().size() != 1)
            place.refuse(u"not exactly one of p, table and img"_s);
        object.member(u"p"_s, [&](const QJsonValue &inner) { block.paragraph = readParagraph(inner); });
        object.member(u"table"_s, [&](const QJsonValue &inner) {
            block.kind = Block::Kind::Table;
            block.table = readTable(inner);
        });
        object.member(u"img"_s, [&](const QJsonValue &inner) {
            block.kind = Block::Kind::Image;
            block.image = readImage(inner);
        });
        return block;
    }

    Paragraph readParagraph(const QJsonValue &value)
    {
        Paragraph paragraph;
        StrictObject object(place, value);
        object.integer(u"level"_s, paragraph.level, 0, outlineLevels);
        QString align = u"justify"_s;
        object.text(u"align"_s, align, 10);
        bool known = false;
        for (const AlignName &candidate : alignNames) {
            if (candidate.name == align) {
                paragraph.align = candidate.align;
                known = true;
            }
        }
        if (!known)
            place.refuse(u"no such alignment"_s);
        object.list(u"runs"_s, Limits::runs, [&](const QJsonValue &inner) { paragraph.runs.append(readRun(inner)); });
        return paragraph;
    }

    Run readRun(const QJsonValue &value)
    {
        Run run;
        StrictObject object(place, value);
        if (!object.has(u"t"_s))
            place.refuse(u"no text \"t\""_s);
        object.text(u"t"_s, run.text, Limits::text);
        object.flag(u"b"_s, run.bold).flag(u"i"_s, run.italic).flag(u"u"_s, run.underline).flag(u"s"_s, run.strike);
        object.flag(u"hidden"_s, run.hidden).colour(u"color"_s, run.color).colour(u"bg"_s, run.background);
        object.number(u"size"_s, run.size, 0, 400);
        m_text += run.text.size();
        if (m_text > Limits::text)
            place.refuse(u"more text than a document may have"_s);
        return run;
    }

    Table readTable(const QJsonValue &value)
    {
        Table table;
        StrictObject object(place, value);
        int sum = 0;
        object.list(u"widths"_s, Limits::columns, [&](const QJsonValue &inner) {
            const double width = inner.toDouble();
            if (!inner.isDouble() || width != int(width) || width < 1 || width > 1000)
                place.refuse(u"not a width from 1 to 1000"_s);
            table.columnWidths.append(int(width));
            sum += int(width);
        });
        if (table.columnWidths.isEmpty() || sum > 1000)
            place.refuse(u"columns that do not fit"_s);
        object.list(u"rows"_s, Limits::rows, [&](const QJsonValue &inner) { table.rows.append(readRow(inner)); });
        if (table.rows.isEmpty())
            place.refuse(u"no rows"_s);
        checkGrid(table);
        return table;
    }

    Row readRow(const QJsonValue &value)
    {
        Row row;
        const QJsonArray cells = value.toArray();
        if (!value.isArray() || cells.size() > Limits::columns)
            place.refuse(u"not a row of cells"_s);
        for (qsizetype at = 0; at < cells.size() && place.ok(); ++at) {
            place.enterItem(at);
            row.cells.append(readCell(cells.at(at)));
            place.leave();
        }
        return row;
    }

    Cell readCell(const QJsonValue &value)
    {
        Cell cell;
        StrictObject object(place, value);
        object.integer(u"cs"_s, cell.columnSpan, 1, int(Limits::columns));
        object.integer(u"rs"_s, cell.rowSpan, 1, int(Limits::rows));
        object.flag(u"th"_s, cell.header);
        object.list(u"p"_s, Limits::cellParagraphs,
                    [&](const QJsonValue &inner) { cell.paragraphs.append(readParagraph(inner)); });
        return cell;
    }

    Image readImage(const QJsonValue &value)
    {
        Image image;
        StrictObject object(place, value);
        object.hash(u"sha256"_s, image.sha256).text(u"name"_s, image.name, Limits::name);
        object.number(u"mm"_s, image.widthMm, 0, 400).text(u"alt"_s, image.altText, Limits::name);
        if (image.sha256.isEmpty())
            place.refuse(u"no \"sha256\""_s);
        return image;
    }

    /// Every place of the grid belongs to exactly one cell: what is drawn is then what is signed.
    void checkGrid(const Table &table)
    {
        const qsizetype columns = table.columnWidths.size();
        QList<int> covered(columns, 0); // rows that a cell above still covers
        for (qsizetype row = 0; row < table.rows.size() && place.ok(); ++row) {
            qsizetype column = 0;
            for (const Cell &cell : table.rows.at(row).cells) {
                while (column < columns && covered.at(column) > 0)
                    ++column;
                for (int span = 0; span < cell.columnSpan; ++span, ++column) {
                    if (column >= columns || covered.at(column) > 0 || row + cell.rowSpan > table.rows.size()) {
                        place.refuse(u"row %1 has cells beyond the table or over others"_s.arg(row));
                        return;
                    }
                    covered[column] = cell.rowSpan;
                }
            }
            if (std::any_of(covered.cbegin(), covered.cend(), [](int rows) { return rows == 0; }))
                place.refuse(u"row %1 has too few cells"_s.arg(row));
            for (int &rows : covered)
                --rows;
        }
    }

    qsizetype m_text = 0;
};

} // namespace

QJsonObject toJson(const Content &content)
{
    QJsonArray blocks;
    for (const Block &block : content.blocks) {
        switch (block.kind) {
        case Block::Kind::Paragraph: blocks.append(QJsonObject{{u"p"_s, paragraphToJson(block.paragraph)}}); break;
        case Block::Kind::Table: blocks.append(QJsonObject{{u"table"_s, tableToJson(block.table)}}); break;
        case Block::Kind::Image: blocks.append(QJsonObject{{u"img"_s, imageToJson(block.image)}}); break;
        }
    }
    return {{u"v"_s, contentVersion}, {u"blocks"_s, blocks}};
}

Result<Content> contentFromJson(const QJsonObject &json)
{
    ContentReader reader;
    Content content = reader.read(json);
    if (!reader.place.ok())
        return fail(reader.place.error());
    return content;
}

} // namespace gw::document
