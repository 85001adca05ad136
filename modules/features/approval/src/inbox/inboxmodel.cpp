// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval/inboxmodel.h>

#include "../store/items.h"
#include <gw/approval/marks.h>
#include <gw/store/store.h>

namespace gw::approval {

namespace {

/// What a mark on the row is about: the step when one waits, otherwise the object.
QString subjectOf(const InboxRow &row)
{
    return row.stepId.isEmpty() ? row.objectId : row.stepId;
}

const InboxRow &rowIn(const rows::IRow &row)
{
    return static_cast<const rows::RowOf<InboxRow> &>(row).value;
}

} // namespace

InboxModel::InboxModel(store::Store &store, Marks &marks, const Clock &clock, QObject *parent)
    : rows::VirtualList(store, "inbox", {}, parent), m_marks(marks), m_clock(clock)
{
    connect(&store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == inboxTopic)
            refresh();
        else if (topic == documentsTopic)
            refreshRows(); // whether they are here
    });
    connect(&marks, &Marks::changed, this, [this](const QString &id) {
        const int row = findLoaded([&id](const rows::IRow &one) { return subjectOf(rowIn(one)) == id; });
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {MarkRole, UndoUntilRole, OperationRole});
    });
}

InboxModel::~InboxModel() = default;

rows::Reading InboxModel::reading() const
{
    rows::Reading how;
    how.keys = [query = m_query, now = m_clock.now()](sqlite::Connection &db, int limit) {
        return itemNumbers(db, query, now, limit);
    };
    how.rows = [](sqlite::Connection &db, const QList<qint64> &numbers) -> Result<QList<rows::Keyed>> {
        const auto items = itemRows(db, numbers);
        if (!items)
            return fail(items.error());
        QList<rows::Keyed> found;
        found.reserve(items->size());
        for (const InboxRow &item : *items)
            found.append(rows::keyed(item.n, item));
        return found;
    };
    return how;
}

void InboxModel::setQuery(const InboxQuery &query)
{
    if (isStarted() && query == m_query)
        return;
    m_query = query;
    restart();
}

InboxRow InboxModel::marked(InboxRow row) const
{
    const QString subject = subjectOf(row);
    row.mark = m_marks.of(subject);
    if (row.mark != Mark::None)
        row.operation = m_marks.operationOf(subject);
    if (row.mark == Mark::Held)
        row.undoUntil = m_marks.undoUntil(subject);
    return row;
}

std::optional<InboxRow> InboxModel::item(int row) const
{
    const InboxRow *found = valueAt<InboxRow>(row);
    return found ? std::optional(marked(*found)) : std::nullopt;
}

int InboxModel::rowOf(const QString &itemId) const
{
    return findLoaded([&itemId](const rows::IRow &one) { return rowIn(one).id == itemId; });
}

int InboxModel::nextOpen(int row) const
{
    const auto isOpen = [this](int at) {
        const InboxRow *found = valueAt<InboxRow>(at);
        return found && found->waits && found->decision.isEmpty();
    };
    for (int at = row + 1; at < rowCount(); ++at) {
        if (!isLoaded(at))
            break; // not looked at yet: nothing is known of it
        if (isOpen(at))
            return at;
    }
    for (int at = std::min(row, rowCount()) - 1; at >= 0 && isLoaded(at); --at) {
        if (isOpen(at))
            return at;
    }
    return -1;
}

QList<int> InboxModel::batchRows(const QList<int> &among) const
{
    QList<int> rows;
    for (const int row : among) {
        const InboxRow *found = valueAt<InboxRow>(row);
        if (found && found->waits && found->isOpened && !found->stepId.isEmpty() && !found->versionSha256.isEmpty()
            && (found->can(u"approve") || found->can(u"agree") || found->can(u"read")))
            rows.append(row);
    }
    return rows;
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!ask(index.row()))
        return role == LoadedRole ? QVariant(false) : QVariant();
    const InboxRow &row = *valueAt<InboxRow>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case LoadedRole: return true;
    case ItemIdRole: return row.id;
    case BoxRole: return int(row.box);
    case ObjectRole: return int(row.object);
    case ObjectIdRole: return row.objectId;
    case DocumentIdRole: return row.documentId;
    case StepIdRole: return row.stepId;
    case DocumentKindRole: return row.documentKind;
    case FlowRole: return row.flow;
    case StateRole: return row.state;
    case UrgentRole: return row.isUrgent;
    case FromKoRole: return row.from.name.ko;
    case FromEnRole: return row.from.name.en;
    case FromTitleKoRole: return row.from.title.ko;
    case FromTitleEnRole: return row.from.title.en;
    case UnitKoRole: return row.unit.ko;
    case UnitEnRole: return row.unit.en;
    case NumberRole: return row.number;
    case SinceRole: return row.since;
    case UntilRole: return row.due;
    case OverdueRole: return row.due.isValid() && row.due < m_clock.now();
    case WaitsRole: return row.waits;
    case WhyCodeRole: return row.whyCode;
    case WhyKoRole: return row.why.ko;
    case WhyEnRole: return row.why.en;
    case NextCodeRole: return row.nextCode;
    case NextKoRole: return row.next.ko;
    case NextEnRole: return row.next.en;
    case MayRole: return row.may;
    case VersionRole: return row.versionSha256;
    case OpenedRole: return row.isOpened;
    case HeldRole: return row.isHeld;
    case AttachmentsRole: return row.attachments;
    case OpinionsRole: return row.opinions;
    case ObjectionsRole: return row.objections;
    case DecisionRole: return row.decision;
    case HereRole: return row.isHere;
    case MarkRole: return int(m_marks.of(subjectOf(row)));
    case UndoUntilRole: return m_marks.undoUntil(subjectOf(row));
    case OperationRole: return m_marks.operationOf(subjectOf(row));
    default: return {};
    }
}

QHash<int, QByteArray> InboxModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"}, {ItemIdRole, "itemId"},     {LoadedRole, "loaded"}, {BoxRole, "box"},
            {WhyKoRole, "why"},         {UntilRole, "until"},       {NextKoRole, "next"},   {MayRole, "may"},
            {OpenedRole, "opened"},     {DecisionRole, "decision"}, {MarkRole, "mark"}};
}

} // namespace gw::approval
