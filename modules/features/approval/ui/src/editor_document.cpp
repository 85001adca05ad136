// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_document.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>
#include <cmath>
#include <gw/document/outline.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

using document::Align;
using document::Block;
using document::Content;
using document::Paragraph;
using document::Run;

constexpr double formPoints = 12; // of the official form
constexpr double leastPoints = 6; // below that nobody can place a cursor
constexpr double leastContrast = 2;
constexpr int lineHeight = 150;
constexpr double phantomHeight = 6;
constexpr double pixelsPerMm = 96 / 25.4;

/// What Qt keeps for itself inside a text document.
bool isReserved(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator || unit == QChar::ObjectReplacementCharacter
           || unit == 0xfdd0 || unit == 0xfdd1;
}

void insertText(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            cursor.insertText(std::exchange(plain, {}), format);
    };
    for (const QChar c : text) {
        if (c == u'\n') {
            plain += QChar(QChar::LineSeparator);
        } else if (isReserved(c)) {
            flush();
            QTextCharFormat raw = format;
            raw.setProperty(RawProperty, int(c.unicode()));
            cursor.insertText(QString(QChar(QChar::ReplacementCharacter)), raw);
        } else {
            plain += c;
        }
    }
    flush();
}

QTextBlockFormat phantomFormat()
{
    QTextBlockFormat format;
    format.setProperty(PhantomProperty, true);
    format.setAlignment(Qt::AlignJustify);
    format.setLineHeight(phantomHeight, QTextBlockFormat::MinimumHeight);
    return format;
}

void insertRuns(QTextCursor &cursor, const QList<Run> &runs, const BodyLook &look, const QString &pastedFrom)
{
    for (const Run &run : runs) {
        QTextCharFormat format = charFormat(run, look);
        if (!pastedFrom.isNull())
            format.setProperty(PastedProperty, pastedFrom);
        insertText(cursor, run.text, format);
    }
}

/// Writes blocks one after the other; the first one takes the block that is there when nothing is in it.
class BodyWriter
{
public:
    BodyWriter(QTextCursor &cursor, const BodyLook &look, const QString &pastedFrom, bool inCell)
        : m_cursor(cursor), m_look(look), m_pastedFrom(pastedFrom), m_unused(cursor.block().text().isEmpty()), m_inCell(inCell)
    {
    }

    void write(const Paragraph &paragraph)
    {
        begin(blockFormat(paragraph.level, paragraph.align, m_look));
        if (!m_inCell) // there it is the format of the cell, with its spans
            m_cursor.setBlockCharFormat(charFormat(paragraph.runs.isEmpty() ? Run() : paragraph.runs.first(), m_look));
        insertRuns(m_cursor, paragraph.runs, m_look, m_pastedFrom);
    }

    void write(const document::Image &image)
    {
        begin(blockFormat(0, Align::Justify, m_look));
        m_cursor.insertImage(imageFormat(image, m_look).toImageFormat());
    }

    void write(const document::Table &table);

    /// What is left over at the end is nobody's paragraph.
    void finish()
    {
        if (m_unused)
            m_cursor.setBlockFormat(phantomFormat());
    }

private:
    void begin(const QTextBlockFormat &format)
    {
        if (m_unused)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, QTextCharFormat());
        m_unused = false;
    }

    QTextCursor &m_cursor;
    const BodyLook &m_look;
    QString m_pastedFrom;
    bool m_unused;
    bool m_inCell;
};

QTextTableFormat tableFormat(const QList<int> &widths, const BodyLook &look)
{
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look.line);
    format.setCellPadding(4);
    QVariantList kept;
    QList<QTextLength> columns;
    int sum = 0;
    for (const int width : widths) {
        kept.append(width);
        sum += width;
    }
    for (const int width : widths)
        columns.append(QTextLength(QTextLength::PercentageLength, 100.0 * width / std::max(1, sum)));
    format.setProperty(WidthsProperty, kept);
    format.setColumnWidthConstraints(columns);
    format.setWidth(QTextLength(QTextLength::PercentageLength, std::clamp(sum / 10.0, 1.0, 100.0)));
    return format;
}

void BodyWriter::write(const document::Table &table)
{
    if (m_unused)
        m_cursor.setBlockFormat(phantomFormat());
    const int columns = int(table.columnWidths.size());
    const int rows = int(table.rows.size());
    QTextTable *made = m_cursor.insertTable(rows, columns, tableFormat(table.columnWidths, m_look));
    QList<int> covered(columns, 0);
    for (int row = 0; row < rows; ++row) {
        int column = 0;
        for (const document::Cell &cell : table.rows.at(row).cells) {
            while (column < columns && covered.at(column) > 0)
                ++column;
            if (column >= columns)
                break;
            if (cell.rowSpan > 1 || cell.columnSpan > 1)
                made->mergeCells(row, column, cell.rowSpan, cell.columnSpan);
            QTextTableCell place = made->cellAt(row, column);
            if (cell.header)
                markHeader(place, true, m_look);
            QTextCursor inside = place.firstCursorPosition();
            BodyWriter writer(inside, m_look, m_pastedFrom, true);
            for (const Paragraph &paragraph : cell.paragraphs)
                writer.write(paragraph);
            writer.finish();
            for (int span = 0; span < cell.columnSpan && column < columns; ++span, ++column)
                covered[column] = cell.rowSpan;
        }
        for (int &left : covered)
            --left;
    }
    m_cursor.setPosition(made->lastPosition() + 1);
    m_unused = true;
}

/// In a table there is no room for another one, or for a picture: their words stay.
QList<Paragraph> flattened(const Content &content)
{
    QList<Paragraph> list;
    for (const Block &block : content.blocks) {
        if (block.kind == Block::Kind::Paragraph)
            list.append(block.paragraph);
        for (const document::Row &row : block.table.rows) {
            Paragraph line;
            for (const document::Cell &cell : row.cells) {
                if (!line.runs.isEmpty())
                    line.runs.append(Run{.text = u"\t"_s});
                for (const Paragraph &paragraph : cell.paragraphs)
                    line.runs.append(paragraph.runs);
            }
            list.append(line);
        }
    }
    return list;
}

} // namespace

BodyLook BodyLook::of(const widgets::Theme &theme)
{
    BodyLook look;
    look.font = theme.font(widgets::Theme::Text::Body);
    look.font.setPointSizeF(look.font.pointSizeF() + 1.5);
    look.ink = theme.color(widgets::Role::Text);
    look.paper = theme.color(widgets::Role::Surface);
    look.header = theme.color(widgets::Role::SurfaceSunken);
    look.line = theme.color(widgets::Role::BorderStrong);
    look.imageWidth = theme.scaled(420);
    return look;
}

QColor BodyLook::visibleInk(const QString &color, const QString &background) const
{
    const QColor behind = background.isEmpty() ? paper : QColor(background);
    if (!color.isEmpty() && widgets::contrastRatio(QColor(color), behind) >= leastContrast)
        return QColor(color);
    return widgets::contrastRatio(ink, behind) >= widgets::contrastRatio(paper, behind) ? ink : paper;
}

double BodyLook::points(double size) const
{
    return size <= 0 ? font.pointSizeF() : std::max(leastPoints, font.pointSizeF() * size / formPoints);
}

double BodyLook::stroke() const
{
    return QFontMetricsF(font).horizontalAdvance(u"가"_s) / 2;
}

QUrl imageUrl(const QString &sha256)
{
    return QUrl(u"gw-picture:"_s + sha256);
}

QTextBlockFormat blockFormat(int level, Align align, const BodyLook &look)
{
    static constexpr Qt::AlignmentFlag aligns[] = {Qt::AlignJustify, Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    QTextBlockFormat format;
    format.setAlignment(aligns[int(align)]);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    if (level > 0) {
        format.setProperty(LevelProperty, level);
        format.setLeftMargin(std::round(look.stroke() * (document::outlineIndent(level) + markStrokes)));
    }
    return format;
}

QTextCharFormat charFormat(const Run &run, const BodyLook &look)
{
    QTextCharFormat format;
    format.setFontFamilies(look.font.families());
    format.setFontPointSize(look.points(run.size));
    format.setFontWeight(run.bold ? QFont::DemiBold : QFont::Normal);
    format.setFontItalic(run.italic);
    format.setFontUnderline(run.underline);
    format.setFontStrikeOut(run.strike);
    format.setForeground(look.visibleInk(run.color, run.background));
    if (run.hidden)
        format.setProperty(HiddenProperty, true);
    if (!run.color.isEmpty())
        format.setProperty(InkProperty, run.color);
    if (!run.background.isEmpty()) {
        format.setProperty(PaperProperty, run.background);
        format.setBackground(QColor(run.background));
    }
    if (run.size > 0)
        format.setProperty(SizeProperty, run.size);
    return format;
}

QTextCharFormat imageFormat(const document::Image &image, const BodyLook &look)
{
    QTextImageFormat format;
    format.setName(imageUrl(image.sha256).toString());
    format.setProperty(ImageProperty, image.sha256);
    format.setProperty(ImageNameProperty, image.name);
    format.setProperty(ImageWidthProperty, image.widthMm);
    format.setProperty(ImageAltProperty, image.altText);
    if (image.widthMm > 0)
        format.setWidth(std::min(double(look.imageWidth), image.widthMm * pixelsPerMm));
    return format;
}

void markHeader(QTextTableCell &cell, bool on, const BodyLook &look)
{
    QTextCharFormat format = cell.format();
    if (on) {
        format.setProperty(HeaderProperty, true);
        format.setBackground(look.header);
    } else {
        format.clearProperty(HeaderProperty);
        format.clearBackground();
    }
    cell.setFormat(format);
}

void setWidths(QTextTable &table, const QList<int> &widths, const BodyLook &look)
{
    QTextTableFormat format = tableFormat(widths, look);
    table.setFormat(format);
}

void fillDocument(QTextDocument &document, const Content &content, const BodyLook &look)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setDefaultFont(look.font);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    BodyWriter writer(cursor, look, QString(), false);
    for (const Block &block : content.blocks) {
        switch (block.kind) {
        case Block::Kind::Paragraph: writer.write(block.paragraph); break;
        case Block::Kind::Table: writer.write(block.table); break;
        case Block::Kind::Image: writer.write(block.image); break;
        }
    }
    writer.finish();
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
}

void insertContent(QTextCursor &cursor, const Content &content, const BodyLook &look, const QString &pastedFrom)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool inTable = cursor.currentTable();
    if (content.blocks.size() == 1 && content.blocks.first().kind == Block::Kind::Paragraph && content.blocks.first().paragraph.level == 0) {
        insertRuns(cursor, content.blocks.first().paragraph.runs, look, pastedFrom);
        cursor.endEditBlock();
        return;
    }
    BodyWriter writer(cursor, look, pastedFrom, inTable);
    if (inTable) {
        for (const Paragraph &paragraph : flattened(content))
            writer.write(paragraph);
    } else {
        for (const Block &block : content.blocks) {
            switch (block.kind) {
            case Block::Kind::Paragraph: writer.write(block.paragraph); break;
            case Block::Kind::Table: writer.write(block.table); break;
            case Block::Kind::Image: writer.write(block.image); break;
            }
        }
    }
    writer.finish();
    cursor.endEditBlock();
}

} // namespace gw::approval
