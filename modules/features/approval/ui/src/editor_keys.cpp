// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Keys and the clipboard of the body. Composing and drawing stand in editor_text.cpp.
#include "editor_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QUrl>
#include <gw/base/json.h>
#include <gw/document/outline.h>
#include <gw/document/render.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

const QString bodyMime = u"application/x-gwanmun-body"_s;

/// The program that the clipboard names as its source, for the checker (L14). Never null.
QString sourceOf(const QString &html)
{
    const QStringView head = QStringView(html).left(4000);
    if (head.contains(u"urn:schemas-microsoft-com:office", Qt::CaseInsensitive))
        return u"Microsoft Office"_s;
    if (head.contains(u"hancom", Qt::CaseInsensitive) || head.contains(u"hwp", Qt::CaseInsensitive))
        return u"Hancom Office"_s;
    if (head.contains(u"LibreOffice", Qt::CaseInsensitive))
        return u"LibreOffice"_s;
    return u""_s;
}

/// What is selected, as a body of its own.
document::Content selectedBody(const QTextCursor &selected)
{
    QTextDocument part;
    QTextCursor cursor(&part);
    const QTextBlock first = selected.document()->findBlock(selected.selectionStart());
    cursor.insertFragment(selected.selection());
    const bool whole = selected.document()->findBlock(selected.selectionEnd()) != first;
    if (whole) {
        QTextCursor top(&part);
        top.setBlockFormat(first.blockFormat());
    }
    document::Content content = contentOf(part);
    if (!whole) {
        for (document::Block &block : content.blocks)
            block.paragraph.level = 0; // words of an item are not the item
    }
    return content;
}

bool isPrintable(const QKeyEvent *event)
{
    return !event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(bodyMime) || source->hasImage() || source->hasUrls() || source->hasHtml() || source->hasText();
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    commitPreedit();
    if (source->hasFormat(bodyMime)) {
        const auto object = json::parseObject(source->data(bodyMime));
        if (const auto own = object ? document::contentFromJson(*object) : Result<document::Content>(fail(object.error()))) {
            insert(*own);
            return;
        }
    }
    QStringList files;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty()) {
        Q_EMIT filesDropped(files);
        return;
    }
    // A spreadsheet offers a picture of its cells beside the cells themselves: text is better than its picture.
    if (source->hasImage() && (!source->hasHtml() || source->text().trimmed().isEmpty())) {
        Q_EMIT picturePasted(qvariant_cast<QImage>(source->imageData()));
        return;
    }
    const bool isRich = source->hasHtml();
    const document::Pasted body = isRich ? document::contentFromHtml(source->html()) : document::contentFromPlainText(source->text());
    if (body.content.blocks.isEmpty() && body.images.isEmpty())
        return;
    const bool isOurs = QGuiApplication::clipboard()->ownsClipboard() && QGuiApplication::clipboard()->mimeData() == source;
    QTextCursor cursor = textCursor();
    insertContent(cursor, body.content, m_look, isOurs ? QString() : isRich ? sourceOf(source->html()) : u""_s);
    setTextCursor(cursor);
    ensureCursorVisible();
    if (!body.images.isEmpty())
        Q_EMIT picturesPasted(body.images);
    Q_EMIT pasted(body.leftOut, body.truncated, body.hadHidden);
}

QMimeData *BodyEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const document::Content content = selectedBody(textCursor());
    copied->setData(bodyMime, json::compact(document::toJson(content)));
    copied->setText(content.blocks.size() > 1 ? document::plainText(content) : document::bareText(content));
    copied->setHtml(document::htmlBody(content));
    return copied;
}

/// What is typed beside hidden or pasted text is neither.
void BodyEdit::cleanFormat()
{
    QTextCharFormat format = currentCharFormat();
    if (!format.hasProperty(HiddenProperty) && !format.hasProperty(PastedProperty) && !format.hasProperty(RawProperty))
        return;
    format.clearProperty(HiddenProperty);
    format.clearProperty(PastedProperty);
    format.clearProperty(RawProperty);
    setCurrentCharFormat(format);
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    m_takenOver.clear();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        event->ignore(); // submits
        return;
    }
    if (isReadOnly() || outlineKey(event)) {
        if (isReadOnly())
            QTextEdit::keyPressEvent(event);
        return;
    }
    if (isPrintable(event))
        cleanFormat();
    QTextEdit::keyPressEvent(event);
    if (event->text() == u" "_s)
        takeTypedMark();
}

bool BodyEdit::outlineKey(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Backtab:
        if (!tableKey(true))
            changeLevel(-1);
        return true;
    case Qt::Key_Tab:
        if (!plain)
            return false;
        if (tableKey(false))
            return true;
        if (!cursor.hasSelection() && level() == 0 && cursor.positionInBlock() > 0)
            return false; // a tab in the middle of a plain line
        changeLevel(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            return false;
        nextItem();
        return true;
    case Qt::Key_Backspace:
        if (!plain || cursor.hasSelection() || cursor.positionInBlock() > 0 || level() == 0 || isComposing())
            return false;
        changeLevel(-1);
        return true;
    default: break;
    }
    return false;
}

/// In a table Tab goes from cell to cell; after the last one there is a new row.
bool BodyEdit::tableKey(bool back)
{
    QTextCursor cursor = textCursor();
    QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    commitPreedit();
    cursor = textCursor();
    const QTextTableCell cell = table->cellAt(cursor);
    const bool isLast = cell.row() + cell.rowSpan() == table->rows() && cell.column() + cell.columnSpan() == table->columns();
    if (!back && isLast)
        table->appendRows(1);
    cursor.movePosition(back ? QTextCursor::PreviousCell : QTextCursor::NextCell);
    setTextCursor(cursor);
    return true;
}

/// Enter: the next item of the same level; on an empty item the outline goes one level out.
void BodyEdit::nextItem()
{
    commitPreedit();
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const int level = this->level();
    if (level > 0 && block.text().isEmpty() && !cursor.hasSelection()) {
        changeLevel(-1);
        return;
    }
    const document::Align align = alignOf(block.blockFormat());
    const QTextBlockFormat format = blockFormat(level, align, m_look);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.setBlockFormat(format); // an empty line that Enter was pressed in is one that somebody wants
    QTextCharFormat words = cursor.charFormat();
    cursor.insertBlock(format, words);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// "1. " or "가. " typed at the beginning is no text but the level of the item.
void BodyEdit::takeTypedMark()
{
    QTextCursor cursor = textCursor();
    const int length = cursor.positionInBlock();
    if (length == 0 || length > 8)
        return;
    const QString typed = cursor.block().text().left(length);
    const auto mark = document::typedMark(typed);
    if (!mark || mark->length != length)
        return;
    cursor.beginEditBlock();
    cursor.setPosition(cursor.block().position());
    cursor.setPosition(cursor.position() + length, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(blockFormat(mark->level, alignOf(cursor.blockFormat()), m_look));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

} // namespace gw::approval
