// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "flow.h"
#include "fonts.h"
#include <gw/document/ending.h>
#include <gw/document/outline.h>

namespace gw::paper {

using namespace Qt::Literals::StringLiterals;
using document::Align;
using document::Block;
using document::EndMark;

namespace {

constexpr double missingWidth = mm(60);
constexpr double missingHeight = mm(30);
constexpr double rowGuess = mm(12); // of a table that a heading must not be parted from
constexpr double hairline = mm(0.2);

std::shared_ptr<const TextBlock> blockOf(const QString &text, const TextStyle &style)
{
    return std::make_shared<const TextBlock>(text, style);
}

/// The size of a picture on the page.
QSizeF pictureSize(const QImage &picture, double widthMm, const Flow &flow)
{
    if (picture.isNull())
        return {missingWidth, missingHeight};
    const double natural = picture.width() / 96. * unitsPerInch;
    double width = qMin(widthMm > 0 ? mm(widthMm) : natural, flow.width());
    double height = width * picture.height() / picture.width();
    const double tallest = flow.bottom() - flow.top();
    if (height > tallest) {
        width *= tallest / height;
        height = tallest;
    }
    return {width, height};
}

/// Sets the body from the first block to the last attachment.
class BodyLayer
{
public:
    BodyLayer(Flow &flow, const Sheet &sheet, const Pictures &pictures)
        : m_flow(flow)
        , m_sheet(sheet)
        , m_pictures(pictures)
        , m_style(flow.style(flow.look().size, flow.width(), Align::Justify))
        , m_stroke(stroke(m_style.font))
        , m_marks(document::outlineMarks(sheet.content))
        , m_end(document::endMark(sheet.content, sheet.attachments.size(), sheet.language))
    {
    }

    void lay(bool withFoot)
    {
        const QList<Block> &blocks = m_sheet.content.blocks;
        const int breakAt = withFoot && m_sheet.attachments.isEmpty() ? lastPart() : 0;
        for (int at = 0; at < blocks.size(); ++at) {
            if (breakAt > 0 && at == breakAt)
                m_flow.newPage();
            switch (blocks.at(at).kind) {
            case Block::Kind::Paragraph: layBlock(at); break;
            case Block::Kind::Table: {
                const bool ends = m_end.where == EndMark::Where::InCell && m_end.block == at;
                layTable(m_flow, blocks.at(at).table, at,
                         ends ? TableEnd{m_end.row, m_end.cell, m_end.text} : TableEnd());
                break;
            }
            case Block::Kind::Image: layImage(at); break;
            }
            if (m_end.where == EndMark::Where::BelowBlock && m_end.block == at)
                layEndBelow();
        }
        if (m_end.where == EndMark::Where::AfterText && m_end.block < 0)
            layEndBelow();
        if (m_sheet.attachments.isEmpty())
            return;
        if (withFoot && !blocks.isEmpty())
            m_flow.newPage();
        layAttachments();
    }

private:
    double oneLine() const { return pt(m_style.size * m_style.lineHeight); }

    /// A text with a mark that hangs to its left. `end` follows its last letter.
    struct Item
    {
        std::shared_ptr<const TextBlock> text;
        std::shared_ptr<const TextBlock> mark;
        QString markText;
        double markX = 0;
        double textX = 0;
        QString end;
    };

    void layBlock(int at)
    {
        const document::Paragraph &paragraph = m_sheet.content.blocks.at(at).paragraph;
        Item item;
        item.markText = m_marks.at(at);
        item.markX = document::outlineIndent(paragraph.level) * m_stroke;
        item.textX = item.markX;
        if (!item.markText.isEmpty()) {
            item.mark = blockOf(item.markText, m_flow.style(m_style.size, m_flow.width(), Align::Start));
            item.textX += item.mark->naturalWidth() + m_stroke;
        }
        TextStyle style = m_style;
        style.width = m_flow.width() - item.textX;
        style.align = paragraph.align;
        item.text = std::make_shared<const TextBlock>(paragraph.runs, m_flow.look(), style);
        if (m_end.where == EndMark::Where::AfterText && m_end.block == at)
            item.end = m_end.text;
        keepWithNext(at, *item.text);
        layItem(item, style.width, at);
    }

    /// The last block with the headings that stand over it.
    int lastPart() const
    {
        const QList<Block> &blocks = m_sheet.content.blocks;
        int at = int(blocks.size()) - 1;
        while (at > 0) {
            const int above = blocks.at(at - 1).paragraph.level;
            const bool heads =
                above > 0 && (blocks.at(at).kind != Block::Kind::Paragraph || blocks.at(at).paragraph.level > above);
            if (!heads)
                break;
            --at;
        }
        return at;
    }

    /// A heading does not stay behind alone at the foot of a page.
    void keepWithNext(int at, const TextBlock &text)
    {
        const QList<Block> &blocks = m_sheet.content.blocks;
        if (at + 1 >= blocks.size() || blocks.at(at).paragraph.level == 0 || text.lineCount() > 2)
            return;
        const Block &next = blocks.at(at + 1);
        double more = 0;
        if (next.kind == Block::Kind::Table)
            more = rowGuess;
        else if (next.kind == Block::Kind::Image)
            more = pictureSize(pictureOf(m_pictures, next.image.sha256), next.image.widthMm, m_flow).height();
        else if (next.paragraph.level > blocks.at(at).paragraph.level)
            more = 2 * oneLine();
        if (more > 0)
            m_flow.need(text.height() + more);
    }

    void layItem(const Item &item, double textWidth, int block)
    {
        const std::shared_ptr<const TextBlock> end =
            item.end.isEmpty() ? nullptr : blockOf(item.end, m_flow.style(m_style.size, m_flow.width(), Align::Start));
        const int count = item.text->lineCount();
        const double endX = item.text->lineEnd(count - 1) + 2 * m_stroke;
        const bool endFits = !end || endX + end->naturalWidth() <= textWidth;
        const double after = endFits ? 0 : oneLine();

        for (int from = 0; from < count;) {
            const int to = from + linesThatFit(*item.text, from, after);
            if (to == from) {
                m_flow.newPage();
                continue;
            }
            const double began = m_flow.y();
            for (int line = from; line < to; ++line)
                layLine(item, line);
            if (block >= 0)
                m_flow.addSpot({m_flow.left() + item.markX, began, m_flow.width() - item.markX, m_flow.y() - began},
                               block);
            from = to;
        }
        if (end && endFits) {
            const int last = count - 1;
            const double top = m_flow.y() - item.text->lineHeight(last) + item.text->baseline(last) - end->baseline(0);
            m_flow.addLine(end, 0, {m_flow.left() + item.textX + endX, top});
        } else if (end) {
            m_flow.addBlock(end, 2 * m_stroke);
        }
    }

    void layLine(const Item &item, int line)
    {
        const double y = m_flow.y();
        QString text = item.text->lineText(line);
        if (line == 0 && item.mark) {
            m_flow.add(TextOp{
                item.mark, 0, {m_flow.left() + item.markX, y + item.text->baseline(0) - item.mark->baseline(0)}});
            text = item.markText + u' ' + text;
        }
        m_flow.add(TextOp{item.text, line, {m_flow.left() + item.textX, y}});
        m_flow.addText(text);
        m_flow.skip(item.text->lineHeight(line));
    }

    /// How many lines from `from` on go on this page: never one alone of several, at either side of the break.
    int linesThatFit(const TextBlock &text, int from, double after) const
    {
        const int count = text.lineCount();
        int to = from;
        double height = 0;
        while (to < count && height + text.lineHeight(to) + (to + 1 == count ? after : 0) <= m_flow.room() + 0.5)
            height += text.lineHeight(to++);
        if (to == count)
            return count - from;
        if (count - to < 2)
            to = count - 2;
        const bool tooFew = (from == 0 && to < 2) || to <= from;
        if (!tooFew)
            return to - from;
        return m_flow.atTop() ? qMax(1, to - from) : 0;
    }

    void layImage(int at)
    {
        const document::Image &image = m_sheet.content.blocks.at(at).image;
        const QImage picture = pictureOf(m_pictures, image.sha256);
        const QSizeF size = pictureSize(picture, image.widthMm, m_flow);
        m_flow.need(size.height());
        const QRectF area(m_flow.left() + (m_flow.width() - size.width()) / 2, m_flow.y(), size.width(), size.height());
        const QString name = image.altText.isEmpty() ? image.name : image.altText;
        if (picture.isNull()) {
            m_flow.add(BoxOp{area, hairline});
            TextStyle style = m_flow.style(9, area.width() - mm(4), Align::Center);
            const auto text = blockOf(name, style);
            m_flow.addLine(text, 0, {area.left() + mm(2), area.center().y() - text->lineHeight(0) / 2});
        } else {
            m_flow.add(PictureOp{picture, area});
            if (!name.isEmpty())
                m_flow.addText(u'[' + name + u']');
        }
        m_flow.addSpot(area, at);
        m_flow.skip(size.height() + mm(2));
    }

    void layEndBelow()
    {
        const auto end = blockOf(m_end.text, m_flow.style(m_style.size, m_flow.width(), Align::Start));
        m_flow.need(oneLine());
        m_flow.addBlock(end, 2 * m_stroke);
    }

    void layAttachments()
    {
        const TextStyle start = m_flow.style(m_style.size, m_flow.width(), Align::Start);
        m_flow.need(2 * oneLine());
        if (!m_flow.atTop())
            m_flow.skip(oneLine());
        double indent = 0;
        for (const document::AttachmentLine &line : document::attachmentLines(m_sheet.attachments, m_sheet.language)) {
            Item item;
            item.markText = (line.label + u' ' + line.number).trimmed();
            if (!line.label.isEmpty())
                indent = blockOf(line.label, start)->naturalWidth() + 2 * m_stroke;
            item.textX = indent;
            if (!line.number.isEmpty())
                item.textX += blockOf(u"%1."_s.arg(m_sheet.attachments.size()), start)->naturalWidth() + m_stroke;
            TextStyle style = start;
            style.width = m_flow.width() - item.textX;
            item.text = blockOf(line.text, style);
            item.end = line.end;
            m_flow.need(item.text->height());
            // Label and number are two texts of one line.
            const double y = m_flow.y();
            if (!line.label.isEmpty())
                m_flow.add(TextOp{blockOf(line.label, start), 0, {m_flow.left(), y}});
            if (!line.number.isEmpty())
                m_flow.add(TextOp{blockOf(line.number, start), 0, {m_flow.left() + indent, y}});
            if (!item.markText.isEmpty())
                m_flow.addText(item.markText);
            layItem(item, style.width, -1);
        }
    }

    Flow &m_flow;
    const Sheet &m_sheet;
    const Pictures &m_pictures;
    TextStyle m_style;
    double m_stroke = 0;
    QStringList m_marks;
    EndMark m_end;
};

} // namespace

void layBody(Flow &flow, const Sheet &sheet, const Pictures &pictures, bool withFoot)
{
    BodyLayer(flow, sheet, pictures).lay(withFoot);
}

} // namespace gw::paper
