// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/countermodel.h>
#include <gw/dashboard/noticelistmodel.h>
#include <gw/dashboard/waitinglistmodel.h>
#include <gw/portaltypes/counters.h>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {

void CounterModel::setRows(QList<CounterRow> rows)
{
    QList<CounterRow> ordered;
    for (const portal::CounterKind kind : portal::allCounterKinds) {
        const auto row = std::ranges::find(rows, portal::toString(kind), &CounterRow::kind);
        if (row != rows.end())
            ordered.append(*row);
    }
    std::ranges::sort(rows, {}, &CounterRow::kind);
    std::ranges::copy_if(rows, std::back_inserter(ordered),
                         [](const CounterRow &row) { return row.kind.startsWith("system/"_L1); });
    show(ordered);
}

int CounterModel::total() const
{
    int sum = 0;
    for (const CounterRow &row : rows())
        sum += row.count;
    return sum;
}

bool CounterModel::hasOverdue() const
{
    return std::ranges::any_of(rows(), [](const CounterRow &row) { return row.overdue > 0; });
}

QVariant CounterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CounterRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CountRole: return row.count;
    case KindRole: return row.kind;
    case OverdueRole: return row.overdue;
    case OldestAtRole: return row.oldestAt;
    case FreshAtRole: return row.freshAt;
    case StaleRole: return row.stale;
    case TitleKoRole: return row.titleKo;
    case TitleEnRole: return row.titleEn;
    default: return {};
    }
}

QHash<int, QByteArray> CounterModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {KindRole, "kind"},       {CountRole, "count"}, {OverdueRole, "overdue"},
            {OldestAtRole, "oldestAt"},   {FreshAtRole, "freshAt"}, {StaleRole, "stale"}};
}

WaitingListModel::WaitingListModel(const Clock &clock, QObject *parent) : RowModel(parent), m_clock(clock) {}

void WaitingListModel::setItems(QList<WaitingRow> items)
{
    // What is overdue is due before everything else: the order does not depend on the time of day.
    std::ranges::sort(items, {}, [](const WaitingRow &item) {
        return std::tuple(!item.due.isValid(), item.due, item.since, item.id);
    });
    show(items);
}

QVariant WaitingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WaitingRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case IdRole: return row.id;
    case KindRole: return row.kind;
    case SinceRole: return row.since;
    case DueRole: return row.due;
    case LinkRole: return row.link;
    case OverdueRole: return row.due.isValid() && row.due < m_clock.now();
    default: return {};
    }
}

QHash<int, QByteArray> WaitingListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"},   {KindRole, "kind"}, {TitleRole, "title"},
            {SinceRole, "since"},         {DueRole, "due"}, {LinkRole, "link"}, {OverdueRole, "overdue"}};
}

void NoticeListModel::setRows(QList<NoticeRow> rows)
{
    std::ranges::sort(rows, [](const NoticeRow &a, const NoticeRow &b) {
        return std::tuple(!a.isOpen(), b.publishedAt, a.id) < std::tuple(!b.isOpen(), a.publishedAt, b.id);
    });
    show(rows);
}

int NoticeListModel::openCount() const
{
    return int(std::ranges::count_if(rows(), &NoticeRow::isOpen));
}

QVariant NoticeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoticeRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleKoRole: return row.titleKo;
    case IdRole: return row.id;
    case LayerRole: return row.layer;
    case TitleEnRole: return row.titleEn;
    case BodyKoRole: return row.bodyKo;
    case BodyEnRole: return row.bodyEn;
    case PublishedAtRole: return row.publishedAt;
    case MustReadRole: return row.mustRead;
    case AcknowledgedRole: return row.acknowledged;
    case PendingRole: return row.pending;
    case UnitIdRole: return row.unitId;
    case AuthorSeatRole: return row.authorSeatId;
    case RemindedAtRole: return row.remindedAt;
    case UnsentRole: return row.unsent;
    default: return {};
    }
}

QHash<int, QByteArray> NoticeListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"},
            {LayerRole, "layer"},         {TitleKoRole, "titleKo"},
            {TitleEnRole, "titleEn"},     {BodyKoRole, "bodyKo"},
            {BodyEnRole, "bodyEn"},       {PublishedAtRole, "publishedAt"},
            {MustReadRole, "mustRead"},   {AcknowledgedRole, "acknowledged"},
            {PendingRole, "pending"},     {UnitIdRole, "unitId"},
            {AuthorSeatRole, "author"},   {RemindedAtRole, "remindedAt"},
            {UnsentRole, "unsent"}};
}

} // namespace gw::dashboard
