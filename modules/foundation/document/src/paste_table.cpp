// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "paste_builder.h"
#include <cmath>
#include <numeric>

namespace gw::document {

namespace {

/// Places cells on the grid as HTML does, and mends what does not fit.
class GridMaker
{
public:
    explicit GridMaker(bool &truncated) : m_truncated(truncated) {}

    void place(QList<Cell> cells, qsizetype rowsLeft)
    {
        Row row;
        qsizetype column = 0;
        for (Cell &cell : cells) {
            while (column < m_covered.size() && m_covered.at(column) > 0)
                ++column;
            if (column >= Limits::columns) {
                if (row.cells.isEmpty())
                    m_truncated = true;
                else
                    row.cells.last().paragraphs += cell.paragraphs; // rather crowded than gone
                continue;
            }
            cell.rowSpan = int(qBound(qsizetype(1), qsizetype(cell.rowSpan), rowsLeft));
            const qsizetype wanted = qBound(qsizetype(1), qsizetype(cell.columnSpan), Limits::columns - column);
            qsizetype span = 0;
            while (span < wanted && (column + span >= m_covered.size() || m_covered.at(column + span) == 0)) {
                if (column + span >= m_covered.size())
                    m_covered.append(0);
                m_covered[column + span] = cell.rowSpan;
                ++span;
            }
            cell.columnSpan = int(span);
            column += span;
            row.cells.append(std::move(cell));
        }
        m_rows.append(row);
        m_filled.append(m_covered);
        for (int &rows : m_covered)
            rows = qMax(0, rows - 1);
    }

    /// Fills the places that no cell took; they are all at the ends of rows.
    QList<Row> rows()
    {
        const qsizetype columns = m_covered.size();
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            QList<int> &filled = m_filled[row];
            filled.resize(columns, 0);
            for (const int rows : std::as_const(filled)) {
                if (rows == 0)
                    m_rows[row].cells.append(Cell());
            }
        }
        return m_rows;
    }

    qsizetype columns() const { return m_covered.size(); }

private:
    bool &m_truncated;
    QList<int> m_covered; ///< for how many rows each column is taken, this one included
    QList<QList<int>> m_filled;
    QList<Row> m_rows;
};

QList<int> perMille(QList<double> widths, qsizetype columns)
{
    const bool known =
        widths.size() == columns && std::all_of(widths.begin(), widths.end(), [](double width) { return width > 0; });
    if (!known)
        widths = QList<double>(columns, 1.);
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.);
    QList<int> out;
    int given = 0;
    double reached = 0;
    for (const double width : widths) {
        reached += width;
        // Rounded at the edges, so that all of them together are 1000.
        const int edge = int(std::round(reached / sum * 1000));
        out.append(qMax(1, edge - given));
        given = qMax(edge, given + 1);
    }
    while (std::accumulate(out.begin(), out.end(), 0) > 1000)
        --*std::max_element(out.begin(), out.end());
    return out;
}

} // namespace

std::optional<Table> regularTable(RawTable raw, bool &truncated)
{
    raw.rows.removeIf([](const QList<Cell> &row) { return row.isEmpty(); });
    if (raw.rows.isEmpty())
        return std::nullopt;
    GridMaker grid(truncated);
    const qsizetype count = raw.rows.size();
    for (qsizetype row = 0; row < count; ++row)
        grid.place(std::move(raw.rows[row]), count - row);
    Table table;
    table.rows = grid.rows();
    table.columnWidths = perMille(raw.widths, grid.columns());
    return table;
}

} // namespace gw::document
