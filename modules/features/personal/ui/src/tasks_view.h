// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/personal_ui/personal_module.h>

class QLabel;
class QStackedWidget;

namespace gw::widgets {
class Composer;
class StateView;
}

namespace gw::personal {

class ArrangedList;

/// Tasks with a line to write the next one: on the front page and on the page of its own.
class TasksView final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Block, Page };
    TasksView(PersonalViewParts parts, Size size, QWidget *parent = nullptr);
    void select(const QString &taskId);
    void focusComposer();
    QString currentId() const;

Q_SIGNALS:
    void currentChanged(const QString &taskId);
    void activated(const QString &taskId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &typed);
    void remove(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    void showRecognised();
    void refresh();
    void retranslate();
    void report(const Result<Done> &outcome);

    PersonalViewParts m_parts;
    Size m_size;
    widgets::Composer *m_composer;
    QLabel *m_recognised;
    ArrangedList *m_list;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QString m_select; ///< a task to select as soon as it is there
};

} // namespace gw::personal
