// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "signatures.h"
#include <gw/document/labels.h>

namespace gw::paper {

using document::Align;

namespace {

constexpr double titleSize = 10; // pt
constexpr double nameSize = 12;
constexpr double markSize = 8;
constexpr double rowHeight = mm(11);
constexpr double bare = mm(6.5);       // of the row of 협조자 that nobody is in
constexpr double nameMiddle = mm(7.3); // from the top of the row
constexpr double markMiddle = mm(2.6);
constexpr double gapInCell = mm(2.5);
constexpr double pictureHeight = mm(6);
constexpr double pictureWidth = mm(18);
constexpr int cellsInRow = 4;

double topOf(const TextBlock &block, double middle)
{
    return middle - block.height() / 2;
}

} // namespace

Signatures::Signatures(Flow &flow, const Sheet &sheet, const Pictures &pictures)
    : m_flow(flow), m_sheet(sheet), m_pictures(pictures)
{
    addRows(sheet.approvers, 0);
    m_firstConcur = m_rows.size();
    TextStyle style = flow.style(titleSize, flow.width(), Align::Start);
    style.lineHeight = 1.3;
    m_concurLabel = std::make_shared<const TextBlock>(document::formLabels(sheet.language).concur, style);
    addRows(sheet.concurrers, m_concurLabel->naturalWidth() + mm(5));
}

void Signatures::addRows(const QList<document::SignatureCell> &cells, double x)
{
    QList<document::SignatureCell> drawn;
    for (const document::SignatureCell &cell : cells) {
        if (document::isDrawn(cell, !m_sheet.number.isEmpty()))
            drawn.append(cell);
    }
    int columns = int(qBound(qsizetype(3), drawn.size(), qsizetype(cellsInRow)));
    for (const document::SignatureCell &cell : drawn) {
        const Cell alone = made(cell, 0, m_flow.width());
        const double wanted = alone.nameX + alone.signatureWidth + mm(2);
        while (columns > 2 && wanted > (m_flow.width() - x) / columns)
            --columns;
    }
    const double width = (m_flow.width() - x) / columns;
    for (qsizetype at = 0; at < drawn.size(); ++at) {
        const int column = int(at % columns);
        if (column == 0)
            m_rows.emplace_back();
        m_rows.back().push_back(made(drawn.at(at), x + column * width, width - mm(2)));
    }
}

Signatures::Cell Signatures::made(const document::SignatureCell &cell, double x, double width) const
{
    Cell out;
    out.x = x;
    const auto text = [this](const QString &words, double size, double room) {
        TextStyle style = m_flow.style(size, room, Align::Start);
        style.lineHeight = 1.15;
        return std::make_shared<const TextBlock>(words, style);
    };
    const bool skipped = !cell.skipReason.isEmpty();
    if (!skipped)
        out.picture = pictureOf(m_pictures, cell.image);
    out.name = text(skipped ? cell.skipReason : cell.name, skipped ? titleSize : nameSize, width);
    out.signatureWidth = out.picture.isNull() ? out.name->naturalWidth() : pictureWidth;
    const QString mark = document::cellMark(cell, m_sheet.language);
    if (!mark.isEmpty()) {
        out.mark = text(mark, markSize, width);
        out.signatureWidth = qMax(out.signatureWidth, out.mark->naturalWidth());
    }
    const QString signs =
        (cell.proposer ? QStringLiteral("★") : QString()) + (cell.reporter ? QStringLiteral("⊙") : QString());
    out.title = text(signs + cell.title, titleSize, qMax(width / 3, width - out.signatureWidth - gapInCell));
    out.nameX = out.title->naturalWidth() + gapInCell;
    return out;
}

double Signatures::height() const
{
    return double(m_rows.size()) * rowHeight + (m_firstConcur == m_rows.size() ? bare : 0);
}

void Signatures::lay()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (row == m_firstConcur)
            m_flow.addLine(m_concurLabel, 0, {m_flow.left(), m_flow.y() + topOf(*m_concurLabel, nameMiddle)});
        layRow(m_rows[row]);
        m_flow.skip(rowHeight);
    }
    if (m_firstConcur == m_rows.size()) {
        m_flow.addLine(m_concurLabel, 0, {m_flow.left(), m_flow.y() + topOf(*m_concurLabel, bare / 2)});
        m_flow.skip(bare);
    }
}

void Signatures::layRow(const CellRow &row)
{
    const double top = m_flow.y();
    for (const Cell &cell : row) {
        const double x = m_flow.left() + cell.x;
        double y = top + topOf(*cell.title, nameMiddle);
        for (int line = 0; line < cell.title->lineCount(); ++line) {
            m_flow.addLine(cell.title, line, {x, y});
            y += cell.title->lineHeight(line);
        }
        if (cell.mark)
            m_flow.addLine(cell.mark, 0, {x + cell.nameX, top + topOf(*cell.mark, markMiddle)});
        if (cell.picture.isNull()) {
            m_flow.addLine(cell.name, 0, {x + cell.nameX, top + topOf(*cell.name, nameMiddle)});
            continue;
        }
        const QSizeF size = QSizeF(cell.picture.size()).scaled(pictureWidth, pictureHeight, Qt::KeepAspectRatio);
        m_flow.add(PictureOp{cell.picture,
                             {x + cell.nameX, top + nameMiddle - size.height() / 2, size.width(), size.height()}});
        m_flow.addText(cell.name->lineText(0));
    }
}

} // namespace gw::paper
