// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "paste_builder.h"
#include <cmath>
#include <gw/document/canonical.h>
#include <gw/document/outline.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostImages = 100;
constexpr qsizetype largestImage = 20'000'000; // of its base64 text
constexpr double readableFrom = 9;             // pt: sizes from here …
constexpr double readableTo = 13.5;            // … to here are body text, which the form sets in its own size
constexpr quint32 darkest = 0x40;              // of each channel: ink that a reader takes for black

QString colourText(quint32 colour)
{
    return u"#%1"_s.arg(colour, 6, 16, QLatin1Char('0'));
}

bool isBlackish(quint32 colour)
{
    return (colour >> 16 & 0xff) <= darkest && (colour >> 8 & 0xff) <= darkest && (colour & 0xff) <= darkest;
}

Run runOf(const CssLook &look)
{
    Run run;
    run.bold = look.bold;
    run.italic = look.italic;
    run.underline = look.underline;
    run.strike = look.strike;
    run.hidden = look.hidden();
    if (look.ink && !isBlackish(*look.ink))
        run.color = colourText(*look.ink);
    if (look.paper && *look.paper != 0xffffff)
        run.background = colourText(*look.paper);
    if (look.size > 0 && (look.size < readableFrom || look.size > readableTo))
        run.size = qBound(0.1, std::round(look.size * 10) / 10, 400.);
    return run;
}

Align alignOf(const QString &align)
{
    if (align == u"center"_s || align == u"middle"_s)
        return Align::Center;
    return align == u"right"_s ? Align::End : Align::Justify;
}

bool isCollapsible(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Removes units from the beginning of a paragraph.
void dropFront(Paragraph &paragraph, qsizetype units)
{
    while (units > 0 && !paragraph.runs.isEmpty()) {
        Run &first = paragraph.runs.first();
        const qsizetype here = qMin(units, first.text.size());
        first.text.remove(0, here);
        units -= here;
        if (first.text.isEmpty())
            paragraph.runs.removeFirst();
    }
}

void dropBack(Paragraph &paragraph, qsizetype units)
{
    while (units > 0 && !paragraph.runs.isEmpty()) {
        Run &last = paragraph.runs.last();
        const qsizetype here = qMin(units, last.text.size());
        last.text.chop(here);
        units -= here;
        if (last.text.isEmpty())
            paragraph.runs.removeLast();
    }
}

void trim(Paragraph &paragraph)
{
    const QString text = paragraph.text();
    qsizetype front = 0;
    while (front < text.size() && text.at(front).isSpace())
        ++front;
    qsizetype back = 0;
    while (back < text.size() - front && text.at(text.size() - 1 - back).isSpace())
        ++back;
    dropFront(paragraph, front);
    dropBack(paragraph, back);
}

bool isEmptyBlock(const Block &block)
{
    return block.kind == Block::Kind::Paragraph && block.paragraph.runs.isEmpty();
}

} // namespace

void PasteBuilder::addText(const QString &text, const CssLook &look)
{
    if (text.isEmpty() || m_text >= Limits::text) {
        m_out.truncated = m_out.truncated || !text.isEmpty();
        return;
    }
    QString kept;
    const auto flush = [&] {
        if (kept.isEmpty())
            return;
        Run run = runOf(look);
        run.text = std::exchange(kept, {});
        m_text += run.text.size();
        m_paragraph.align = alignOf(look.align);
        m_out.hadHidden = m_out.hadHidden || (run.hidden && !run.text.trimmed().isEmpty());
        QList<Run> &runs = m_paragraph.runs;
        if (!runs.isEmpty() && (runs.last().sameLook(run) || runs.size() >= Limits::runs))
            runs.last().text += run.text;
        else
            runs.append(std::move(run));
        m_open = true;
    };
    const auto endsWithSpace = [&] {
        if (!kept.isEmpty())
            return kept.back() == u' ';
        return m_paragraph.runs.isEmpty() || m_paragraph.runs.last().text.endsWith(u' ');
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (look.pre && c == u'\n') {
            flush();
            breakLine();
        } else if (look.pre && c == u'\t') {
            kept += c;
        } else if (isCollapsible(c)) {
            if (look.pre ? c == u' ' : !endsWithSpace())
                kept += u' ';
        } else if (c == u'\u00a0') {
            kept += u' ';
        } else if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++at);
        } else if (c.isSurrogate()) {
            kept += QChar(QChar::ReplacementCharacter);
        } else if (c >= u' ' && c != u'\x7f') {
            kept += c;
        }
    }
    flush();
}

void PasteBuilder::takeMark(Paragraph &paragraph)
{
    if (const std::optional<TypedMark> mark = typedMark(paragraph.text());
        mark && mark->length < paragraph.text().size()) {
        dropFront(paragraph, mark->length);
        paragraph.level = mark->level;
    }
}

void PasteBuilder::endParagraph()
{
    if (!m_open)
        return;
    breakLine();
}

void PasteBuilder::breakLine()
{
    Paragraph paragraph = std::exchange(m_paragraph, {});
    m_open = false;
    trim(paragraph);
    if (!paragraph.runs.isEmpty())
        paragraph.level = std::exchange(m_itemLevel, 0);
    takeMark(paragraph);
    append(std::move(paragraph));
}

void PasteBuilder::append(Paragraph paragraph)
{
    if (!m_cell) {
        appendBlock(Block::of(std::move(paragraph)));
        return;
    }
    QList<Paragraph> &paragraphs = m_table->rows.last().last().paragraphs;
    if (paragraphs.size() < Limits::cellParagraphs)
        paragraphs.append(std::move(paragraph));
    else
        m_out.truncated = true;
}

void PasteBuilder::appendBlock(Block block)
{
    QList<Block> &blocks = m_out.content.blocks;
    if (isEmptyBlock(block) && (blocks.isEmpty() || isEmptyBlock(blocks.last())))
        return; // one empty line is enough
    if (blocks.size() < Limits::blocks)
        blocks.append(std::move(block));
    else
        m_out.truncated = true;
}

void PasteBuilder::addImage(const QString &source, const QString &name, double widthMm)
{
    static const QStringList known{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s, u"image/bmp"_s};
    const qsizetype comma = source.left(100).indexOf(u',');
    const QString head = source.left(qMax<qsizetype>(comma, 0)).toLower();
    const QString mime = head.startsWith(u"data:"_s) ? head.sliced(5).section(u';', 0, 0) : QString();
    const bool usable = known.contains(mime) && head.endsWith(u";base64"_s) && source.size() <= largestImage
                        && m_out.images.size() < mostImages;
    PastedImage picture;
    if (usable)
        picture.bytes = QByteArray::fromBase64(source.sliced(comma + 1).toLatin1());
    if (picture.bytes.isEmpty()) {
        ++m_out.leftOut;
        return;
    }
    picture.mime = mime;
    picture.sha256 = sha256Hex(picture.bytes);
    Image image;
    image.sha256 = picture.sha256;
    image.altText = name.simplified().left(Limits::name);
    image.name = image.altText;
    image.widthMm = qBound(0., widthMm, 175.);
    m_out.images.append(std::move(picture));
    endParagraph();
    if (m_table) // a cell holds text only
        m_afterTable.append(Block::of(std::move(image)));
    else
        appendBlock(Block::of(std::move(image)));
}

void PasteBuilder::beginTable()
{
    endParagraph();
    m_table.emplace();
}

void PasteBuilder::addColumn(double width)
{
    if (!m_table || m_table->widths.size() >= Limits::columns)
        return;
    m_table->widths.append(width);
    m_table->columnsSaid = true;
}

void PasteBuilder::beginRow()
{
    endCell();
    if (m_table->rows.size() < Limits::rows)
        m_table->rows.append(QList<Cell>());
    else
        m_out.truncated = true; // further cells join the last row, and then the last cell
}

void PasteBuilder::beginCell(const Cell &frame, double width)
{
    endCell();
    if (m_table->rows.isEmpty())
        beginRow();
    QList<Cell> &row = m_table->rows.last();
    if (m_table->rows.size() == 1 && frame.columnSpan == 1 && !m_table->columnsSaid)
        m_table->widths.append(width);
    if (row.size() < Limits::columns)
        row.append(frame);
    m_cell = true;
}

void PasteBuilder::endCell()
{
    endParagraph();
    m_itemLevel = 0;
    if (!m_cell)
        return;
    m_cell = false;
    QList<Paragraph> &paragraphs = m_table->rows.last().last().paragraphs;
    while (!paragraphs.isEmpty() && paragraphs.last().runs.isEmpty())
        paragraphs.removeLast();
    while (!paragraphs.isEmpty() && paragraphs.first().runs.isEmpty())
        paragraphs.removeFirst();
}

void PasteBuilder::endTable()
{
    endCell();
    RawTable raw = std::move(*m_table);
    m_table.reset();
    if (std::optional<Table> table = regularTable(std::move(raw), m_out.truncated))
        appendBlock(Block::of(std::move(*table)));
    for (Block &block : std::exchange(m_afterTable, {}))
        appendBlock(std::move(block));
}

void PasteBuilder::finish()
{
    if (m_table)
        endTable();
    endParagraph();
    QList<Block> &blocks = m_out.content.blocks;
    while (!blocks.isEmpty() && isEmptyBlock(blocks.last()))
        blocks.removeLast();
    if (blocks.isEmpty() || blocks.last().kind != Block::Kind::Paragraph)
        return;
    // 끝. is computed: what came with the paste would stand twice.
    Paragraph &last = blocks.last().paragraph;
    const QString text = last.text();
    if (text == u"끝."_s || text.endsWith(u"  끝."_s)) {
        dropBack(last, 2);
        trim(last);
        if (last.runs.isEmpty())
            blocks.removeLast();
    }
}

} // namespace gw::document
