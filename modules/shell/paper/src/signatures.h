// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "flow.h"

namespace gw::paper {

/// The signature row (결재란): in each cell a title and beside it the signature, with its marks above; 협조자 in rows of
/// their own. Cells of people who neither sign nor carry a mark are not drawn (rule Art. 7).
class Signatures
{
public:
    Signatures(Flow &flow, const Sheet &sheet, const Pictures &pictures);

    double height() const;
    void lay();

private:
    struct Cell
    {
        std::shared_ptr<const TextBlock> title;
        std::shared_ptr<const TextBlock> name;
        std::shared_ptr<const TextBlock> mark;
        QImage picture;
        double x = 0;
        double nameX = 0;          ///< from x
        double signatureWidth = 0; ///< of the name or picture and the mark above
    };
    using CellRow = std::vector<Cell>;

    void addRows(const QList<document::SignatureCell> &cells, double x);
    Cell made(const document::SignatureCell &cell, double x, double width) const;
    void layRow(const CellRow &row);

    Flow &m_flow;
    const Sheet &m_sheet;
    const Pictures &m_pictures;
    std::vector<CellRow> m_rows;
    std::shared_ptr<const TextBlock> m_concurLabel;
    size_t m_firstConcur = 0; ///< the row that has the label
};

} // namespace gw::paper
