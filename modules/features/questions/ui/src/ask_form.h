// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/portaltypes/questions.h>
#include <gw/widgets/theme.h>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gw::questions {

/// Asking, and rewriting what was asked. Says honestly what anonymous means here.
class AskForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AskForm(widgets::Theme &theme, QWidget *parent = nullptr);
    void beginAsking(const QString &title, const QString &text, bool anonymousAllowed);
    void beginRewriting(const QString &title, const QString &text);
    bool isRewriting() const { return m_rewriting; }
    portal::QuestionDraft draft() const;

Q_SIGNALS:
    void sent();
    void cancelled();
    void edited(); ///< for the draft that is kept

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void begin(const QString &title, const QString &text);
    void check();
    void retranslate();

    bool m_rewriting = false;
    QLabel *m_heading;
    QLabel *m_hint;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QCheckBox *m_anonymous;
    QLabel *m_anonymity;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace gw::questions
