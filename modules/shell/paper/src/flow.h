// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "text_block.h"
#include "units.h"
#include <QLineF>
#include <gw/paper/paper.h>
#include <variant>

namespace gw::paper {

/// A line of text with its left upper corner.
struct TextOp
{
    std::shared_ptr<const TextBlock> block;
    int line = 0;
    QPointF at;
};
struct RuleOp
{
    QLineF line;
    double width = 0;
};
/// A shade behind text, or a frame when `frame` is not 0.
struct BoxOp
{
    QRectF area;
    double frame = 0;
};
struct PictureOp
{
    QImage image;
    QRectF area;
};
using Op = std::variant<TextOp, RuleOp, BoxOp, PictureOp>;

struct Page
{
    std::vector<Op> ops;
    QStringList text; ///< in reading order
};

/// Where the next thing goes: pages, the room that is left on the last one, and what stands where.
class Flow
{
public:
    explicit Flow(const document::FormLook &look);

    const document::FormLook &look() const { return m_look; }
    double left() const { return mm(m_look.left); }
    double width() const { return pageWidth - mm(m_look.left) - mm(m_look.right); }
    double top() const { return mm(m_look.top); }
    double bottom() const { return pageHeight - mm(m_look.bottom); }
    /// A style of the form's body.
    TextStyle style(double size, double lineWidth, document::Align align, bool bold = false) const;

    double y() const { return m_y; }
    double room() const { return bottom() - m_y; }
    bool atTop() const { return m_y <= top() + 0.5; }
    void skip(double height) { m_y += height; }
    void moveTo(double y) { m_y = y; }
    void newPage();
    /// A new page unless `height` still fits, or would fit no better there.
    void need(double height);

    /// Draws on the page that the flow has reached.
    void add(Op op) { pages.back().ops.push_back(std::move(op)); }
    void addText(const QString &text);
    /// All lines of a block from here on the same page, x from the left margin; the flow moves below it.
    void addBlock(const std::shared_ptr<const TextBlock> &block, double x);
    /// A single line somewhere; the flow stays.
    void addLine(const std::shared_ptr<const TextBlock> &block, int line, QPointF at);
    void addSpot(QRectF area, int block, int row = -1, int cell = -1);

    std::vector<Page> pages;
    QList<Spot> spots;

private:
    document::FormLook m_look;
    double m_y = 0;
};

/// The picture with that hash; a null one when there is none.
QImage pictureOf(const Pictures &pictures, const QString &sha256);

void layHead(Flow &flow, const Sheet &sheet, const Pictures &pictures);
/// `withFoot`: the end of the body (the 붙임 list or the last block) begins a page, so that the foot is not alone there.
void layBody(Flow &flow, const Sheet &sheet, const Pictures &pictures, bool withFoot);
/// Sender, receivers, signatures and contact at the foot of the last page. Says whether it went to a page of its own.
bool layFoot(Flow &flow, const Sheet &sheet, const Pictures &pictures);
void layPageNumbers(std::vector<Page> &pages, const Flow &flow);

/// `ends`: the row and cell that get `endText`; -1 for none.
struct TableEnd
{
    int row = -1;
    int cell = -1;
    QString text = {};
};
void layTable(Flow &flow, const document::Table &table, int block, const TableEnd &end);

} // namespace gw::paper
