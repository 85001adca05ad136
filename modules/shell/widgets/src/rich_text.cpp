// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rich_text.h"

#include "document_html.h"
#include "document_images.h"
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QTextList>
#include <gw/widgets/rich_editor.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {

RichText::RichText(RichEditor &owner) : QTextEdit(&owner), m_owner(owner)
{
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAttribute(Qt::WA_InputMethodEnabled);
}

QVariant RichText::loadResource(int type, const QUrl &name)
{
    return m_owner.m_images->resource(type, name);
}

bool RichText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || source->hasHtml() || source->hasText();
}

void RichText::insertFromMimeData(const QMimeData *source)
{
    QStringList files;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty()) {
        static const QStringList pictures{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s};
        QStringList others;
        for (const QString &file : std::as_const(files)) {
            if (m_owner.m_keeper && pictures.contains(QFileInfo(file).suffix().toLower()))
                m_owner.takeImageFile(file);
            else
                others.append(file);
        }
        if (!others.isEmpty())
            Q_EMIT m_owner.filesDropped(others);
        return;
    }
    // A spreadsheet offers a picture of its cells beside the cells themselves: text is better than its picture.
    const QString text = source->text();
    if (source->hasImage() && (!source->hasHtml() || text.trimmed().isEmpty())) {
        if (m_owner.m_keeper)
            m_owner.takeImage(u"image.png"_s, qvariant_cast<QImage>(source->imageData()));
        return;
    }
    if (source->hasHtml()) {
        const html::Safe safe = html::sanitize(source->html());
        if (!safe.isEmpty()) {
            textCursor().insertHtml(safe.html());
            m_owner.restyle();
            return;
        }
    }
    textCursor().insertText(html::sanitize(text.toHtmlEscaped().replace(u'\n', u"<br>"_s)).text());
}

QMimeData *RichText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    QTextDocument part;
    QTextCursor(&part).insertFragment(textCursor().selection());
    const html::Safe safe = html::sanitize(htmlOf(part));
    copied->setText(safe.text());
    copied->setHtml(safe.html());
    return copied;
}

void RichText::inputMethodEvent(QInputMethodEvent *event)
{
    // Some input methods commit after the focus is gone; that syllable has been taken over by then.
    if (!m_takenOver.isEmpty() && event->commitString() == m_takenOver && event->preeditString().isEmpty()) {
        m_takenOver.clear();
        m_preedit.clear();
        event->accept();
        return;
    }
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty())
        m_takenOver.clear();
    m_preedit = event->preeditString();
    QTextEdit::inputMethodEvent(event);
}

void RichText::focusOutEvent(QFocusEvent *event)
{
    commitPreedit();
    QTextEdit::focusOutEvent(event);
}

void RichText::commitPreedit()
{
    if (m_preedit.isEmpty())
        return;
    const QString syllable = m_preedit;
    QGuiApplication::inputMethod()->commit();
    if (m_preedit.isEmpty())
        return;
    QInputMethodEvent own;
    own.setCommitString(syllable);
    m_preedit.clear();
    QTextEdit::inputMethodEvent(&own);
    m_takenOver = syllable;
    QGuiApplication::inputMethod()->reset();
}

void RichText::keyPressEvent(QKeyEvent *event)
{
    m_takenOver.clear();
    if (!leaveFormat(event))
        QTextEdit::keyPressEvent(event);
}

/// Enter on an empty item ends the list, after a heading the body goes on, and out of a quote the same way as in.
bool RichText::leaveFormat(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QTextBlockFormat format = block.blockFormat();
    if (block.textList() && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) && cursor.positionInBlock() == 0) {
        QTextListFormat list = block.textList()->format();
        list.setIndent(std::clamp(list.indent() + (event->key() == Qt::Key_Tab ? 1 : -1), 1, 4));
        cursor.createList(list);
        return true;
    }
    if (!enter || event->modifiers() != Qt::NoModifier)
        return false;
    const bool special = block.textList() || format.intProperty(QTextFormat::BlockQuoteLevel) > 0 || format.boolProperty(QTextFormat::BlockNonBreakableLines);
    if (special && block.text().isEmpty()) {
        cursor.beginEditBlock();
        if (QTextList *list = block.textList())
            list->remove(block);
        cursor.setBlockFormat({});
        cursor.setBlockCharFormat({});
        cursor.endEditBlock();
        m_owner.restyle();
        return true;
    }
    if (format.headingLevel() > 0 && cursor.atBlockEnd()) {
        cursor.insertBlock({}, {});
        setTextCursor(cursor);
        m_owner.restyle();
        return true;
    }
    return false;
}

} // namespace gw::widgets
