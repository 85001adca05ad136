// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compare.h"
#include <QHash>

namespace gw::document {

namespace {

size_t hashOfCell(const Cell &cell)
{
    size_t seed = qHashMulti(0, cell.columnSpan, cell.rowSpan, cell.header, cell.paragraphs.size());
    for (const Paragraph &paragraph : cell.paragraphs)
        seed = hashOf(paragraph, seed);
    return seed;
}

size_t hashOfRow(const Row &row)
{
    size_t seed = size_t(row.cells.size());
    for (const Cell &cell : row.cells)
        seed = qHashMulti(seed, hashOfCell(cell));
    return seed;
}

QString textOfRow(const Row &row)
{
    QString text;
    for (const Cell &cell : row.cells)
        text += cell.text();
    return text;
}

Unit unitOf(const Block &block)
{
    Unit unit;
    unit.kind = int(block.kind);
    switch (block.kind) {
    case Block::Kind::Paragraph:
        unit.hash = hashOf(block.paragraph, 1);
        unit.words = sketchOf(block.paragraph.text());
        break;
    case Block::Kind::Table: {
        unit.hash = qHashMulti(2, block.table.columnWidths);
        QString text;
        for (const Row &row : block.table.rows) {
            unit.hash = qHashMulti(unit.hash, hashOfRow(row));
            text += textOfRow(row);
        }
        unit.words = sketchOf(text);
        break;
    }
    case Block::Kind::Image:
        unit.hash = qHashMulti(3, block.image.sha256, block.image.name, block.image.widthMm, block.image.altText);
        unit.words = sketchOf(block.image.sha256.left(8) + block.image.name + block.image.altText);
        break;
    }
    return unit;
}

QList<Unit> unitsOf(const QList<Block> &blocks)
{
    QList<Unit> units;
    units.reserve(blocks.size());
    for (const Block &block : blocks)
        units.append(unitOf(block));
    return units;
}

CellDiff cellFrame(const Cell &cell, ChangeKind kind)
{
    CellDiff diff;
    diff.kind = kind;
    diff.columnSpan = cell.columnSpan;
    diff.rowSpan = cell.rowSpan;
    diff.header = cell.header;
    return diff;
}

CellDiff wholeCell(const Cell &cell, ChangeKind kind)
{
    CellDiff diff = cellFrame(cell, kind);
    for (const Paragraph &paragraph : cell.paragraphs)
        diff.paragraphs.append(wholeParagraph(paragraph, kind));
    return diff;
}

CellDiff compareCells(const Cell &before, const Cell &after)
{
    if (before == after)
        return wholeCell(after, ChangeKind::Same);
    CellDiff diff = cellFrame(after, ChangeKind::Changed);
    diff.paragraphs = compareParagraphs(before.paragraphs, after.paragraphs);
    const bool sameFrame =
        before.columnSpan == after.columnSpan && before.rowSpan == after.rowSpan && before.header == after.header;
    if (sameFrame && std::all_of(diff.paragraphs.cbegin(), diff.paragraphs.cend(), [](const ParagraphDiff &paragraph) {
            return paragraph.kind == ChangeKind::Same;
        }))
        diff.kind = ChangeKind::Same;
    return diff;
}

RowDiff wholeRow(const Row &row, ChangeKind kind, Match at)
{
    RowDiff diff;
    diff.kind = kind;
    diff.before = at.before;
    diff.after = at.after;
    for (const Cell &cell : row.cells)
        diff.cells.append(wholeCell(cell, kind));
    return diff;
}

QList<Match> alignCells(const Row &before, const Row &after)
{
    QList<Match> matches;
    if (before.cells.size() == after.cells.size()) {
        for (int at = 0; at < before.cells.size(); ++at)
            matches.append({at, at});
        return matches;
    }
    const auto units = [](const Row &row) {
        QList<Unit> out;
        for (const Cell &cell : row.cells)
            out.append({hashOfCell(cell), 0, sketchOf(cell.text())});
        return out;
    };
    return align(units(before), units(after));
}

RowDiff compareRows(const Row &before, const Row &after, Match at)
{
    RowDiff diff;
    diff.before = at.before;
    diff.after = at.after;
    for (const Match &match : alignCells(before, after)) {
        if (match.before < 0)
            diff.cells.append(wholeCell(after.cells.at(match.after), ChangeKind::Inserted));
        else if (match.after < 0)
            diff.cells.append(wholeCell(before.cells.at(match.before), ChangeKind::Deleted));
        else
            diff.cells.append(compareCells(before.cells.at(match.before), after.cells.at(match.after)));
        if (diff.cells.last().kind != ChangeKind::Same)
            diff.kind = ChangeKind::Changed;
    }
    return diff;
}

/// As many rows that went as came at the same place, with as many cells each, are those rows rewritten.
QList<Match> withRewrittenRows(const QList<Match> &matches, const Table &before, const Table &after)
{
    QList<Match> out;
    for (qsizetype at = 0; at < matches.size();) {
        qsizetype gone = at;
        while (gone < matches.size() && matches.at(gone).after < 0)
            ++gone;
        qsizetype came = gone;
        while (came < matches.size() && matches.at(came).before < 0)
            ++came;
        const qsizetype count = gone - at;
        bool rewritten = count > 0 && came - gone == count;
        for (qsizetype row = 0; rewritten && row < count; ++row) {
            rewritten = before.rows.at(matches.at(at + row).before).cells.size()
                        == after.rows.at(matches.at(gone + row).after).cells.size();
        }
        if (rewritten) {
            for (qsizetype row = 0; row < count; ++row)
                out.append({matches.at(at + row).before, matches.at(gone + row).after});
        } else {
            out.append(matches.sliced(at, came - at));
        }
        at = came;
        if (at < matches.size() && matches.at(at).before >= 0 && matches.at(at).after >= 0)
            out.append(matches.at(at++));
    }
    return out;
}

QList<RowDiff> compareTables(const Table &before, const Table &after)
{
    const auto units = [](const Table &table) {
        QList<Unit> out;
        for (const Row &row : table.rows)
            out.append({hashOfRow(row), 0, sketchOf(textOfRow(row))});
        return out;
    };
    QList<RowDiff> rows;
    const QList<Match> matches = withRewrittenRows(align(units(before), units(after)), before, after);
    for (const Match &match : matches) {
        if (match.before < 0)
            rows.append(wholeRow(after.rows.at(match.after), ChangeKind::Inserted, match));
        else if (match.after < 0)
            rows.append(wholeRow(before.rows.at(match.before), ChangeKind::Deleted, match));
        else
            rows.append(compareRows(before.rows.at(match.before), after.rows.at(match.after), match));
    }
    return rows;
}

BlockDiff wholeBlock(const Block &block, ChangeKind kind, Match at)
{
    BlockDiff diff;
    diff.kind = kind;
    diff.block = block.kind;
    diff.before = at.before;
    diff.after = at.after;
    switch (block.kind) {
    case Block::Kind::Paragraph: diff.paragraph = wholeParagraph(block.paragraph, kind); break;
    case Block::Kind::Table:
        diff.columnWidths = block.table.columnWidths;
        for (int row = 0; row < block.table.rows.size(); ++row) {
            const Match place{at.before < 0 ? -1 : row, at.after < 0 ? -1 : row};
            diff.rows.append(wholeRow(block.table.rows.at(row), kind, place));
        }
        break;
    case Block::Kind::Image: diff.image = block.image; break;
    }
    return diff;
}

BlockDiff compareBlocks(const Block &before, const Block &after, Match at)
{
    if (before == after)
        return wholeBlock(after, ChangeKind::Same, at);
    BlockDiff diff;
    diff.kind = ChangeKind::Changed;
    diff.block = after.kind;
    diff.before = at.before;
    diff.after = at.after;
    switch (after.kind) {
    case Block::Kind::Paragraph:
        diff.paragraph = compareParagraphs(before.paragraph, after.paragraph);
        diff.kind = diff.paragraph.kind;
        break;
    case Block::Kind::Table: {
        diff.columnWidths = after.table.columnWidths;
        diff.rows = compareTables(before.table, after.table);
        const bool sameRows = std::all_of(diff.rows.cbegin(), diff.rows.cend(),
                                          [](const RowDiff &row) { return row.kind == ChangeKind::Same; });
        if (sameRows && before.table.columnWidths == after.table.columnWidths)
            diff.kind = ChangeKind::Same;
        break;
    }
    case Block::Kind::Image:
        diff.image = after.image;
        diff.imageBefore = before.image;
        break;
    }
    return diff;
}

} // namespace

bool Diff::isEmpty() const
{
    return std::all_of(blocks.begin(), blocks.end(),
                       [](const BlockDiff &block) { return block.kind == ChangeKind::Same; });
}

Diff compare(const Content &before, const Content &after)
{
    Diff diff;
    for (const Match &match : align(unitsOf(before.blocks), unitsOf(after.blocks))) {
        if (match.before < 0)
            diff.blocks.append(wholeBlock(after.blocks.at(match.after), ChangeKind::Inserted, match));
        else if (match.after < 0)
            diff.blocks.append(wholeBlock(before.blocks.at(match.before), ChangeKind::Deleted, match));
        else
            diff.blocks.append(compareBlocks(before.blocks.at(match.before), after.blocks.at(match.after), match));
    }
    return diff;
}

} // namespace gw::document
