// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "diff_view.h"

#include <QTextTable>
#include <gw/document/outline.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {

using document::ChangeKind;

DiffView::DiffView(Theme &theme, QWidget *parent) : QTextEdit(parent), m_theme(theme)
{
    setObjectName(u"approval.diff"_s);
    setReadOnly(true);
    setTabChangesFocus(true);
    setAccessibleName(tr("What was changed"));
    connect(&theme, &Theme::changed, this, &DiffView::render);
}

void DiffView::setDiff(const document::Diff &diff, const document::Content &content)
{
    m_diff = diff;
    m_content = content;
    render();
}

QTextCharFormat DiffView::format(ChangeKind kind) const
{
    QTextCharFormat format;
    format.setFont(m_theme.font(Theme::Text::Body));
    format.setForeground(m_theme.color(Role::Text));
    if (kind == ChangeKind::Inserted) {
        format.setFontUnderline(true);
        format.setForeground(m_theme.color(Role::SuccessText));
        format.setBackground(m_theme.color(Role::SuccessSoft));
    } else if (kind == ChangeKind::Deleted) {
        format.setFontStrikeOut(true);
        format.setForeground(m_theme.color(Role::DangerText));
        format.setBackground(m_theme.color(Role::DangerSoft));
    } else if (kind == ChangeKind::Changed) {
        format.setBackground(m_theme.color(Role::WarningSoft));
    }
    return format;
}

void DiffView::write(QTextCursor &cursor, const document::ParagraphDiff &paragraph, const QString &mark)
{
    if (!mark.isEmpty())
        cursor.insertText(mark + u' ', format(paragraph.kind == ChangeKind::Inserted || paragraph.kind == ChangeKind::Deleted ? paragraph.kind : ChangeKind::Same));
    for (const document::Piece &piece : paragraph.pieces) {
        const bool whole = paragraph.kind == ChangeKind::Inserted || paragraph.kind == ChangeKind::Deleted;
        cursor.insertText(piece.run.text, format(whole ? paragraph.kind : piece.kind));
    }
}

void DiffView::render()
{
    clear();
    QTextCursor cursor(QTextEdit::document());
    const QStringList marks = document::outlineMarks(m_content);
    bool first = true;
    for (const document::BlockDiff &block : std::as_const(m_diff.blocks)) {
        QTextBlockFormat look;
        look.setIndent(block.paragraph.look.level > 1 ? block.paragraph.look.level - 1 : 0);
        look.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
        if (std::exchange(first, false))
            cursor.setBlockFormat(look);
        else
            cursor.insertBlock(look);
        if (block.block == document::Block::Kind::Paragraph) {
            write(cursor, block.paragraph, block.after >= 0 ? marks.value(block.after) : QString());
        } else if (block.block == document::Block::Kind::Image) {
            const document::Image &image = block.kind == ChangeKind::Deleted && block.image.name.isEmpty() ? block.imageBefore : block.image;
            cursor.insertText(u'[' + (image.altText.isEmpty() ? image.name : image.altText) + u']', format(block.kind));
        } else {
            int columns = 1;
            for (const document::RowDiff &row : block.rows)
                columns = std::max(columns, int(row.cells.size()));
            if (block.rows.isEmpty())
                continue;
            QTextTableFormat border;
            border.setBorder(1);
            border.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            border.setBorderBrush(m_theme.color(Role::Border));
            border.setCellPadding(space::xs);
            border.setCellSpacing(0);
            QTextTable *table = cursor.insertTable(int(block.rows.size()), columns, border);
            for (int row = 0; row < block.rows.size(); ++row) {
                const auto &cells = block.rows.at(row).cells;
                for (int column = 0; column < cells.size(); ++column) {
                    QTextCursor inside = table->cellAt(row, column).firstCursorPosition();
                    bool firstInCell = true;
                    for (const document::ParagraphDiff &paragraph : cells.at(column).paragraphs) {
                        if (!std::exchange(firstInCell, false))
                            inside.insertBlock();
                        write(inside, paragraph, {});
                    }
                }
            }
            cursor.movePosition(QTextCursor::End);
        }
    }
    moveCursor(QTextCursor::Start);
}

QString changeText(const document::ChangeRecord &record)
{
    using What = document::ChangeRecord::What;
    const auto quoted = [](const QString &text) { return u'“' + html::plainLine(text, 120) + u'”'; };
    QString what;
    if (record.what == What::Table || record.what == What::Row)
        what = record.kind == ChangeKind::Inserted  ? DiffView::tr("table rows added")
               : record.kind == ChangeKind::Deleted ? DiffView::tr("table rows removed")
                                                    : DiffView::tr("table changed");
    else if (record.what == What::Image)
        what = DiffView::tr("picture changed");
    else if (record.what == What::Look || record.what == What::Level || record.what == What::Alignment)
        what = DiffView::tr("look changed");
    else if (record.before.isEmpty())
        what = DiffView::tr("added %1").arg(quoted(record.after));
    else if (record.after.isEmpty())
        what = DiffView::tr("removed %1").arg(quoted(record.before));
    else
        what = DiffView::tr("%1 became %2").arg(quoted(record.before), quoted(record.after));
    return record.mark.isEmpty() ? what : record.mark + u' ' + what;
}

QString changeText(const document::MetaChange &change)
{
    struct Field
    {
        QLatin1StringView name;
        QString label;
    };
    const QList<Field> fields{{"title"_L1, DiffView::tr("Title")},
                              {"receivers"_L1, DiffView::tr("Receivers")},
                              {"disclosure"_L1, DiffView::tr("Disclosure")},
                              {"retention"_L1, DiffView::tr("Retention")},
                              {"attachments"_L1, DiffView::tr("Attachments")},
                              {"summary"_L1, DiffView::tr("Summary")},
                              {"keywords"_L1, DiffView::tr("Keywords")},
                              {"flow"_L1, DiffView::tr("Flow")},
                              {"senderName"_L1, DiffView::tr("Sender")}};
    const auto known = std::ranges::find(fields, change.field, [](const Field &field) { return QString(field.name); });
    return known == fields.end() ? DiffView::tr("another field changed") : DiffView::tr("%1 changed").arg(known->label);
}

} // namespace gw::approval
