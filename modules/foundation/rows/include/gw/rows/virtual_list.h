// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <functional>
#include <gw/base/result.h>
#include <gw/store/schema.h>
#include <memory>

namespace gw::store {
class Store;
}

namespace gw::rows {

/// What a row shows, whatever its type is; see RowOf.
class IRow
{
public:
    virtual ~IRow() = default;
    virtual bool equals(const IRow &other) const = 0; ///< of the same type
};

template <class T>
class RowOf final : public IRow
{
public:
    explicit RowOf(T itsValue) : value(std::move(itsValue)) {}
    bool equals(const IRow &other) const override { return value == static_cast<const RowOf &>(other).value; }
    const T value;
};

/// A row with the number that names it as long as it is cached.
struct Keyed
{
    qint64 key = 0;
    std::shared_ptr<const IRow> row = {};
};

template <class T>
Keyed keyed(qint64 key, T value)
{
    return {key, std::make_shared<const RowOf<T>>(std::move(value))};
}

/// How rows are read for one query. Both functions run on the store's threads and use their arguments only.
struct Reading
{
    store::File file = store::File::Cache;
    int limit = 0; ///< of all rows; 0: none
    /// The keys of all rows in order; `limit` 0: all of them.
    std::function<Result<QList<qint64>>(sqlite::Connection &, int limit)> keys = {};
    /// Those that are still there, in any order.
    std::function<Result<QList<Keyed>>(sqlite::Connection &, const QList<qint64> &keys)> rows = {};
};

/// The base of lists of which there may be a hundred thousand rows.
///
/// It knows the order of all rows and reads their contents in windows, on the store's reading threads, as a view asks
/// for them: data() never waits. The first screen is there before the order of the rest is. After refresh() rows come,
/// go and move one by one, selections stay on their rows, and contents far from where the view looks are forgotten.
/// What a row says, and what a query is, is the derived class's. Belongs to the GUI thread.
class VirtualList : public QAbstractListModel
{
    Q_OBJECT

public:
    ~VirtualList() override;

    bool isReady() const;    ///< the first rows are there, or there are none; see ready()
    bool isComplete() const; ///< every row is counted; see complete()
    int rowCount(const QModelIndex &parent = {}) const final;
    qint64 keyAt(int row) const;    ///< 0: no such row
    int rowOfKey(qint64 key) const; ///< -1: no such row
    bool isLoaded(int row) const;
    /// The same, for tests and views that must have a range before it is painted.
    void wantRow(int row) const;

Q_SIGNALS:
    void ready();    ///< the first rows of the query are there (or there are none)
    void complete(); ///< all rows of the query are counted

protected:
    struct Limits
    {
        int firstRows = 60;  ///< more than a screen: what is read before the order of the rest
        int window = 120;    ///< rows that are read at a time
        int keptRows = 2400; ///< contents in memory; the farthest go first
        int mostSteps = 64;  ///< runs of rows that come or go, before all are laid out anew
    };
    /// `store` must outlive the model. `name` stands in the log when something cannot be read.
    VirtualList(store::Store &store, const char *name, Limits limits, QObject *parent);

    /// How the query of the moment is read; called whenever something is about to be.
    virtual Reading reading() const = 0;

    void restart();         ///< the query is another one: everything goes, and is read anew
    void refresh();         ///< rows have changed in the store: the order and what is loaded are read again
    void refreshRows();     ///< the same when no row came, went or moved
    bool isStarted() const; ///< restart() was called

    /// What is known of a row. Null when it is not loaded: it is asked for, and dataChanged() tells when it is there.
    const IRow *ask(int row) const;
    const IRow *known(int row) const; ///< the same without asking
    template <class T>
    const T *valueAt(int row) const
    {
        const IRow *found = known(row);
        return found ? &static_cast<const RowOf<T> *>(found)->value : nullptr;
    }
    /// The row of the first loaded content that fits; -1: none.
    int findLoaded(const std::function<bool(const IRow &)> &fits) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::rows
