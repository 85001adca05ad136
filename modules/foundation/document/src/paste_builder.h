// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "css.h"
#include <gw/document/paste.h>

namespace gw::document {

/// A table as it came: spans and rows may contradict each other.
struct RawTable
{
    QList<QList<Cell>> rows;
    QList<double> widths;     ///< of the columns in any unit; empty: not said
    bool columnsSaid = false; ///< by <col>; else by the cells of the first row
};
/// The same as a table that a body may hold: every place of the grid belongs to one cell. Nothing when it has no cell.
std::optional<Table> regularTable(RawTable raw, bool &truncated);

/// Collects paragraphs, tables and pictures within the limits of a body.
class PasteBuilder
{
public:
    explicit PasteBuilder(Pasted &out) : m_out(out) {}

    /// White space is collapsed as HTML does, unless the look says that it counts; then lines end at '\n'.
    void addText(const QString &text, const CssLook &look);
    /// The next paragraph is an item of that level.
    void beginItem(int level) { m_itemLevel = level; }
    /// Ends the paragraph, if one has begun.
    void endParagraph();
    /// Ends the line: an empty one becomes an empty paragraph.
    void breakLine();
    void addImage(const QString &source, const QString &name, double widthMm);

    bool inTable() const { return m_table.has_value(); }
    bool inCell() const { return m_cell; }
    void beginTable();
    void addColumn(double width);
    void beginRow();
    void beginCell(const Cell &frame, double width);
    void endCell();
    void endTable();

    /// Ends everything; drops empty lines at both ends and the 끝. that will be computed.
    void finish();

private:
    void append(Paragraph paragraph);
    void appendBlock(Block block);
    static void takeMark(Paragraph &paragraph);

    Pasted &m_out;
    Paragraph m_paragraph;
    int m_itemLevel = 0;
    bool m_open = false;  ///< something was said in this paragraph, be it a space
    qsizetype m_text = 0; ///< of the whole body
    std::optional<RawTable> m_table;
    bool m_cell = false;
    QList<Block> m_afterTable;
};

} // namespace gw::document
