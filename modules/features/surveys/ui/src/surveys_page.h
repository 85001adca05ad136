// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <QWidget>
#include <gw/surveys_ui/surveys_module.h>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::surveys {

class SurveyDetail;
class SurveyEditor;

/// Surveys as a list and what is chosen beside it.
class SurveysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SurveysPage(SurveysViewParts parts, QWidget *parent = nullptr);
    /// Selects a survey; false when it is not there.
    bool open(const QString &id);
    void startNew();
    QString currentId() const { return m_current; }

protected:
    void changeEvent(QEvent *event) override;

private:
    SurveyEditor *freshEditor();
    void showCurrent();
    void refresh();
    void retranslate();
    void save(const portal::SurveyDraft &draft);

    SurveysViewParts m_parts;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QListView *m_list;
    QPushButton *m_new;
    QStackedWidget *m_reader;
    SurveyDetail *m_detail;
    QPointer<SurveyEditor> m_editor;
    widgets::StateView *m_empty;
    widgets::StateView *m_nothingChosen;
    QString m_current; ///< survives a new order of the list
};

} // namespace gw::surveys
