// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/surveys_ui/surveys_module.h>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gw::surveys {

class QuestionEdit;

/// Writes a new survey or changes a draft; of an open one only the texts and the end.
class SurveyEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SurveyEditor(SurveysViewParts parts, QWidget *parent = nullptr);

    void startNew();
    void edit(const SurveyRow &row);

Q_SIGNALS:
    void saved(const gw::portal::SurveyDraft &draft);
    void cancelled();

private:
    void fill(const portal::SurveyDraft &draft);
    void offerAudiences(const QList<UnitChoice> &units);
    void addQuestion(const portal::SurveyQuestion &question);
    void renumber();
    void check();
    QString problem() const;
    portal::SurveyDraft draft() const;

    SurveysViewParts m_parts;
    std::optional<SurveyRow> m_row; ///< what is changed; none: a new one
    portal::SurveyDraft m_before;
    QLabel *m_heading;
    QLineEdit *m_titleKo;
    QLineEdit *m_titleEn;
    QPlainTextEdit *m_text;
    QComboBox *m_audience;
    QDateTimeEdit *m_opens;
    QDateTimeEdit *m_closes;
    QCheckBox *m_anonymous;
    QLabel *m_promise;
    QComboBox *m_visible;
    QWidget *m_questionsBox;
    QVBoxLayout *m_questions;
    QList<QuestionEdit *> m_edits;
    QPushButton *m_add;
    QLabel *m_problem;
    QPushButton *m_save;
    QScrollArea *m_scroll;
};

} // namespace gw::surveys
