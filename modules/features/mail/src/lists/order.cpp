// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "order.h"

#include "../store/keys.h"
#include "search.h"
#include <QSet>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int mostSteps = 500;

/// A filter over what stands in mail_in.
struct Filter
{
    int mustHave = 0;
    int mustNotHave = 0;
    bool bySender = false;
    QSet<qint64> senders = {};
    qint64 from = 0;
    qint64 to = keyOf(lastSecond, numberMask);

    bool takes(qint64 key, int flags, qint64 p) const
    {
        return (flags & mustHave) == mustHave && !(flags & mustNotHave) && key >= from && key <= to
               && (!bySender || senders.contains(p));
    }
    bool isOpen() const { return mustHave == 0 && mustNotHave == 0 && !bySender; }
};

qint64 secondOf(const QDate &date)
{
    return date.startOfDay().toSecsSinceEpoch();
}

Result<Filter> filterOf(sqlite::Connection &db, const OrderQuery &query)
{
    const ListQuery &list = query.list;
    Filter filter;
    const auto need = [&filter](bool wanted, int bits) { filter.mustHave |= wanted ? bits : 0; };
    need(list.flagged, flag::flagged);
    need(list.attachment, flag::attachment);
    need(list.toMe, flag::toMe);
    need(list.onlyToMe, flag::onlyToMe);
    need(list.outside, flag::outside);
    need(list.important, flag::important);
    if (list.tag)
        filter.mustHave |= flag::firstTag << int(*list.tag);
    if (list.unread)
        filter.mustNotHave |= flag::seen | flag::draft;
    if (list.after.isValid())
        filter.from = keyOf(secondOf(list.after), 0);
    if (list.before.isValid())
        filter.to = keyOf(secondOf(list.before.addDays(1)) - 1, numberMask);
    QStringList addresses = list.fromAddresses;
    filter.bySender = !addresses.isEmpty() || list.fromSuperior;
    if (list.fromSuperior) {
        if (addresses.isEmpty())
            addresses = query.superiors;
        else
            addresses.removeIf([&](const QString &one) { return !query.superiors.contains(one); });
    }
    auto found = db.prepare(u"SELECT p FROM mail_sender WHERE email=?"_s);
    if (!found)
        return fail(found.error());
    for (const QString &address : std::as_const(addresses)) {
        found->reset();
        found->bind(0, address.toLower());
        auto more = found->step();
        for (; more && *more; more = found->step())
            filter.senders.insert(found->integer(0));
        if (!more)
            return fail(more.error());
    }
    return filter;
}

Result<int> boxOf(sqlite::Connection &db, const ListQuery &list)
{
    const auto m = db.scalar(u"SELECT b.m FROM mail_box b JOIN mail_account o ON o.a=b.a WHERE o.id=?1 AND "
                             u"(b.id=?2 OR (b.alias=?2 AND b.alias<>''))"_s,
                             {list.accountId, list.mailboxId});
    return m ? Result<int>(m->toInt()) : fail(m.error());
}

Result<qint64> lastChange(sqlite::Connection &db)
{
    const auto seq = db.scalar(u"SELECT max(seq) FROM mail_change"_s);
    return seq ? Result<qint64>(seq->toLongLong()) : fail(seq.error());
}

Result<QList<qint64>> keysOf(sqlite::Connection &db, const QString &sql, int m)
{
    auto row = db.prepare(sql);
    if (!row)
        return fail(row.error());
    row->bind(0, m);
    QList<qint64> keys;
    auto more = row->step();
    for (; more && *more; more = row->step())
        keys.append(row->integer(0));
    if (!more)
        return fail(more.error());
    return keys;
}

QString limited(int limit)
{
    return limit > 0 ? u" LIMIT %1"_s.arg(limit) : QString();
}

/// By date, with a filter: one walk over the list.
Result<QList<qint64>> filteredKeys(sqlite::Connection &db, const OrderQuery &query, int m, int limit)
{
    const auto filter = filterOf(db, query);
    if (!filter)
        return fail(filter.error());
    const QString direction = query.list.ascending ? u"ASC"_s : u"DESC"_s;
    auto row =
        db.prepare(u"SELECT key, flags, p, t FROM mail_in WHERE m=? AND key BETWEEN ? AND ? AND (flags&%1)=%1 AND "
                   u"(flags&%2)=0 ORDER BY key %3"_s.arg(filter->mustHave)
                       .arg(filter->mustNotHave)
                       .arg(direction));
    if (!row)
        return fail(row.error());
    row->bind(0, m);
    row->bind(1, filter->from);
    row->bind(2, filter->to);
    QList<qint64> keys;
    QSet<qint64> threads;
    const bool isThreads = query.isThreads();
    auto more = row->step();
    for (; more && *more && (limit <= 0 || keys.size() < limit); more = row->step()) {
        const qint64 key = row->integer(0);
        if (!filter->takes(key, int(row->integer(1)), row->integer(2)))
            continue;
        if (isThreads) {
            const auto before = threads.size();
            threads.insert(row->integer(3));
            if (threads.size() == before)
                continue; // another message of the thread stands for it
        }
        keys.append(key);
    }
    if (!more)
        return fail(more.error());
    return keys;
}

QString columnOf(ListQuery::Sort sort)
{
    switch (sort) {
    case ListQuery::Sort::Sender: return u"coalesce(nullif(s.name,''), s.email) COLLATE NOCASE"_s;
    case ListQuery::Sort::Subject: return u"e.subject COLLATE NOCASE"_s;
    case ListQuery::Sort::Size: return u"e.size"_s;
    case ListQuery::Sort::Date:
    case ListQuery::Sort::Relevance: break;
    }
    return u"i.key"_s;
}

Result<QList<qint64>> sortedKeys(sqlite::Connection &db, const OrderQuery &query, int m, int limit)
{
    const auto filter = filterOf(db, query);
    if (!filter)
        return fail(filter.error());
    auto row =
        db.prepare(u"SELECT i.key, i.flags, i.p FROM mail_in i CROSS JOIN mail_email e ON e.n=(i.key&1073741823) CROSS "
                   u"JOIN mail_sender s ON s.p=i.p WHERE i.m=? ORDER BY %1 %2, i.key DESC"_s.arg(
                       columnOf(query.list.sort), query.list.ascending ? u"ASC"_s : u"DESC"_s));
    if (!row)
        return fail(row.error());
    row->bind(0, m);
    QList<qint64> keys;
    auto more = row->step();
    for (; more && *more && (limit <= 0 || keys.size() < limit); more = row->step()) {
        if (filter->takes(row->integer(0), int(row->integer(1)), row->integer(2)))
            keys.append(row->integer(0));
    }
    if (!more)
        return fail(more.error());
    return keys;
}

} // namespace

Result<Order> orderOf(sqlite::Connection &db, const OrderQuery &query, int limit)
{
    Order order;
    const auto asOf = lastChange(db);
    if (!asOf)
        return fail(asOf.error());
    order.asOf = *asOf;
    if (!query.list.mailboxId.isEmpty()) {
        const auto m = boxOf(db, query.list);
        if (!m)
            return fail(m.error());
        order.box = *m;
    }
    Result<QList<qint64>> keys = QList<qint64>();
    const QString direction = query.list.ascending ? u"ASC"_s : u"DESC"_s;
    if (!query.list.text.isEmpty()) {
        const auto filter = filterOf(db, query);
        if (!filter)
            return fail(filter.error());
        keys = search::keysFor(db, query.list,
                               [&filter](qint64 key, int flags, qint64 p) { return filter->takes(key, flags, p); });
        if (keys && limit > 0 && keys->size() > limit)
            keys->resize(limit);
    } else if (order.box == 0) {
        return order;
    } else if (query.list.sort != ListQuery::Sort::Date && query.list.sort != ListQuery::Sort::Relevance) {
        keys = sortedKeys(db, query, order.box, limit);
    } else if (query.list.isFiltered()) {
        keys = filteredKeys(db, query, order.box, limit);
    } else if (query.isThreads()) {
        keys = keysOf(db, u"SELECT key FROM mail_thread WHERE m=? ORDER BY key %1"_s.arg(direction) + limited(limit),
                      order.box);
    } else {
        keys = keysOf(db, u"SELECT key FROM mail_in WHERE m=? ORDER BY key %1"_s.arg(direction) + limited(limit),
                      order.box);
    }
    if (!keys)
        return fail(keys.error());
    order.keys = std::move(*keys);
    return order;
}

Result<Steps> stepsSince(sqlite::Connection &db, const OrderQuery &query, qint64 asOf)
{
    Steps steps;
    const auto last = lastChange(db);
    if (!last)
        return fail(last.error());
    steps.asOf = *last;
    if (*last == asOf)
        return steps;
    const auto oldest = db.scalar(u"SELECT min(seq) FROM mail_change"_s);
    if (!oldest)
        return fail(oldest.error());
    steps.isAll = *last < asOf || oldest->toLongLong() > asOf + 1;
    if (steps.isAll)
        return steps;
    const auto m = query.list.mailboxId.isEmpty() ? Result<int>(0) : boxOf(db, query.list);
    if (!m)
        return fail(m.error());
    // A search over all mailboxes looks at every list; its rows are single messages.
    auto changed = db.prepare(
        *m == 0 ? u"SELECT DISTINCT key FROM mail_change WHERE seq>? AND (list&1)=? LIMIT %1"_s.arg(mostSteps + 1)
                : u"SELECT DISTINCT key FROM mail_change WHERE seq>? AND list=? LIMIT %1"_s.arg(mostSteps + 1));
    if (!changed)
        return fail(changed.error());
    changed->bind(0, asOf);
    changed->bind(1, *m == 0 ? 0 : 2 * *m + int(query.isThreads() && !query.list.isFiltered()));
    QList<qint64> keys;
    auto more = changed->step();
    for (; more && *more; more = changed->step())
        keys.append(changed->integer(0));
    if (!more)
        return fail(more.error());
    if (keys.isEmpty())
        return steps;
    if (!query.isStepwise() || keys.size() > mostSteps || keys.contains(-1)) {
        steps.isAll = true;
        return steps;
    }
    const auto filter = filterOf(db, query);
    if (!filter)
        return fail(filter.error());
    auto found = db.prepare(query.isThreads() ? u"SELECT 0, 0, t FROM mail_thread WHERE m=? AND key=?"_s
                                              : u"SELECT flags, p, t FROM mail_in WHERE m=? AND key=?"_s);
    auto thread = db.prepare(u"SELECT t FROM mail_email WHERE n=?"_s);
    if (!found || !thread)
        return fail(found ? thread.error() : found.error());
    for (const qint64 key : std::as_const(keys)) {
        found->reset();
        found->bind(0, *m);
        found->bind(1, key);
        auto there = found->step();
        if (!there)
            return fail(there.error());
        if (*there) {
            const bool takes = query.isThreads() || filter->takes(key, int(found->integer(0)), found->integer(1));
            steps.steps.append({key, takes, found->integer(2)});
            continue;
        }
        thread->reset();
        thread->bind(0, numberOf(key));
        auto known = thread->step();
        if (!known)
            return fail(known.error());
        steps.steps.append({key, false, *known ? thread->integer(0) : 0});
    }
    return steps;
}

} // namespace gw::mail
