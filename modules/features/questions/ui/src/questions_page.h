// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/questions_ui/questions_module.h>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace gw::widgets {
class StateView;
}

namespace gw::questions {

class AskForm;
class ThreadView;

/// Mayor and staff: lists to the left, a question or the form to ask one to the right.
class QuestionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPage(QuestionViewParts parts, QWidget *parent = nullptr);
    /// Shows a question, whichever list it is in; false when it is not there.
    bool open(const QString &questionId);
    void ask();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLists();
    void showCurrent();
    void refresh();
    void retranslate();
    void rewrite(const QString &questionId);
    void send();
    void showEmpty();

    QuestionViewParts m_parts;
    QuestionFilterModel *m_model;
    QTabBar *m_tabs;
    QLineEdit *m_search;
    QPushButton *m_ask;
    QListView *m_list;
    QStackedWidget *m_lists;
    widgets::StateView *m_empty;
    QStackedWidget *m_right;
    widgets::StateView *m_nothing;
    ThreadView *m_thread;
    AskForm *m_form;
    QTimer *m_draftTimer;
    QString m_rewriting; ///< the question that is being rewritten
    QString m_chosen;
    QString m_wanted; ///< to be shown as soon as it is there
};

} // namespace gw::questions
