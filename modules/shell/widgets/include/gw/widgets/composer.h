// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPlainTextEdit>

namespace gw::widgets {

/// The one text entry of the program that sends on Enter; right with a Korean input method.
///
/// The first Enter while a syllable is being composed commits it and submits once: no second Enter, no syllable lost
/// or doubled, whichever order the input method delivers key and commit in. Shift+Enter makes a new line. What is being
/// composed survives focus loss (users-ask 8 and 9).
class Composer final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    /// Committed text and what is being composed, in place.
    QString wholeText() const;
    bool isComposing() const { return !m_preedit.isEmpty(); }
    void setMaximumRows(int rows); ///< grows up to that many lines, then scrolls
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person pressed Enter and there is something to send. The composer keeps its text: the owner clears it
    /// when the text is safe, so that nothing is lost when it is not.
    void submitted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void commitPreedit();
    void submit();
    void submitSoon();
    QString m_preedit;
    QString m_takenOver; ///< committed by us; a late commit of the same text by the input method is the same syllable
    bool m_enterPending = false;
    int m_maximumRows = 6;
};

} // namespace gw::widgets
