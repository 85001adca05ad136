// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail/query.h>
#include <gw/sqlite/connection.h>

// Which rows a list has, in which order. On the store's threads.
namespace gw::mail {

/// A query with everything from outside the store filled in.
struct OrderQuery
{
    ListQuery list;
    QStringList superiors = {}; ///< addresses, lower case; only when list.fromSuperior
    /// Rows are threads: collapsed, by date, no search.
    bool isThreads() const { return list.collapseThreads && list.sort == ListQuery::Sort::Date && list.text.isEmpty(); }
    /// A change of one key says all about one row. Otherwise a change means that the order is read anew.
    bool isStepwise() const
    {
        return list.sort == ListQuery::Sort::Date && list.text.isEmpty() && !(isThreads() && list.isFiltered());
    }
};

struct Order
{
    QList<qint64> keys; ///< as they are shown
    qint64 asOf = 0;    ///< number of the last change that is counted in
    int box = 0;        ///< number of the mailbox; 0: there is none
};
/// `limit` 0: all.
Result<Order> orderOf(sqlite::Connection &db, const OrderQuery &query, int limit);

struct Step
{
    qint64 key = 0;
    bool exists = false;
    qint64 thread = 0; ///< 0: not known
};
/// What changed in a list since `asOf`.
struct Steps
{
    bool isAll = false; ///< too much: read the order anew
    qint64 asOf = 0;
    QList<Step> steps = {};
};
Result<Steps> stepsSince(sqlite::Connection &db, const OrderQuery &query, qint64 asOf);

} // namespace gw::mail
