// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLineEdit>

namespace gw::approval {

/// A line that never loses a syllable: what the input method is composing is known, and committed when the focus goes.
class EditorLine final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;
    QString wholeText() const; ///< with what is being composed
    void commitPreedit();

Q_SIGNALS:
    void typed(); ///< text or what is being composed has changed

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_preedit;
    QString m_takenOver; ///< committed by us; a late commit of the same text is the same syllable
};

} // namespace gw::approval
