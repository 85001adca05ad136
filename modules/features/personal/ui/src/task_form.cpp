// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "task_form.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <gw/base/deliver.h>
#include <gw/personal/duedate.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::personal {

TaskForm::TaskForm(PersonalViewParts parts, QWidget *parent)
    : QFrame(parent)
    , m_parts(std::move(parts))
    , m_title(new QLineEdit)
    , m_due(new QLineEdit)
    , m_problem(label(m_parts.theme, {}, Theme::Text::Small))
    , m_note(new QPlainTextEdit)
    , m_link(new QPushButton)
{
    setObjectName(u"personal.task"_s);
    m_title->setObjectName(u"personal.task.title"_s);
    m_title->setMaxLength(500);
    m_due->setObjectName(u"personal.task.due"_s);
    m_note->setObjectName(u"personal.task.note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_parts.theme.scaled(84));
    m_problem->setProperty("danger", true);
    m_link->setProperty("flat", true);
    m_link->setProperty("link", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_due);
    layout->addWidget(m_problem);
    layout->addWidget(m_note);
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    m_problem->hide();
    connect(m_title, &QLineEdit::editingFinished, this, &TaskForm::save);
    connect(m_due, &QLineEdit::editingFinished, this, &TaskForm::save);
    m_note->installEventFilter(this);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (const auto link = contract::Link::parse(m_shown.link.value_or(QString())))
            m_parts.shell.open(*link);
    });
    connect(&m_parts.service, &PersonalService::loaded, this, &TaskForm::refresh);
    retranslate();
    hide();
}

void TaskForm::setTask(const QString &taskId)
{
    if (m_id == taskId)
        return;
    save();
    m_id = taskId;
    const int row = m_parts.service.tasks().rowOf(m_id);
    setVisible(row >= 0);
    if (row >= 0)
        show(m_parts.service.tasks().rows().at(row).task);
}

void TaskForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void TaskForm::show(const portal::PersonalTask &task)
{
    m_shown = task;
    m_title->setText(task.title);
    m_due->setText(task.dueOn ? longDay(*task.dueOn) : QString());
    m_note->setPlainText(task.note);
    m_link->setVisible(task.link.has_value());
    m_problem->hide();
}

void TaskForm::refresh()
{
    const int row = m_parts.service.tasks().rowOf(m_id);
    if (row < 0) {
        hide();
        m_id.clear();
        return;
    }
    const portal::PersonalTask &now = m_parts.service.tasks().rows().at(row).task;
    const bool typing = m_title->text() != m_shown.title || m_note->toPlainText() != m_shown.note || m_due->isModified();
    if (!typing)
        show(now); // changed at another desk; what is being typed here stays
}

void TaskForm::save()
{
    if (m_id.isEmpty())
        return;
    const QString title = m_title->text().trimmed();
    const QString due = m_due->text().trimmed();
    std::optional<QDate> day = m_shown.dueOn;
    if (m_due->isModified()) {
        day = due.isEmpty() ? std::nullopt : parseDay(due, m_parts.service.tasks().today());
        const bool wrong = !due.isEmpty() && !day;
        m_problem->setVisible(wrong);
        m_problem->setText(tr("This is no day: try “Friday”, “27 Nov” or “2026-11-27”."));
        if (wrong)
            return;
    }
    if (title.isEmpty())
        return;
    m_due->setModified(false);
    const QString note = m_note->toPlainText();
    if (title == m_shown.title && note == m_shown.note && day == m_shown.dueOn)
        return;
    m_shown.title = title;
    m_shown.note = note;
    m_shown.dueOn = day;
    deliver(m_parts.service.writeTask(m_id, title, note, day), this, [](TaskForm *self, const Result<Done> &written) {
        if (!written)
            self->m_parts.shell.toast(tr("This could not be kept on this computer. Is the disk full?"));
    });
}

bool TaskForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        save();
    return QFrame::eventFilter(watched, event);
}

void TaskForm::retranslate()
{
    m_title->setAccessibleName(tr("Task"));
    m_due->setPlaceholderText(tr("Due: Friday, 27 Nov, in 3 days …"));
    m_due->setAccessibleName(tr("Due day"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_link->setText(tr("Open what it is about"));
}

void TaskForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace gw::personal
