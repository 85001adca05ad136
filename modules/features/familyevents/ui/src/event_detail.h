// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/familyevents_ui/familyevents_module.h>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gw::familyevents {

/// One family event, a note to the person in two clicks, and for that person the notes of the others.
class EventDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit EventDetail(FamilyEventsViewParts parts, QWidget *parent = nullptr);
    void show(const EventRow &row);

Q_SIGNALS:
    void editWanted(const QString &id);

private:
    void showFacts();
    void showNotes();
    void showTemplates();
    void sendNote(const QString &text);
    void showAccount();
    void saveCalendar();

    FamilyEventsViewParts m_parts;
    EventRow m_row;
    QLabel *m_title;
    QLabel *m_state;
    QWidget *m_facts;
    QFormLayout *m_factsForm;
    QLabel *m_text;
    QLabel *m_problem;
    QPushButton *m_write;
    QPushButton *m_calendar;
    QPushButton *m_account;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_retry;
    QPushButton *m_discard;
    QWidget *m_writing;
    QVBoxLayout *m_templates;
    QLineEdit *m_own;
    QPushButton *m_sendOwn;
    QLabel *m_mine;
    QWidget *m_notes;
    QVBoxLayout *m_notesColumn;
    QScrollArea *m_scroll;
    int m_asked = 0; ///< an account that comes late is not shown at another event
};

} // namespace gw::familyevents
