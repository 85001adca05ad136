// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "event_detail.h"

#include "event_text.h"
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/familyevents/icalendar.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::familyevents {
namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

EventDetail::EventDetail(FamilyEventsViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_title(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_state(label(m_parts.theme, {}, Theme::Text::Strong))
    , m_facts(new QWidget)
    , m_factsForm(new QFormLayout(m_facts))
    , m_text(label(m_parts.theme, {}))
    , m_problem(label(m_parts.theme, {}))
    , m_write(new QPushButton)
    , m_calendar(new QPushButton)
    , m_account(new QPushButton)
    , m_edit(new QPushButton)
    , m_remove(new QPushButton)
    , m_retry(new QPushButton)
    , m_discard(new QPushButton)
    , m_writing(new QWidget)
    , m_templates(new QVBoxLayout)
    , m_own(new QLineEdit)
    , m_sendOwn(new QPushButton)
    , m_mine(secondaryLabel(m_parts.theme, {}))
    , m_notes(new QWidget)
    , m_notesColumn(new QVBoxLayout(m_notes))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"familyevents.detail"_s);
    m_title->setObjectName(u"familyevents.title"_s);
    m_write->setObjectName(u"familyevents.write"_s);
    m_write->setProperty("primary", true);
    m_calendar->setObjectName(u"familyevents.calendar"_s);
    m_account->setObjectName(u"familyevents.account"_s);
    m_edit->setObjectName(u"familyevents.edit"_s);
    m_remove->setObjectName(u"familyevents.remove"_s);
    m_own->setObjectName(u"familyevents.own"_s);
    m_own->setMaxLength(500);
    m_sendOwn->setObjectName(u"familyevents.sendOwn"_s);
    m_mine->setObjectName(u"familyevents.mine"_s);
    m_problem->setProperty("warning", true);
    for (QLabel *text : {m_title, m_state, m_text, m_problem, m_mine})
        text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_factsForm->setContentsMargins(0, 0, 0, 0);
    m_notesColumn->setContentsMargins(0, 0, 0, 0);

    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {m_retry, m_discard, m_write, m_calendar, m_account, m_edit, m_remove})
        actions->addWidget(button);
    actions->addStretch();
    auto *writing = new QVBoxLayout(m_writing);
    writing->setContentsMargins(0, 0, 0, 0);
    writing->addLayout(m_templates);
    auto *own = new QHBoxLayout;
    own->addWidget(m_own, 1);
    own->addWidget(m_sendOwn);
    writing->addLayout(own);
    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_state})
        column->addWidget(part);
    column->addLayout(actions);
    for (QWidget *part : std::initializer_list<QWidget *>{m_writing, m_mine, m_problem, m_facts, m_text, m_notes})
        column->addWidget(part);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connect(m_write, &QPushButton::clicked, this, [this] {
        m_writing->setVisible(!m_writing->isVisible());
        if (m_writing->isVisible() && m_templates->count() > 0)
            m_templates->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_own, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_sendOwn->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_own, &QLineEdit::returnPressed, m_sendOwn, &QPushButton::click);
    connect(m_sendOwn, &QPushButton::clicked, this, [this] { sendNote(m_own->text()); });
    connect(m_calendar, &QPushButton::clicked, this, &EventDetail::saveCalendar);
    connect(m_account, &QPushButton::clicked, this, &EventDetail::showAccount);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_row.event.id); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        deliver(m_parts.service.remove(m_row.event.id), this, [](EventDetail *self, const Result<QString> &operation) {
            FamilyEventsService &service = self->m_parts.service;
            if (operation)
                self->m_parts.shell.toast(tr("The notice is taken away."),
                                          [&service, id = *operation] { service.discard(id); });
            else
                self->m_parts.shell.toast(errorText(operation.error()));
        });
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_parts.service.retry(m_row.refusedOperation); });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_parts.service.discard(m_row.refusedOperation); });
}

void EventDetail::show(const EventRow &row)
{
    const bool another = row.event.id != m_row.event.id;
    m_row = row;
    if (another) {
        ++m_asked;
        m_writing->hide();
        m_own->clear();
        m_problem->clear();
        m_scroll->ensureVisible(0, 0);
    }
    const portal::FamilyEvent &event = row.event;
    const bool own = event.personId == m_parts.ownPerson().id;
    const bool sad = isSad(event.kind);
    m_title->setText(titleText(event));
    m_state->setText(stateText(row));
    m_state->setVisible(!m_state->text().isEmpty());
    m_write->setText(sad ? tr("Condole") : tr("Congratulate"));
    m_write->setVisible(!own && !row.onlyHere);
    m_calendar->setText(tr("Save for the calendar…"));
    m_account->setText(tr("Show the account"));
    m_account->setVisible(event.hasAccount);
    m_edit->setText(tr("Edit"));
    m_edit->setVisible(event.mine);
    m_remove->setText(tr("Delete"));
    m_remove->setVisible(event.mine);
    m_retry->setText(tr("Try again"));
    m_retry->setVisible(!row.refusedOperation.isEmpty());
    m_discard->setText(tr("Discard"));
    m_discard->setVisible(!row.refusedOperation.isEmpty());
    m_own->setAccessibleName(tr("A note in your own words"));
    m_own->setPlaceholderText(tr("… or in your own words"));
    m_sendOwn->setText(tr("Send"));
    m_sendOwn->setEnabled(!m_own->text().trimmed().isEmpty());
    m_mine->setText(event.myNote ? tr("You wrote: “%1”").arg(*event.myNote) : QString());
    m_mine->setVisible(event.myNote.has_value());
    m_text->setText(event.text);
    m_text->setVisible(!event.text.isEmpty());
    m_problem->setVisible(!m_problem->text().isEmpty());
    showFacts();
    showTemplates();
    showNotes();
}

void EventDetail::showFacts()
{
    while (m_factsForm->rowCount() > 0)
        m_factsForm->removeRow(0);
    const auto add = [this](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *text = label(m_parts.theme, value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_factsForm->addRow(secondaryLabel(m_parts.theme, name), text);
    };
    const portal::FamilyEvent &event = m_row.event;
    add(tr("When"), whenText(event));
    add(isSad(event.kind) ? tr("Funeral home") : tr("Hall"), event.hall);
    add(tr("Where"), event.place);
    add(isSad(event.kind) ? tr("The deceased") : tr("Whose"),
        event.subject.isEmpty() ? (event.relation == portal::FamilyRelation::Self ? QString() : relationText(event.relation))
                                : event.subject);
    add(tr("Shown until"), longDay(event.expiresAt.toLocalTime().date()));
}

void EventDetail::showTemplates()
{
    const QStringList texts = noteTemplates(m_row.event.kind);
    bool same = m_templates->count() == texts.size();
    for (int i = 0; same && i < texts.size(); ++i)
        same = qobject_cast<QPushButton *>(m_templates->itemAt(i)->widget())->text() == texts.at(i);
    if (same)
        return; // a click that is under way must not lose its button
    clear(m_templates);
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QPushButton(texts.at(i));
        button->setObjectName(u"familyevents.template.%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [this, text = texts.at(i)] { sendNote(text); });
        m_templates->addWidget(button, 0, Qt::AlignLeft);
    }
}

void EventDetail::showNotes()
{
    clear(m_notesColumn);
    const QList<portal::FamilyEventNote> notes = m_row.event.notes.value_or(QList<portal::FamilyEventNote>());
    m_notes->setVisible(m_row.event.notes.has_value());
    if (!m_row.event.notes)
        return;
    m_notesColumn->addWidget(label(m_parts.theme,
                                   notes.isEmpty() ? tr("Nobody has written to you yet.")
                                                   : tr("%n colleagues wrote to you", nullptr, int(notes.size())),
                                   Theme::Text::Strong));
    for (const portal::FamilyEventNote &note : notes) {
        auto *text = label(m_parts.theme, note.name + u": "_s + note.text);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_notesColumn->addWidget(text);
    }
    m_notesColumn->addWidget(secondaryLabel(m_parts.theme, tr("Only you see these notes."), Theme::Text::Small));
}

void EventDetail::sendNote(const QString &text)
{
    m_writing->hide();
    deliver(m_parts.service.sendNote(m_row.event.id, text), this,
            [](EventDetail *self, const Result<QString> &operation) {
                if (!operation) {
                    self->m_problem->setText(errorText(operation.error()));
                    self->m_problem->show();
                    return;
                }
                self->m_own->clear();
                FamilyEventsService &service = self->m_parts.service;
                self->m_parts.shell.toast(tr("Your note to %1 is on its way.").arg(self->m_row.event.personName),
                                          [&service, id = *operation] { service.discard(id); });
            });
}

void EventDetail::showAccount()
{
    const int asked = ++m_asked;
    m_account->setEnabled(false);
    deliver(m_parts.service.account(m_row.event.id), this, [asked](EventDetail *self, const Result<QString> &account) {
        self->m_account->setEnabled(true);
        if (asked != self->m_asked)
            return;
        if (!account) {
            self->m_problem->setText(errorText(account.error()));
            self->m_problem->show();
            return;
        }
        auto *text = label(self->m_parts.theme, *account, Theme::Text::Strong);
        text->setObjectName(u"familyevents.account.text"_s);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        self->m_factsForm->addRow(secondaryLabel(self->m_parts.theme, tr("Account")), text);
        self->m_account->hide();
    });
}

void EventDetail::saveCalendar()
{
    auto *dialog = new QFileDialog(this, tr("Save for the calendar"));
    dialog->setObjectName(u"familyevents.calendar.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(m_row.event.personName + u".ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, event = m_row.event](const QString &path) {
        const QByteArray file = calendarFile(event, titleText(event), m_parts.clock.now());
        QSaveFile target(path);
        const bool kept = target.open(QIODevice::WriteOnly) && target.write(file) == file.size() && target.commit();
        m_parts.shell.toast(kept ? tr("The calendar file is saved.") : tr("The file could not be written."));
    });
    dialog->open();
}

} // namespace gw::familyevents
