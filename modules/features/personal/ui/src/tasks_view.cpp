// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "tasks_view.h"

#include "arranged_list.h"
#include "task_delegate.h"
#include <QEvent>
#include <QStackedWidget>
#include <gw/base/deliver.h>
#include <gw/personal/duedate.h>
#include <gw/widgets/composer.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::personal {

TasksView::TasksView(PersonalViewParts parts, Size size, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_size(size)
    , m_composer(new Composer)
    , m_recognised(secondaryLabel(m_parts.theme, {}, Theme::Text::Small))
    , m_list(new ArrangedList)
    , m_stack(new QStackedWidget)
    , m_empty(secondaryLabel(m_parts.theme, {}))
{
    const QString prefix = size == Size::Block ? u"home.tasks"_s : u"personal.tasks"_s;
    m_composer->setObjectName(prefix + u".new"_s);
    m_composer->setMaximumRows(2);
    m_recognised->setObjectName(prefix + u".due"_s);
    m_list->setObjectName(prefix);
    m_list->setModel(&m_parts.service.tasks());
    m_list->setMinimumHeight(m_parts.theme.rowHeight());
    auto *delegate = new TaskDelegate(m_parts.theme, m_list);
    m_list->setItemDelegate(delegate);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(space::l, space::s, space::l, space::s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *line = new QVBoxLayout;
    line->setContentsMargins(space::l, 0, space::l, 0);
    line->setSpacing(space::xs);
    line->addWidget(m_composer);
    line->addWidget(m_recognised);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);

    connect(m_composer, &Composer::submitted, this, &TasksView::add);
    connect(m_composer, &QPlainTextEdit::textChanged, this, &TasksView::showRecognised);
    connect(delegate, &TaskDelegate::ticked, this, &TasksView::toggle);
    connect(m_list, &ArrangedList::toggleWanted, this, &TasksView::toggle);
    connect(m_list, &ArrangedList::removeWanted, this, &TasksView::remove);
    connect(m_list, &ArrangedList::moveWanted, this, [this](const QModelIndex &index, int by) {
        deliver(m_parts.service.moveTask(index.data(TaskListModel::IdRole).toString(), by), this,
                [](TasksView *self, const Result<Done> &moved) { self->report(moved); });
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.data(TaskListModel::IdRole).toString()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(index.data(TaskListModel::IdRole).toString()); });
    connect(&m_parts.service, &PersonalService::loaded, this, &TasksView::refresh);
    m_parts.service.reload();
    retranslate();
    showRecognised();
    refresh();
}

void TasksView::select(const QString &taskId)
{
    const int row = m_parts.service.tasks().rowOf(taskId);
    m_select = row < 0 ? taskId : QString();
    if (row >= 0)
        m_list->setCurrentIndex(m_parts.service.tasks().index(row));
}

void TasksView::focusComposer()
{
    m_composer->setFocus(Qt::OtherFocusReason);
}

QString TasksView::currentId() const
{
    return m_list->currentIndex().data(TaskListModel::IdRole).toString();
}

void TasksView::add(const QString &typed)
{
    const TypedTask task = parseTask(typed, m_parts.service.tasks().today());
    if (task.title.isEmpty())
        return;
    deliver(m_parts.service.addTask(task.title.left(500), task.dueOn), this,
            [typed](TasksView *self, const Result<QString> &id) {
                if (!id) {
                    self->report(fail(id.error()));
                    return;
                }
                // Only now: what was typed is safe.
                if (self->m_composer->toPlainText() == typed)
                    self->m_composer->clear();
                self->select(*id);
            });
}

void TasksView::toggle(const QModelIndex &index)
{
    deliver(m_parts.service.setDone(index.data(TaskListModel::IdRole).toString(),
                                    !index.data(TaskListModel::DoneRole).toBool()),
            this, [](TasksView *self, const Result<Done> &done) { self->report(done); });
}

void TasksView::remove(const QModelIndex &index)
{
    const QString title = index.data().toString();
    deliver(m_parts.service.removeTask(index.data(TaskListModel::IdRole).toString()), this,
            [title](TasksView *self, const Result<QString> &operation) {
                if (!operation) {
                    self->report(fail(operation.error()));
                    return;
                }
                PersonalService &service = self->m_parts.service;
                self->m_parts.shell.toast(tr("“%1” is deleted.").arg(title), [&service, id = *operation] {
                    std::ignore = service.restore(id);
                });
            });
}

void TasksView::report(const Result<Done> &outcome)
{
    if (!outcome)
        m_parts.shell.toast(tr("This could not be kept on this computer. Is the disk full?"));
}

void TasksView::showRecognised()
{
    const QDate today = m_parts.service.tasks().today();
    const TypedTask task = parseTask(m_composer->toPlainText(), today);
    m_recognised->setVisible(task.dueOn.has_value());
    if (task.dueOn)
        m_recognised->setText(tr("Due %1 (%2)").arg(dueText(*task.dueOn, today), longDay(*task.dueOn)));
}

void TasksView::refresh()
{
    const bool empty = m_parts.service.tasks().rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_empty->setText(m_parts.service.isLoaded() ? tr("Nothing to do. Write what you mean to do above; only you see it.")
                                                : QString());
    if (!m_select.isEmpty())
        select(QString(m_select));
}

void TasksView::retranslate()
{
    m_composer->setPlaceholderText(tr("New task, e.g. “Report by Friday”"));
    m_composer->setAccessibleName(tr("New task"));
    m_composer->setAccessibleDescription(tr("Enter adds it. A day at the end or the beginning becomes its due day."));
    m_list->setAccessibleName(tr("Tasks"));
    m_list->setAccessibleDescription(tr("Space ticks, Alt+Up and Alt+Down move, Delete removes."));
}

void TasksView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRecognised();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::personal
