// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointF>
#include <QTextLayout>
#include <gw/document/sheet.h>
#include <memory>
#include <vector>

class QPainter;

namespace gw::paper {

/// How a paragraph is set.
struct TextStyle
{
    QFont font;
    double size = 12; ///< pt, of `font`; the height of lines comes from it
    double lineHeight = 1.6;
    document::Align align = document::Align::Justify;
    double width = 0; ///< units
};

/// A paragraph broken into lines. Words of Hangul stay whole (keep-all) as long as they fit a line. Immutable.
class TextBlock
{
public:
    TextBlock(const QList<document::Run> &runs, const document::FormLook &look, const TextStyle &style);
    TextBlock(const QString &text, const TextStyle &style);

    int lineCount() const { return int(m_lines.size()); }
    double lineHeight(int line) const { return m_lines[size_t(line)].height; }
    double height() const;
    /// Of lines `from` up to but not `to`.
    double height(int from, int to) const;
    double naturalWidth() const; ///< of the widest line
    /// Where the letters of a line end, from the left of the block.
    double lineEnd(int line) const;
    QString lineText(int line) const;
    double baseline(int line) const { return m_lines[size_t(line)].baseline; } ///< from the top of the line
    /// Draws a line with its left upper corner at `at`.
    void draw(QPainter &painter, int line, QPointF at) const;

private:
    struct Line
    {
        double height = 0;
        double baseline = 0;
    };
    void breakLines(const TextStyle &style);
    double largestSize(int start, int length, double size) const;

    std::unique_ptr<QTextLayout> m_layout;
    QString m_text;
    std::vector<Line> m_lines;
    struct Sized
    {
        int start = 0;
        int end = 0;
        double size = 0;
    };
    std::vector<Sized> m_sizes;
};

} // namespace gw::paper
