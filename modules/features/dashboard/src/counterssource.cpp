// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/sources.h>

#include <gw/portalapi/counters.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {

namespace {

constexpr int itemsPerPage = 500;
constexpr int maxPages = 40;
constexpr int maxRounds = 2; ///< how often the numbers are asked again when the lists have moved on meanwhile

/// As whom and in what language a pull asks; the same from its first request to its last.
struct Caller
{
    QString seat;
    QString language;
};

template <class Call>
void sign(Call &call, const Caller &caller)
{
    if (!caller.seat.isEmpty())
        call.gwanmunSeat = caller.seat;
    if (!caller.language.isEmpty())
        call.acceptLanguage = caller.language;
}

struct Listed
{
    portal::CounterKind kind = portal::CounterKind::Unknown;
    QList<portal::WaitingItem> items = {};
};

/// Everything of one kind, page by page.
Task<Listed> listOf(Send send, portal::CounterKind kind, Caller caller)
{
    Listed listed{kind};
    portal::ListWaitingItems call;
    call.kind = kind;
    call.limit = itemsPerPage;
    sign(call, caller);
    for (int page = 0; page < maxPages; ++page) {
        Task<net::Reply> sending = send(call.request());
        const Result<net::Reply> reply = co_await sending;
        if (!reply)
            co_return fail(reply.error());
        const auto answer = portal::ListWaitingItems::parse(*reply);
        if (!answer)
            co_return fail(answer.error());
        listed.items += answer->value.items;
        if (!answer->next)
            break;
        call.cursor = answer->next;
    }
    co_return listed;
}

/// The lists behind the numbers. Where the top of a counter is all there is, nobody has to be asked.
Task<QList<Listed>> listsOf(Send send, portal::Counters counters, Caller caller)
{
    QList<Listed> lists;
    std::vector<Task<Listed>> asking;
    for (const portal::Counter &counter : std::as_const(counters.items)) {
        if (counter.kind == portal::CounterKind::Unknown)
            continue;
        if (counter.count <= counter.top.size())
            lists.append({counter.kind, counter.top});
        else
            asking.push_back(listOf(send, counter.kind, caller));
    }
    for (Task<Listed> &task : asking) {
        const Result<Listed> listed = co_await task;
        if (!listed)
            co_return fail(listed.error());
        lists.append(*listed);
    }
    co_return lists;
}

/// Whether each number is the length of its list.
bool agree(const portal::Counters &counters, const QList<Listed> &lists)
{
    return std::ranges::all_of(counters.items, [&](const portal::Counter &counter) {
        const auto list = std::ranges::find(lists, counter.kind, &Listed::kind);
        return list == lists.end() || list->items.size() == counter.count;
    });
}

void bindTime(sqlite::Statement &statement, int index, const std::optional<QDateTime> &time)
{
    if (time)
        statement.bind(index, toRfc3339(*time));
    else
        statement.bindNull(index);
}

Result<Done> writeItem(sqlite::Connection &db, const QString &seatId, const QString &kind,
                       const portal::WaitingItem &item, const QString &version)
{
    auto statement = db.prepare(
        u"INSERT OR REPLACE INTO dash_waiting(seat_id, id, kind, title, since, due, link, version) VALUES(?,?,?,?,?,?,?,?)"_s);
    if (!statement)
        return fail(statement.error());
    statement->bind(0, seatId);
    statement->bind(1, item.id);
    statement->bind(2, kind);
    statement->bind(3, item.title);
    statement->bind(4, toRfc3339(item.since));
    bindTime(*statement, 5, item.due);
    statement->bind(6, item.link);
    statement->bind(7, version);
    return statement->run();
}

/// What the linked systems report for the seat. A system that never did has no age.
Result<Done> writeLinked(sqlite::Connection &db, const portal::Counters &counters)
{
    for (const portal::LinkedCounter &counter : counters.systems.value_or(QList<portal::LinkedCounter>())) {
        auto statement = db.prepare(
            u"INSERT OR REPLACE INTO dash_counter(seat_id, kind, count, overdue, oldest_at, fresh_at, stale, title_ko, title_en) "
            "VALUES(?,?,?,?,?,?,?,?,?)"_s);
        if (!statement)
            return fail(statement.error());
        statement->bind(0, counters.seatId);
        statement->bind(1, u"system/"_s + counter.systemId);
        statement->bind(2, counter.count);
        statement->bind(3, counter.overdue);
        bindTime(*statement, 4, counter.oldestAt);
        statement->bind(5, counter.freshAt ? toRfc3339(*counter.freshAt) : QString());
        statement->bind(6, int(counter.stale));
        statement->bind(7, counter.titleKo);
        statement->bind(8, counter.titleEn);
        if (auto done = statement->run(); !done)
            return done;
    }
    return Done{};
}

Result<Done> writeCounters(sqlite::Connection &db, const portal::Counters &counters)
{
    if (auto done = db.exec(u"DELETE FROM dash_counter WHERE seat_id=?"_s, {counters.seatId}); !done)
        return done;
    for (const portal::Counter &counter : counters.items) {
        if (counter.kind == portal::CounterKind::Unknown)
            continue;
        auto statement = db.prepare(
            u"INSERT OR REPLACE INTO dash_counter(seat_id, kind, count, overdue, oldest_at, fresh_at, stale) VALUES(?,?,?,?,?,?,?)"_s);
        if (!statement)
            return fail(statement.error());
        statement->bind(0, counters.seatId);
        statement->bind(1, portal::toString(counter.kind));
        statement->bind(2, counter.count);
        statement->bind(3, counter.overdue);
        bindTime(*statement, 4, counter.oldestAt);
        statement->bind(5, toRfc3339(counter.freshAt));
        statement->bind(6, int(counter.stale));
        if (auto done = statement->run(); !done)
            return done;
    }
    return writeLinked(db, counters);
}

sync::Delta deltaOf(const portal::Versioned<portal::Counters> &counters, const QList<Listed> &lists)
{
    sync::Delta delta{counters.etag};
    const QString seatId = counters.value.seatId;
    for (const Listed &list : lists) {
        delta.batches +=
            sync::inBatches(list.items, [seatId, kind = portal::toString(list.kind), version = counters.etag](
                                            store::WriteContext &cache, const portal::WaitingItem &item) {
                return writeItem(cache.db(), seatId, kind, item, version);
            });
    }
    // Told about only here, so that nobody reads new items beside old numbers.
    delta.batches.append([counters](store::WriteContext &cache) {
        cache.touch(countersTopic);
        const auto swept = cache.db().exec(u"DELETE FROM dash_waiting WHERE seat_id=? AND version<>?"_s,
                                           {counters.value.seatId, counters.etag});
        return swept ? writeCounters(cache.db(), counters.value) : swept;
    });
    return delta;
}

} // namespace

CountersSource::CountersSource(Send send, Text seat, Text language)
    : m_send(std::move(send)), m_seat(std::move(seat)), m_language(std::move(language))
{
}

QString CountersSource::id() const
{
    return u"counters"_s;
}

QStringList CountersSource::wakeTopics() const
{
    return {u"counters"_s};
}

QString CountersSource::scope() const
{
    return m_seat() + u'|' + m_language();
}

Task<sync::Delta> CountersSource::pull(sync::Pull pull)
{
    const Send send = m_send;
    Caller caller{m_seat(), m_language()};
    portal::GetCounters call;
    sign(call, caller);
    if (!pull.cursor.isEmpty())
        call.ifNoneMatch = pull.cursor;
    for (int round = 1;; ++round) {
        Task<net::Reply> sending = send(call.request());
        const Result<net::Reply> reply = co_await sending;
        if (!reply)
            co_return fail(reply.error());
        const auto answer = portal::GetCounters::parse(*reply);
        if (!answer)
            co_return fail(answer.error());
        const portal::GetCounters::Response &counters = *answer;
        if (!counters)
            co_return sync::Delta{pull.cursor};
        caller.seat = counters->value.seatId;
        Task<QList<Listed>> listing = listsOf(send, counters->value, caller);
        const Result<QList<Listed>> lists = co_await listing;
        if (!lists)
            co_return fail(lists.error());
        if (round == maxRounds || agree(counters->value, *lists))
            co_return deltaOf(*counters, *lists);
        call.ifNoneMatch.reset(); // something came or went between the two answers
    }
}

Result<Done> CountersSource::sweep(store::WriteContext &, qint64) const
{
    return Done{}; // each answer replaces what there was of its seat, and the other seats stay
}

} // namespace gw::dashboard
