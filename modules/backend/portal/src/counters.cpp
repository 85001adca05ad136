// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <QHash>
#include <QJsonDocument>
#include <algorithm>
#include <gw/portaltypes/counters.h>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

constexpr int topItems = 5;

const QString itemColumns = u"id, title_ko, title_en, since, due, link"_s;

gw::portal::WaitingItem itemFrom(const Request &request, const storage::Row &row)
{
    gw::portal::WaitingItem item;
    item.id = row.text(0);
    item.title = row.text(2).isEmpty() ? row.text(1) : http::inLanguageOf(request, row.text(1), row.text(2));
    item.since = fromRfc3339(row.text(3));
    if (!row.isNull(4))
        item.due = fromRfc3339(row.text(4));
    item.link = row.text(5);
    return item;
}

/// Since when the seat's numbers are what they are: their last change, or this morning for a seat that never had any.
Result<QDateTime> changedAt(Session &session, const QString &seatId, const Clock &clock)
{
    const auto rows = session.query(u"SELECT changed_at FROM waiting_state WHERE seat_id = ?"_s, {seatId});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? fromRfc3339(today(clock) + u"T00:00:00+09:00"_s) : fromRfc3339(rows->front().text(0));
}

const QString ownOfSystems = u"kind = 'system'"_s;

using CountersByKind = QHash<QString, gw::portal::Counter>;

/// Count, oldest and overdue of everything that has something, from the rows that the list shows: they cannot disagree.
/// `column`: "kind", or "source" for the numbers that are linked systems' own.
Result<CountersByKind> numbersOf(Session &session, const QString &seatId, const QString &now, const QString &column)
{
    const auto rows = session.query(
        u"SELECT %1, count(*), min(since), count(CASE WHEN due < ? THEN 1 END) FROM waiting_item "
        "WHERE seat_id = ? AND %2 GROUP BY %1"_s.arg(column, column == u"kind" ? u"kind <> 'system'"_s : ownOfSystems),
        {now, seatId});
    if (!rows)
        return fail(rows.error());
    CountersByKind counters;
    for (const storage::Row &row : *rows) {
        gw::portal::Counter &counter = counters[row.text(0)];
        counter.count = int(row.integer(1));
        counter.oldestAt = fromRfc3339(row.text(2));
        counter.overdue = int(row.integer(3));
    }
    return counters;
}

/// `condition` has one parameter: `value`.
Result<QList<gw::portal::WaitingItem>> topOf(Session &session, const Request &request, const QString &seatId,
                                             const QString &condition, const QString &value)
{
    const auto rows =
        session.query(u"SELECT "_s + itemColumns + u" FROM waiting_item WHERE seat_id = ? AND "_s + condition
                          + u" ORDER BY CASE WHEN due IS NULL THEN 1 ELSE 0 END, due, since, id LIMIT ?"_s,
                      {seatId, value, topItems});
    if (!rows)
        return fail(rows.error());
    QList<gw::portal::WaitingItem> items;
    for (const storage::Row &row : *rows)
        items.append(itemFrom(request, row));
    return items;
}

bool isMail(gw::portal::CounterKind kind)
{
    return kind == gw::portal::CounterKind::MailEmployee || kind == gw::portal::CounterKind::MailCitizen;
}

Result<gw::portal::Counter> mailCounter(const Services &services, Session &session, const Caller &caller,
                                        gw::portal::CounterKind kind)
{
    gw::portal::Counter counter;
    const auto numbers = services.mail->numbers(session, caller, kind);
    if (!numbers)
        return fail(numbers.error());
    counter.count = numbers->count;
    if (numbers->count > 0) {
        counter.oldestAt = numbers->oldestAt;
        const auto top = services.mail->list(session, caller, kind, {}, topItems);
        if (!top)
            return fail(top.error());
        counter.top = *top;
    }
    return counter;
}

/// What other parts have waiting, by kind.
Result<WaitingSource::Kinds> sourceNumbers(const Services &services, Session &session, const Caller &caller)
{
    WaitingSource::Kinds all;
    for (const WaitingSource &source : services.sources) {
        const auto numbers = source.numbers(session, caller);
        if (!numbers)
            return fail(numbers.error());
        for (auto number = numbers->begin(); number != numbers->end(); ++number) {
            WaitingSource::Numbers &sum = all[number.key()];
            sum.oldestAt = sum.count == 0 ? number->oldestAt : std::min(sum.oldestAt, number->oldestAt);
            sum.count += number->count;
            sum.overdue += number->overdue;
        }
    }
    return all;
}

bool dueBefore(const gw::portal::WaitingItem &a, const gw::portal::WaitingItem &b)
{
    if (a.due.has_value() != b.due.has_value())
        return a.due.has_value();
    return std::tie(a.due, a.since, a.id) < std::tie(b.due, b.since, b.id);
}

/// The first items of a kind over the WaitingList's and the other parts' rows.
Result<QList<gw::portal::WaitingItem>> topOfAll(const Services &services, Session &session, const Request &request,
                                                const Caller &caller, gw::portal::CounterKind kind)
{
    auto top = topOf(session, request, caller.seatId, u"kind = ?"_s, toString(kind));
    if (!top)
        return top;
    for (const WaitingSource &source : services.sources) {
        const auto more = source.top(session, caller, kind, topItems);
        if (!more)
            return more;
        top->append(*more);
    }
    std::sort(top->begin(), top->end(), dueBefore);
    top->resize(std::min(top->size(), qsizetype(topItems)));
    return top;
}

struct Source
{
    QDateTime freshAt;
    bool stale = false;
};

Result<QHash<QString, Source>> linkedSources(Session &session)
{
    const auto rows = session.query(u"SELECT kind, fresh_at, stale FROM linked_source"_s);
    if (!rows)
        return fail(rows.error());
    QHash<QString, Source> sources;
    for (const storage::Row &row : *rows)
        sources.insert(row.text(0), {fromRfc3339(row.text(1)), row.boolean(2)});
    return sources;
}

/// The numbers of linked systems that are not one of the kinds.
Result<QList<gw::portal::LinkedCounter>> linkedCounters(const Services &services, Session &session,
                                                        const Request &request, const Caller &caller,
                                                        const QString &now)
{
    QList<gw::portal::LinkedCounter> counters;
    if (!services.linkedSystems)
        return counters;
    const auto systems = services.linkedSystems(session, caller);
    if (!systems)
        return fail(systems.error());
    if (systems->isEmpty())
        return counters;
    const auto numbers = numbersOf(session, caller.seatId, now, u"source"_s);
    if (!numbers)
        return fail(numbers.error());
    for (const LinkedSystem &system : *systems) {
        const gw::portal::Counter number = numbers->value(system.id);
        gw::portal::LinkedCounter counter{.systemId = system.id,
                                          .titleKo = system.title.ko,
                                          .titleEn = system.title.en,
                                          .count = number.count,
                                          .oldestAt = number.oldestAt,
                                          .overdue = number.overdue,
                                          .freshAt = system.freshAt,
                                          .stale = system.stale,
                                          .top = {}};
        if (number.count > 0) {
            const auto top = topOf(session, request, caller.seatId, ownOfSystems + u" AND source = ?"_s, system.id);
            if (!top)
                return fail(top.error());
            counter.top = *top;
        }
        counters.append(counter);
    }
    return counters;
}

} // namespace

Response getCounters(const Services &services, const Request &request, const Caller &caller)
{
    const QString now = toRfc3339(services.clock.now());
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto changed = changedAt(session, caller.seatId, services.clock);
        if (!changed)
            return fail(changed.error());
        const auto sources = linkedSources(session);
        if (!sources)
            return fail(sources.error());
        const auto numbers = numbersOf(session, caller.seatId, now, u"kind"_s);
        if (!numbers)
            return fail(numbers.error());
        const auto others = sourceNumbers(services, session, caller);
        if (!others)
            return fail(others.error());
        gw::portal::Counters counters;
        counters.seatId = caller.seatId;
        counters.asOf = *changed;
        for (const gw::portal::CounterKind kind : gw::portal::allCounterKinds) {
            const QString name = toString(kind);
            gw::portal::Counter counter = numbers->value(name);
            if (isMail(kind) && !services.mail)
                continue;
            const bool ofMail = isMail(kind);
            if (ofMail) {
                const auto mail = mailCounter(services, session, caller, kind);
                if (!mail)
                    return fail(mail.error());
                counter = *mail;
            }
            if (const WaitingSource::Numbers more = others->value(kind); more.count > 0) {
                counter.oldestAt = counter.count == 0 ? more.oldestAt : std::min(*counter.oldestAt, more.oldestAt);
                counter.count += more.count;
                counter.overdue += more.overdue;
            }
            counter.kind = kind;
            if (kind == gw::portal::CounterKind::Questions && counter.count == 0 && !caller.may(u"question.answer"_s))
                continue;
            if (kind == gw::portal::CounterKind::Boards && counter.count == 0)
                continue; // hardly anybody ever has one
            if (kind == gw::portal::CounterKind::SystemAccess && counter.count == 0 && !caller.may(u"systems.grant"_s))
                continue;
            const Source source = sources->value(name, {*changed, false});
            counter.freshAt = source.freshAt;
            counter.stale = source.stale;
            if (counter.count > 0 && !ofMail) {
                const auto top = topOfAll(services, session, request, caller, kind);
                if (!top)
                    return fail(top.error());
                counter.top = *top;
            }
            counters.items.append(counter);
        }
        const auto systems = linkedCounters(services, session, request, caller, now);
        if (!systems)
            return fail(systems.error());
        if (!systems->isEmpty())
            counters.systems = *systems;
        // The digest, not the revision: time alone makes things overdue.
        const QJsonObject body = toJson(counters).toObject();
        return versioned(request, body, http::etagOf(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    });
}

static Response listMail(const Services &services, const Request &request, const Caller &caller,
                         gw::portal::CounterKind kind, int limit)
{
    std::optional<std::pair<QString, QString>> after;
    if (request.query.hasQueryItem(u"cursor"_s)) {
        after = unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!after)
            return wrongParameter(u"cursor"_s, u"format"_s);
    }
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto items = services.mail->list(session, caller, kind, after, limit + 1);
        if (!items)
            return fail(items.error());
        gw::portal::WaitingItems page;
        page.items = items->first(std::min(items->size(), qsizetype(limit)));
        Response response = Response::json(200, toJson(page).toObject());
        if (items->size() <= limit)
            return response;
        const gw::portal::WaitingItem &last = page.items.last();
        return withNext(std::move(response), request, packCursor(toRfc3339(last.since), last.id));
    });
}

Response listWaitingItems(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    std::optional<gw::portal::CounterKind> ofKind;
    std::optional<std::pair<QString, QString>> after;
    QString sql = u"SELECT "_s + itemColumns + u" FROM waiting_item WHERE seat_id = ?"_s;
    QVariantList parameters{caller.seatId};
    if (request.query.hasQueryItem(u"kind"_s)) {
        const QString kind = request.query.queryItemValue(u"kind"_s, QUrl::FullyDecoded);
        const gw::portal::CounterKind known = gw::portal::counterKindFromString(kind);
        if (known == gw::portal::CounterKind::Unknown)
            return wrongParameter(u"kind"_s, u"unknown-value"_s);
        if (isMail(known) && services.mail)
            return listMail(services, request, caller, known, *limit);
        sql += u" AND kind = ?"_s;
        parameters << kind;
        ofKind = known;
    }
    if (request.query.hasQueryItem(u"system"_s)) {
        sql += u" AND source = ?"_s;
        parameters << request.query.queryItemValue(u"system"_s, QUrl::FullyDecoded);
    }
    if (request.query.hasQueryItem(u"cursor"_s)) {
        after = unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!after)
            return wrongParameter(u"cursor"_s, u"format"_s);
        sql += u" AND (since > ? OR (since = ? AND id > ?))"_s;
        parameters << after->first << after->first << after->second;
    }
    sql += u" ORDER BY since, id LIMIT ?"_s;
    parameters << *limit + 1;
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto rows = session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        QList<gw::portal::WaitingItem> items;
        for (const storage::Row &row : *rows)
            items.append(itemFrom(request, row));
        for (const WaitingSource &source : services.sources) {
            if (request.query.hasQueryItem(u"system"_s))
                break; // a linked system's own
            const auto more = source.list(session, caller, ofKind, after, *limit + 1);
            if (!more)
                return fail(more.error());
            items.append(*more);
        }
        std::sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
            return std::tie(a.since, a.id) < std::tie(b.since, b.id);
        });
        gw::portal::WaitingItems page;
        page.items = items.first(std::min(items.size(), qsizetype(*limit)));
        Response response = Response::json(200, toJson(page).toObject());
        if (items.size() <= *limit)
            return response;
        const gw::portal::WaitingItem &last = page.items.last();
        return withNext(std::move(response), request, packCursor(toRfc3339(last.since), last.id));
    });
}

} // namespace gw::backend::portal
