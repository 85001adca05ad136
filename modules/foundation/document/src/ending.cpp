// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QLocale>
#include <gw/document/ending.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

QString endText(FormLanguage language)
{
    return language == FormLanguage::Korean ? u"끝."_s : u"End."_s;
}

bool isEmptyRow(const Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const Cell &cell) { return cell.text().trimmed().isEmpty(); });
}

/// The first of the empty rows at the end of a table; the number of rows when it is filled to its end. A row that only
/// continues cells from above is not an empty one.
qsizetype firstEmptyRow(const Table &table)
{
    qsizetype row = table.rows.size();
    while (row > 0 && !table.rows.at(row - 1).cells.isEmpty() && isEmptyRow(table.rows.at(row - 1)))
        --row;
    return row;
}

} // namespace

EndMark endMark(const Content &content, qsizetype attachments, FormLanguage language)
{
    EndMark mark;
    mark.text = endText(language);
    if (attachments > 0) {
        mark.where = EndMark::Where::AfterAttachments;
        return mark;
    }
    // Empty paragraphs at the end are no part of the body.
    qsizetype last = content.blocks.size() - 1;
    while (last > 0 && content.blocks.at(last).kind == Block::Kind::Paragraph
           && content.blocks.at(last).paragraph.text().trimmed().isEmpty())
        --last;
    mark.block = int(last);
    if (last < 0)
        return mark;
    const Block &block = content.blocks.at(last);
    if (block.kind == Block::Kind::Paragraph)
        return mark;
    mark.where = EndMark::Where::BelowBlock;
    if (block.kind != Block::Kind::Table)
        return mark;
    const qsizetype row = firstEmptyRow(block.table);
    if (row == 0 || row == block.table.rows.size())
        return mark;
    mark.where = EndMark::Where::InCell;
    mark.row = int(row);
    mark.cell = 0;
    mark.text = language == FormLanguage::Korean ? u"이하 빈칸"_s : u"Blank below"_s;
    return mark;
}

QString attachmentTitle(const QString &fileName)
{
    const qsizetype point = fileName.lastIndexOf(u'.');
    // "계획 2026. 11. 21" has no ending; "계획.hwpx" has.
    const bool ending = point > 0 && fileName.size() - point <= 6 && point + 1 < fileName.size()
                        && !fileName.sliced(point).contains(u' ') && !fileName.at(point + 1).isDigit();
    return (ending ? fileName.left(point) : fileName).trimmed();
}

QList<AttachmentLine> attachmentLines(const QList<AttachmentRef> &attachments, FormLanguage language)
{
    const bool korean = language == FormLanguage::Korean;
    QList<AttachmentLine> lines;
    for (qsizetype at = 0; at < attachments.size(); ++at) {
        AttachmentLine line;
        if (at == 0)
            line.label = korean ? u"붙임"_s : u"Att."_s;
        if (attachments.size() > 1)
            line.number = u"%1."_s.arg(at + 1);
        line.text = attachmentTitle(attachments.at(at).name) + (korean ? u" 1부."_s : u", 1 copy."_s);
        if (at + 1 == attachments.size())
            line.end = endText(language);
        lines.append(line);
    }
    return lines;
}

QString documentDate(QDate date, FormLanguage language)
{
    if (!date.isValid())
        return {};
    if (language == FormLanguage::Korean)
        return u"%1. %2. %3."_s.arg(date.year()).arg(date.month()).arg(date.day());
    return QLocale(QLocale::English).toString(date, u"d MMM yyyy"_s);
}

QString numberAndDate(const QString &number, QDate date, FormLanguage language)
{
    if (number.isEmpty() || !date.isValid())
        return number;
    return u"%1 (%2)"_s.arg(number, documentDate(date, language));
}

QString disclosureText(const DisclosureMark &disclosure, FormLanguage language)
{
    const bool korean = language == FormLanguage::Korean;
    QStringList grounds;
    for (const int ground : disclosure.grounds)
        grounds.append(QString::number(ground));
    QString text;
    switch (disclosure.grade) {
    case Disclosure::Open: return korean ? u"공개"_s : u"Open"_s;
    case Disclosure::PartlyOpen: text = korean ? u"부분공개"_s : u"Partly open"_s; break;
    case Disclosure::Closed: text = korean ? u"비공개"_s : u"Closed"_s; break;
    }
    if (grounds.isEmpty())
        return text;
    return korean ? u"%1(%2)"_s.arg(text, grounds.join(u',')) : u"%1 (%2)"_s.arg(text, grounds.join(u", "_s));
}

} // namespace gw::document
