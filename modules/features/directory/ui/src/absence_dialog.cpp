// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "absence_dialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::directory {

AbsenceDialog::AbsenceDialog(Theme &theme, const Repository &repository, QString seatId, QWidget *parent)
    : QDialog(parent)
    , m_repository(repository)
    , m_seatId(std::move(seatId))
    , m_from(new QDateTimeEdit(QDateTime(QDate::currentDate().addDays(1), QTime(9, 0))))
    , m_to(new QDateTimeEdit(QDateTime(QDate::currentDate().addDays(1), QTime(18, 0))))
    , m_kind(new QComboBox)
    , m_reason(new QLineEdit)
    , m_substitute(new QLineEdit)
    , m_hits(new QListWidget)
    , m_problem(label(theme, {}))
    , m_save(new QPushButton(tr("Record")))
{
    setObjectName(u"absence"_s);
    setWindowTitle(tr("Record an absence"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.scaled(460));
    m_kind->addItem(tr("Leave"), int(portal::AbsenceKind::Leave));
    m_kind->addItem(tr("Business trip"), int(portal::AbsenceKind::Trip));
    m_kind->addItem(tr("Training"), int(portal::AbsenceKind::Training));
    m_kind->addItem(tr("Other"), int(portal::AbsenceKind::Other));
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy. MM. dd. HH:mm"_s);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &AbsenceDialog::check);
    }
    m_reason->setMaxLength(200);
    m_reason->setObjectName(u"absence.reason"_s);
    m_substitute->setPlaceholderText(tr("Name, initial consonants or post"));
    m_substitute->setObjectName(u"absence.substitute"_s);
    m_hits->setMaximumHeight(theme.scaled(120));
    m_hits->setAccessibleName(tr("Possible substitutes"));
    m_hits->hide();
    m_problem->setWordWrap(true);
    m_problem->setProperty("danger", true);
    m_save->setObjectName(u"absence.save"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));

    auto *form = new QFormLayout;
    form->setSpacing(space::m);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Substitute"), m_substitute);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_kind->setAccessibleName(tr("Kind"));
    m_reason->setAccessibleName(tr("Reason"));
    m_substitute->setAccessibleName(tr("Substitute"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(form);
    layout->addWidget(m_hits);
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_substitute, &QLineEdit::textEdited, this, &AbsenceDialog::searchSubstitute);
    connect(m_hits, &QListWidget::currentRowChanged, this, &AbsenceDialog::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT recorded(draft());
        accept();
    });
    check();
}

void AbsenceDialog::searchSubstitute()
{
    const QString text = m_substitute->text();
    if (text.trimmed().isEmpty()) {
        m_hits->clear();
        m_hits->hide();
        return;
    }
    deliver(m_repository.search(text, 6), this, [text](AbsenceDialog *self, Result<QList<PersonRow>> rows) {
        if (!rows || self->m_substitute->text() != text)
            return;
        const bool english = QLocale().language() != QLocale::Korean;
        self->m_hits->clear();
        for (const PersonRow &row : std::as_const(*rows)) {
            if (row.seatId.isEmpty() || row.seatId == self->m_seatId)
                continue;
            const QString name = english && !row.nameEn.isEmpty() ? row.nameEn : row.name;
            QString line = name + u" · "_s + row.unit.in(english) + u" · "_s + row.title.in(english);
            if (row.away)
                line += u" · "_s + tr("away now");
            auto *item = new QListWidgetItem(line, self->m_hits);
            item->setData(Qt::UserRole, row.seatId);
        }
        self->m_hits->setVisible(self->m_hits->count() > 0);
        self->m_hits->setCurrentRow(0);
    });
}

void AbsenceDialog::check()
{
    const bool order = m_from->dateTime() < m_to->dateTime();
    m_problem->setText(order ? QString() : tr("The end must be later than the beginning."));
    m_problem->setVisible(!order);
    m_save->setEnabled(order);
}

portal::AbsenceDraft AbsenceDialog::draft() const
{
    portal::AbsenceDraft draft;
    draft.seatId = m_seatId;
    draft.startsAt = m_from->dateTime().toUTC();
    draft.endsAt = m_to->dateTime().toUTC();
    draft.kind = portal::AbsenceKind(m_kind->currentData().toInt());
    if (!m_reason->text().trimmed().isEmpty())
        draft.reason = m_reason->text().trimmed();
    if (const QListWidgetItem *item = m_hits->currentItem(); item && !m_substitute->text().trimmed().isEmpty())
        draft.substituteSeatId = item->data(Qt::UserRole).toString();
    draft.scopes = {portal::AbsenceScope::Approval, portal::AbsenceScope::Mail, portal::AbsenceScope::Chat};
    return draft;
}

} // namespace gw::directory
