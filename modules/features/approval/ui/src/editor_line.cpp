// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_line.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace gw::approval {

QString EditorLine::wholeText() const
{
    QString whole = text();
    whole.insert(cursorPosition(), m_preedit);
    return whole;
}

void EditorLine::inputMethodEvent(QInputMethodEvent *event)
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
    QLineEdit::inputMethodEvent(event);
    Q_EMIT typed();
}

void EditorLine::focusOutEvent(QFocusEvent *event)
{
    commitPreedit();
    QLineEdit::focusOutEvent(event);
}

void EditorLine::keyPressEvent(QKeyEvent *event)
{
    m_takenOver.clear();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // submits
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void EditorLine::commitPreedit()
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
    QLineEdit::inputMethodEvent(&own);
    m_takenOver = syllable;
    QGuiApplication::inputMethod()->reset();
}

} // namespace gw::approval
