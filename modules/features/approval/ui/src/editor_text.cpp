// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_text.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>
#include <gw/document/outline.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

constexpr int endGapStrokes = 2;

QList<document::Paragraph> levelsOf(const QList<QTextBlock> &blocks)
{
    QList<document::Paragraph> levels;
    for (const QTextBlock &block : blocks)
        levels.append(document::Paragraph{.level = block.blockFormat().intProperty(LevelProperty)});
    return levels;
}

void addMarks(QHash<int, QString> &marks, const QList<QTextBlock> &blocks)
{
    const QStringList all = document::outlineMarks(levelsOf(blocks));
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (!all.at(at).isEmpty())
            marks.insert(blocks.at(at).blockNumber(), all.at(at));
    }
}

} // namespace

BodyEdit::BodyEdit(widgets::Theme &theme, QWidget *parent) : QTextEdit(parent), m_theme(theme), m_look(BodyLook::of(theme))
{
    setObjectName(u"approval.body"_s);
    setAcceptRichText(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAttribute(Qt::WA_InputMethodEnabled);
    document()->setDocumentMargin(theme.scaled(widgets::space::l));
    connect(document(), &QTextDocument::contentsChange, this, [this] { m_marksStale = true; });
    connect(this, &QTextEdit::textChanged, this, &BodyEdit::edited);
    connect(&theme, &widgets::Theme::changed, this, &BodyEdit::restyle);
    setContent({});
}

void BodyEdit::setContent(const document::Content &content)
{
    m_preedit.clear();
    const QSignalBlocker quiet(this);
    fillDocument(*document(), content, m_look);
    setCurrentCharFormat(charFormat({}, m_look));
    m_marksStale = true;
}

document::Content BodyEdit::content() const
{
    return contentOf(*document());
}

/// Ink and sizes are of the theme: the same text once more, in the new look. What could be undone is gone.
void BodyEdit::restyle()
{
    commitPreedit();
    m_look = BodyLook::of(m_theme);
    const document::Content kept = content();
    const int at = textCursor().position();
    setContent(kept);
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(at, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void BodyEdit::insert(const document::Content &content)
{
    commitPreedit();
    QTextCursor cursor = textCursor();
    insertContent(cursor, content, m_look, QString());
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool BodyEdit::change(const document::Content &next)
{
    commitPreedit();
    return changeContent(*document(), next, m_look);
}

void BodyEdit::setPicture(const QString &sha256, const QImage &picture)
{
    m_pictures.insert(sha256, picture);
    const QSignalBlocker quiet(this);
    document()->addResource(QTextDocument::ImageResource, imageUrl(sha256), picture);
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

QVariant BodyEdit::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != "gw-picture"_L1)
        return {}; // nothing else is ever loaded
    const QString sha256 = name.path();
    if (const auto known = m_pictures.constFind(sha256); known != m_pictures.cend())
        return *known;
    QImage frame(m_look.imageWidth / 2, m_look.imageWidth / 4, QImage::Format_ARGB32_Premultiplied);
    frame.fill(m_look.header);
    m_pictures.insert(sha256, frame);
    QMetaObject::invokeMethod(this, [this, sha256] { Q_EMIT pictureWanted(sha256); }, Qt::QueuedConnection);
    return frame;
}

void BodyEdit::setFindings(const QList<checks::Finding> &findings)
{
    QList<ExtraSelection> marks;
    for (const checks::Finding &finding : findings) {
        const QTextCursor cursor = cursorAt(*document(), finding.place);
        if (cursor.isNull() || !cursor.hasSelection())
            continue;
        const widgets::Role role = finding.level == checks::Level::Red     ? widgets::Role::DangerText
                                   : finding.level == checks::Level::Amber ? widgets::Role::WarningText
                                                                           : widgets::Role::InformationText;
        ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.color(role));
        if (finding.level == checks::Level::Red)
            mark.format.setBackground(m_theme.color(widgets::Role::DangerSoft));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

bool BodyEdit::jumpTo(const checks::Place &place)
{
    commitPreedit();
    const QTextCursor cursor = cursorAt(*document(), place);
    if (cursor.isNull())
        return false;
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
    return true;
}

void BodyEdit::setEnd(const document::EndMark &end)
{
    if (std::exchange(m_end, end) != end)
        viewport()->update();
}

int BodyEdit::level() const
{
    return textCursor().blockFormat().intProperty(LevelProperty);
}

void BodyEdit::setLevel(int level)
{
    commitPreedit();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const int end = cursor.selectionEnd();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid() && block.position() <= end; block = block.next()) {
        QTextCursor at(block);
        at.setBlockFormat(blockFormat(std::clamp(level, 0, document::outlineLevels), alignOf(block.blockFormat()), m_look));
    }
    cursor.endEditBlock();
    m_marksStale = true;
    viewport()->update();
}

void BodyEdit::changeLevel(int by)
{
    commitPreedit();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const int end = cursor.selectionEnd();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid() && block.position() <= end; block = block.next()) {
        const int level = std::clamp(block.blockFormat().intProperty(LevelProperty) + by, 0, document::outlineLevels);
        QTextCursor at(block);
        at.setBlockFormat(blockFormat(level, alignOf(block.blockFormat()), m_look));
    }
    cursor.endEditBlock();
    m_marksStale = true;
    viewport()->update();
}

void BodyEdit::noteRead()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<QTextCursor> ranges;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().hasProperty(PastedProperty))
                continue;
            QTextCursor range(document());
            range.setPosition(fragment.position());
            range.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            ranges.append(range);
        }
        for (QTextCursor &range : ranges) {
            QTextCharFormat format = range.charFormat();
            format.clearProperty(PastedProperty);
            range.setCharFormat(format);
        }
    }
    cursor.endEditBlock();
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    // Some input methods commit after the focus is gone; that syllable has been taken over by then.
    if (!m_takenOver.isEmpty() && event->commitString() == m_takenOver && event->preeditString().isEmpty()) {
        m_takenOver.clear();
        m_preedit.clear();
        event->accept();
        return;
    }
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty()) {
        m_takenOver.clear();
        cleanFormat();
    }
    m_preedit = event->preeditString();
    const bool space = event->commitString().endsWith(u' ');
    QTextEdit::inputMethodEvent(event);
    if (space && m_preedit.isEmpty())
        takeTypedMark();
}

void BodyEdit::focusOutEvent(QFocusEvent *event)
{
    commitPreedit();
    QTextEdit::focusOutEvent(event);
}

void BodyEdit::commitPreedit()
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

QString BodyEdit::markOf(const QTextBlock &block) const
{
    remark();
    return m_marks.value(block.blockNumber());
}

void BodyEdit::remark() const
{
    if (!std::exchange(m_marksStale, false))
        return;
    m_marks.clear();
    QList<QTextBlock> body;
    for (const BodyPart &part : partsOf(*document())) {
        if (part.kind == document::Block::Kind::Paragraph && (body.isEmpty() || body.last() != part.block))
            body.append(part.block);
        if (!part.table)
            continue;
        for (int row = 0; row < part.table->rows(); ++row) {
            for (int column = 0; column < part.table->columns(); ++column) {
                const QTextTableCell cell = part.table->cellAt(row, column);
                if (cell.row() == row && cell.column() == column)
                    addMarks(m_marks, paragraphsOf(cell));
            }
        }
    }
    addMarks(m_marks, body);
}

/// Where the first letter of a block stands, in the viewport; what is being composed there does not move it.
QRectF BodyEdit::firstLetter(const QTextBlock &block) const
{
    QRectF caret = cursorRect(QTextCursor(block));
    const QTextLayout *layout = block.layout();
    if (layout->preeditAreaPosition() == 0 && !layout->preeditAreaText().isEmpty() && layout->lineCount() > 0)
        caret.translate(layout->lineAt(0).cursorToX(0) - layout->lineAt(0).cursorToX(int(layout->preeditAreaText().size())), 0);
    return caret;
}

void BodyEdit::paintMark(QPainter &painter, const QTextBlock &block, const QString &mark) const
{
    const QRectF letter = firstLetter(block);
    const double stroke = m_look.stroke();
    const bool isFlush = alignOf(block.blockFormat()) == document::Align::Justify || alignOf(block.blockFormat()) == document::Align::Start;
    const double width = QFontMetricsF(m_look.font).horizontalAdvance(mark);
    const double back = isFlush ? std::max(markStrokes * stroke, width + stroke / 2) : width + stroke;
    painter.setFont(m_look.font);
    painter.drawText(QRectF(letter.left() - back, letter.top(), back, letter.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, mark);
}

void BodyEdit::paintEnd(QPainter &painter) const
{
    if (m_end.where != document::EndMark::Where::AfterText || m_end.block < 0)
        return;
    checks::Place place;
    place.in = checks::Place::In::Block;
    place.block = m_end.block;
    QTextCursor cursor = cursorAt(*document(), place);
    if (cursor.isNull())
        return;
    cursor.setPosition(cursor.selectionEnd());
    const QRect caret = cursorRect(cursor);
    painter.setFont(m_look.font);
    painter.setPen(m_theme.color(widgets::Role::TextSecondary));
    painter.drawText(QRectF(caret.right() + endGapStrokes * m_look.stroke(), caret.top(), viewport()->width(), caret.height()), Qt::AlignVCenter, m_end.text);
}

void BodyEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    remark();
    QPainter painter(viewport());
    painter.setPen(m_theme.color(widgets::Role::Text));
    const int last = cursorForPosition(viewport()->rect().bottomRight()).blockNumber();
    for (QTextBlock block = cursorForPosition({}).block(); block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (const auto mark = m_marks.constFind(block.blockNumber()); mark != m_marks.cend())
            paintMark(painter, block, *mark);
    }
    paintEnd(painter);
}

} // namespace gw::approval
