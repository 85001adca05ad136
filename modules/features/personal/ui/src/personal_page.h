// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/personal_ui/personal_module.h>

class QLabel;

namespace gw::personal {

class NotesView;
class TaskForm;
class TasksView;

/// My space: tasks, notes and favourites side by side.
class PersonalPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonalPage(PersonalViewParts parts, QWidget *parent = nullptr);
    void showTask(const QString &taskId); ///< empty: the line to write a new one
    void showNote(const QString &noteId); ///< empty: a new one

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *column(QLabel *title, std::initializer_list<QWidget *> content);
    void retranslate();

    widgets::Theme &m_theme;
    QLabel *m_tasksTitle;
    QLabel *m_notesTitle;
    QLabel *m_favouritesTitle;
    TasksView *m_tasks;
    TaskForm *m_task;
    NotesView *m_notes;
};

} // namespace gw::personal
