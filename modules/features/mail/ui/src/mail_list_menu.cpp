// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_list.h"
#include "view_options.h"
#include <QActionGroup>
#include <QMenu>

using namespace gw::widgets;

namespace gw::mail {

void MailList::buildOptions()
{
    m_menu->clear();
    const auto choice = [this](QActionGroup *group, const QString &text, bool on, std::function<void()> run) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        if (group)
            group->addAction(action);
        connect(action, &QAction::triggered, this, std::move(run));
    };
    const ListQuery &query = m_model->query();
    m_menu->addSection(tr("Order"));
    auto *order = new QActionGroup(m_menu);
    const auto sort = [&](const QString &text, ListQuery::Sort by) {
        choice(order, text, query.sort == by, [this, by] {
            ListQuery wanted = m_model->query();
            wanted.sort = by;
            m_model->setQuery(wanted);
            refreshState();
        });
    };
    sort(tr("By date"), ListQuery::Sort::Date);
    sort(tr("By sender"), ListQuery::Sort::Sender);
    sort(tr("By subject"), ListQuery::Sort::Subject);
    sort(tr("By size"), ListQuery::Sort::Size);
    if (!query.text.isEmpty())
        sort(tr("Best match first"), ListQuery::Sort::Relevance);
    choice(nullptr, tr("The other way round"), query.ascending, [this] {
        ListQuery wanted = m_model->query();
        wanted.ascending = !wanted.ascending;
        m_model->setQuery(wanted);
        refreshState();
    });
    m_menu->addSection(tr("Rows"));
    choice(nullptr, tr("Group conversations"), m_options.hasThreads(), [this] { m_options.setThreads(!m_options.hasThreads()); });
    choice(nullptr, tr("Headings by date"), m_options.hasHeadings(), [this] { m_options.setHeadings(!m_options.hasHeadings()); });
    choice(nullptr, tr("One line per mail"), m_options.isTable(), [this] { m_options.setTable(!m_options.isTable()); });
    auto *density = new QActionGroup(m_menu);
    const auto dense = [&](const QString &text, int value) { choice(density, text, m_options.density() == value, [this, value] { m_options.setDensity(value); }); };
    dense(tr("Density of the desk"), -1);
    dense(tr("Compact"), int(Density::Compact));
    dense(tr("Normal"), int(Density::Normal));
    dense(tr("Relaxed"), int(Density::Relaxed));
    m_menu->addSection(tr("Reading pane"));
    auto *panes = new QActionGroup(m_menu);
    const auto pane = [&](const QString &text, ViewOptions::Pane value) { choice(panes, text, m_options.pane() == value, [this, value] { m_options.setPane(value); }); };
    pane(tr("To the right"), ViewOptions::Pane::Right);
    pane(tr("Below"), ViewOptions::Pane::Bottom);
    pane(tr("None"), ViewOptions::Pane::Off);
    m_menu->addSection(tr("An open mail counts as read"));
    auto *reading = new QActionGroup(m_menu);
    const auto read = [&](const QString &text, int after) { choice(reading, text, m_options.readAfter() == after, [this, after] { m_options.setReadAfter(after); }); };
    read(tr("At once"), 0);
    read(tr("After 1.5 seconds"), 1500);
    read(tr("After 5 seconds"), 5000);
    read(tr("Only when I say so"), -1);
}

} // namespace gw::mail
