// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/rows/virtual_list.h>

#include <QHash>
#include <QLoggingCategory>
#include <QSet>
#include <gw/base/deliver.h>
#include <gw/rows/order_steps.h>
#include <gw/store/store.h>

namespace gw::rows {

namespace {

Q_LOGGING_CATEGORY(lcRows, "gw.rows")

} // namespace

class VirtualList::Private
{
public:
    Private(VirtualList *model, store::Store &ofStore, const char *itsName, Limits itsLimits)
        : q(model), store(ofStore), name(itsName), limits(itsLimits)
    {
    }

    /// Reads the order anew; the first screen beforehand when there is nothing to see.
    void reload();
    void readFirst();
    void readOrder();
    void takeOrder(const QList<qint64> &keys);
    void layOutAnew(const QList<qint64> &keys);
    /// `first` to `last`: where they are, as far as that is known.
    void takeRows(const QList<Keyed> &rows, int first, int last);
    void want(int row);
    void readWanted();
    void rereadLoaded();
    void forgetFarAway();
    void noteReady();
    void failed(const char *what, const Error &error) const;

    VirtualList *q;
    store::Store &store;
    const char *name;
    Limits limits;
    QList<qint64> order;
    QHash<qint64, std::shared_ptr<const IRow>> loaded; ///< of some of them
    int wantedRow = -1;
    int centre = 0;         ///< where a view looked last
    bool isReading = false; ///< the order
    bool isAgain = false;   ///< something changed meanwhile
    bool isReadingRows = false;
    bool isRowsAgain = false;
    bool isReady = false;
    bool isComplete = false;
    bool isWantPlanned = false;
    quint64 generation = 0; ///< of the query: a late answer to an older one is dropped
};

void VirtualList::Private::failed(const char *what, const Error &error) const
{
    if (error.code != Error::Code::Cancelled)
        qCWarning(lcRows) << name << what << error;
}

void VirtualList::Private::reload()
{
    if (isReading) {
        isAgain = true;
        return;
    }
    isReading = true;
    if (order.isEmpty())
        readFirst();
    else
        readOrder();
}

void VirtualList::Private::readFirst()
{
    struct First
    {
        QList<qint64> keys;
        QList<Keyed> rows;
        bool isAll = false;
    };
    const Reading how = q->reading();
    const int limit = how.limit > 0 ? std::min(how.limit, limits.firstRows) : limits.firstRows;
    auto task = store.read(how.file, [how, limit](sqlite::Connection &db) -> Result<First> {
        auto keys = how.keys(db, limit);
        if (!keys)
            return fail(keys.error());
        auto rows = how.rows(db, *keys);
        if (!rows)
            return fail(rows.error());
        const bool isAll = keys->size() < limit || how.limit == limit;
        return First{std::move(*keys), std::move(*rows), isAll};
    });
    deliver(std::move(task), q, [asOf = generation](VirtualList *model, const Result<First> &first) {
        Private &self = *model->d;
        if (asOf != self.generation)
            return;
        if (!first) {
            self.isReading = false;
            self.failed("cannot be read:", first.error());
            return;
        }
        for (const Keyed &row : first->rows)
            self.loaded.insert(row.key, row.row);
        self.takeOrder(first->keys);
        self.noteReady();
        if (model->d->generation != asOf)
            return;
        if (!first->isAll) {
            self.readOrder();
            return;
        }
        self.isReading = false;
        if (std::exchange(self.isAgain, false)) {
            self.reload();
            return;
        }
        self.isComplete = true;
        Q_EMIT model->complete();
    });
}

void VirtualList::Private::readOrder()
{
    const Reading how = q->reading();
    auto task = store.read(how.file, [how](sqlite::Connection &db) { return how.keys(db, how.limit); });
    deliver(std::move(task), q, [asOf = generation](VirtualList *model, const Result<QList<qint64>> &keys) {
        Private &self = *model->d;
        if (asOf != self.generation)
            return;
        self.isReading = false;
        if (!keys) {
            self.failed("cannot be counted:", keys.error());
            return;
        }
        self.takeOrder(*keys);
        self.noteReady();
        if (model->d->generation != asOf)
            return;
        if (std::exchange(self.isAgain, false)) {
            self.reload();
            return;
        }
        self.isComplete = true;
        Q_EMIT model->complete();
    });
}

void VirtualList::Private::noteReady()
{
    if (std::exchange(isReady, true))
        return;
    Q_EMIT q->ready();
}

void VirtualList::Private::takeOrder(const QList<qint64> &keys)
{
    const auto steps = orderSteps(order, keys);
    // Rows changed places, or very many came and went: all at once, and selections follow their rows.
    if (!steps || steps->size() > limits.mostSteps) {
        layOutAnew(keys);
        return;
    }
    for (const OrderStep &step : *steps) {
        if (step.isInsert) {
            q->beginInsertRows({}, step.row, step.row + step.count - 1);
            QList<qint64> grown;
            grown.reserve(order.size() + step.count);
            grown.append(order.mid(0, step.row));
            grown.append(keys.mid(step.from, step.count));
            grown.append(order.mid(step.row));
            order = std::move(grown);
            q->endInsertRows();
        } else {
            q->beginRemoveRows({}, step.row, step.row + step.count - 1);
            for (int row = step.row; row < step.row + step.count; ++row)
                loaded.remove(order.at(row));
            order.remove(step.row, step.count);
            q->endRemoveRows();
        }
    }
}

void VirtualList::Private::layOutAnew(const QList<qint64> &keys)
{
    Q_EMIT q->layoutAboutToBeChanged();
    const QModelIndexList before = q->persistentIndexList();
    QHash<qint64, int> places;
    for (const QModelIndex &index : before)
        places.insert(order.at(index.row()), -1);
    for (int row = 0; row < keys.size() && !places.isEmpty(); ++row) {
        if (const auto it = places.find(keys.at(row)); it != places.end())
            it.value() = row;
    }
    const QList<qint64> old = std::exchange(order, keys);
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int row = places.value(old.at(index.row()), -1);
        after.append(row < 0 ? QModelIndex() : q->index(row));
    }
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged();
}

void VirtualList::Private::want(int row)
{
    wantedRow = row;
    if (std::exchange(isWantPlanned, true))
        return;
    // After the view has asked for all it paints: one read for the window around the last of them.
    QMetaObject::invokeMethod(
        q,
        [this] {
            isWantPlanned = false;
            readWanted();
        },
        Qt::QueuedConnection);
}

void VirtualList::Private::readWanted()
{
    if (wantedRow < 0)
        return;
    if (isReadingRows) {
        isRowsAgain = true;
        return;
    }
    const int first = std::max(0, wantedRow - limits.window / 2);
    const int last = std::min(int(order.size()), first + limits.window);
    QList<qint64> missing;
    for (int row = first; row < last; ++row) {
        if (!loaded.contains(order.at(row)))
            missing.append(order.at(row));
    }
    centre = std::exchange(wantedRow, -1);
    if (missing.isEmpty())
        return;
    isReadingRows = true;
    const Reading how = q->reading();
    auto task = store.read(how.file, [how, missing](sqlite::Connection &db) { return how.rows(db, missing); });
    deliver(std::move(task), q, [asOf = generation, first, last](VirtualList *model, const Result<QList<Keyed>> &rows) {
        Private &self = *model->d;
        self.isReadingRows = false;
        if (rows && asOf == self.generation)
            self.takeRows(*rows, first, last);
        if (std::exchange(model->d->isRowsAgain, false))
            model->d->readWanted();
    });
}

void VirtualList::Private::takeRows(const QList<Keyed> &rows, int first, int last)
{
    QSet<qint64> changed;
    for (const Keyed &row : rows) {
        const auto it = loaded.constFind(row.key);
        if (it != loaded.cend() && it.value()->equals(*row.row))
            continue;
        loaded.insert(row.key, row.row);
        changed.insert(row.key);
    }
    if (changed.isEmpty())
        return;
    // In runs, so that a view repaints once for a screen.
    int from = -1;
    const int end = std::min(last, int(order.size()));
    for (int row = first; row <= end && (!changed.isEmpty() || from >= 0); ++row) {
        const bool is = row < end && changed.remove(order.at(row));
        if (is && from < 0)
            from = row;
        if (!is && from >= 0) {
            Q_EMIT q->dataChanged(q->index(from), q->index(row - 1));
            from = -1;
        }
    }
    forgetFarAway();
}

void VirtualList::Private::forgetFarAway()
{
    if (loaded.size() <= limits.keptRows)
        return;
    const int first = std::max(0, centre - limits.keptRows / 4);
    const int last = std::min(int(order.size()), centre + limits.keptRows / 4);
    QHash<qint64, std::shared_ptr<const IRow>> near;
    for (int row = first; row < last; ++row) {
        if (const auto it = loaded.constFind(order.at(row)); it != loaded.cend())
            near.insert(it.key(), it.value());
    }
    loaded.swap(near);
}

void VirtualList::Private::rereadLoaded()
{
    if (loaded.isEmpty())
        return;
    const QList<qint64> keys = loaded.keys();
    const Reading how = q->reading();
    auto task = store.read(how.file, [how, keys](sqlite::Connection &db) { return how.rows(db, keys); });
    deliver(std::move(task), q, [asOf = generation](VirtualList *model, const Result<QList<Keyed>> &rows) {
        if (rows && asOf == model->d->generation)
            model->d->takeRows(*rows, 0, int(model->d->order.size()));
    });
}

VirtualList::VirtualList(store::Store &store, const char *name, Limits limits, QObject *parent)
    : QAbstractListModel(parent), d(std::make_unique<Private>(this, store, name, limits))
{
}

VirtualList::~VirtualList() = default;

bool VirtualList::isReady() const
{
    return d->isReady;
}

bool VirtualList::isComplete() const
{
    return d->isComplete;
}

int VirtualList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->order.size());
}

qint64 VirtualList::keyAt(int row) const
{
    return d->order.value(row, 0);
}

int VirtualList::rowOfKey(qint64 key) const
{
    return int(d->order.indexOf(key));
}

bool VirtualList::isLoaded(int row) const
{
    return known(row) != nullptr;
}

void VirtualList::wantRow(int row) const
{
    if (row >= 0 && row < d->order.size())
        d->want(row);
}

void VirtualList::restart()
{
    beginResetModel();
    ++d->generation;
    d->order.clear();
    d->loaded.clear();
    d->isReady = d->isComplete = d->isReading = d->isAgain = false;
    endResetModel();
    d->reload();
}

void VirtualList::refresh()
{
    if (!isStarted())
        return;
    d->rereadLoaded();
    d->reload();
}

void VirtualList::refreshRows()
{
    d->rereadLoaded();
}

bool VirtualList::isStarted() const
{
    return d->generation > 0;
}

const IRow *VirtualList::ask(int row) const
{
    const IRow *found = known(row);
    if (!found)
        wantRow(row);
    return found;
}

const IRow *VirtualList::known(int row) const
{
    if (row < 0 || row >= d->order.size())
        return nullptr;
    const auto it = d->loaded.constFind(d->order.at(row));
    return it == d->loaded.cend() ? nullptr : it.value().get();
}

int VirtualList::findLoaded(const std::function<bool(const IRow &)> &fits) const
{
    for (auto it = d->loaded.cbegin(); it != d->loaded.cend(); ++it) {
        if (fits(*it.value()))
            return rowOfKey(it.key());
    }
    return -1;
}

} // namespace gw::rows
