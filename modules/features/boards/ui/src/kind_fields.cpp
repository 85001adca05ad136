// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "kind_fields.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {
namespace {

constexpr int dearest = 100'000'000; ///< won; more is not thrifty

} // namespace

KindFields::KindFields(const BoardsViewParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void KindFields::load(const Draft &draft)
{
    m_kind = draft.kind;
    delete std::exchange(m_body, nullptr);
    m_price = m_capacity = nullptr;
    m_gift = m_hasEnd = nullptr;
    m_until = nullptr;
    m_options.clear();
    m_correct = nullptr;
    m_closes = m_starts = m_ends = nullptr;
    m_place = m_law = nullptr;
    m_body = new QWidget(this);
    m_form = new QFormLayout(m_body);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::m);
    build(draft);
    layout()->addWidget(m_body);
    setVisible(m_form->rowCount() > 0);
}

void KindFields::build(const Draft &draft)
{
    switch (m_kind) {
    case PostKind::Market: market(draft); break;
    case PostKind::Quiz: quiz(draft); break;
    case PostKind::Event: event(draft); break;
    case PostKind::Knowledge: knowledge(draft); break;
    case PostKind::Plain:
    case PostKind::Unknown: break;
    }
}

QDateTimeEdit *KindFields::time(const QString &name, const QDateTime &value)
{
    auto *edit = new QDateTimeEdit;
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy. MM. dd. HH:mm"_s);
    edit->setDateTime(value.toLocalTime());
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &KindFields::changed);
    return edit;
}

void KindFields::market(const Draft &draft)
{
    m_price = new QSpinBox;
    m_price->setObjectName(u"write.price"_s);
    m_price->setRange(0, dearest);
    m_price->setSingleStep(1'000);
    m_price->setGroupSeparatorShown(true);
    m_price->setSuffix(tr(" won"));
    m_price->setValue(int(std::clamp<qint64>(draft.price, 0, dearest)));
    m_gift = new QCheckBox(tr("For free"));
    m_gift->setObjectName(u"write.gift"_s);
    m_gift->setChecked(draft.price < 0);
    m_price->setEnabled(!m_gift->isChecked());
    m_until = new QDateEdit;
    m_until->setObjectName(u"write.until"_s);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"yyyy. MM. dd."_s);
    m_until->setDate((draft.expiresAt.isValid() ? draft.expiresAt : m_parts.clock.now().addDays(30)).toLocalTime().date());
    connect(m_gift, &QCheckBox::toggled, this, [this](bool gift) {
        m_price->setEnabled(!gift);
        Q_EMIT changed();
    });
    connect(m_price, &QSpinBox::valueChanged, this, &KindFields::changed);
    connect(m_until, &QDateEdit::dateChanged, this, &KindFields::changed);
    auto *row = new QHBoxLayout;
    row->addWidget(m_price);
    row->addWidget(m_gift);
    row->addStretch();
    m_form->addRow(tr("Price"), row);
    m_form->addRow(tr("Offered until"), m_until);
}

void KindFields::quiz(const Draft &draft)
{
    m_correct = new QButtonGroup(m_body);
    for (int i = 0; i < options; ++i) {
        auto *option = new QLineEdit(draft.quiz.options.value(i));
        option->setObjectName(u"write.option%1"_s.arg(i));
        option->setMaxLength(200);
        auto *right = new QRadioButton(tr("right"));
        right->setObjectName(u"write.right%1"_s.arg(i));
        right->setAccessibleName(tr("Answer %1 is right").arg(i + 1));
        right->setChecked(draft.quiz.correct == i);
        m_correct->addButton(right, i);
        m_options.append(option);
        auto *row = new QHBoxLayout;
        row->addWidget(option, 1);
        row->addWidget(right);
        m_form->addRow(tr("Answer %1").arg(i + 1), row);
        connect(option, &QLineEdit::textChanged, this, &KindFields::changed);
    }
    connect(m_correct, &QButtonGroup::idToggled, this, &KindFields::changed);
    m_closes = time(u"write.closes"_s, draft.quiz.closesAt.isValid() ? draft.quiz.closesAt : m_parts.clock.now().addDays(7));
    m_form->addRow(tr("Open until"), m_closes);
}

void KindFields::event(const Draft &draft)
{
    const QDateTime next = m_parts.clock.now().addDays(7);
    m_starts = time(u"write.starts"_s, draft.event.startsAt.isValid() ? draft.event.startsAt : next);
    m_ends = time(u"write.ends"_s, draft.event.endsAt.isValid() ? draft.event.endsAt : m_starts->dateTime().addSecs(7'200));
    m_place = new QLineEdit(draft.event.place);
    m_place->setObjectName(u"write.place"_s);
    m_place->setMaxLength(200);
    m_capacity = new QSpinBox;
    m_capacity->setObjectName(u"write.capacity"_s);
    m_capacity->setRange(0, 10'000);
    m_capacity->setSpecialValueText(tr("no limit"));
    m_capacity->setValue(draft.event.capacity);
    connect(m_place, &QLineEdit::textChanged, this, &KindFields::changed);
    connect(m_capacity, &QSpinBox::valueChanged, this, &KindFields::changed);
    m_form->addRow(tr("From"), m_starts);
    m_form->addRow(tr("To"), m_ends);
    m_form->addRow(tr("Place"), m_place);
    m_form->addRow(tr("Places for"), m_capacity);
}

void KindFields::knowledge(const Draft &draft)
{
    m_hasEnd = new QCheckBox(tr("Valid until"));
    m_hasEnd->setObjectName(u"write.hasEnd"_s);
    m_hasEnd->setChecked(draft.knowledge.validUntil.isValid());
    m_until = new QDateEdit;
    m_until->setObjectName(u"write.until"_s);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"yyyy. MM. dd."_s);
    m_until->setDate(draft.knowledge.validUntil.isValid() ? draft.knowledge.validUntil : m_parts.clock.now().toLocalTime().date().addYears(1));
    m_until->setEnabled(m_hasEnd->isChecked());
    m_until->setAccessibleName(tr("Valid until"));
    m_law = new QLineEdit(draft.knowledge.lawReference);
    m_law->setObjectName(u"write.law"_s);
    m_law->setMaxLength(200);
    m_law->setPlaceholderText(tr("e.g. Local Contracts Act, Article 9"));
    connect(m_hasEnd, &QCheckBox::toggled, this, [this](bool ends) {
        m_until->setEnabled(ends);
        Q_EMIT changed();
    });
    connect(m_until, &QDateEdit::dateChanged, this, &KindFields::changed);
    connect(m_law, &QLineEdit::textChanged, this, &KindFields::changed);
    m_form->addRow(m_hasEnd, m_until);
    m_form->addRow(tr("Law"), m_law);
    m_form->addRow(secondaryLabel(m_parts.theme, tr("You keep this entry: once a year you are asked whether it is still true."), Theme::Text::Small));
}

void KindFields::store(Draft &draft) const
{
    switch (m_kind) {
    case PostKind::Market:
        draft.price = m_gift->isChecked() ? -1 : m_price->value();
        draft.expiresAt = m_until->date().endOfDay().toUTC();
        break;
    case PostKind::Quiz: {
        draft.quiz.options.clear();
        draft.quiz.correct = -1;
        for (int i = 0; i < m_options.size(); ++i) {
            const QString option = m_options.at(i)->text().trimmed();
            if (option.isEmpty())
                continue;
            if (m_correct->checkedId() == i)
                draft.quiz.correct = int(draft.quiz.options.size());
            draft.quiz.options.append(option);
        }
        draft.quiz.closesAt = m_closes->dateTime().toUTC();
        break;
    }
    case PostKind::Event:
        draft.event.startsAt = m_starts->dateTime().toUTC();
        draft.event.endsAt = m_ends->dateTime().toUTC();
        draft.event.place = m_place->text().trimmed();
        draft.event.capacity = m_capacity->value();
        break;
    case PostKind::Knowledge:
        draft.knowledge.validUntil = m_hasEnd->isChecked() ? m_until->date() : QDate();
        draft.knowledge.lawReference = m_law->text().trimmed();
        break;
    case PostKind::Plain:
    case PostKind::Unknown: break;
    }
}

QString KindFields::problem() const
{
    Draft draft;
    store(draft);
    if (m_kind == PostKind::Quiz && draft.quiz.options.size() < 2)
        return tr("A quiz needs at least two answers.");
    if (m_kind == PostKind::Quiz && draft.quiz.correct < 0)
        return tr("Say which answer is right.");
    if (m_kind == PostKind::Event && draft.event.endsAt < draft.event.startsAt)
        return tr("The event ends before it starts.");
    return {};
}

} // namespace gw::boards
