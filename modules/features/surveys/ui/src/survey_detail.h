// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/surveys_ui/surveys_module.h>

class QLabel;
class QPushButton;
class QScrollArea;

namespace gw::surveys {

class AnswerForm;
class ResultsView;

/// One survey: what it asks, the fields to answer it, its results when they may be seen, and what its owners may do.
class SurveyDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit SurveyDetail(SurveysViewParts parts, QWidget *parent = nullptr);
    /// Shows it, or what has changed about it: what was entered and not sent stays.
    void show(const SurveyRow &row);
    void focusFirstQuestion();

Q_SIGNALS:
    void editWanted(const QString &id);

private:
    void showActions();
    void showAnswering();
    void orderTabs();
    void wantResults();
    void send();
    void act(Task<QString> doing, const QString &done, bool undo = true);
    void exportTable();
    bool mayHaveResults() const;

    SurveysViewParts m_parts;
    SurveyRow m_row;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_state;
    QLabel *m_text;
    QLabel *m_promise;
    AnswerForm *m_form;
    QPushButton *m_send;
    ResultsView *m_results;
    QLabel *m_problem;
    QPushButton *m_change;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_close;
    QPushButton *m_remove;
    QPushButton *m_export;
    QPushButton *m_showResults;
    QPushButton *m_retry;
    QPushButton *m_discard;
    QScrollArea *m_scroll;
    bool m_resultsShown = false;
    bool m_changing = false; ///< answered, and the fields are open again
    int m_asked = 0; ///< a late answer to an older question is dropped
};

} // namespace gw::surveys
