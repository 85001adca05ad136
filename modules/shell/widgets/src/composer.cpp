// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/composer.h>

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

namespace gw::widgets {

Composer::Composer(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setAttribute(Qt::WA_InputMethodEnabled);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

QString Composer::wholeText() const
{
    QString text = toPlainText();
    text.insert(textCursor().position(), m_preedit);
    return text;
}

void Composer::setMaximumRows(int rows)
{
    m_maximumRows = rows;
    updateGeometry();
}

QSize Composer::sizeHint() const
{
    const int rows = std::clamp(int(document()->documentLayout()->documentSize().height()), 1, m_maximumRows);
    const int frame = 2 * (frameWidth() + int(document()->documentMargin())) + 6;
    return {240, rows * fontMetrics().lineSpacing() + frame};
}

QSize Composer::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing() + 2 * (frameWidth() + int(document()->documentMargin())) + 6};
}

bool Composer::event(QEvent *event)
{
    // Enter belongs to the composer even where a dialog has a default button.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept();
    }
    return QPlainTextEdit::event(event);
}

void Composer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        m_takenOver.clear();
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (isComposing())
        commitPreedit();
    submitSoon();
}

void Composer::inputMethodEvent(QInputMethodEvent *event)
{
    // fcitx and some ibus set-ups deliver Enter first and the commit afterwards. We have inserted that syllable already.
    if (!m_takenOver.isEmpty() && event->commitString() == m_takenOver && event->preeditString().isEmpty()) {
        m_takenOver.clear();
        m_preedit.clear();
        event->accept();
        return;
    }
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty())
        m_takenOver.clear();
    m_preedit = event->preeditString();
    // Others commit the syllable with a new line glued to it instead of sending a key.
    QString commit = event->commitString();
    if (commit.endsWith(u'\n') || commit.endsWith(u'\r')) {
        while (commit.endsWith(u'\n') || commit.endsWith(u'\r'))
            commit.chop(1);
        QInputMethodEvent cleaned(event->preeditString(), event->attributes());
        cleaned.setCommitString(commit, event->replacementStart(), event->replacementLength());
        QPlainTextEdit::inputMethodEvent(&cleaned);
        event->accept();
        submitSoon();
        return;
    }
    QPlainTextEdit::inputMethodEvent(event);
}

void Composer::focusOutEvent(QFocusEvent *event)
{
    if (isComposing())
        commitPreedit();
    QPlainTextEdit::focusOutEvent(event);
}

void Composer::commitPreedit()
{
    const QString syllable = m_preedit;
    // Ask politely first: most input methods answer with a commit event before this returns.
    QGuiApplication::inputMethod()->commit();
    if (m_preedit.isEmpty())
        return;
    // This one did not. Take the syllable over, and remember it in case the commit comes late.
    QInputMethodEvent own;
    own.setCommitString(syllable);
    m_preedit.clear();
    QPlainTextEdit::inputMethodEvent(&own);
    m_takenOver = syllable;
    QGuiApplication::inputMethod()->reset();
}

void Composer::submitSoon()
{
    // One Enter, one message: key and commit of the same press arrive within one turn of the event loop.
    if (m_enterPending)
        return;
    m_enterPending = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_enterPending = false;
            submit();
        },
        Qt::QueuedConnection);
}

void Composer::submit()
{
    const QString text = toPlainText();
    if (!text.trimmed().isEmpty())
        Q_EMIT submitted(text);
}

} // namespace gw::widgets
