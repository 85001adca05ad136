// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/questions_ui/questions_module.h>

class QLabel;
class QListView;

namespace gw::questions {

/// Front page: the unanswered questions that most people back. Enter or a click opens one, B backs it.
class OpenBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenBlock(QuestionViewParts parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void backCurrent();

    QuestionViewParts m_parts;
    QuestionFilterModel *m_model;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace gw::questions
