// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "flow.h"
#include "fonts.h"
#include <gw/document/outline.h>

namespace gw::paper {

using namespace Qt::Literals::StringLiterals;
using document::Align;

namespace {

constexpr double padX = mm(1.6);
constexpr double padY = mm(0.9);
constexpr double cellFrame = mm(0.15);
constexpr double tableFrame = mm(0.35);
constexpr double gapAround = mm(1.2);

struct CellLine
{
    std::shared_ptr<const TextBlock> block;
    int line = 0;
    double x = 0; ///< from the left of the cell's text
    double height = 0;
    std::shared_ptr<const TextBlock> mark; ///< of the first line of an item
    double markX = 0;
    QString text;
};

struct LaidCell
{
    int row = 0;
    int index = 0; ///< in its row
    int column = 0;
    int rows = 1;
    int columns = 1;
    bool header = false;
    std::vector<CellLine> lines;
    double textHeight = 0;
};

/// One table, from its grid to portions of pages.
class TableLayer
{
public:
    TableLayer(Flow &flow, const document::Table &table, int block, const TableEnd &end)
        : m_flow(flow), m_table(table), m_block(block), m_end(end)
    {
        m_size = qMax(8., flow.look().size - 1);
        int reached = 0;
        m_edges.push_back(0);
        for (const int width : table.columnWidths) {
            reached += width;
            m_edges.push_back(flow.width() * reached / 1000);
        }
        placeCells();
        measureRows();
    }

    void lay()
    {
        m_flow.skip(m_flow.atTop() ? 0 : gapAround);
        const int count = int(m_heights.size());
        const int headers = headerRows();
        for (int row = 0; row < count;) {
            const int end = rowsThatFit(row);
            if (end > row) {
                layPortion(row, end, false);
                row = end;
            } else if (!m_flow.atTop() && !m_afterHeader) {
                nextPage(row >= headers ? headers : 0);
            } else {
                laySliced(row++);
            }
        }
        m_flow.skip(gapAround);
    }

private:
    void placeCells()
    {
        std::vector<int> covered(m_edges.size() - 1, 0);
        for (int row = 0; row < m_table.rows.size(); ++row) {
            size_t column = 0;
            const QList<document::Cell> &cells = m_table.rows.at(row).cells;
            for (int index = 0; index < cells.size(); ++index) {
                while (column < covered.size() && covered[column] > 0)
                    ++column;
                if (column >= covered.size())
                    break;
                LaidCell cell;
                cell.row = row;
                cell.index = index;
                cell.column = int(column);
                cell.columns = qMin(cells.at(index).columnSpan, int(covered.size() - column));
                cell.rows = qMin(cells.at(index).rowSpan, int(m_table.rows.size()) - row);
                cell.header = cells.at(index).header;
                for (int span = 0; span < cell.columns; ++span)
                    covered[column++] = cell.rows;
                setText(cell, cells.at(index));
                m_cells.push_back(std::move(cell));
            }
            for (int &rows : covered)
                rows = qMax(0, rows - 1);
        }
    }

    void setText(LaidCell &laid, const document::Cell &cell)
    {
        const double width =
            qMax(mm(3), m_edges[size_t(laid.column + laid.columns)] - m_edges[size_t(laid.column)] - 2 * padX);
        QList<document::Paragraph> paragraphs = cell.paragraphs;
        if (laid.row == m_end.row && laid.index == m_end.cell) {
            document::Run run;
            run.text = m_end.text;
            paragraphs = {document::Paragraph{0, Align::Center, {run}}};
        }
        const QStringList marks = document::outlineMarks(paragraphs);
        for (qsizetype at = 0; at < paragraphs.size(); ++at)
            addParagraph(laid, paragraphs.at(at), marks.at(at), width);
        for (const CellLine &line : laid.lines)
            laid.textHeight += line.height;
    }

    void addParagraph(LaidCell &laid, const document::Paragraph &paragraph, const QString &mark, double width)
    {
        Align align = paragraph.align;
        if (align == Align::Justify)
            align = laid.header ? Align::Center : Align::Start; // narrow columns would be torn apart
        TextStyle style = m_flow.style(m_size, width, align);
        style.lineHeight = qMin(style.lineHeight, 1.35);
        double x = document::outlineIndent(paragraph.level) * stroke(style.font);
        CellLine first;
        if (!mark.isEmpty()) {
            TextStyle markStyle = style;
            markStyle.align = Align::Start;
            first.mark = std::make_shared<const TextBlock>(mark, markStyle);
            first.markX = x;
            x += first.mark->naturalWidth() + stroke(style.font);
        }
        x = qMin(x, width / 2);
        style.width = width - x;
        const auto block = std::make_shared<const TextBlock>(paragraph.runs, m_flow.look(), style);
        for (int line = 0; line < block->lineCount(); ++line) {
            CellLine made = line == 0 ? first : CellLine();
            made.block = block;
            made.line = line;
            made.x = x;
            made.height = block->lineHeight(line);
            made.text = line == 0 && !mark.isEmpty() ? mark + u' ' + block->lineText(line) : block->lineText(line);
            laid.lines.push_back(std::move(made));
        }
    }

    void measureRows()
    {
        m_heights.assign(size_t(m_table.rows.size()), pt(m_size * 1.35) + 2 * padY);
        for (const LaidCell &cell : m_cells) {
            if (cell.rows == 1)
                m_heights[size_t(cell.row)] = qMax(m_heights[size_t(cell.row)], cell.textHeight + 2 * padY);
        }
        for (const LaidCell &cell : m_cells) {
            const double missing = cell.textHeight + 2 * padY - height(cell.row, cell.row + cell.rows);
            if (missing > 0)
                m_heights[size_t(cell.row + cell.rows - 1)] += missing;
        }
    }

    double height(int from, int to) const
    {
        double sum = 0;
        for (int row = from; row < to; ++row)
            sum += m_heights[size_t(row)];
        return sum;
    }

    /// Rows at the top that are nothing but headers: they are drawn again on every page.
    int headerRows() const
    {
        int rows = 0;
        while (rows < m_table.rows.size()) {
            int end = rows;
            bool headers = false;
            for (const LaidCell &cell : m_cells) {
                if (cell.row == rows) {
                    if (!cell.header)
                        return fitsRepeated(rows);
                    headers = true;
                    end = qMax(end, cell.row + cell.rows);
                }
            }
            if (!headers)
                break;
            rows = end;
        }
        // A table of headers only has none.
        return rows < m_table.rows.size() ? fitsRepeated(rows) : 0;
    }

    int fitsRepeated(int rows) const { return height(0, rows) < (m_flow.bottom() - m_flow.top()) / 3 ? rows : 0; }

    /// The end of the rows that are joined with `row` by cells which reach over several.
    int bandEnd(int row) const
    {
        int end = row + 1;
        for (const LaidCell &cell : m_cells) {
            if (cell.row < end && cell.row + cell.rows > end)
                end = cell.row + cell.rows;
        }
        return end;
    }

    int rowsThatFit(int row) const
    {
        const int count = int(m_heights.size());
        int end = row;
        while (end < count) {
            const int next = bandEnd(end);
            if (height(row, next) > m_flow.room() + 0.5)
                break;
            end = next;
        }
        // Joined rows that no page could hold are parted where the page ends.
        if (end == row && height(row, bandEnd(row)) > m_flow.bottom() - m_flow.top()) {
            while (end < count && height(row, end + 1) <= m_flow.room() + 0.5)
                ++end;
        }
        return end;
    }

    void nextPage(int headers)
    {
        m_flow.newPage();
        m_afterHeader = headers > 0;
        if (headers > 0)
            layPortion(0, headers, true);
    }

    void layPortion(int from, int to, bool again)
    {
        const double top = m_flow.y();
        const double total = height(from, to);
        for (const LaidCell &cell : m_cells) {
            if (cell.row >= to || cell.row + cell.rows <= from)
                continue;
            const int first = qMax(cell.row, from);
            const QRectF area(m_flow.left() + m_edges[size_t(cell.column)], top + height(from, first),
                              m_edges[size_t(cell.column + cell.columns)] - m_edges[size_t(cell.column)],
                              height(first, qMin(cell.row + cell.rows, to)));
            drawFrame(cell, area);
            if (cell.row < from)
                continue; // its text stands on the page before
            double y = area.top() + qMax(padY, (area.height() - cell.textHeight) / 2);
            for (const CellLine &line : cell.lines) {
                drawLine(line, area.left() + padX, y, again);
                y += line.height;
            }
            if (!again)
                m_flow.addSpot(area, m_block, cell.row, cell.index);
        }
        m_flow.add(BoxOp{{m_flow.left(), top, m_edges.back(), total}, tableFrame});
        m_flow.skip(total);
        m_afterHeader = again;
    }

    void drawFrame(const LaidCell &cell, const QRectF &area)
    {
        if (cell.header)
            m_flow.add(BoxOp{area, 0});
        m_flow.add(BoxOp{area, cellFrame});
    }

    void drawLine(const CellLine &line, double x, double y, bool again)
    {
        if (line.mark)
            m_flow.add(
                TextOp{line.mark, 0, {x + line.markX, y + line.block->baseline(line.line) - line.mark->baseline(0)}});
        m_flow.add(TextOp{line.block, line.line, {x + line.x, y}});
        if (!again)
            m_flow.addText(line.text);
    }

    /// A row that is taller than a page: each cell goes on where it stopped.
    void laySliced(int row)
    {
        std::vector<std::pair<const LaidCell *, size_t>> next;
        for (const LaidCell &cell : m_cells) {
            if (cell.row == row)
                next.emplace_back(&cell, 0);
        }
        const auto unfinished = [&next] {
            return std::any_of(next.begin(), next.end(),
                               [](const auto &cell) { return cell.second < cell.first->lines.size(); });
        };
        while (unfinished()) {
            const double room = m_flow.room() - 2 * padY;
            double used = 0;
            std::vector<size_t> ends;
            for (const auto &[cell, line] : next) {
                size_t end = line;
                double sum = 0;
                while (end < cell->lines.size()
                       && (sum + cell->lines[end].height <= room || (end == line && m_flow.atTop())))
                    sum += cell->lines[end++].height;
                used = qMax(used, sum);
                ends.push_back(end);
            }
            if (used <= 0) {
                m_flow.newPage();
                continue;
            }
            for (size_t at = 0; at < next.size(); ++at) {
                auto &[cell, line] = next[at];
                const QRectF area(m_flow.left() + m_edges[size_t(cell->column)], m_flow.y(),
                                  m_edges[size_t(cell->column + cell->columns)] - m_edges[size_t(cell->column)],
                                  used + 2 * padY);
                drawFrame(*cell, area);
                m_flow.addSpot(area, m_block, cell->row, cell->index);
                for (double y = area.top() + padY; line < ends[at]; ++line) {
                    drawLine(cell->lines[line], area.left() + padX, y, false);
                    y += cell->lines[line].height;
                }
            }
            m_flow.skip(used + 2 * padY);
            if (unfinished())
                m_flow.newPage();
        }
        m_afterHeader = false;
    }

    Flow &m_flow;
    const document::Table &m_table;
    int m_block = -1;
    const TableEnd &m_end;
    double m_size = 11;
    bool m_afterHeader = false; ///< nothing but repeated headers is on this page yet
    std::vector<double> m_edges;
    std::vector<LaidCell> m_cells;
    std::vector<double> m_heights;
};

} // namespace

void layTable(Flow &flow, const document::Table &table, int block, const TableEnd &end)
{
    TableLayer(flow, table, block, end).lay();
}

} // namespace gw::paper
