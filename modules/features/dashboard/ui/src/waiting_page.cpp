// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "waiting_page.h"

#include "counter_strip.h"
#include <QEvent>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::dashboard::Waiting)
};

QString dueText(const QDateTime &due, const QDateTime &now)
{
    const QDate day = due.toLocalTime().date();
    const qint64 days = now.toLocalTime().date().daysTo(day);
    if (due < now)
        return Tr::tr("overdue by %1").arg(ageText(due, now));
    if (days == 0)
        return Tr::tr("due today %1").arg(due.toLocalTime().toString(u"HH:mm"_s));
    if (days == 1)
        return Tr::tr("due tomorrow");
    return Tr::tr("due %1").arg(shortDay(day));
}

} // namespace

RowContent waitingRow(const QModelIndex &index, const QDateTime &now, bool withKind)
{
    const QDateTime since = index.data(WaitingListModel::SinceRole).toDateTime();
    const QDateTime due = index.data(WaitingListModel::DueRole).toDateTime();
    const QString waiting = Tr::tr("waiting for %1").arg(ageText(since, now));
    const QString kind = counterLabel(index.data(WaitingListModel::KindRole).toString());
    RowContent row;
    row.title = index.data(WaitingListModel::TitleRole).toString();
    row.summary = withKind ? kind + u" · "_s + waiting : waiting;
    if (due.isValid()) {
        row.state = dueText(due, now);
        row.stateRole = due < now ? Role::DangerText : now.daysTo(due) <= 1 ? Role::WarningText : Role::TextSecondary;
    }
    return row;
}

WaitingPage::WaitingPage(DashboardViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_items(new QSortFilterProxyModel(this))
    , m_tabs(new QTabBar)
    , m_heading(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
    , m_empty(new StateView(m_parts.theme))
{
    setObjectName(u"waiting"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"waiting.tabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_list->setObjectName(u"waiting.list"_s);
    m_items->setSourceModel(&m_parts.service.waiting());
    m_items->setFilterRole(WaitingListModel::KindRole);
    m_list->setModel(m_items);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(
        m_parts.theme,
        [this](const QModelIndex &index) { return waitingRow(index, m_parts.clock.now(), m_kind.isEmpty()); }, m_list));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, 0, space::l, 0);
    head->addWidget(m_heading);
    layout->addLayout(head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_building)
            setKind(m_tabs->tabData(index).toString());
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(WaitingListModel::LinkRole).toString()); });
    connect(m_items, &QAbstractItemModel::modelReset, this, &WaitingPage::refresh);
    connect(m_items, &QAbstractItemModel::rowsInserted, this, &WaitingPage::refresh);
    connect(m_items, &QAbstractItemModel::rowsRemoved, this, &WaitingPage::refresh);
    connect(&m_parts.service.counters(), &QAbstractItemModel::modelReset, this, &WaitingPage::rebuildTabs);
    connect(&m_parts.service.counters(), &QAbstractItemModel::dataChanged, this, &WaitingPage::rebuildTabs);
    connect(&m_parts.service.counters(), &QAbstractItemModel::rowsInserted, this, &WaitingPage::rebuildTabs);
    rebuildTabs();
    refresh();
}

void WaitingPage::setKind(const QString &kind)
{
    m_kind = kind;
    m_items->setFilterFixedString(kind);
    rebuildTabs();
    refresh();
}

void WaitingPage::showItem(const QString &itemId)
{
    setKind({});
    const QModelIndexList found =
        m_items->match(m_items->index(0, 0), WaitingListModel::IdRole, itemId, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_list->setCurrentIndex(found.first());
    m_list->scrollTo(found.first(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus();
}

void WaitingPage::rebuildTabs()
{
    m_building = true;
    QList<QModelIndex> counters; // whose lists are here
    for (int row = 0; row < m_parts.service.counters().rowCount(); ++row) {
        const QModelIndex index = m_parts.service.counters().index(row, 0);
        if (isWorthShowing(index) && linkOfCounter(index.data(CounterModel::KindRole).toString()).module == "waiting"_L1)
            counters.append(index);
    }
    const int wanted = int(counters.size()) + 1;
    while (m_tabs->count() > wanted)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < wanted)
        m_tabs->addTab(QString());
    int total = 0;
    for (int row = 0; row < counters.size(); ++row) {
        const QModelIndex &index = counters.at(row);
        const QString kind = index.data(CounterModel::KindRole).toString();
        const int count = index.data(CounterModel::CountRole).toInt();
        total += count;
        m_tabs->setTabText(row + 1,
                           count > 0 ? counterLabel(kind) + u' ' + QString::number(count) : counterLabel(kind));
        m_tabs->setTabData(row + 1, kind);
        if (kind == m_kind)
            m_tabs->setCurrentIndex(row + 1);
    }
    m_tabs->setTabText(0, tr("All %1").arg(total));
    m_tabs->setTabData(0, QString());
    if (m_kind.isEmpty())
        m_tabs->setCurrentIndex(0);
    m_tabs->setAccessibleName(tr("Kinds of waiting work"));
    m_building = false;
}

void WaitingPage::refresh()
{
    m_heading->setText(tr("Waiting for you"));
    m_list->setAccessibleName(tr("Waiting for you"));
    m_empty->show(u"checkmark"_s, tr("Nothing waits here"), tr("What comes in for this seat appears here at once."));
    m_stack->setCurrentIndex(m_items->rowCount() > 0 ? 1 : 0);
}

void WaitingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuildTabs();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::dashboard
