// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "text_block.h"
#include "fonts.h"
#include "units.h"
#include <QPainter>

namespace gw::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How far below the middle of a line Hangul and Latin letters stand, in parts of their size.
constexpr double baselineDrop = 0.36;

Qt::Alignment alignmentOf(document::Align align)
{
    switch (align) {
    case document::Align::Justify: return Qt::AlignJustify;
    case document::Align::Start: return Qt::AlignLeft;
    case document::Align::Center: return Qt::AlignHCenter;
    case document::Align::End: return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

/// Whether every letter is drawn by the glyph that the font lists for it, without joining or stacking.
bool isSimple(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Common:
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: return !c.isMark();
        case QChar::Script_Hangul: return c >= u'\u3130'; // not the jamo that join
        default: return false;
        }
    });
}

/// Noto Sans CJK draws digits beside Latin letters with glyphs that it lists for no letter: a PDF could not say what
/// they are, and nobody could search or copy them. Without shaping the listed ones are used.
QFont searchable(QFont font, const QString &text)
{
    if (isSimple(text))
        font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    return font;
}

} // namespace

TextBlock::TextBlock(const QList<document::Run> &runs, const document::FormLook &look, const TextStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    for (const document::Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        const double size = run.size > 0 ? run.size : style.size;
        QFont font = searchable(formFont(look, size, run.bold || style.font.bold()), run.text);
        font.setItalic(run.italic);
        QTextLayout::FormatRange range;
        range.start = int(m_text.size());
        range.length = int(run.text.size());
        range.format.setFont(font);
        range.format.setFontUnderline(run.underline);
        range.format.setFontStrikeOut(run.strike);
        if (!run.color.isEmpty())
            range.format.setForeground(QColor(run.color));
        if (!run.background.isEmpty())
            range.format.setBackground(QColor(run.background));
        formats.append(range);
        m_sizes.push_back({range.start, range.start + range.length, size});
        m_text += run.text;
    }
    m_text.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(m_text, style.font);
    m_layout->setFormats(formats);
    breakLines(style);
}

TextBlock::TextBlock(const QString &text, const TextStyle &style) : m_text(text)
{
    m_text.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(m_text, searchable(style.font, m_text));
    breakLines(style);
}

void TextBlock::breakLines(const TextStyle &style)
{
    QTextOption option(alignmentOf(style.align));
    // Qt breaks Hangul between words only, as the form wants it.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTabStopDistance(8 * stroke(style.font));
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(style.width);
        const double size = largestSize(line.textStart(), line.textLength(), style.size);
        Line made;
        made.height = pt(size * style.lineHeight);
        made.baseline = made.height / 2 + pt(size * baselineDrop);
        line.setPosition({0, made.baseline - line.ascent()});
        m_lines.push_back(made);
    }
    m_layout->endLayout();
}

double TextBlock::largestSize(int start, int length, double size) const
{
    double largest = 0;
    for (const Sized &run : m_sizes) {
        if (run.start < start + length && run.end > start)
            largest = qMax(largest, run.size);
    }
    // Tiny letters do not pull the lines together: they would lie on each other's neighbours.
    return largest > 0 ? qMax(largest, m_sizes.empty() ? size : qMin(size, 6.)) : size;
}

double TextBlock::height() const
{
    return height(0, lineCount());
}

double TextBlock::height(int from, int to) const
{
    double sum = 0;
    for (int line = from; line < to; ++line)
        sum += m_lines[size_t(line)].height;
    return sum;
}

double TextBlock::naturalWidth() const
{
    double widest = 0;
    for (int line = 0; line < lineCount(); ++line)
        widest = qMax(widest, m_layout->lineAt(line).naturalTextWidth());
    return widest;
}

double TextBlock::lineEnd(int line) const
{
    const QRectF rect = m_layout->lineAt(line).naturalTextRect();
    return rect.right();
}

QString TextBlock::lineText(int line) const
{
    const QTextLine made = m_layout->lineAt(line);
    QString text = m_text.mid(made.textStart(), made.textLength());
    text.remove(QChar::LineSeparator);
    return text;
}

void TextBlock::draw(QPainter &painter, int line, QPointF at) const
{
    const QTextLine made = m_layout->lineAt(line);
    made.draw(&painter, at);
}

} // namespace gw::paper
