// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/document/labels.h>
#include <gw/document/outline.h>
#include <gw/document/render.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes a body line by line, each continued line under the first letter of its item.
class TextWriter
{
public:
    TextWriter(const Content &content, const EndMark &end) : m_content(content), m_end(end) {}

    QStringList lines()
    {
        const QStringList marks = outlineMarks(m_content);
        for (int at = 0; at < m_content.blocks.size(); ++at) {
            const Block &block = m_content.blocks.at(at);
            switch (block.kind) {
            case Block::Kind::Paragraph: writeParagraph(block.paragraph, marks.at(at), at); break;
            case Block::Kind::Table: writeTable(block.table, at); break;
            case Block::Kind::Image:
                m_lines.append(u"[%1]"_s.arg(block.image.altText.isEmpty() ? block.image.name : block.image.altText));
                break;
            }
            if (m_end.where == EndMark::Where::BelowBlock && m_end.block == at)
                m_lines.append(u"  "_s + m_end.text);
        }
        if (m_end.where == EndMark::Where::AfterText && m_end.block < 0)
            m_lines.append(u"  "_s + m_end.text);
        return m_lines;
    }

private:
    void writeParagraph(const Paragraph &paragraph, const QString &mark, int at)
    {
        QString text = paragraph.text();
        if (m_end.where == EndMark::Where::AfterText && m_end.block == at)
            text += u"  "_s + m_end.text;
        const QString indent(outlineIndent(paragraph.level), u' ');
        const QString head = mark.isEmpty() ? indent : indent + mark + u' ';
        const QString below(head.size(), u' ');
        bool first = true;
        for (const QString &line : text.split(u'\n')) {
            m_lines.append((first ? head : below) + line);
            first = false;
        }
    }

    void writeTable(const Table &table, int at)
    {
        for (int row = 0; row < table.rows.size(); ++row) {
            QStringList cells;
            for (int cell = 0; cell < table.rows.at(row).cells.size(); ++cell) {
                const bool ends = m_end.where == EndMark::Where::InCell && m_end.block == at && m_end.row == row
                                  && m_end.cell == cell;
                cells.append(ends ? m_end.text : cellText(table.rows.at(row).cells.at(cell)));
            }
            m_lines.append(cells.join(u'\t'));
        }
    }

    static QString cellText(const Cell &cell)
    {
        const QStringList marks = outlineMarks(cell.paragraphs);
        QStringList parts;
        for (qsizetype at = 0; at < cell.paragraphs.size(); ++at) {
            const QString text = cell.paragraphs.at(at).text().replace(u'\n', u' ').replace(u'\t', u' ');
            parts.append(marks.at(at).isEmpty() ? text : marks.at(at) + u' ' + text);
        }
        return parts.join(u" / "_s);
    }

    const Content &m_content;
    const EndMark &m_end;
    QStringList m_lines;
};

QString attachmentText(const QList<AttachmentRef> &attachments, FormLanguage language)
{
    QStringList lines;
    QString below;
    for (const AttachmentLine &line : attachmentLines(attachments, language)) {
        QString head = below;
        if (!line.label.isEmpty()) {
            head = line.label + u"  "_s;
            // A Hangul syllable is two strokes wide.
            below = QString(language == FormLanguage::Korean ? 2 * line.label.size() + 2 : head.size(), u' ');
        }
        QString text = head + (line.number.isEmpty() ? QString() : line.number + u' ') + line.text;
        if (!line.end.isEmpty())
            text += u"  "_s + line.end;
        lines.append(text);
    }
    return lines.join(u'\n');
}

QStringList cellTexts(const QList<SignatureCell> &cells, const Sheet &sheet)
{
    QStringList out;
    for (const SignatureCell &cell : cells) {
        if (!isDrawn(cell, !sheet.number.isEmpty()))
            continue;
        QStringList parts{(cell.proposer ? u"★"_s : QString()) + (cell.reporter ? u"⊙"_s : QString()) + cell.title,
                          cellMark(cell, sheet.language), cell.skipReason.isEmpty() ? cell.name : cell.skipReason};
        parts.removeAll(QString());
        out.append(parts.join(u' '));
    }
    return out;
}

} // namespace

QString plainText(const Content &content, const QList<AttachmentRef> &attachments, FormLanguage language)
{
    const EndMark end = endMark(content, attachments.size(), language);
    QString text = TextWriter(content, end).lines().join(u'\n');
    if (!attachments.isEmpty())
        text += u"\n\n"_s + attachmentText(attachments, language);
    return text + u'\n';
}

QString bareText(const Content &content)
{
    QStringList lines;
    for (const Block &block : content.blocks) {
        if (block.kind == Block::Kind::Paragraph)
            lines.append(block.paragraph.text());
        for (const Row &row : block.table.rows) {
            for (const Cell &cell : row.cells)
                lines.append(cell.text());
        }
    }
    return lines.join(u'\n');
}

QString plainText(const Sheet &sheet)
{
    const FormLabels &labels = formLabels(sheet.language);
    QStringList lines;
    if (!sheet.headCampaign.isEmpty())
        lines.append(sheet.headCampaign);
    lines.append({sheet.agency, QString(), labels.receiver + u"  "_s + sheet.receiver,
                  labels.via + (sheet.via.isEmpty() ? QString() : u"  "_s + sheet.via),
                  labels.title + u"  "_s + sheet.title, QString()});
    QString text = lines.join(u'\n') + u'\n' + plainText(sheet.content, sheet.attachments, sheet.language);
    QStringList foot{QString()};
    if (!sheet.senderName.isEmpty()) {
        const QString omission = sealOmission(sheet);
        foot.append({omission.isEmpty() ? sheet.senderName : u"%1 [%2]"_s.arg(sheet.senderName, omission), QString()});
    }
    if (!sheet.receivers.isEmpty())
        foot.append({labels.receivers + u"  "_s + sheet.receivers.join(u", "_s), QString()});
    const QStringList approvers = cellTexts(sheet.approvers, sheet);
    if (!approvers.isEmpty())
        foot.append(approvers.join(u"    "_s));
    const QStringList concurrers = cellTexts(sheet.concurrers, sheet);
    if (!concurrers.isEmpty())
        foot.append(labels.concur + u"  "_s + concurrers.join(u"    "_s));
    foot.append(labels.issue + u"  "_s + numberAndDate(sheet.number, sheet.issuedOn, sheet.language) + u"    "_s
                + labels.receipt + u"  "_s + numberAndDate(sheet.receiptNumber, sheet.receivedOn, sheet.language));
    foot.append(footLines(sheet));
    if (!sheet.footCampaign.isEmpty())
        foot.append(sheet.footCampaign);
    for (const QString &line : foot)
        text += (line.trimmed().isEmpty() ? QString() : line) + u'\n';
    return text;
}

} // namespace gw::document
