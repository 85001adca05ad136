// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "flow.h"
#include "fonts.h"

namespace gw::paper {

Flow::Flow(const document::FormLook &look) : m_look(look)
{
    newPage();
}

TextStyle Flow::style(double size, double lineWidth, document::Align align, bool bold) const
{
    TextStyle style;
    style.font = formFont(m_look, size, bold);
    style.size = size;
    style.lineHeight = m_look.lineHeight;
    style.align = align;
    style.width = lineWidth;
    return style;
}

void Flow::newPage()
{
    pages.emplace_back();
    m_y = top();
}

void Flow::need(double height)
{
    if (height > room() && !atTop())
        newPage();
}

void Flow::addText(const QString &text)
{
    pages.back().text.append(text);
}

void Flow::addBlock(const std::shared_ptr<const TextBlock> &block, double x)
{
    for (int line = 0; line < block->lineCount(); ++line) {
        addLine(block, line, {left() + x, m_y});
        m_y += block->lineHeight(line);
    }
}

void Flow::addLine(const std::shared_ptr<const TextBlock> &block, int line, QPointF at)
{
    add(TextOp{block, line, at});
    addText(block->lineText(line));
}

void Flow::addSpot(QRectF area, int block, int row, int cell)
{
    const QRectF inMm(toMm(area.x()), toMm(area.y()), toMm(area.width()), toMm(area.height()));
    spots.append(Spot{int(pages.size()) - 1, inMm, block, row, cell});
}

QImage pictureOf(const Pictures &pictures, const QString &sha256)
{
    return pictures && !sha256.isEmpty() ? pictures(sha256) : QImage();
}

} // namespace gw::paper
