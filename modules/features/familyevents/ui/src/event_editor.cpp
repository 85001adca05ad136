// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "event_editor.h"

#include "event_text.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::portal::NoticeLayer;

namespace gw::familyevents {
namespace {

constexpr int daysShown = 7;

QLineEdit *line(const QString &name, int longest)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setMaxLength(longest);
    return edit;
}

QDateTimeEdit *timeEdit(const QString &name)
{
    auto *edit = new QDateTimeEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy. MM. dd. HH:mm"_s);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

EventEditor::EventEditor(FamilyEventsViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_heading(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_who(label(m_parts.theme, {}, Theme::Text::Strong))
    , m_search(line(tr("Another colleague"), 100))
    , m_hits(new QListWidget)
    , m_kind(new QComboBox)
    , m_relation(new QComboBox)
    , m_subject(line(tr("Whose, or name"), 100))
    , m_starts(timeEdit(tr("Date and time")))
    , m_hasEnd(new QCheckBox(tr("Ends, or the funeral leaves")))
    , m_ends(timeEdit(tr("End")))
    , m_hall(line(tr("Hall or funeral home"), 200))
    , m_place(line(tr("Address"), 200))
    , m_account(line(tr("Account"), 200))
    , m_text(new QPlainTextEdit)
    , m_audience(new QComboBox)
    , m_expires(new QDateEdit)
    , m_problem(label(m_parts.theme, {}))
    , m_save(new QPushButton)
{
    setObjectName(u"familyevents.editor"_s);
    for (const auto kind : portal::allFamilyEventKinds)
        m_kind->addItem(kindText(kind), int(kind));
    for (const auto relation : portal::allFamilyRelations)
        m_relation->addItem(relationText(relation), int(relation));
    m_kind->setAccessibleName(tr("What happened"));
    m_kind->setObjectName(u"familyevents.editor.kind"_s);
    m_relation->setAccessibleName(tr("To whom"));
    m_search->setPlaceholderText(tr("Somebody else of your unit: name or initial consonants"));
    m_search->setObjectName(u"familyevents.editor.person"_s);
    m_hits->setAccessibleName(tr("Colleagues"));
    m_hits->setMaximumHeight(m_parts.theme.scaled(120));
    m_subject->setPlaceholderText(tr("optional, for example: eldest daughter"));
    m_hall->setObjectName(u"familyevents.editor.hall"_s);
    m_account->setPlaceholderText(tr("optional; shown on demand only, kept on no other desk"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("A few words"));
    m_text->setFixedHeight(QFontMetrics(m_parts.theme.font(Theme::Text::Body)).lineSpacing() * 4 + 2 * space::s);
    m_audience->setAccessibleName(tr("Who is told"));
    m_expires->setCalendarPopup(true);
    m_expires->setDisplayFormat(u"yyyy. MM. dd."_s);
    m_expires->setAccessibleName(tr("Shown until"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_save->setProperty("primary", true);
    m_save->setObjectName(u"familyevents.editor.save"_s);
    auto *cancel = new QPushButton(tr("Cancel"));

    auto *person = new QVBoxLayout;
    person->addWidget(m_who);
    person->addWidget(m_search);
    person->addWidget(m_hits);
    auto *end = new QHBoxLayout;
    end->addWidget(m_hasEnd);
    end->addWidget(m_ends, 1);
    auto *form = new QFormLayout;
    form->setSpacing(space::m);
    form->addRow(tr("Colleague"), person);
    form->addRow(tr("What happened"), m_kind);
    form->addRow(tr("To whom"), m_relation);
    form->addRow(tr("Whose, or name"), m_subject);
    form->addRow(tr("Date and time"), m_starts);
    form->addRow(QString(), end);
    form->addRow(tr("Hall or funeral home"), m_hall);
    form->addRow(tr("Address"), m_place);
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("A few words"), m_text);
    form->addRow(tr("Who is told"), m_audience);
    form->addRow(tr("Shown until"), m_expires);
    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_heading);
    column->addLayout(form);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::xxl, space::s, space::xxl, space::m);
    foot->setSpacing(space::s);
    foot->addWidget(m_problem, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);

    connect(m_search, &QLineEdit::textEdited, this, &EventEditor::searchPerson);
    connect(m_hits, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QStringList who = item->data(Qt::UserRole).toStringList();
        choosePerson({who.value(0), who.value(1), who.value(2)});
        m_search->clear();
        m_hits->hide();
        m_kind->setFocus(Qt::OtherFocusReason);
    });
    connect(m_hits, &QListWidget::itemClicked, m_hits, &QListWidget::itemActivated);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (m_new)
            m_hasEnd->setChecked(isSad(portal::FamilyEventKind(m_kind->currentData().toInt())));
    });
    connect(m_hasEnd, &QCheckBox::toggled, m_ends, &QWidget::setEnabled);
    connect(m_hasEnd, &QCheckBox::toggled, this, &EventEditor::check);
    connect(m_starts, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        if (m_ends->dateTime() < time)
            m_ends->setDateTime(time.addDays(2));
        if (m_new)
            m_expires->setDate(time.date().addDays(daysShown));
        check();
    });
    connect(m_ends, &QDateTimeEdit::dateTimeChanged, this, &EventEditor::check);
    connect(m_expires, &QDateEdit::dateChanged, this, &EventEditor::check);
    connect(cancel, &QPushButton::clicked, this, &EventEditor::cancelled);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (problem().isEmpty())
            Q_EMIT saved(draft(), m_person.name);
    });
}

void EventEditor::startNew()
{
    m_new = true;
    m_hadAccount = false;
    m_before = {};
    const QDateTime now = m_parts.clock.now().toLocalTime();
    m_before.startsAt = QDateTime(now.date().addDays(1), QTime(12, 0)).toUTC();
    m_before.kind = portal::FamilyEventKind::Wedding;
    m_before.relation = portal::FamilyRelation::Self;
    m_before.layer = NoticeLayer::Bureau;
    choosePerson(m_parts.ownPerson());
    fill();
}

void EventEditor::edit(const EventRow &row)
{
    const portal::FamilyEvent &event = row.event;
    m_new = false;
    m_hadAccount = event.hasAccount;
    m_before = {};
    m_before.id = event.id;
    m_before.kind = event.kind;
    m_before.personId = event.personId;
    m_before.relation = event.relation;
    m_before.subject = event.subject;
    m_before.startsAt = event.startsAt;
    m_before.endsAt = event.endsAt;
    m_before.place = event.place;
    m_before.hall = event.hall;
    m_before.text = event.text;
    m_before.layer = event.layer;
    m_before.unitId = event.unitId;
    m_before.expiresAt = event.expiresAt;
    choosePerson({event.personId, event.personName, {}});
    fill();
}

void EventEditor::fill()
{
    m_heading->setText(m_new ? tr("Announce a family event") : tr("Change the notice"));
    m_save->setText(m_new ? tr("Announce") : tr("Save"));
    m_search->setVisible(m_new && m_parts.mayAnnounceForOthers());
    m_search->clear();
    m_hits->hide();
    m_kind->setCurrentIndex(m_kind->findData(int(m_before.kind)));
    m_relation->setCurrentIndex(m_relation->findData(int(m_before.relation)));
    m_subject->setText(m_before.subject);
    m_starts->setDateTime(m_before.startsAt.toLocalTime());
    m_hasEnd->setChecked(m_before.endsAt.has_value());
    m_ends->setDateTime(m_before.endsAt.value_or(m_before.startsAt.addDays(2)).toLocalTime());
    m_ends->setEnabled(m_hasEnd->isChecked());
    m_hall->setText(m_before.hall);
    m_place->setText(m_before.place);
    m_account->clear();
    if (m_hadAccount)
        m_account->setPlaceholderText(tr("There is one; write a new one to replace it"));
    m_text->setPlainText(m_before.text);
    m_expires->setDate(m_before.expiresAt.value_or(m_before.startsAt.addDays(daysShown)).toLocalTime().date());
    m_audience->clear();
    deliver(m_parts.ownUnits(), this, [](EventEditor *self, const Result<QList<UnitChoice>> &units) {
        if (units)
            self->offerAudiences(*units);
    });
    check();
    m_kind->setFocus(Qt::OtherFocusReason);
}

void EventEditor::choosePerson(const PersonChoice &person)
{
    m_person = person;
    m_who->setText(person.post.isEmpty() ? person.name : person.name + u" · "_s + person.post);
    check();
}

void EventEditor::searchPerson(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_hits->hide();
        return;
    }
    deliver(m_parts.findPeople(text), this, [text](EventEditor *self, const Result<QList<PersonChoice>> &people) {
        if (!people || self->m_search->text() != text)
            return;
        self->m_hits->clear();
        for (const PersonChoice &person : *people) {
            auto *item = new QListWidgetItem(person.name + u" · "_s + person.post, self->m_hits);
            item->setData(Qt::UserRole, QStringList{person.id, person.name, person.post});
        }
        self->m_hits->setVisible(self->m_hits->count() > 0);
    });
}

void EventEditor::offerAudiences(const QList<UnitChoice> &units)
{
    m_audience->clear();
    if (units.isEmpty())
        return;
    const QString own = units.last().id;
    const auto add = [this](const QString &text, NoticeLayer layer, const QString &unit) {
        m_audience->addItem(text, QStringList{toString(layer), unit});
    };
    add(tr("The whole city"), NoticeLayer::City, own);
    add(chosen(units.first().nameKo, units.first().nameEn), NoticeLayer::District, own);
    for (const UnitChoice &unit : units.sliced(1))
        add(chosen(unit.nameKo, unit.nameEn), NoticeLayer::Bureau, unit.id);
    int at = std::min(2, m_audience->count() - 1); // the bureau
    for (int i = 0; i < m_audience->count() && !m_before.unitId.isEmpty(); ++i) {
        const QStringList who = m_audience->itemData(i).toStringList();
        if (who.first() == toString(m_before.layer) && (who.first() != u"bureau" || who.last() == m_before.unitId))
            at = i;
    }
    m_audience->setCurrentIndex(at);
    check();
}

QString EventEditor::problem() const
{
    if (m_person.id.isEmpty())
        return tr("Choose the colleague it is about.");
    if (m_audience->currentIndex() < 0)
        return tr("Your unit is not known yet.");
    if (m_hasEnd->isChecked() && m_ends->dateTime() < m_starts->dateTime())
        return tr("The end must be later than the beginning.");
    if (m_expires->date() < m_starts->date() || m_expires->date() < m_parts.clock.now().toLocalTime().date())
        return tr("It would not be shown at all: choose a later day.");
    if (m_starts->date().daysTo(m_expires->date()) > 60)
        return tr("It is shown for 60 days at most.");
    return {};
}

void EventEditor::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_save->setEnabled(wrong.isEmpty());
}

portal::FamilyEventDraft EventEditor::draft() const
{
    portal::FamilyEventDraft draft = m_before;
    draft.personId = m_person.id;
    draft.kind = portal::FamilyEventKind(m_kind->currentData().toInt());
    draft.relation = portal::FamilyRelation(m_relation->currentData().toInt());
    draft.subject = m_subject->text().trimmed();
    draft.startsAt = m_starts->dateTime().toUTC();
    draft.endsAt = m_hasEnd->isChecked() ? std::optional(m_ends->dateTime().toUTC()) : std::nullopt;
    draft.hall = m_hall->text().trimmed();
    draft.place = m_place->text().trimmed();
    draft.text = m_text->toPlainText().trimmed();
    if (!m_account->text().trimmed().isEmpty())
        draft.account = m_account->text().trimmed();
    const QStringList audience = m_audience->currentData().toStringList();
    draft.layer = portal::noticeLayerFromString(audience.value(0));
    draft.unitId = audience.value(1);
    draft.expiresAt = std::max(QDateTime(m_expires->date(), QTime(23, 59)), m_starts->dateTime()).toUTC();
    return draft;
}

} // namespace gw::familyevents
