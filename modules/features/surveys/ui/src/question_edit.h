// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/surveys/types.h>
#include <gw/widgets/theme.h>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace gw::surveys {

/// The fields of one question of a draft. Options are lines of a text: "한국어 | English".
class QuestionEdit final : public QFrame
{
    Q_OBJECT

public:
    QuestionEdit(widgets::Theme &theme, const portal::SurveyQuestion &question, QWidget *parent = nullptr);

    portal::SurveyQuestion question() const;
    /// What is missing; empty when nothing is.
    QString problem() const;
    void setNumber(int number, bool first, bool last);
    void focusText();

Q_SIGNALS:
    void removed();
    void moved(int by); ///< -1: up, 1: down
    void edited();

private:
    void showFields();

    portal::SurveyQuestion m_question; ///< id, and what the fields do not show
    QLabel *m_number;
    QComboBox *m_kind;
    QCheckBox *m_required;
    QLineEdit *m_textKo;
    QLineEdit *m_textEn;
    QPlainTextEdit *m_options;
    QLabel *m_optionsLabel;
    QWidget *m_limits;
    QSpinBox *m_most;
    QWidget *m_scale;
    QSpinBox *m_to;
    QLineEdit *m_low;
    QLineEdit *m_high;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace gw::surveys
