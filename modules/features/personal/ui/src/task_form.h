// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/personal_ui/personal_module.h>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gw::personal {

/// One task in full: title, day, note and where it leads. Saved when a field is left.
class TaskForm final : public QFrame
{
    Q_OBJECT

public:
    explicit TaskForm(PersonalViewParts parts, QWidget *parent = nullptr);
    void setTask(const QString &taskId);
    void focusTitle();
    void save();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const portal::PersonalTask &task);
    void refresh();
    void retranslate();

    PersonalViewParts m_parts;
    QString m_id;
    portal::PersonalTask m_shown; ///< as the fields were filled: what differs was typed here
    QLineEdit *m_title;
    QLineEdit *m_due;
    QLabel *m_problem;
    QPlainTextEdit *m_note;
    QPushButton *m_link;
};

} // namespace gw::personal
