// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <functional>
#include <gw/base/task.h>
#include <gw/store/jobs.h>

namespace gw::sync {

/// What a source is asked for.
struct Pull
{
    QString cursor; ///< where the last answer ended; empty: everything from the start
    /// Written into every row. After a load from the start the rows that do not carry it are swept out.
    qint64 generation = 0;
};

/// A part of a delta: changes rows inside a transaction of the cache, on the store's writing thread. It names what it
/// touched (WriteContext::touch); doing it twice must be the same as doing it once. 200-500 rows.
using Batch = std::function<Result<Done>(store::WriteContext &)>;

/// One answer of the server. The cursor is committed with the last batch.
struct Delta
{
    QString newState; ///< cursor of the next pull
    bool hasMore = false;
    QList<Batch> batches = {}; ///< empty when nothing changed
};

/// What a feature keeps in step with the server. Lives on the GUI thread; its batches do not.
class ISource
{
public:
    virtual ~ISource() = default;
    virtual QString id() const = 0; ///< stable: cursors are stored under it
    /// Types of server events that wake it, e.g. "notices".
    virtual QStringList wakeTopics() const = 0;
    /// Whose data this is, e.g. the seat: when it differs from the stored cursor's, everything is loaded anew.
    virtual QString scope() const { return {}; }
    /// Also pulled now and then over a connection that costs money.
    virtual bool isEssential() const { return false; }

    /// Asks the server. StateTooOld makes the engine load from the start. Must end: on answer, error or time-out.
    virtual Task<Delta> pull(Pull pull) = 0;
    /// Ends a load from the start: removes the rows that are not of this generation. On the writing thread.
    virtual Result<Done> sweep(store::WriteContext &cache, qint64 generation) const = 0;
};

/// Cuts rows into batches of `size` for one writing function each.
template <class Row, class Fn>
QList<Batch> inBatches(const QList<Row> &rows, Fn writeRow, qsizetype size = 400)
{
    QList<Batch> batches;
    for (qsizetype from = 0; from < rows.size(); from += size) {
        batches.append([part = rows.mid(from, size), writeRow](store::WriteContext &cache) -> Result<Done> {
            for (const Row &row : part) {
                if (Result<Done> done = writeRow(cache, row); !done)
                    return done;
            }
            return Done{};
        });
    }
    return batches;
}

} // namespace gw::sync
