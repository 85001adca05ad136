// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office_text.h"

#include "rules.h"

#include <gw/checks/office.h>
#include <gw/document/outline.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

using document::Limits;

void OfficeLook::add(const OfficeLook &other)
{
    if (!other.color.isEmpty())
        color = other.color;
    if (!other.background.isEmpty())
        background = other.background;
    if (other.size > 0)
        size = other.size;
    if (other.hidden)
        hidden = other.hidden;
}

QString officeColour(QStringView text)
{
    static const QHash<QString, QString> names{{u"white"_s, u"#ffffff"_s},  {u"black"_s, u"#000000"_s},
                                               {u"yellow"_s, u"#ffff00"_s}, {u"red"_s, u"#ff0000"_s},
                                               {u"green"_s, u"#00ff00"_s},  {u"cyan"_s, u"#00ffff"_s},
                                               {u"blue"_s, u"#0000ff"_s},   {u"magenta"_s, u"#ff00ff"_s}};
    QString colour = text.trimmed().toString().toLower();
    if (names.contains(colour))
        return names.value(colour);
    if (!colour.startsWith(u'#'))
        colour.prepend(u'#');
    const bool hex = std::ranges::all_of(QStringView(colour).mid(1),
                                         [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return hex && colour.size() == 7 ? colour : QString();
}

bool OfficeText::isFull() const
{
    return m_length >= Limits::text || m_content.blocks.size() >= Limits::blocks;
}

void OfficeText::beginParagraph()
{
    m_open.append(document::Paragraph());
}

void OfficeText::addText(const QString &text, const OfficeLook &look)
{
    if (m_open.isEmpty() || text.isEmpty() || isFull())
        return;
    document::Run run{.text = text.left(Limits::text - m_length),
                      .hidden = look.hidden.value_or(false),
                      .color = look.color,
                      .background = look.background.isEmpty() ? m_cellBackground : look.background,
                      .size = std::min(look.size, 400.0)};
    m_length += run.text.size();
    QList<document::Run> &runs = m_open.last().runs;
    if (!runs.isEmpty() && runs.constLast().sameLook(run))
        runs.last().text += run.text;
    else if (runs.size() < Limits::runs)
        runs.append(run);
}

void OfficeText::endParagraph()
{
    if (m_open.isEmpty())
        return;
    document::Paragraph paragraph = m_open.takeLast();
    const QString text = paragraph.text();
    const auto mark = document::typedMark(text);
    if (mark && m_tables == 0 && paragraph.runs.constFirst().text.size() > mark->length) {
        paragraph.runs.first().text.remove(0, mark->length);
        paragraph.level = mark->level;
    }
    place(paragraph);
}

void OfficeText::place(const document::Paragraph &paragraph)
{
    if (m_tables > 0 && !m_table.rows.isEmpty() && !m_table.rows.constLast().cells.isEmpty()) {
        QList<document::Paragraph> &paragraphs = m_table.rows.last().cells.last().paragraphs;
        if (paragraphs.size() < Limits::cellParagraphs)
            paragraphs.append(paragraph);
    } else if (!isFull()) {
        m_content.blocks.append(document::Block::of(paragraph));
    }
}

void OfficeText::beginTable()
{
    if (m_tables++ == 0)
        m_table = {};
}

void OfficeText::beginRow()
{
    if (m_tables == 1 && m_table.rows.size() < Limits::rows)
        m_table.rows.append(document::Row());
}

void OfficeText::beginCell()
{
    if (m_tables == 1 && !m_table.rows.isEmpty() && m_table.rows.constLast().cells.size() < Limits::columns)
        m_table.rows.last().cells.append(document::Cell());
}

void OfficeText::setCellSpan(int columns)
{
    if (m_tables == 1 && !m_table.rows.isEmpty() && !m_table.rows.constLast().cells.isEmpty())
        m_table.rows.last().cells.last().columnSpan = std::clamp(columns, 1, int(Limits::columns));
}

void OfficeText::setCellBackground(const QString &colour)
{
    if (m_tables == 1)
        m_cellBackground = colour;
}

void OfficeText::endCell()
{
    if (m_tables == 1)
        m_cellBackground.clear();
}

/// A body's table has no holes and no cells beyond its columns; what stands in such cells goes to the one before.
void OfficeText::fitRow(document::Row &row, int columns)
{
    QList<document::Cell> cells;
    int width = 0;
    for (document::Cell &cell : row.cells) {
        const int room = columns - width;
        if (room <= 0) {
            cells.last().paragraphs += cell.paragraphs;
            continue;
        }
        cell.columnSpan = std::min(cell.columnSpan, room);
        width += cell.columnSpan;
        cells.append(cell);
    }
    if (width < columns)
        cells.append(document::Cell{.columnSpan = columns - width});
    row.cells = cells;
}

void OfficeText::endTable()
{
    if (m_tables == 0 || --m_tables > 0 || m_table.rows.isEmpty())
        return;
    int columns = 1;
    for (const document::Row &row : std::as_const(m_table.rows)) {
        int width = 0;
        for (const document::Cell &cell : row.cells)
            width += cell.columnSpan;
        columns = std::max(columns, width);
    }
    columns = std::min(columns, int(Limits::columns));
    for (document::Row &row : m_table.rows)
        fitRow(row, columns);
    m_table.columnWidths = QList<int>(columns, 1000 / columns);
    if (!isFull())
        m_content.blocks.append(document::Block::of(std::exchange(m_table, {})));
}

document::Content OfficeText::take()
{
    while (!m_open.isEmpty())
        endParagraph();
    if (m_tables > 0) {
        m_tables = 1;
        endTable();
    }
    return std::exchange(m_content, {});
}

bool hasHiddenRuns(const document::Content &content)
{
    QList<Finding> findings;
    for (const document::Block &block : content.blocks) {
        for (const Part &part : partsOf(block, 0))
            findHiddenText(part, findings);
    }
    // Characters without width are everywhere in such files (soft hyphens, joiners): they alone hide nothing.
    return std::ranges::any_of(findings,
                               [](const Finding &finding) { return finding.message != u"L01.invisible-characters"_s; });
}

std::optional<document::Content> officeContent(const QByteArray &bytes, const QString &name)
{
    const QString ending = name.section(u'.', -1).toLower();
    if (ending != u"docx"_s && ending != u"docm"_s && ending != u"odt"_s && ending != u"hwpx"_s)
        return std::nullopt;
    const std::unique_ptr<Archive> archive = Archive::open(bytes);
    if (!archive)
        return std::nullopt;
    OfficeText text;
    const bool read = ending == u"odt"_s    ? readOpenDocumentText(*archive, text)
                      : ending == u"hwpx"_s ? readHwpxText(*archive, text)
                                            : readWordText(*archive, text);
    if (!read || archive->isLocked() || archive->isBad())
        return std::nullopt;
    return text.take();
}

} // namespace gw::checks
