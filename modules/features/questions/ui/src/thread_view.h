// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "reply_panel.h"

#include <QScrollArea>
#include <gw/questions_ui/questions_module.h>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gw::questions {

/// One question with everything that was said, and what this person may do about it.
class ThreadView final : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadView(QuestionViewParts parts, QWidget *parent = nullptr);
    void setQuestion(const QString &questionId); ///< empty: none
    QString questionId() const { return m_id; }
    void refresh(); ///< the question, the rights or the language changed
    void toggleBacking();

Q_SIGNALS:
    void rewriteWanted(const QString &questionId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void showActions(const portal::Question &question, bool isNew);
    void showMessages(const QuestionRow &row);
    void showUnit(const QString &unitId);
    void showRefusals();
    QWidget *messageWidget(const portal::QuestionMessage &message, bool pending, bool anonymousAuthor);
    void begin(ReplyPanel::Act act);
    void send();
    void disclose(const QString &reason);
    void keep(Task<QString> writing, const QString &said);
    QString draftKey() const;

    QuestionViewParts m_parts;
    QString m_id;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_state;
    QLabel *m_body;
    QLabel *m_notice;
    QHBoxLayout *m_actions;
    QWidget *m_refusal;
    QLabel *m_refusalText;
    QWidget *m_messages;
    QScrollArea *m_scroll;
    ReplyPanel *m_reply;
    QPushButton *m_back;
    QPushButton *m_followUp;
    QPushButton *m_rewrite;
    QPushButton *m_close;
    QPushButton *m_answer;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QPushButton *m_disclose;
    QPushButton *m_retry;
    QPushButton *m_discard;
};

} // namespace gw::questions
