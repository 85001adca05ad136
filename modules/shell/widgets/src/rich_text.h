// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTextEdit>

namespace gw::widgets {

class RichEditor;

/// The text field of the RichEditor: the clipboard, pictures, and the input method.
class RichText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit RichText(RichEditor &owner);
    const QString &preedit() const { return m_preedit; }
    void commitPreedit();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool leaveFormat(QKeyEvent *event);
    RichEditor &m_owner;
    QString m_preedit;
    QString m_takenOver; ///< committed by us; a late commit of the same text by the input method is the same syllable
};

} // namespace gw::widgets
