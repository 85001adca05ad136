// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <QWidget>
#include <gw/familyevents_ui/familyevents_module.h>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::familyevents {

class EventDetail;
class EventEditor;

/// Family events as a list and what is chosen beside it.
class EventsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPage(FamilyEventsViewParts parts, QWidget *parent = nullptr);
    /// Selects an event; false when it is not there.
    bool open(const QString &id);
    void startNew();
    QString currentId() const { return m_current; }

protected:
    void changeEvent(QEvent *event) override;

private:
    EventEditor *freshEditor();
    void showCurrent();
    void refresh();
    void retranslate();
    void save(const portal::FamilyEventDraft &draft, const QString &personName);

    FamilyEventsViewParts m_parts;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QListView *m_list;
    QPushButton *m_new;
    QStackedWidget *m_reader;
    EventDetail *m_detail;
    QPointer<EventEditor> m_editor;
    widgets::StateView *m_empty;
    widgets::StateView *m_nothingChosen;
    QString m_current; ///< survives a new order of the list
};

} // namespace gw::familyevents
