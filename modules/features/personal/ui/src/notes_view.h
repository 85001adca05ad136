// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/personal_ui/personal_module.h>

class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace gw::widgets {
class ElidedLabel;
class StateView;
}

namespace gw::personal {

/// Notes: a list above, the note below. What is typed is kept by itself, a moment after the last key.
class NotesView final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesView(PersonalViewParts parts, QWidget *parent = nullptr);
    ~NotesView() override; ///< keeps what was typed last
    void select(const QString &noteId);
    void addNote();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEditor();
    void showCurrent();
    void refresh();
    void save();
    void pinCurrent();
    void removeCurrent();
    void retranslate();
    void report(const Result<Done> &outcome);

    PersonalViewParts m_parts;
    QListView *m_list;
    QStackedWidget *m_stack;
    widgets::StateView *m_empty;
    QStackedWidget *m_editorStack;
    widgets::StateView *m_nothing;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QPushButton *m_new;
    QPushButton *m_pin;
    QPushButton *m_delete;
    widgets::ElidedLabel *m_state;
    QTimer *m_saveTimer;
    QString m_id;     ///< of the note in the editor
    QString m_select; ///< a note to show as soon as it is there
    portal::PersonalNote m_shown; ///< as the editor was filled: what differs was typed here
};

} // namespace gw::personal
