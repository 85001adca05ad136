// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <QSyntaxHighlighter>
#include <QTimer>
#include <gw/mail/spelling.h>
#include <gw/widgets/theme.h>

class QTextEdit;

namespace gw::mail {

/// Underlines wrong words in what can be seen. Words are looked up on another thread; the one that is being typed, and
/// everything while a syllable is being composed, is left alone.
class SpellMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellMarks(widgets::Theme &theme, Spelling &spelling, QTextEdit *edit);
    void setOn(bool on);
    bool isOn() const { return m_on; }
    /// Lines that are not looked at: names and addresses of the signature.
    void leaveAlone(const QStringList &lines);
    /// The wrong word there, empty: none. `at`: a position in the document.
    QString wrongWordAt(int at, int *start = nullptr) const;

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void again();
    void showMenu(const QPoint &at);
    bool isSeen(const QTextBlock &block) const;
    bool isComposing() const;
    bool isLeftAlone(const QString &text, const SpellWord &word) const;

    widgets::Theme &m_theme;
    Spelling &m_spelling;
    QTextEdit *m_edit;
    QTimer m_timer;
    QSet<QString> m_leftAlone;
    bool m_on = true;
};

} // namespace gw::mail
