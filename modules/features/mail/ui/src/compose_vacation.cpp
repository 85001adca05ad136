// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_pages.h"

#include "mail_text.h"
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {

VacationPage::VacationPage(const MailViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_on(new QCheckBox)
    , m_propose(new QPushButton)
    , m_fromLabel(secondaryLabel(parts.theme, {}))
    , m_untilLabel(secondaryLabel(parts.theme, {}))
    , m_subjectLabel(secondaryLabel(parts.theme, {}))
    , m_insideLabel(secondaryLabel(parts.theme, {}))
    , m_outsideLabel(secondaryLabel(parts.theme, {}))
    , m_from(new QDateTimeEdit)
    , m_until(new QDateTimeEdit)
    , m_subject(new QLineEdit)
    , m_inside(new QPlainTextEdit)
    , m_outside(new QPlainTextEdit)
    , m_state(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_save(new QPushButton)
{
    setObjectName(u"vacation.page"_s);
    m_on->setObjectName(u"vacation.on"_s);
    m_propose->setObjectName(u"vacation.propose"_s);
    m_inside->setObjectName(u"vacation.inside"_s);
    m_outside->setObjectName(u"vacation.outside"_s);
    m_subject->setObjectName(u"vacation.subject"_s);
    m_save->setObjectName(u"vacation.save"_s);
    m_save->setProperty("primary", true);
    m_state->setWordWrap(true);
    for (QDateTimeEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy. M. d. HH:mm"_s);
    }
    for (QPlainTextEdit *edit : {m_inside, m_outside})
        edit->setTabChangesFocus(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::m, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(3, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_on);
    head->addStretch();
    head->addWidget(m_propose);
    grid->addLayout(head, 0, 0, 1, 4);
    grid->addWidget(m_fromLabel, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(m_untilLabel, 1, 2);
    grid->addWidget(m_until, 1, 3, Qt::AlignLeft);
    grid->addWidget(m_subjectLabel, 2, 0);
    grid->addWidget(m_subject, 2, 1, 1, 3);
    grid->addWidget(m_insideLabel, 3, 0, 1, 4);
    grid->addWidget(m_inside, 4, 0, 1, 4);
    grid->addWidget(m_outsideLabel, 5, 0, 1, 4);
    grid->addWidget(m_outside, 6, 0, 1, 4);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addWidget(m_state, 1);
    grid->addLayout(foot, 7, 0, 1, 4);
    grid->setRowStretch(4, 1);
    grid->setRowStretch(6, 1);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    m_subjectLabel->setBuddy(m_subject);
    m_insideLabel->setBuddy(m_inside);
    m_outsideLabel->setBuddy(m_outside);
    connect(m_save, &QPushButton::clicked, this, &VacationPage::save);
    connect(m_propose, &QPushButton::clicked, this, &VacationPage::propose);
    m_propose->setVisible(parts.directory != nullptr);
    retranslate();
    show({});
    deliver(parts.sending.vacation(), this, [](VacationPage *self, const Result<VacationAnswer> &answer) {
        if (answer)
            self->show(*answer);
        else
            self->say(errorText(answer.error()), answer.error().code != Error::Code::Unsupported);
    });
}

void VacationPage::show(const VacationAnswer &answer)
{
    const QDateTime now = m_parts.clock.now().toLocalTime();
    m_on->setChecked(answer.isEnabled);
    m_from->setDateTime(answer.from.isValid() ? answer.from.toLocalTime() : now);
    m_until->setDateTime(answer.until.isValid() ? answer.until.toLocalTime() : now.addDays(7));
    m_subject->setText(answer.subject);
    m_inside->setPlainText(answer.inside);
    m_outside->setPlainText(answer.outside);
}

void VacationPage::propose()
{
    deliver(m_parts.directory->ownAbsence(), this, [](VacationPage *self, const Result<std::optional<Absence>> &absence) {
        if (!absence || !*absence) {
            self->say(tr("You have recorded no absence."), false);
            return;
        }
        VacationAnswer answer = proposal(**absence, self->locale().language() == QLocale::English);
        answer.isEnabled = true;
        self->show(answer);
        self->say(tr("Proposed from your absence. Please read it and save."), false);
    });
}

void VacationPage::save()
{
    VacationAnswer answer;
    answer.isEnabled = m_on->isChecked();
    answer.from = m_from->dateTime().toUTC();
    answer.until = m_until->dateTime().toUTC();
    answer.subject = m_subject->text().trimmed();
    answer.inside = m_inside->toPlainText();
    answer.outside = m_outside->toPlainText();
    if (answer.isEnabled && answer.until <= answer.from) {
        say(tr("The end lies before the beginning."), true);
        return;
    }
    if (answer.isEnabled && answer.inside.trimmed().isEmpty()) {
        say(tr("There is no text for colleagues."), true);
        return;
    }
    m_save->setEnabled(false);
    deliver(m_parts.sending.setVacation(answer), this, [on = answer.isEnabled](VacationPage *self, const Result<Done> &done) {
        self->m_save->setEnabled(true);
        if (!done)
            self->say(errorText(done.error()), true);
        else
            self->say(on ? tr("Saved. Mail is answered in this time.") : tr("Saved. Nothing is answered."), false);
    });
}

void VacationPage::say(const QString &text, bool bad)
{
    m_state->setText(text);
    m_state->setProperty("danger", bad);
    m_state->setProperty("secondary", !bad);
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state); // a new property counts from here
}

void VacationPage::retranslate()
{
    m_on->setText(tr("Answer mail while I am away"));
    m_propose->setText(tr("Take over my absence"));
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("Until"));
    m_subjectLabel->setText(tr("Subject"));
    m_insideLabel->setText(tr("To colleagues"));
    m_outsideLabel->setText(tr("To citizens and everybody else outside – empty: no answer"));
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    m_subject->setAccessibleName(tr("Subject"));
    m_inside->setAccessibleName(tr("To colleagues"));
    m_outside->setAccessibleName(tr("To everybody else"));
    m_save->setText(tr("Save"));
}

void VacationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
