// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "personal_page.h"

#include "favourites_view.h"
#include "notes_view.h"
#include "task_form.h"
#include "tasks_view.h"
#include <QEvent>
#include <QSplitter>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::personal {

PersonalPage::PersonalPage(PersonalViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_theme(parts.theme)
    , m_tasksTitle(label(parts.theme, {}, Theme::Text::Title))
    , m_notesTitle(label(parts.theme, {}, Theme::Text::Title))
    , m_favouritesTitle(label(parts.theme, {}, Theme::Text::Title))
    , m_tasks(new TasksView(parts, TasksView::Size::Page))
    , m_task(new TaskForm(parts))
    , m_notes(new NotesView(parts))
{
    setObjectName(u"personal"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *splitter = new QSplitter;
    splitter->addWidget(column(m_tasksTitle, {m_tasks, m_task}));
    splitter->addWidget(column(m_notesTitle, {m_notes}));
    splitter->addWidget(column(m_favouritesTitle, {new FavouritesView(parts, u"personal.favourites"_s)}));
    splitter->setSizes({m_theme.scaled(400), m_theme.scaled(520), m_theme.scaled(240)});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 1);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_tasks, &TasksView::currentChanged, m_task, &TaskForm::setTask);
    connect(m_tasks, &TasksView::activated, m_task, [this] { m_task->focusTitle(); });
    retranslate();
}

QWidget *PersonalPage::column(QLabel *title, std::initializer_list<QWidget *> content)
{
    auto *made = new QWidget;
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->setSpacing(space::s);
    title->setContentsMargins(space::l, 0, space::l, 0);
    layout->addWidget(title);
    int stretch = 1;
    for (QWidget *widget : content)
        layout->addWidget(widget, std::exchange(stretch, 0));
    return made;
}

void PersonalPage::showTask(const QString &taskId)
{
    if (taskId.isEmpty())
        m_tasks->focusComposer();
    else
        m_tasks->select(taskId);
}

void PersonalPage::showNote(const QString &noteId)
{
    if (noteId.isEmpty())
        m_notes->addNote();
    else
        m_notes->select(noteId);
}

void PersonalPage::retranslate()
{
    m_tasksTitle->setText(tr("Tasks"));
    m_notesTitle->setText(tr("Notes"));
    m_favouritesTitle->setText(tr("Favourites"));
}

void PersonalPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::personal
