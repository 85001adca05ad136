// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/document/canonical.h>
#include <gw/document/labels.h>
#include <gw/document/outline.h>
#include <gw/document/render.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// Lines broken where the paragraph breaks them.
QString escapedLines(const QString &text)
{
    return escaped(text).replace(u'\n', u"<br>"_s);
}

QString number(double value)
{
    return QString::fromLatin1(canonicalNumber(value));
}

QStringView alignName(Align align)
{
    switch (align) {
    case Align::Justify: return u"justify";
    case Align::Start: return u"left";
    case Align::Center: return u"center";
    case Align::End: return u"right";
    }
    return u"justify";
}

QString runHtml(const Run &run)
{
    QStringList style;
    if (!run.color.isEmpty())
        style.append(u"color:"_s + run.color);
    if (!run.background.isEmpty())
        style.append(u"background-color:"_s + run.background);
    if (run.size > 0)
        style.append(u"font-size:%1pt"_s.arg(number(run.size)));
    QString html = escapedLines(run.text);
    const auto wrap = [&html](bool set, QStringView tag) {
        if (set)
            html = u"<%1>%2</%1>"_s.arg(tag, html);
    };
    wrap(run.strike, u"s");
    wrap(run.underline, u"u");
    wrap(run.italic, u"i");
    wrap(run.bold, u"b");
    return style.isEmpty() ? html : u"<span style=\"%1\">%2</span>"_s.arg(escaped(style.join(u';')), html);
}

QString paragraphHtml(const Paragraph &paragraph, const QString &mark, const QString &end = {})
{
    QString inner;
    for (const Run &run : paragraph.runs)
        inner += runHtml(run);
    if (!end.isEmpty())
        inner += u"&nbsp;&nbsp;"_s + escaped(end);
    // The mark hangs to the left of the text, so that its lines stand below each other.
    const int hang = mark.isEmpty() ? 0 : 2;
    const double left = outlineIndent(paragraph.level) / 2.0 + hang;
    QString style = u"text-align:"_s + alignName(paragraph.align).toString();
    if (left > 0)
        style += u";margin-left:%1em"_s.arg(number(left));
    if (hang > 0) {
        style += u";text-indent:-%1em"_s.arg(hang);
        inner = u"<span class=\"mark\">%1</span> %2"_s.arg(escaped(mark), inner);
    }
    return u"<p style=\"%1\">%2</p>\n"_s.arg(style, inner.isEmpty() ? u"<br>"_s : inner);
}

QString tableHtml(const Table &table, const EndMark &end, bool ends)
{
    QString html = u"<table>\n<colgroup>"_s;
    for (const int width : table.columnWidths)
        html += u"<col style=\"width:%1%\">"_s.arg(number(width / 10.0));
    html += u"</colgroup>\n"_s;
    for (int row = 0; row < table.rows.size(); ++row) {
        html += u"<tr>"_s;
        for (int at = 0; at < table.rows.at(row).cells.size(); ++at) {
            const Cell &cell = table.rows.at(row).cells.at(at);
            const QString tag = cell.header ? u"th"_s : u"td"_s;
            html += u'<' + tag;
            if (cell.columnSpan > 1)
                html += u" colspan=\"%1\""_s.arg(cell.columnSpan);
            if (cell.rowSpan > 1)
                html += u" rowspan=\"%1\""_s.arg(cell.rowSpan);
            html += u'>';
            const QStringList marks = outlineMarks(cell.paragraphs);
            for (qsizetype paragraph = 0; paragraph < cell.paragraphs.size(); ++paragraph)
                html += paragraphHtml(cell.paragraphs.at(paragraph), marks.at(paragraph));
            if (ends && end.row == row && end.cell == at)
                html += u"<p>%1</p>"_s.arg(escaped(end.text));
            html += u"</"_s + tag + u'>';
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString imageHtml(const Image &image, const ImageUrl &images)
{
    const QString name = image.altText.isEmpty() ? image.name : image.altText;
    const QString url = images ? images(image.sha256) : QString();
    // Only what is written out in the URL itself: nothing may be loaded.
    if (!url.startsWith(u"data:image/"_s))
        return u"<p>[%1]</p>\n"_s.arg(escaped(name));
    const QString width = image.widthMm > 0 ? u" style=\"width:%1mm\""_s.arg(number(image.widthMm)) : QString();
    return u"<p><img src=\"%1\" alt=\"%2\"%3></p>\n"_s.arg(escaped(url), escaped(name), width);
}

QString attachmentsHtml(const QList<AttachmentRef> &attachments, FormLanguage language)
{
    QString html = u"<table class=\"attachments\">\n"_s;
    for (const AttachmentLine &line : attachmentLines(attachments, language)) {
        QString text = line.number.isEmpty() ? line.text : line.number + u' ' + line.text;
        if (!line.end.isEmpty())
            text += u"  "_s + line.end;
        html += u"<tr><td>%1</td><td>%2</td></tr>\n"_s.arg(escaped(line.label),
                                                           escaped(text).replace(u"  "_s, u"&nbsp;&nbsp;"_s));
    }
    return html + u"</table>\n"_s;
}

QString pictureHtml(const QString &sha256, const ImageUrl &images, const QString &name, double mm)
{
    Image image;
    image.sha256 = sha256;
    image.altText = name;
    image.widthMm = mm;
    return imageHtml(image, images);
}

QString cellsHtml(const QList<SignatureCell> &cells, const Sheet &sheet, const QString &label, const ImageUrl &images)
{
    QString inner;
    for (const SignatureCell &cell : cells) {
        if (!isDrawn(cell, !sheet.number.isEmpty()))
            continue;
        QString name = escaped(cell.skipReason.isEmpty() ? cell.name : cell.skipReason);
        if (!cell.image.isEmpty() && cell.skipReason.isEmpty())
            name = pictureHtml(cell.image, images, cell.name, 15);
        inner += u"<td>%1%2%3 <small>%4</small><br>%5</td>"_s.arg(
            cell.proposer ? u"★"_s : QString(), cell.reporter ? u"⊙"_s : QString(), escaped(cell.title),
            escaped(cellMark(cell, sheet.language)), name);
    }
    if (inner.isEmpty())
        return {};
    const QString head = label.isEmpty() ? QString() : u"<td>%1</td>"_s.arg(escaped(label));
    return u"<table class=\"signatures\"><tr>%1%2</tr></table>\n"_s.arg(head, inner);
}

constexpr QStringView styleSheet =
    u"@page{size:A4;margin:30mm 15mm 15mm 20mm}body{font:12pt/1.6 'Noto Sans CJK KR','Malgun "
    u"Gothic',sans-serif;color:#000;"
    u"background:#fff;max-width:175mm;margin:0 "
    u"auto;word-break:keep-all;overflow-wrap:anywhere}p{margin:0}h1{font-size:20pt;"
    u"text-align:center;margin:0 0 8mm}table{border-collapse:collapse;width:100%}td,th{border:.3mm solid "
    u"#000;padding:1mm 2mm;"
    u"font-weight:400}th{background:#f0f0f0}.head td,.attachments td,.signatures td{border:0;vertical-align:top}.head "
    u"td:first-child,"
    u".attachments td:first-child{width:4em;white-space:nowrap}.head{border-bottom:.5mm solid #000;margin-bottom:4mm}"
    u".campaign{text-align:center;font-size:10pt}.sender{text-align:center;font-size:20pt;font-weight:700;margin:12mm "
    u"0}"
    u".sender img{vertical-align:middle}.foot{border-top:.5mm solid "
    u"#000;font-size:9pt}.mark{display:inline-block;min-width:2em;"
    u"text-indent:0}img{max-width:100%}";

QString rowHtml(const QString &label, const QString &value)
{
    return u"<tr><td>%1</td><td>%2</td></tr>\n"_s.arg(escaped(label), escaped(value));
}

} // namespace

QString htmlBody(const Content &content, const QList<AttachmentRef> &attachments, FormLanguage language,
                 const ImageUrl &images)
{
    const EndMark end = endMark(content, attachments.size(), language);
    const QStringList marks = outlineMarks(content);
    QString html;
    for (int at = 0; at < content.blocks.size(); ++at) {
        const Block &block = content.blocks.at(at);
        const bool ends = end.block == at;
        switch (block.kind) {
        case Block::Kind::Paragraph:
            html += paragraphHtml(block.paragraph, marks.at(at),
                                  ends && end.where == EndMark::Where::AfterText ? end.text : QString());
            break;
        case Block::Kind::Table:
            html += tableHtml(block.table, end, ends && end.where == EndMark::Where::InCell);
            break;
        case Block::Kind::Image: html += imageHtml(block.image, images); break;
        }
        if (ends && end.where == EndMark::Where::BelowBlock)
            html += u"<p>&nbsp;&nbsp;%1</p>\n"_s.arg(escaped(end.text));
    }
    if (end.where == EndMark::Where::AfterText && end.block < 0)
        html += u"<p>&nbsp;&nbsp;%1</p>\n"_s.arg(escaped(end.text));
    if (!attachments.isEmpty())
        html += u"<p><br></p>\n"_s + attachmentsHtml(attachments, language);
    return html;
}

QString html(const Sheet &sheet, const ImageUrl &images)
{
    const FormLabels &labels = formLabels(sheet.language);
    QString body;
    if (!sheet.headCampaign.isEmpty())
        body += u"<p class=\"campaign\">%1</p>\n"_s.arg(escaped(sheet.headCampaign));
    body += u"<h1>%1</h1>\n<table class=\"head\">\n"_s.arg(escaped(sheet.agency));
    body += rowHtml(labels.receiver, sheet.receiver) + rowHtml(labels.via, sheet.via)
            + rowHtml(labels.title, sheet.title) + u"</table>\n"_s;
    body += htmlBody(sheet.content, sheet.attachments, sheet.language, images);
    if (!sheet.senderName.isEmpty()) {
        body += u"<div class=\"sender\">%1"_s.arg(escaped(sheet.senderName));
        const QString omission = sealOmission(sheet);
        if (!omission.isEmpty())
            body += u" <small>[%1]</small>"_s.arg(escaped(omission));
        if (sheet.seal.mode == SealMode::Seal && !sheet.seal.image.isEmpty())
            body += pictureHtml(sheet.seal.image, images, sheet.senderName, sheet.seal.sizeMm);
        body += u"</div>\n"_s;
    }
    if (!sheet.receivers.isEmpty())
        body += u"<table class=\"head\">%1</table>\n"_s.arg(rowHtml(labels.receivers, sheet.receivers.join(u", "_s)));
    body += u"<div class=\"foot\">\n"_s + cellsHtml(sheet.approvers, sheet, {}, images)
            + cellsHtml(sheet.concurrers, sheet, labels.concur, images);
    body += u"<p>%1 %2 &nbsp;&nbsp; %3 %4</p>\n"_s.arg(
        escaped(labels.issue), escaped(numberAndDate(sheet.number, sheet.issuedOn, sheet.language)),
        escaped(labels.receipt), escaped(numberAndDate(sheet.receiptNumber, sheet.receivedOn, sheet.language)));
    for (const QString &line : footLines(sheet))
        body += u"<p>%1</p>\n"_s.arg(escaped(line));
    if (!sheet.footCampaign.isEmpty())
        body += u"<p class=\"campaign\">%1</p>\n"_s.arg(escaped(sheet.footCampaign));
    body += u"</div>\n"_s;

    QString out = u"<!DOCTYPE html>\n<html lang=\""_s + toText(sheet.language);
    out += u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "_s;
    out +=
        u"content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n<title>"_s + escaped(sheet.title);
    out += u"</title>\n<style>"_s + styleSheet.toString() + u"</style>\n</head>\n<body>\n"_s + body
           + u"</body>\n</html>\n"_s;
    return out;
}

} // namespace gw::document
