// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "flow.h"
#include "fonts.h"
#include <gw/document/labels.h>

namespace gw::paper {

using namespace Qt::Literals::StringLiterals;
using document::Align;

namespace {

constexpr double campaignSize = 9.5; // pt
constexpr double agencySize = 22;
constexpr double emblemSize = mm(20); // logo and symbol, 2 cm square
constexpr double headRule = mm(0.5);

void layEmblem(Flow &flow, const QImage &picture, double x, double y)
{
    if (picture.isNull())
        return;
    const QSizeF size = QSizeF(picture.size()).scaled(emblemSize, emblemSize, Qt::KeepAspectRatio);
    flow.add(PictureOp{
        picture,
        {x + (emblemSize - size.width()) / 2, y + (emblemSize - size.height()) / 2, size.width(), size.height()}});
}

/// The name of an agency is set wide, a short one wider.
QFont wideFont(QFont font, const QString &text)
{
    const bool hangul = !text.isEmpty() && text.at(0).script() == QChar::Script_Hangul;
    if (hangul)
        font.setLetterSpacing(QFont::PercentageSpacing, text.size() <= 8 ? 112 : text.size() <= 14 ? 106 : 103);
    return font;
}

/// 수신, (경유) and 제목 with their values below each other.
void layField(Flow &flow, const QString &label, const QString &value, double valueX, bool bold)
{
    TextStyle style = flow.style(flow.look().size, flow.width() - valueX, Align::Start, bold);
    style.lineHeight = 1.7;
    TextStyle plain = flow.style(flow.look().size, flow.width(), Align::Start);
    plain.lineHeight = 1.7;
    const auto labelText = std::make_shared<const TextBlock>(label, plain);
    const auto valueText = std::make_shared<const TextBlock>(value, style);
    flow.add(TextOp{labelText, 0, {flow.left(), flow.y()}});
    if (value.isEmpty()) {
        flow.addText(label);
        flow.skip(labelText->lineHeight(0));
        return;
    }
    for (int line = 0; line < valueText->lineCount(); ++line) {
        flow.add(TextOp{valueText, line, {flow.left() + valueX, flow.y()}});
        flow.addText(line == 0 ? label + u"  "_s + valueText->lineText(line) : valueText->lineText(line));
        flow.skip(valueText->lineHeight(line));
    }
}

} // namespace

void layHead(Flow &flow, const Sheet &sheet, const Pictures &pictures)
{
    const document::FormLabels &labels = document::formLabels(sheet.language);
    const double top = flow.y();
    if (!sheet.headCampaign.isEmpty()) {
        TextStyle style = flow.style(campaignSize, flow.width(), Align::Center);
        flow.addBlock(std::make_shared<const TextBlock>(sheet.headCampaign, style), 0);
        flow.skip(mm(1));
    }
    const QImage logo = pictureOf(pictures, sheet.logo);
    const QImage symbol = pictureOf(pictures, sheet.symbol);
    layEmblem(flow, logo, flow.left(), top);
    layEmblem(flow, symbol, flow.left() + flow.width() - emblemSize, top);

    const bool emblems = !logo.isNull() || !symbol.isNull();
    const double aside = emblems ? emblemSize + mm(3) : 0;
    TextStyle style = flow.style(agencySize, flow.width() - 2 * aside, Align::Center, true);
    style.font = wideFont(style.font, sheet.agency);
    style.lineHeight = 1.35;
    flow.addBlock(std::make_shared<const TextBlock>(sheet.agency, style), aside);
    if (emblems)
        flow.moveTo(qMax(flow.y(), top + emblemSize));
    flow.skip(mm(5));

    const TextStyle plain = flow.style(flow.look().size, flow.width(), Align::Start);
    double widest = 0;
    for (const QString &label : {labels.receiver, labels.via, labels.title})
        widest = qMax(widest, TextBlock(label, plain).naturalWidth());
    const double valueX = widest + 2 * stroke(plain.font);
    layField(flow, labels.receiver, sheet.receiver, valueX, false);
    layField(flow, labels.via, sheet.via, valueX, false);
    layField(flow, labels.title, sheet.title, valueX, true);

    flow.skip(mm(1.5));
    flow.add(RuleOp{{flow.left(), flow.y(), flow.left() + flow.width(), flow.y()}, headRule});
    flow.skip(mm(4));
}

} // namespace gw::paper
