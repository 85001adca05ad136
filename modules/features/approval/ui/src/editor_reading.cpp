// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What is written, read back as a body. How it gets in stands in editor_document.cpp.
#include "editor_document.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

using document::Align;
using document::Block;
using document::Content;
using document::Paragraph;
using document::Run;

QString textOf(const QTextFragment &fragment, int from, int to)
{
    QString text = fragment.text().mid(from, to - from);
    const int raw = fragment.charFormat().intProperty(RawProperty);
    if (raw > 0)
        return QString(text.size(), QChar(char16_t(raw)));
    text.replace(QChar(QChar::LineSeparator), QChar(u'\n'));
    return text;
}

bool isPhantom(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(PhantomProperty) && block.text().isEmpty();
}

QList<Run> runsIn(const QTextBlock &block, int from, int to)
{
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        const int first = std::max(from, start);
        const int last = std::min(to, start + fragment.length());
        if (first >= last || fragment.charFormat().isImageFormat())
            continue;
        Run run = runOf(fragment.charFormat());
        run.text = textOf(fragment, first - start, last - start);
        runs.append(run);
    }
    return runs;
}

document::Table tableOf(const QTextTable &table)
{
    document::Table out;
    for (const QVariant &width : table.format().property(WidthsProperty).toList())
        out.columnWidths.append(width.toInt());
    if (out.columnWidths.size() != table.columns())
        out.columnWidths = QList<int>(table.columns(), 1000 / std::max(1, table.columns()));
    for (int row = 0; row < table.rows(); ++row) {
        document::Row cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue;
            document::Cell one{.columnSpan = cell.columnSpan(), .rowSpan = cell.rowSpan(), .header = cell.format().boolProperty(HeaderProperty), .paragraphs = {}};
            for (const QTextBlock &block : paragraphsOf(cell))
                one.paragraphs.append(paragraphIn(block, 0, block.length()));
            cells.cells.append(one);
        }
        out.rows.append(cells);
    }
    return out;
}

/// A block with pictures in it is several blocks of a body.
void addParts(QList<BodyPart> &parts, const QTextBlock &block)
{
    using Kind = Block::Kind;
    int from = 0;
    bool any = false;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().isImageFormat())
            continue;
        any = true;
        const int at = fragment.position() - block.position();
        if (at > from)
            parts.append({.kind = Kind::Paragraph, .block = block, .from = from, .to = at});
        for (int n = 0; n < fragment.length(); ++n)
            parts.append({.kind = Kind::Image, .block = block, .from = at + n, .to = at + n + 1});
        from = at + fragment.length();
    }
    const int end = block.length() - 1;
    if (!any || from < end)
        parts.append({.kind = Kind::Paragraph, .block = block, .from = from, .to = end});
}

document::Image imageAt(const QTextBlock &block, int at)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.contains(block.position() + at))
            return imageOf(fragment.charFormat());
    }
    return {};
}

void addPasted(QList<checks::PastedSpan> &spans, const QTextBlock &block, int from, int to, const checks::Place &place)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        const int first = std::max(from, start);
        const int last = std::min(to, start + fragment.length());
        if (first >= last || !fragment.charFormat().hasProperty(PastedProperty))
            continue;
        const QString source = fragment.charFormat().stringProperty(PastedProperty);
        if (!spans.isEmpty() && spans.last().source == source) {
            checks::Place &before = spans.last().place;
            if (before.block == place.block && before.row == place.row && before.cell == place.cell && before.paragraph == place.paragraph
                && before.start + before.length == first - from) {
                before.length += last - first;
                continue;
            }
        }
        checks::Place here = place;
        here.start = first - from;
        here.length = last - first;
        spans.append({here, source});
    }
}

} // namespace

Paragraph paragraphIn(const QTextBlock &block, int from, int to)
{
    return {.level = block.blockFormat().intProperty(LevelProperty), .align = alignOf(block.blockFormat()), .runs = runsIn(block, from, to)};
}

Align alignOf(const QTextBlockFormat &format)
{
    if (!format.hasProperty(QTextFormat::BlockAlignment))
        return Align::Justify;
    const Qt::Alignment align = format.alignment();
    return align & Qt::AlignJustify ? Align::Justify : align & Qt::AlignHCenter ? Align::Center : align & Qt::AlignRight ? Align::End : Align::Start;
}

Run runOf(const QTextCharFormat &format)
{
    return {.text = {},
            .bold = format.fontWeight() >= QFont::DemiBold,
            .italic = format.fontItalic(),
            .underline = format.fontUnderline(),
            .strike = format.fontStrikeOut(),
            .hidden = format.boolProperty(HiddenProperty),
            .color = format.stringProperty(InkProperty),
            .background = format.stringProperty(PaperProperty),
            .size = format.doubleProperty(SizeProperty)};
}

document::Image imageOf(const QTextCharFormat &format)
{
    return {.sha256 = format.stringProperty(ImageProperty),
            .name = format.stringProperty(ImageNameProperty),
            .widthMm = format.doubleProperty(ImageWidthProperty),
            .altText = format.stringProperty(ImageAltProperty)};
}

QList<BodyPart> partsOf(const QTextDocument &document)
{
    QList<BodyPart> parts;
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            parts.append({.kind = Block::Kind::Table, .block = {}, .from = 0, .to = 0, .table = table});
        else if (it.currentBlock().isValid() && !isPhantom(it.currentBlock()))
            addParts(parts, it.currentBlock());
    }
    return parts;
}

QList<QTextBlock> paragraphsOf(const QTextTableCell &cell)
{
    QList<QTextBlock> blocks;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        if (it.currentBlock().isValid() && !isPhantom(it.currentBlock()))
            blocks.append(it.currentBlock());
    }
    return blocks;
}

Content contentOf(const QTextDocument &document)
{
    Content content;
    for (const BodyPart &part : partsOf(document)) {
        switch (part.kind) {
        case Block::Kind::Paragraph: content.blocks.append(Block::of(paragraphIn(part.block, part.from, part.to))); break;
        case Block::Kind::Table: content.blocks.append(Block::of(tableOf(*part.table))); break;
        case Block::Kind::Image: content.blocks.append(Block::of(imageAt(part.block, part.from))); break;
        }
    }
    return document::tidied(std::move(content));
}

QTextCursor cursorAt(const QTextDocument &document, const checks::Place &place)
{
    const QList<BodyPart> parts = partsOf(document);
    if (place.in != checks::Place::In::Block || place.block < 0 || place.block >= parts.size())
        return {};
    const BodyPart &part = parts.at(place.block);
    QTextBlock block = part.block;
    int from = part.from;
    int to = part.to;
    if (part.table) {
        int cells = -1;
        for (int column = 0; column < part.table->columns() && place.row >= 0 && place.row < part.table->rows(); ++column) {
            const QTextTableCell cell = part.table->cellAt(place.row, column);
            if (cell.row() != place.row || cell.column() != column || ++cells != std::max(0, place.cell))
                continue;
            const QList<QTextBlock> inside = paragraphsOf(cell);
            block = inside.value(std::max(0, place.paragraph), cell.firstCursorPosition().block());
            break;
        }
        if (!block.isValid())
            return part.table->firstCursorPosition();
        from = 0;
        to = block.length() - 1;
    }
    QTextCursor cursor(block);
    const int start = std::clamp(from + place.start, from, to);
    const int end = place.length > 0 ? std::clamp(start + place.length, start, to) : to;
    cursor.setPosition(block.position() + start);
    cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
    return cursor;
}

QList<checks::PastedSpan> pastedIn(const QTextDocument &document)
{
    QList<checks::PastedSpan> spans;
    const QList<BodyPart> parts = partsOf(document);
    for (int at = 0; at < parts.size(); ++at) {
        checks::Place place;
        place.in = checks::Place::In::Block;
        place.block = at;
        const BodyPart &part = parts.at(at);
        if (!part.table) {
            addPasted(spans, part.block, part.from, part.to, place);
            continue;
        }
        for (place.row = 0; place.row < part.table->rows(); ++place.row) {
            place.cell = -1;
            for (int column = 0; column < part.table->columns(); ++column) {
                const QTextTableCell cell = part.table->cellAt(place.row, column);
                if (cell.row() != place.row || cell.column() != column)
                    continue;
                ++place.cell;
                const QList<QTextBlock> inside = paragraphsOf(cell);
                for (place.paragraph = 0; place.paragraph < inside.size(); ++place.paragraph)
                    addPasted(spans, inside.at(place.paragraph), 0, inside.at(place.paragraph).length(), place);
            }
        }
    }
    return spans;
}

} // namespace gw::approval
