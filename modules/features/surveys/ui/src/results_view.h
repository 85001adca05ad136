// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/surveys/types.h>
#include <gw/widgets/theme.h>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gw::surveys {

/// The results of a survey as bars, or as a table for those who hear the screen; as they came in, weighted by bureau, or of
/// one bureau.
class ResultsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsView(widgets::Theme &theme, QWidget *parent = nullptr);
    void show(const portal::Survey &survey, const ShownResults &shown);
    QList<QWidget *> controls() const; ///< in the order in which they stand

private:
    void chooseViews();
    void build();
    void addQuestion(QVBoxLayout *column, const portal::SurveyQuestion &question,
                     const portal::SurveyQuestionResult &result);
    QWidget *table(const portal::SurveyQuestion &question, const portal::SurveyQuestionResult &result) const;
    QString summary() const;
    QString meanText(const portal::SurveyQuestionResult &result) const;
    /// Count and share of every column under the view that was chosen.
    QList<std::pair<int, int>> columns(const portal::SurveyQuestionResult &result) const;
    static QString columnName(const portal::SurveyQuestion &question, const QString &id);

    widgets::Theme &m_theme;
    portal::Survey m_survey;
    ShownResults m_shown;
    QLabel *m_summary;
    QLabel *m_note;
    QComboBox *m_count;
    QPushButton *m_asTable;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace gw::surveys
