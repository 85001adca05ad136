// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

QList<Part> partsOf(const document::Block &block, int index)
{
    const Place place{.in = Place::In::Block, .block = index};
    if (block.kind == document::Block::Kind::Paragraph)
        return {{.place = place, .text = block.paragraph.text(), .runs = &block.paragraph.runs}};
    if (block.kind == document::Block::Kind::Image) {
        Place alt = place;
        alt.field = u"altText"_s;
        return {{.place = alt, .text = block.image.altText}};
    }
    QList<Part> parts;
    for (qsizetype row = 0; row < block.table.rows.size(); ++row) {
        const QList<document::Cell> &cells = block.table.rows.at(row).cells;
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            const QList<document::Paragraph> &paragraphs = cells.at(cell).paragraphs;
            for (qsizetype n = 0; n < paragraphs.size(); ++n) {
                Place inCell = place;
                inCell.row = int(row);
                inCell.cell = int(cell);
                inCell.paragraph = int(n);
                const document::Paragraph &paragraph = paragraphs.at(n);
                parts.append({.place = inCell, .text = paragraph.text(), .runs = &paragraph.runs, .inTable = true});
            }
        }
    }
    return parts;
}

QList<Part> partsOf(const document::Meta &meta)
{
    const auto field = [](QString name, QString text) {
        return Part{.place = {.in = Place::In::Meta, .field = std::move(name)}, .text = std::move(text)};
    };
    QList<Part> parts{field(u"title"_s, meta.title), field(u"summary"_s, meta.summary),
                      field(u"keywords"_s, meta.keywords.join(u", "_s)), field(u"senderName"_s, meta.senderName),
                      field(u"disclosure.reason"_s, meta.disclosure.reason)};
    QStringList receivers;
    for (const document::Receiver &receiver : meta.receivers)
        receivers.append(receiver.name);
    parts.append(field(u"receivers"_s, receivers.join(u", "_s)));
    return parts;
}

Place within(const Part &part, qsizetype start, qsizetype length)
{
    Place place = part.place;
    place.start = int(start);
    place.length = int(length);
    return place;
}

Finding makeFinding(const char16_t *message, Level level, const char16_t *article, Place place, QStringList parameters)
{
    const QString name = QString::fromUtf16(message);
    return {.code = name.left(3),
            .level = level,
            .place = std::move(place),
            .article = QString::fromUtf16(article),
            .message = name,
            .parameters = std::move(parameters)};
}

Fix replacing(const char16_t *code, const Part &part, qsizetype start, qsizetype length, const QString &text)
{
    const QString before = part.text.mid(start, length);
    return {
        .code = QString::fromUtf16(code),
        .parameters = {before, text},
        .edits = {
            {.kind = Edit::Kind::ReplaceText, .place = within(part, start, length), .before = before, .text = text}}};
}

} // namespace gw::checks
