// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_spell.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

constexpr int pause = 300; ///< ms without a key before the new words are looked at
constexpr int mostSuggestions = 6;

} // namespace

SpellMarks::SpellMarks(widgets::Theme &theme, Spelling &spelling, QTextEdit *edit)
    : QSyntaxHighlighter(edit->document()), m_theme(theme), m_spelling(spelling), m_edit(edit)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SpellMarks::again);
    connect(&spelling, &Spelling::checked, this, [this] { m_timer.start(0); });
    connect(edit->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_timer.start(); });
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this] { m_timer.start(); });
    connect(&theme, &widgets::Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    edit->viewport()->installEventFilter(this);
    edit->installEventFilter(this);
}

void SpellMarks::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    rehighlight();
}

void SpellMarks::leaveAlone(const QStringList &lines)
{
    m_leftAlone.clear();
    for (const QString &line : lines)
        m_leftAlone.insert(line.simplified());
    m_leftAlone.remove({});
}

bool SpellMarks::isLeftAlone(const QString &text, const SpellWord &word) const
{
    if (m_leftAlone.isEmpty())
        return false;
    const qsizetype from = word.start > 0 ? text.lastIndexOf(QChar::LineSeparator, word.start - 1) + 1 : 0;
    const qsizetype end = text.indexOf(QChar::LineSeparator, word.start);
    return m_leftAlone.contains(text.sliced(from, (end < 0 ? text.size() : end) - from).simplified());
}

bool SpellMarks::isComposing() const
{
    const QTextLayout *layout = m_edit->textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

bool SpellMarks::isSeen(const QTextBlock &block) const
{
    const QRectF box = m_edit->document()->documentLayout()->blockBoundingRect(block);
    const int top = m_edit->verticalScrollBar()->value();
    return box.bottom() >= top && box.top() <= top + m_edit->viewport()->height();
}

/// What can be seen once more: new verdicts, new lines, and the word that the cursor has left.
void SpellMarks::again()
{
    if (!m_on || isComposing()) {
        if (m_on)
            m_timer.start(pause);
        return;
    }
    QTextBlock block = m_edit->cursorForPosition({0, 0}).block();
    for (; block.isValid() && isSeen(block); block = block.next())
        rehighlightBlock(block);
}

void SpellMarks::highlightBlock(const QString &text)
{
    if (!m_on || !m_spelling.isAvailable() || text.isEmpty())
        return;
    const QTextBlock block = currentBlock();
    const QTextCursor cursor = m_edit->textCursor();
    const bool isHere = m_edit->hasFocus() && cursor.block() == block;
    if (isHere && isComposing())
        return;
    if (block.blockFormat().boolProperty(QTextFormat::BlockNonBreakableLines))
        return; // code
    const qsizetype at = cursor.positionInBlock();
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(m_theme.color(widgets::Role::DangerText));
    for (const SpellWord &word : spellWords(text)) {
        if (isHere && at == word.start + word.length)
            continue; // it may not be finished yet
        if (!isLeftAlone(text, word) && m_spelling.verdict(text.sliced(word.start, word.length)) == Spelling::Verdict::Wrong)
            setFormat(int(word.start), int(word.length), wrong);
    }
}

QString SpellMarks::wrongWordAt(int at, int *start) const
{
    const QTextBlock block = m_edit->document()->findBlock(at);
    if (!m_on || !block.isValid())
        return {};
    const QString text = block.text();
    const qsizetype inBlock = at - block.position();
    for (const SpellWord &word : spellWords(text)) {
        if (inBlock < word.start || inBlock > word.start + word.length)
            continue;
        if (isLeftAlone(text, word))
            return {};
        const QString found = text.sliced(word.start, word.length);
        if (m_spelling.verdict(found) != Spelling::Verdict::Wrong)
            return {};
        if (start)
            *start = block.position() + int(word.start);
        return found;
    }
    return {};
}

void SpellMarks::showMenu(const QPoint &at)
{
    int start = 0;
    const QPoint inView = m_edit->viewport()->mapFromGlobal(at);
    const int position = m_edit->viewport()->rect().contains(inView) ? m_edit->cursorForPosition(inView).position() : m_edit->textCursor().position();
    const QString word = wrongWordAt(position, &start);
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"compose.menu"_s);
    if (!word.isEmpty()) {
        QAction *first = menu->actions().value(0);
        auto *none = new QAction(tr("Looking for suggestions …"), menu);
        none->setEnabled(false);
        auto *add = new QAction(tr("Add “%1” to the dictionary").arg(word), menu);
        menu->insertAction(first, none);
        menu->insertAction(first, add);
        menu->insertSeparator(first);
        connect(add, &QAction::triggered, this, [this, word] { m_spelling.addOwnWord(word); });
        QPointer<QMenu> open(menu);
        deliver(m_spelling.suggestions(word, mostSuggestions), this, [open, none, word, start](SpellMarks *self, const Result<QStringList> &found) {
            if (!open)
                return;
            if (!found || found->isEmpty()) {
                none->setText(tr("No suggestion"));
                return;
            }
            for (const QString &text : *found) {
                auto *action = new QAction(text, open);
                action->setObjectName(u"compose.suggestion"_s);
                QFont bold = open->font();
                bold.setWeight(QFont::DemiBold);
                action->setFont(bold);
                open->insertAction(none, action);
                connect(action, &QAction::triggered, self, [self, text, word, start] {
                    QTextCursor cursor(self->m_edit->document());
                    cursor.setPosition(start);
                    cursor.setPosition(start + int(word.size()), QTextCursor::KeepAnchor);
                    if (cursor.selectedText() == word) // unless somebody typed meanwhile
                        cursor.insertText(text);
                });
            }
            open->removeAction(none);
        });
    }
    menu->popup(at);
}

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        showMenu(byKey ? m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()) : menu->globalPos());
        return true;
    }
    if (event->type() == QEvent::InputMethod)
        m_timer.start();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

} // namespace gw::mail
