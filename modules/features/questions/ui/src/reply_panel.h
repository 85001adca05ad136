// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/widgets/theme.h>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gw::questions {

/// One thing to write or decide about a question, below it. Ctrl+Enter sends, Escape puts it away; the text stays as a draft.
class ReplyPanel final : public QFrame
{
    Q_OBJECT

public:
    enum class Act { Answer, FollowUp, Accept, Decline, Disclose };
    Q_ENUM(Act)

    explicit ReplyPanel(widgets::Theme &theme, QWidget *parent = nullptr);
    /// Shows the fields of that act, with what was written before. `anonymity`: whether hiding one's name can be chosen.
    void begin(Act act, const QString &draft, QDate today, bool anonymity);
    Act act() const { return m_act; }
    QString text() const;
    QDate day() const;
    bool isAnonymous() const;
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void sent();
    void cancelled();
    void textEdited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    void send();

    Act m_act = Act::Answer;
    QLabel *m_title;
    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QCheckBox *m_anonymous;
    QLabel *m_problem;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace gw::questions
