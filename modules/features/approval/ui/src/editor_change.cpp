// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What a fix of the checker did to a body, done to the text document: only what is another is touched, in one step to undo.
#include "editor_document.h"

#include <QTextBlock>
#include <QTextDocument>

namespace gw::approval {
namespace {

using document::Block;
using document::Content;
using document::Paragraph;

void rewrite(const QTextBlock &block, int from, int to, const Paragraph &paragraph, const BodyLook &look)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + from);
    cursor.setPosition(block.position() + to, QTextCursor::KeepAnchor);
    QTextCursor first(block);
    first.setPosition(block.position() + std::min(from + 1, to));
    const QTextCharFormat was = first.charFormat();
    const QString pasted = was.hasProperty(PastedProperty) ? was.stringProperty(PastedProperty) : QString();
    Paragraph plain = paragraph;
    plain.level = 0;
    insertContent(cursor, {{Block::of(plain)}}, look, pasted);
    cursor.setBlockFormat(blockFormat(paragraph.level, paragraph.align, look));
}

void rewrite(const QTextTable &table, const document::Table &next, const BodyLook &look)
{
    for (int row = 0; row < table.rows() && row < next.rows.size(); ++row) {
        int at = 0;
        for (int column = 0; column < table.columns() && at < next.rows.at(row).cells.size(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue;
            const QList<QTextBlock> blocks = paragraphsOf(cell);
            const QList<Paragraph> &wanted = next.rows.at(row).cells.at(at++).paragraphs;
            for (qsizetype n = blocks.size() - 1; n >= 0 && blocks.size() == wanted.size(); --n) {
                if (paragraphIn(blocks.at(n), 0, blocks.at(n).length() - 1) != document::tidied({{Block::of(wanted.at(n))}}).blocks.first().paragraph)
                    rewrite(blocks.at(n), 0, blocks.at(n).length() - 1, wanted.at(n), look);
            }
        }
    }
}

void remove(const BodyPart &part)
{
    if (part.table) {
        part.table->removeRows(0, part.table->rows());
        return;
    }
    QTextCursor cursor(part.block);
    cursor.setPosition(part.block.position() + part.from);
    cursor.setPosition(part.block.position() + part.to, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (!cursor.block().text().isEmpty())
        return;
    if (cursor.block().blockNumber() > 0)
        cursor.deletePreviousChar();
    else
        cursor.deleteChar();
}

} // namespace

bool changeContent(QTextDocument &document, const Content &wanted, const BodyLook &look)
{
    const Content before = contentOf(document);
    const Content next = document::tidied(wanted);
    const QList<BodyPart> parts = partsOf(document);
    const qsizetype gone = before.blocks.size() - next.blocks.size();
    if (gone != 0 && gone != 1)
        return false;
    QTextCursor undo(&document);
    undo.beginEditBlock();
    if (gone == 1) {
        qsizetype at = 0;
        while (at < next.blocks.size() && before.blocks.at(at) == next.blocks.at(at))
            ++at;
        remove(parts.at(at));
    }
    for (qsizetype at = parts.size() - 1; at >= 0 && gone == 0; --at) {
        const Block &one = next.blocks.at(at);
        const BodyPart &part = parts.at(at);
        if (before.blocks.at(at) == one)
            continue;
        if (part.table) {
            rewrite(*part.table, one.table, look);
        } else if (part.kind == Block::Kind::Image) {
            QTextCursor cursor(part.block);
            cursor.setPosition(part.block.position() + part.from);
            cursor.setPosition(part.block.position() + part.to, QTextCursor::KeepAnchor);
            cursor.setCharFormat(imageFormat(one.image, look));
        } else {
            rewrite(part.block, part.from, part.to, one.paragraph, look);
        }
    }
    undo.endEditBlock();
    return true;
}

} // namespace gw::approval
