// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The half of the message list that follows the store: what is read when, and how rows come and go.
#include "messagelist_p.h"

#include "../store/keys.h"
#include "../store/log.h"
#include "../sync/marks.h"
#include <QElapsedTimer>
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int firstRows = 60;    ///< more than a screen: what is read before the order of the rest
constexpr int window = 200;      ///< rows that are read at a time
constexpr int keptRows = 2400;   ///< contents in memory; the farthest go first
constexpr int mostRuns = 64;     ///< of rows that come or go, before all are laid out anew
constexpr int mostSticky = 2000; ///< rows that were read in the list of unread ones and stay until the list is left

} // namespace

OrderQuery MessageListModel::Private::orderQuery() const
{
    OrderQuery whole{query};
    if (query.fromSuperior && parts.superiors) {
        for (const QString &address : parts.superiors())
            whole.superiors.append(address.toLower());
    }
    return whole;
}

void MessageListModel::Private::failed(const Error &error)
{
    if (error.code != Error::Code::Cancelled)
        qCWarning(lcMail) << "messages cannot be read:" << error;
}

void MessageListModel::Private::read()
{
    if (reading) {
        again = true;
        return;
    }
    reading = true;
    if (!isReady)
        readFirst();
    else if (!isComplete || orderDue)
        readOrder();
    else
        readSteps();
}

void MessageListModel::Private::readFirst()
{
    struct First
    {
        Order order;
        QList<KeyedRow> rows;
    };
    const OrderQuery whole = orderQuery();
    auto task = parts.store.read(store::File::Cache, [whole](sqlite::Connection &db) -> Result<First> {
        auto found = orderOf(db, whole, firstRows);
        if (!found)
            return fail(found.error());
        auto rows = rowsOf(db, found->keys, whole.isThreads() ? found->box : 0);
        if (!rows)
            return fail(rows.error());
        return First{std::move(*found), std::move(*rows)};
    });
    deliver(std::move(task), q, [asOf = generation](MessageListModel *model, Result<First> first) {
        Private &self = *model->d;
        if (asOf != self.generation)
            return;
        self.reading = false;
        if (!first) {
            self.failed(first.error());
            return;
        }
        const bool isAll = first->order.keys.size() < firstRows;
        self.takeFirst(std::move(first->order), first->rows);
        if (model->d->generation != asOf)
            return;
        self.isComplete = isAll;
        if (isAll)
            Q_EMIT model->complete();
        if (model->d->generation == asOf && (!isAll || std::exchange(self.again, false)))
            self.read();
    });
}

void MessageListModel::Private::takeFirst(Order first, const QList<KeyedRow> &rows)
{
    for (const KeyedRow &one : rows)
        loaded.insert(one.key, one.row);
    box = first.box;
    asOf = first.asOf;
    arrange(std::move(first.keys));
    isReady = true;
    Q_EMIT q->ready();
    askForPreviews(rows);
}

void MessageListModel::Private::readOrder()
{
    orderDue = false;
    struct Whole
    {
        Order order;
        qint64 cost = 0;
    };
    const OrderQuery whole = orderQuery();
    auto task = parts.store.read(store::File::Cache, [whole](sqlite::Connection &db) -> Result<Whole> {
        QElapsedTimer timer;
        timer.start();
        auto found = orderOf(db, whole, 0);
        if (!found)
            return fail(found.error());
        return Whole{std::move(*found), timer.elapsed()};
    });
    deliver(std::move(task), q, [asOf = generation](MessageListModel *model, Result<Whole> read) {
        Private &self = *model->d;
        if (asOf != self.generation)
            return;
        self.reading = false;
        if (!read) {
            self.failed(read.error());
            return;
        }
        self.lastOrderCost = read->cost;
        self.takeOrder(std::move(read->order));
        if (model->d->generation != asOf)
            return;
        if (!std::exchange(self.isComplete, true))
            Q_EMIT model->complete();
        if (model->d->generation != asOf)
            return;
        self.readAgain();
        if (std::exchange(self.again, false))
            self.read();
    });
}

void MessageListModel::Private::takeOrder(Order whole)
{
    box = whole.box;
    asOf = whole.asOf;
    keepRead(whole.keys);
    arrange(std::move(whole.keys));
}

void MessageListModel::Private::planOrder()
{
    // A first load changes a list many times a second; reading all of it each time would do nothing else.
    if (!orderTimer.isActive())
        orderTimer.start(int(std::clamp<qint64>(4 * lastOrderCost, order.size() > 5000 ? 250 : 0, 3000)));
}

void MessageListModel::Private::readSteps()
{
    struct Read
    {
        Steps steps;
        QList<KeyedRow> rows;
    };
    const OrderQuery whole = orderQuery();
    auto task =
        parts.store.read(store::File::Cache, [whole, since = asOf, box = box](sqlite::Connection &db) -> Result<Read> {
            auto steps = stepsSince(db, whole, since);
            if (!steps)
                return fail(steps.error());
            QList<qint64> keys;
            for (const Step &step : std::as_const(steps->steps))
                keys.append(step.key);
            auto rows = rowsOf(db, keys, whole.isThreads() ? box : 0);
            if (!rows)
                return fail(rows.error());
            return Read{std::move(*steps), std::move(*rows)};
        });
    deliver(std::move(task), q, [asOf = generation](MessageListModel *model, const Result<Read> &read) {
        Private &self = *model->d;
        if (asOf != self.generation)
            return;
        self.reading = false;
        if (!read) {
            self.failed(read.error());
            return;
        }
        if (read->steps.isAll)
            self.planOrder();
        else
            self.takeSteps(read->steps, read->rows);
        if (model->d->generation == asOf && std::exchange(self.again, false))
            self.read();
    });
}

void MessageListModel::Private::takeSteps(const Steps &steps, const QList<KeyedRow> &rows)
{
    asOf = steps.asOf;
    QHash<qint64, qint64> arriving; // thread -> its new key
    for (const Step &step : steps.steps) {
        if (step.exists && step.thread != 0 && indexOf(step.key) < 0)
            arriving.insert(step.thread, step.key);
    }
    QHash<qint64, MessageRow> fresh;
    for (const KeyedRow &one : rows)
        fresh.insert(one.key, one.row);
    const bool isThreads = orderQuery().isThreads();
    QSet<qint64> moved;
    for (const Step &step : steps.steps) {
        const int at = indexOf(step.key);
        if (step.exists || at < 0)
            continue;
        if (query.unread && fresh.contains(step.key) && fresh.value(step.key).mailboxIds.contains(query.mailboxId))
            continue; // it was read while the person looks at what is unread: it stays until the list is left
        const auto there = isThreads ? arriving.constFind(step.thread) : arriving.cend();
        if (there == arriving.cend()) {
            q->beginRemoveRows({}, at, at);
            order.removeAt(at);
            q->endRemoveRows();
            loaded.remove(step.key);
            continue;
        }
        // The thread has another newest message: its row moves, and stays selected.
        const qint64 key = *there;
        const int to = placeOf(key);
        const bool isElsewhere = to != at && to != at + 1;
        if (isElsewhere)
            q->beginMoveRows({}, at, at, {}, to);
        order.removeAt(at);
        order.insert(to > at ? to - 1 : to, key);
        loaded.remove(step.key);
        if (fresh.contains(key))
            loaded.insert(key, fresh.value(key));
        if (isElsewhere)
            q->endMoveRows();
        const QModelIndex index = q->index(to > at ? to - 1 : to);
        Q_EMIT q->dataChanged(index, index);
        moved.insert(key);
    }
    for (const Step &step : steps.steps) {
        if (!step.exists || indexOf(step.key) >= 0)
            continue;
        const int at = placeOf(step.key);
        q->beginInsertRows({}, at, at);
        order.insert(at, step.key);
        if (fresh.contains(step.key))
            loaded.insert(step.key, fresh.value(step.key));
        q->endInsertRows();
    }
    QList<KeyedRow> shown = rows;
    shown.removeIf([this](const KeyedRow &one) { return !loaded.contains(one.key); });
    takeRows(shown);
    askForPreviews(shown);
}

void MessageListModel::Private::keepRead(QList<qint64> &keys) const
{
    // What was read while the person looks at the unread ones stays where it is until the list is left.
    if (!query.unread || query.sort != ListQuery::Sort::Date || !query.text.isEmpty() || !isComplete)
        return;
    QList<qint64> kept;
    for (auto it = loaded.cbegin(); it != loaded.cend() && kept.size() < mostSticky; ++it) {
        const qint64 key = it.key();
        if (indexOf(key) < 0
            || std::ranges::binary_search(keys, key, [this](qint64 a, qint64 b) { return before(a, b); }))
            continue;
        if (it->unread || !it->mailboxIds.contains(query.mailboxId))
            continue;
        kept.append(key);
    }
    if (kept.isEmpty())
        return;
    keys += kept;
    std::ranges::sort(keys, [this](qint64 a, qint64 b) { return before(a, b); });
}

int MessageListModel::Private::placeOf(qint64 key) const
{
    return int(std::ranges::lower_bound(order, key, [this](qint64 a, qint64 b) { return before(a, b); })
               - order.begin());
}

int MessageListModel::Private::indexOf(qint64 key) const
{
    if (query.sort != ListQuery::Sort::Date)
        return int(order.indexOf(key));
    const int at = placeOf(key);
    return at < order.size() && order.at(at) == key ? at : -1;
}

void MessageListModel::Private::arrange(QList<qint64> keys)
{
    if (keys == order)
        return;
    if (order.isEmpty()) {
        q->beginInsertRows({}, 0, int(keys.size()) - 1);
        order = std::move(keys);
        q->endInsertRows();
        return;
    }
    if (query.sort != ListQuery::Sort::Date) {
        arrangeAll(keys);
        return;
    }
    // Both are sorted: one walk finds the runs that go and the runs that come.
    struct Run
    {
        bool isInsert;
        int row; ///< in the list as it is when its turn comes
        int count;
        int from; ///< in the new keys
    };
    QList<Run> runs;
    qsizetype a = 0;
    qsizetype b = 0;
    int row = 0;
    while ((a < order.size() || b < keys.size()) && runs.size() <= mostRuns) {
        if (a < order.size() && b < keys.size() && order.at(a) == keys.at(b)) {
            ++a;
            ++b;
            ++row;
            continue;
        }
        const bool isInsert = a >= order.size() || (b < keys.size() && before(keys.at(b), order.at(a)));
        Run run{isInsert, row, 0, int(b)};
        if (isInsert) {
            while (b < keys.size() && (a >= order.size() || before(keys.at(b), order.at(a)))) {
                ++b;
                ++run.count;
            }
            row += run.count;
        } else {
            while (a < order.size() && (b >= keys.size() || before(order.at(a), keys.at(b)))) {
                ++a;
                ++run.count;
            }
        }
        runs.append(run);
    }
    if (runs.size() > mostRuns) {
        arrangeAll(keys);
        return;
    }
    for (const Run &run : std::as_const(runs)) {
        if (run.isInsert) {
            q->beginInsertRows({}, run.row, run.row + run.count - 1);
            if (run.row == order.size()) {
                order.append(keys.mid(run.from, run.count));
            } else {
                QList<qint64> grown;
                grown.reserve(order.size() + run.count);
                grown.append(order.mid(0, run.row));
                grown.append(keys.mid(run.from, run.count));
                grown.append(order.mid(run.row));
                order = std::move(grown);
            }
            q->endInsertRows();
        } else {
            q->beginRemoveRows({}, run.row, run.row + run.count - 1);
            order.remove(run.row, run.count);
            q->endRemoveRows();
        }
    }
}

void MessageListModel::Private::arrangeAll(const QList<qint64> &keys)
{
    Q_EMIT q->layoutAboutToBeChanged();
    const QModelIndexList before = q->persistentIndexList();
    QHash<qint64, int> wanted;
    for (const QModelIndex &index : before)
        wanted.insert(order.at(index.row()), -1);
    for (int row = 0; row < keys.size() && !wanted.isEmpty(); ++row) {
        if (const auto it = wanted.find(keys.at(row)); it != wanted.end())
            it.value() = row;
    }
    const QList<qint64> old = std::exchange(order, keys);
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int row = wanted.value(old.at(index.row()), -1);
        after.append(row < 0 ? QModelIndex() : q->index(row));
    }
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged();
}

void MessageListModel::Private::want(int row)
{
    wantedRow = row;
    if (std::exchange(wantPlanned, true))
        return;
    // After the view has asked for all it paints: one read for the window around the last of them.
    QMetaObject::invokeMethod(
        q,
        [this] {
            wantPlanned = false;
            readWanted();
        },
        Qt::QueuedConnection);
}

void MessageListModel::Private::readWanted()
{
    if (wantedRow < 0)
        return;
    if (readingRows) {
        rowsAgain = true;
        return;
    }
    const int first = std::max(0, wantedRow - window / 2);
    const int last = std::min(int(order.size()), first + window);
    QList<qint64> missing;
    for (int row = first; row < last; ++row) {
        if (!loaded.contains(order.at(row)))
            missing.append(order.at(row));
    }
    centre = std::exchange(wantedRow, -1);
    if (missing.isEmpty())
        return;
    readingRows = true;
    auto task =
        parts.store.read(store::File::Cache, [missing, threads = orderQuery().isThreads() ? box : 0](
                                                 sqlite::Connection &db) { return rowsOf(db, missing, threads); });
    deliver(std::move(task), q, [asOf = generation](MessageListModel *model, const Result<QList<KeyedRow>> &rows) {
        Private &self = *model->d;
        self.readingRows = false;
        if (rows && asOf == self.generation) {
            self.takeRows(*rows);
            self.forgetFarAway();
            self.askForPreviews(*rows);
        }
        if (std::exchange(model->d->rowsAgain, false))
            model->d->readWanted();
    });
}

void MessageListModel::Private::takeRows(const QList<KeyedRow> &rows)
{
    QList<int> changed;
    for (const KeyedRow &one : rows) {
        const auto it = loaded.find(one.key);
        if (it != loaded.end() && it.value() == one.row)
            continue;
        const int at = indexOf(one.key);
        if (at < 0)
            continue;
        loaded.insert(one.key, one.row);
        changed.append(at);
    }
    std::ranges::sort(changed);
    // In runs, so that a view repaints once for a screen.
    for (qsizetype i = 0; i < changed.size();) {
        qsizetype end = i + 1;
        while (end < changed.size() && changed.at(end) == changed.at(end - 1) + 1)
            ++end;
        Q_EMIT q->dataChanged(q->index(changed.at(i)), q->index(changed.at(end - 1)));
        i = end;
    }
}

void MessageListModel::Private::readAgain()
{
    if (loaded.isEmpty())
        return;
    const QList<qint64> keys = loaded.keys();
    auto task = parts.store.read(store::File::Cache, [keys, threads = orderQuery().isThreads() ? box : 0](
                                                         sqlite::Connection &db) { return rowsOf(db, keys, threads); });
    deliver(std::move(task), q, [asOf = generation](MessageListModel *model, const Result<QList<KeyedRow>> &rows) {
        if (rows && asOf == model->d->generation)
            model->d->takeRows(*rows);
    });
}

void MessageListModel::Private::forgetFarAway()
{
    if (loaded.size() <= keptRows)
        return;
    const int first = std::max(0, centre - keptRows / 4);
    const int last = std::min(int(order.size()), centre + keptRows / 4);
    QHash<qint64, MessageRow> near;
    for (int row = first; row < last; ++row) {
        if (const auto it = loaded.constFind(order.at(row)); it != loaded.cend())
            near.insert(it.key(), it.value());
    }
    loaded.swap(near);
}

void MessageListModel::Private::askForPreviews(const QList<KeyedRow> &rows)
{
    if (!parts.wantPreviews)
        return;
    QHash<QString, QStringList> missing;
    for (const KeyedRow &one : rows) {
        if (!one.row.hasPreview)
            missing[one.row.accountId].append(one.row.id);
    }
    for (auto it = missing.cbegin(); it != missing.cend(); ++it)
        parts.wantPreviews(it.key(), it.value());
}

} // namespace gw::mail
