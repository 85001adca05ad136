// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "messagelist_p.h"

#include "../store/keys.h"
#include "../sync/marks.h"
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

void DateGroups::setNow(const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const auto start = [](const QDate &date) { return date.startOfDay().toSecsSinceEpoch(); };
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first(today.year(), today.month(), 1);
    m_tomorrow = start(today.addDays(1));
    m_today = start(today);
    m_yesterday = start(today.addDays(-1));
    m_week = start(monday);
    m_lastWeek = start(monday.addDays(-7));
    m_month = start(first);
    m_lastMonth = start(first.addMonths(-1));
    m_year = start(QDate(today.year(), 1, 1));
    m_validFrom = now;
    m_validUntil = QDateTime::fromSecsSinceEpoch(m_tomorrow, Qt::UTC);
}

DateGroup DateGroups::of(qint64 second) const
{
    if (second >= m_tomorrow)
        return DateGroup::Future;
    if (second >= m_today)
        return DateGroup::Today;
    if (second >= m_yesterday)
        return DateGroup::Yesterday;
    if (second >= m_week)
        return DateGroup::ThisWeek;
    if (second >= m_lastWeek)
        return DateGroup::LastWeek;
    if (second >= m_month)
        return DateGroup::ThisMonth;
    if (second >= m_lastMonth)
        return DateGroup::LastMonth;
    return second >= m_year ? DateGroup::ThisYear : DateGroup::Older;
}

const DateGroups &MessageListModel::Private::groups() const
{
    const QDateTime now = parts.clock.now();
    if (!dateGroups.isCurrent(now))
        dateGroups.setNow(now);
    return dateGroups;
}

MessageListModel::MessageListModel(std::unique_ptr<Private> parts, QObject *parent)
    : QAbstractListModel(parent), d(std::move(parts))
{
    d->q = this;
    d->orderTimer.setSingleShot(true);
    connect(&d->orderTimer, &QTimer::timeout, this, [this] {
        d->orderDue = true;
        d->read();
    });
    connect(&d->parts.store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == messagesTopic && d->generation > 0)
            d->read();
        else if (topic == bodiesTopic)
            d->readAgain();
    });
    connect(&d->parts.marks, &Marks::changed, this, [this] {
        if (!d->order.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(d->order.size()) - 1), {MarkRole});
    });
}

MessageListModel::~MessageListModel() = default;

void MessageListModel::setQuery(const ListQuery &query)
{
    if (d->generation > 0 && query == d->query && (d->isReady || d->reading))
        return;
    beginResetModel();
    ++d->generation;
    d->query = query;
    d->order.clear();
    d->loaded.clear();
    d->orderTimer.stop();
    d->asOf = 0;
    d->isReady = d->isComplete = d->reading = d->again = d->orderDue = false;
    endResetModel();
    d->read();
}

const ListQuery &MessageListModel::query() const
{
    return d->query;
}

bool MessageListModel::isReady() const
{
    return d->isReady;
}

bool MessageListModel::isComplete() const
{
    return d->isComplete;
}

std::optional<MessageRow> MessageListModel::message(int row) const
{
    if (row < 0 || row >= d->order.size())
        return {};
    const auto it = d->loaded.constFind(d->order.at(row));
    if (it == d->loaded.cend())
        return {};
    MessageRow message = *it;
    if (const Mark mark = d->parts.marks.of(message.accountId, message.id); mark != Mark::None) {
        message.mark = mark;
        message.operation = d->parts.marks.operationOf(message.accountId, message.id);
    }
    return message;
}

int MessageListModel::rowOf(const QString &emailId) const
{
    for (auto it = d->loaded.cbegin(); it != d->loaded.cend(); ++it) {
        if (it->id == emailId)
            return d->indexOf(it.key());
    }
    return -1;
}

Task<QStringList> MessageListModel::emailIds(QList<int> rows) const
{
    QList<qint64> keys;
    for (const int row : std::as_const(rows)) {
        if (row >= 0 && row < d->order.size())
            keys.append(d->order.at(row));
    }
    return d->parts.store.read(store::File::Cache, [keys](sqlite::Connection &db) -> Result<QStringList> {
        auto found = db.prepare(u"SELECT id FROM mail_email WHERE n=?"_s);
        if (!found)
            return fail(found.error());
        QStringList ids;
        for (const qint64 key : keys) {
            found->reset();
            found->bind(0, numberOf(key));
            auto more = found->step();
            if (!more)
                return fail(more.error());
            if (*more)
                ids.append(found->text(0));
        }
        return ids;
    });
}

namespace {

Task<Selection> withIds(Selection selection, Task<QStringList> reading)
{
    const Result<QStringList> ids = co_await reading;
    if (!ids)
        co_return fail(ids.error());
    selection.emailIds = *ids;
    co_return std::move(selection);
}

Task<int> placed(Task<qint64> reading, QPointer<const MessageListModel> model, std::function<int(qint64)> indexOf)
{
    const Result<qint64> key = co_await reading;
    if (!key)
        co_return fail(key.error());
    co_return model ? indexOf(*key) : -1;
}

} // namespace

Task<Selection> MessageListModel::selection(QList<int> rows) const
{
    Selection selection{d->query.accountId, d->query.mailboxId};
    selection.wholeThreads = d->orderQuery().isThreads();
    if (selection.accountId.isEmpty()) {
        // A search over a lane: all that is acted on at once is of the first row's account.
        for (const int row : std::as_const(rows)) {
            if (const auto one = message(row)) {
                selection.accountId = one->accountId;
                break;
            }
        }
    }
    return withIds(std::move(selection), emailIds(std::move(rows)));
}

Selection MessageListModel::everything() const
{
    Selection selection{d->query.accountId, d->query.mailboxId};
    selection.wholeThreads = d->orderQuery().isThreads();
    selection.everything = d->query;
    return selection;
}

Task<int> MessageListModel::locate(QString emailId) const
{
    const OrderQuery query = d->orderQuery();
    auto reading = d->parts.store.read(
        store::File::Cache, [query, emailId, box = d->box](sqlite::Connection &db) -> Result<qint64> {
            auto found = db.prepare(
                u"SELECT e.n, e.received, (SELECT key FROM mail_thread WHERE m=? AND t=e.t) FROM mail_email e "
                u"WHERE e.id=? AND (?='' OR e.a=(SELECT a FROM mail_account WHERE id=?))"_s);
            if (!found)
                return fail(found.error());
            found->bind(0, box);
            found->bind(1, emailId);
            found->bind(2, query.list.accountId);
            found->bind(3, query.list.accountId);
            auto more = found->step();
            if (!more)
                return fail(more.error());
            if (!*more)
                return -1;
            const qint64 own = keyOf(found->integer(1), found->integer(0));
            return query.isThreads() && !query.list.isFiltered() && !found->isNull(2) ? found->integer(2) : own;
        });
    const auto indexOf = [this](qint64 key) { return d->indexOf(key); };
    return placed(std::move(reading), this, indexOf);
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->order.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int at = index.row();
    const qint64 key = d->order.at(at);
    // Known of every row, loaded or not.
    if (role == DateGroupRole || role == GroupStartRole) {
        if (d->query.sort != ListQuery::Sort::Date)
            return role == DateGroupRole ? QVariant() : QVariant(false);
        const DateGroup group = d->groups().of(secondsOf(key));
        if (role == DateGroupRole)
            return int(group);
        return at == 0 || d->groups().of(secondsOf(d->order.at(at - 1))) != group;
    }
    if (role == ReceivedAtRole)
        return QDateTime::fromSecsSinceEpoch(secondsOf(key), Qt::UTC);
    const auto it = d->loaded.constFind(key);
    if (it == d->loaded.cend()) {
        d->want(at);
        return role == LoadedRole ? QVariant(false) : QVariant();
    }
    const MessageRow &row = *it;
    switch (role) {
    case Qt::DisplayRole:
    case SubjectRole: return row.subject;
    case LoadedRole: return true;
    case EmailIdRole: return row.id;
    case AccountIdRole: return row.accountId;
    case ThreadIdRole: return row.threadId;
    case FromRole: return row.from.shown();
    case FromAddressRole: return row.from.email;
    case ToRole: {
        QStringList names;
        for (const Address &one : row.to)
            names.append(one.shown());
        return names.join(u", "_s);
    }
    case PreviewRole: return row.preview;
    case UnreadRole: return row.unread;
    case FlaggedRole: return row.flagged;
    case AnsweredRole: return row.answered;
    case ForwardedRole: return row.forwarded;
    case DraftRole: return row.draft;
    case ImportantRole: return row.important;
    case AttachmentRole: return row.hasAttachment;
    case OutsideRole: return row.isOutside;
    case ToMeRole: return row.isOnlyToMe ? 2 : int(row.isToMe);
    case TagsRole: {
        QList<int> tags;
        for (const Tag tag : row.tags)
            tags.append(int(tag));
        return QVariant::fromValue(tags);
    }
    case SizeRole: return row.size;
    case ThreadSizeRole: return row.threadSize;
    case UnreadInThreadRole: return row.unreadInThread;
    case MarkRole: return int(std::max(row.mark, d->parts.marks.of(row.accountId, row.id)));
    case HasBodyRole: return row.hasBody;
    default: return {};
    }
}

QHash<int, QByteArray> MessageListModel::roleNames() const
{
    return {
        {Qt::DisplayRole, "subject"}, {EmailIdRole, "emailId"},       {LoadedRole, "loaded"}, {FromRole, "from"},
        {PreviewRole, "preview"},     {ReceivedAtRole, "at"},         {UnreadRole, "unread"}, {FlaggedRole, "flagged"},
        {DateGroupRole, "dateGroup"}, {ThreadSizeRole, "threadSize"}, {MarkRole, "mark"}};
}

} // namespace gw::mail
