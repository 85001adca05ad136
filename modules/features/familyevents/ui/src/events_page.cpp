// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "events_page.h"

#include "event_detail.h"
#include "event_editor.h"
#include "event_text.h"
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/widgets/row_delegate.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::familyevents {

EventsPage::EventsPage(FamilyEventsViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter)
    , m_list(new QListView)
    , m_new(new QPushButton)
    , m_reader(new QStackedWidget)
    , m_detail(new EventDetail(m_parts))
    , m_empty(new StateView(m_parts.theme))
    , m_nothingChosen(new StateView(m_parts.theme))
{
    setObjectName(u"familyevents"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"familyevents.list"_s);
    m_list->setModel(&m_parts.service.events());
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_parts.theme, eventRow, m_list));
    m_new->setObjectName(u"familyevents.new"_s);
    auto *left = new QWidget;
    left->setMinimumWidth(m_parts.theme.scaled(280));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->addWidget(m_new);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_reader->addWidget(m_nothingChosen);
    m_reader->addWidget(m_detail);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_reader);
    m_splitter->setSizes({m_parts.theme.scaled(340), m_parts.theme.scaled(700)});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return; // the list has a new order: m_current is put back by refresh()
        m_current = index.data(EventListModel::IdRole).toString();
        m_reader->setCurrentWidget(m_detail);
        showCurrent();
    });
    connect(&m_parts.service, &FamilyEventsService::changed, this, &EventsPage::refresh);
    connect(m_new, &QPushButton::clicked, this, &EventsPage::startNew);
    connect(m_detail, &EventDetail::editWanted, this, [this](const QString &id) {
        if (const auto row = m_parts.service.find(id)) {
            freshEditor()->edit(*row);
        }
    });
    retranslate();
    refresh();
}

/// In the language of now, and with nothing left in it of the last time.
EventEditor *EventsPage::freshEditor()
{
    delete m_editor;
    m_editor = new EventEditor(m_parts);
    m_reader->addWidget(m_editor);
    m_reader->setCurrentWidget(m_editor);
    connect(m_editor, &EventEditor::cancelled, this, [this] {
        m_reader->setCurrentIndex(m_current.isEmpty() ? 0 : 1);
        refresh();
    });
    connect(m_editor, &EventEditor::saved, this, &EventsPage::save);
    return m_editor;
}

bool EventsPage::open(const QString &id)
{
    const int row = m_parts.service.events().rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_parts.service.events().index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_reader->setCurrentWidget(m_detail);
    return true;
}

void EventsPage::startNew()
{
    m_stack->setCurrentWidget(m_splitter);
    freshEditor()->startNew();
}

void EventsPage::save(const portal::FamilyEventDraft &draft, const QString &personName)
{
    deliver(m_parts.service.save(draft, personName), this, [](EventsPage *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_parts.shell.toast(errorText(operation.error()));
            return;
        }
        FamilyEventsService &service = self->m_parts.service;
        self->m_parts.shell.toast(tr("The notice is kept."), [&service, id = *operation] { service.discard(id); });
        self->m_reader->setCurrentIndex(0);
        self->refresh();
    });
}

void EventsPage::refresh()
{
    const bool any = m_parts.service.events().rowCount() > 0;
    const bool editing = m_editor && m_reader->currentWidget() == m_editor;
    m_stack->setCurrentIndex(any || editing ? 1 : 0);
    retranslate();
    const int row = m_parts.service.events().rowOf(m_current);
    if (row < 0) {
        m_current.clear();
        if (!editing)
            m_reader->setCurrentWidget(m_nothingChosen);
        return;
    }
    if (m_list->currentIndex().row() != row) {
        m_list->setCurrentIndex(m_parts.service.events().index(row, 0));
        return;
    }
    if (!editing)
        m_reader->setCurrentWidget(m_detail);
    showCurrent();
}

void EventsPage::showCurrent()
{
    if (const auto row = m_parts.service.find(m_current))
        m_detail->show(*row);
}

void EventsPage::retranslate()
{
    m_list->setAccessibleName(tr("Family events"));
    m_new->setText(tr("Announce"));
    if (!m_parts.service.isLoaded())
        m_empty->show(u"view-calendar-birthday"_s, tr("Family events"), tr("They are being read."));
    else
        m_empty->show(u"view-calendar-birthday"_s, tr("No family events"),
                      tr("Weddings, births and bereavements of your colleagues appear here for some days."),
                      tr("Announce"), [this] { startNew(); });
    m_nothingChosen->show(u"view-calendar-birthday"_s, tr("Choose a family event"), tr("You can congratulate or condole here with two clicks."));
}

void EventsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace gw::familyevents
