// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/surveys/types.h>
#include <gw/widgets/theme.h>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace gw::surveys {

/// The questions of a survey with fields to answer them. Tab goes from question to question and through check boxes,
/// arrows between radio buttons, space chooses.
class AnswerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerForm(widgets::Theme &theme, QWidget *parent = nullptr);

    /// Other questions make other fields; the same ones keep what was entered.
    void setSurvey(const portal::Survey &survey);
    /// What was chosen, in the order of the questions; what is empty is left out.
    QList<portal::SurveyAnswerItem> answers() const;
    /// Marks what is missing or too much, moves there, and says whether all is well.
    bool check();
    QList<QWidget *> fields() const; ///< in the order in which they stand
    bool isTouched() const { return m_touched; }
    void setUntouched() { m_touched = false; }

private:
    struct Field
    {
        portal::SurveyQuestion question;
        QButtonGroup *choices = nullptr;
        QList<QAbstractButton *> buttons = {};
        QPlainTextEdit *text = nullptr;
        QLabel *problem = nullptr;
    };

    void build();
    void addChoices(Field &field, QVBoxLayout *column, bool several);
    void addScale(Field &field, QVBoxLayout *column);
    void addText(Field &field, QVBoxLayout *column);
    void fill(const portal::SurveyAnswer &answer);
    QString hint(const portal::SurveyQuestion &question) const;
    QString problem(const Field &field) const;
    std::optional<portal::SurveyAnswerItem> answerOf(const Field &field) const;

    widgets::Theme &m_theme;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QList<portal::SurveyQuestion> m_questions;
    QString m_surveyId;
    bool m_english = false;
    QList<Field> m_fields;
    bool m_touched = false;
};

} // namespace gw::surveys
