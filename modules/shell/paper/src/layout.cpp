// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "flow.h"
#include "fonts.h"
#include <QPainter>

namespace gw::paper {

using namespace Qt::Literals::StringLiterals;

/// The pages with what is under all of them.
struct Layout::Pages
{
    std::vector<Page> pages;
    QList<Spot> spots;
    document::FormLook look;
};

namespace {

constexpr double numberFromEdge = mm(9);
constexpr double watermarkSize = 54; // pt

const QColor &shade()
{
    static const QColor colour(0xf0, 0xf0, 0xf0);
    return colour;
}

class OpPainter
{
public:
    explicit OpPainter(QPainter &painter) : m_painter(painter) {}

    void operator()(const TextOp &op)
    {
        m_painter.setPen(Qt::black);
        op.block->draw(m_painter, op.line, op.at);
    }
    void operator()(const RuleOp &op)
    {
        m_painter.setPen(QPen(Qt::black, op.width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(op.line);
    }
    void operator()(const BoxOp &op)
    {
        if (op.frame <= 0) {
            m_painter.fillRect(op.area, shade());
            return;
        }
        m_painter.setPen(QPen(Qt::black, op.frame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(op.area);
    }
    void operator()(const PictureOp &op) { m_painter.drawImage(op.area, op.image); }

private:
    QPainter &m_painter;
};

/// In solid grey: what is see-through may not be in a file for keeping (ISO 19005-1).
void paintWatermark(QPainter &painter, const document::FormLook &look)
{
    if (look.watermark.isEmpty())
        return;
    TextStyle style;
    style.font = formFont(look, watermarkSize, true);
    style.size = watermarkSize;
    style.align = document::Align::Center;
    style.width = pageHeight;
    document::Run run;
    run.text = look.watermark;
    run.color = u"#ececec"_s;
    const TextBlock text({run}, look, style);
    painter.save();
    painter.translate(pageWidth / 2, pageHeight / 2);
    painter.rotate(-45);
    for (int line = 0; line < text.lineCount(); ++line)
        text.draw(painter, line, {-pageHeight / 2, text.height(0, line) - text.height() / 2});
    painter.restore();
}

} // namespace

void layPageNumbers(std::vector<Page> &pages, const Flow &flow)
{
    const bool ofAll = flow.look().pageOfPages;
    for (size_t at = ofAll ? 0 : 1; at < pages.size(); ++at) {
        const QString text = ofAll ? u"%1/%2"_s.arg(at + 1).arg(pages.size()) : u"- %1 -"_s.arg(at + 1);
        TextStyle style = flow.style(10, flow.width(), document::Align::Center);
        style.lineHeight = 1;
        const auto number = std::make_shared<const TextBlock>(text, style);
        pages[at].ops.emplace_back(TextOp{number, 0, {flow.left(), pageHeight - numberFromEdge}});
        pages[at].text.append(text);
    }
}

Layout::Layout(const Sheet &sheet, const Pictures &pictures)
{
    Flow flow(sheet.look);
    layHead(flow, sheet, pictures);
    layBody(flow, sheet, pictures, false);
    if (layFoot(flow, sheet, pictures)) {
        flow = Flow(sheet.look);
        layHead(flow, sheet, pictures);
        layBody(flow, sheet, pictures, true);
        layFoot(flow, sheet, pictures);
    }
    layPageNumbers(flow.pages, flow);
    auto pages = std::make_shared<Pages>();
    pages->pages = std::move(flow.pages);
    pages->spots = std::move(flow.spots);
    pages->look = sheet.look;
    m_pages = std::move(pages);
}

int Layout::pageCount() const
{
    return m_pages ? int(m_pages->pages.size()) : 0;
}

QSizeF Layout::pageSize()
{
    return {210, 297};
}

void Layout::paint(QPainter &painter, int page, const QRectF &target) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.fillRect(target, Qt::white);
    painter.translate(target.topLeft());
    painter.scale(target.width() / pageWidth, target.height() / pageHeight);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintWatermark(painter, m_pages->look);
    OpPainter ops(painter);
    for (const Op &op : m_pages->pages[size_t(page)].ops)
        std::visit(ops, op);
    painter.restore();
}

const QList<Spot> &Layout::spots() const
{
    static const QList<Spot> none;
    return m_pages ? m_pages->spots : none;
}

std::optional<Spot> Layout::spotAt(int page, QPointF mm) const
{
    for (const Spot &spot : spots()) {
        if (spot.page == page && spot.area.contains(mm))
            return spot;
    }
    return std::nullopt;
}

QString Layout::text(int page) const
{
    if (page < 0 || page >= pageCount())
        return {};
    return m_pages->pages[size_t(page)].text.join(u'\n');
}

QImage render(const Layout &layout, int page, double dpi)
{
    const QSize size(qRound(210 / 25.4 * dpi), qRound(297 / 25.4 * dpi));
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, page, QRectF({}, QSizeF(size)));
    return image;
}

} // namespace gw::paper
