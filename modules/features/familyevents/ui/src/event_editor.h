// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/familyevents_ui/familyevents_module.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gw::familyevents {

/// Announces a family event, one's own or a colleague's, or changes one.
class EventEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit EventEditor(FamilyEventsViewParts parts, QWidget *parent = nullptr);

    void startNew();
    void edit(const EventRow &row);

Q_SIGNALS:
    void saved(const gw::portal::FamilyEventDraft &draft, const QString &personName);
    void cancelled();

private:
    void fill();
    void choosePerson(const PersonChoice &person);
    void searchPerson(const QString &text);
    void offerAudiences(const QList<UnitChoice> &units);
    void check();
    QString problem() const;
    portal::FamilyEventDraft draft() const;

    FamilyEventsViewParts m_parts;
    portal::FamilyEventDraft m_before;
    PersonChoice m_person;
    bool m_new = true;
    bool m_hadAccount = false;
    QLabel *m_heading;
    QLabel *m_who;
    QLineEdit *m_search;
    QListWidget *m_hits;
    QComboBox *m_kind;
    QComboBox *m_relation;
    QLineEdit *m_subject;
    QDateTimeEdit *m_starts;
    QCheckBox *m_hasEnd;
    QDateTimeEdit *m_ends;
    QLineEdit *m_hall;
    QLineEdit *m_place;
    QLineEdit *m_account;
    QPlainTextEdit *m_text;
    QComboBox *m_audience;
    QDateEdit *m_expires;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace gw::familyevents
