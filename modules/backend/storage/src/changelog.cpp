// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/storage/changelog.h>

#include <QHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::storage {
namespace {

/// The newest number that was trimmed away: cursors below it have missed something.
Result<qint64> horizon(Session &session)
{
    const Result<Rows> rows = session.query(u"SELECT seq FROM change_horizon WHERE id = 1"_s);
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? 0 : rows->front().integer(0);
}

Result<qint64> newest(Session &session, const QStringList &collections)
{
    QString sql = u"SELECT max(seq) FROM change_log"_s;
    QVariantList parameters;
    if (!collections.isEmpty()) {
        sql += u" WHERE collection IN (%1)"_s.arg(placeholders(collections.size()));
        parameters = QVariantList(collections.begin(), collections.end());
    }
    const Result<Rows> rows = session.query(sql, parameters);
    if (!rows)
        return fail(rows.error());
    const Result<qint64> trimmed = horizon(session);
    if (!trimmed)
        return trimmed;
    // A collection that is quiet since the horizon has the horizon as its state: nothing of it came after that.
    const qint64 last = rows->empty() || rows->front().isNull(0) ? 0 : rows->front().integer(0);
    return std::max(last, *trimmed);
}

/// What a window of the log says about one object.
struct Fate
{
    ChangeLog::What first;
    ChangeLog::What last;
};

void sortInto(Changes &changes, const QString &id, const Fate &fate)
{
    if (fate.last == ChangeLog::What::Destroyed)
        changes.destroyed.append(id);
    else if (fate.first == ChangeLog::What::Created)
        changes.created.append(id);
    else
        changes.updated.append(id);
}

} // namespace

std::vector<Migration> ChangeLog::migrations()
{
    return {{u"changelog"_s, 1,
             u"CREATE TABLE change_log(seq {serial}, collection TEXT NOT NULL, object_id TEXT NOT NULL, what BIGINT "
             u"NOT NULL);"
             "CREATE INDEX change_log_collection ON change_log(collection, seq);"
             "CREATE TABLE change_horizon(id BIGINT PRIMARY KEY, seq BIGINT NOT NULL);"_s}};
}

Result<qint64> ChangeLog::append(Session &session, const QString &collection, const QString &id, What what)
{
    if (const auto locked = session.lockNumbers(); !locked)
        return fail(locked.error());
    const Result<Rows> rows =
        session.query(u"INSERT INTO change_log(collection, object_id, what) VALUES(?, ?, ?) RETURNING seq"_s,
                      {collection, id, int(what)});
    if (!rows)
        return fail(rows.error());
    return rows->front().integer(0);
}

Result<qint64> ChangeLog::state(Session &session, const QString &collection)
{
    return newest(session, {collection});
}

Result<qint64> ChangeLog::state(Session &session, const QStringList &collections)
{
    return newest(session, collections);
}

Result<Changes> ChangeLog::since(Session &session, const QString &collection, qint64 since, int limit)
{
    const auto all = sinceAll(session, {collection}, since, limit);
    if (!all)
        return fail(all.error());
    return all->value(collection);
}

Result<QMap<QString, Changes>> ChangeLog::sinceAll(Session &session, const QStringList &collections, qint64 since,
                                                   int limit)
{
    const Result<qint64> trimmed = horizon(session);
    if (!trimmed)
        return fail(trimmed.error());
    const Result<qint64> last = newest(session, {});
    if (!last)
        return fail(last.error());
    if (since < *trimmed || since > *last)
        return fail(Error::Code::StateTooOld, u"the log holds %1 to %2, not %3"_s.arg(*trimmed).arg(*last).arg(since));

    QVariantList parameters(collections.begin(), collections.end());
    parameters << since << limit + 1;
    const Result<Rows> rows =
        session.query(u"SELECT seq, collection, object_id, what FROM change_log WHERE collection IN (%1) "
                      "AND seq > ? ORDER BY seq LIMIT ?"_s.arg(placeholders(collections.size())),
                      parameters);
    if (!rows)
        return fail(rows.error());

    const bool hasMore = qint64(rows->size()) > limit;
    const size_t count = hasMore ? size_t(limit) : rows->size();
    const qint64 newState = count > 0 ? (*rows)[count - 1].integer(0) : since;
    QMap<QString, QStringList> order;
    QHash<QPair<QString, QString>, Fate> fates;
    for (size_t i = 0; i < count; ++i) {
        const Row &row = (*rows)[i];
        const QPair<QString, QString> key(row.text(1), row.text(2));
        const What what = What(row.integer(3));
        if (const auto known = fates.find(key); known != fates.end()) {
            known->last = what;
        } else {
            fates.insert(key, {what, what});
            order[key.first].append(key.second);
        }
    }
    QMap<QString, Changes> result;
    for (const QString &collection : collections) {
        Changes &changes = result[collection];
        changes.newState = newState;
        changes.hasMore = hasMore;
        for (const QString &id : order.value(collection))
            sortInto(changes, id, fates.value({collection, id}));
    }
    return result;
}

Result<Done> ChangeLog::trim(Session &session, qint64 keep)
{
    if (const auto locked = session.lockNumbers(); !locked)
        return locked;
    const Result<Rows> rows = session.query(u"SELECT seq FROM change_log ORDER BY seq DESC LIMIT 1 OFFSET ?"_s, {keep});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return Done{};
    const qint64 seq = rows->front().integer(0);
    if (const auto gone = session.exec(u"DELETE FROM change_log WHERE seq <= ?"_s, {seq}); !gone)
        return fail(gone.error());
    const auto noted = session.exec(
        u"INSERT INTO change_horizon(id, seq) VALUES(1, ?) ON CONFLICT(id) DO UPDATE SET seq = excluded.seq"_s, {seq});
    if (!noted)
        return fail(noted.error());
    return Done{};
}

} // namespace gw::backend::storage
