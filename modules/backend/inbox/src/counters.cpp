// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "rows.h"

#include <algorithm>
#include <gw/base/json.h>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using gw::portal::CounterKind;
using gw::portal::WaitingItem;

namespace gw::backend::inbox {
namespace {

struct Counted
{
    Box box;
    CounterKind kind;
};

// D11: each counter is the rows of one box that wait.
constexpr Counted countedBoxes[] = {{Box::Waiting, CounterKind::Approval}, {Box::Dispatch, CounterKind::Dispatch},
                                    {Box::Receipt, CounterKind::Receipt},  {Box::Circulation, CounterKind::Circulation},
                                    {Box::Memo, CounterKind::MemoReport},  {Box::DailyLog, CounterKind::DailyLog}};

QString boxOf(CounterKind kind)
{
    for (const Counted &counted : countedBoxes) {
        if (counted.kind == kind)
            return toText(counted.box);
    }
    return {};
}

QString onlyPassed(const Holders &holders, const QString &holder)
{
    return holders.own.contains(holder) ? QString() : u"AND stand_in = 1"_s;
}

Result<portal::WaitingSource::Kinds> numbers(Session &session, const Caller &caller, const QDateTime &now)
{
    const auto holders = holdersOf(session, caller, now);
    if (!holders)
        return fail(holders.error());
    portal::WaitingSource::Kinds kinds;
    for (const QString &holder : holders->all()) {
        const auto rows =
            session.query(u"SELECT box, count(*), min(since), count(CASE WHEN due < ? THEN 1 END) FROM inbox_entry "
                          "WHERE holder = ? AND waits = 1 %1 GROUP BY box"_s.arg(onlyPassed(*holders, holder)),
                          {toRfc3339(now), holder});
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows) {
            for (const Counted &counted : countedBoxes) {
                if (toText(counted.box) != row.text(0))
                    continue;
                portal::WaitingSource::Numbers &number = kinds[counted.kind];
                const QDateTime oldest = fromRfc3339(row.text(2));
                number.oldestAt = number.count == 0 ? oldest : std::min(number.oldestAt, oldest);
                number.count += int(row.integer(1));
                number.overdue += int(row.integer(3));
            }
        }
    }
    return kinds;
}

QString linkOf(const QJsonObject &item)
{
    const QString object = item.value(u"object"_s).toString();
    const QString document = item.value(u"documentId"_s).toString();
    if (!document.isEmpty() && object != u"receipt" && object != u"circulation")
        return u"gwanmun:approval/document/"_s + document;
    return u"gwanmun:approval/%1/%2"_s.arg(object, item.value(u"objectId"_s).toString());
}

WaitingItem waitingItem(const QJsonObject &item)
{
    WaitingItem waiting;
    waiting.id = item.value(u"id"_s).toString();
    waiting.title = item.value(u"title"_s).toString();
    waiting.since = fromRfc3339(item.value(u"since"_s).toString());
    if (item.contains(u"due"_s))
        waiting.due = fromRfc3339(item.value(u"due"_s).toString());
    waiting.link = linkOf(item);
    return waiting;
}

/// Up to `limit` items of every holder; the caller of this brings them into one order.
Result<QList<WaitingItem>> waitingRows(Session &session, const Caller &caller, const QDateTime &now,
                                       const QString &condition, const QVariantList &parameters, const QString &order,
                                       int limit)
{
    const auto holders = holdersOf(session, caller, now);
    if (!holders)
        return fail(holders.error());
    QList<WaitingItem> items;
    for (const QString &holder : holders->all()) {
        const auto rows =
            session.query(u"SELECT item FROM inbox_entry WHERE holder = ? AND waits = 1 %1 %2 ORDER BY %3 "
                          "LIMIT ?"_s.arg(onlyPassed(*holders, holder), condition, order),
                          QVariantList{holder} + parameters + QVariantList{limit});
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows)
            items.append(waitingItem(json::parseObject(row.text(0).toUtf8()).value_or(QJsonObject())));
    }
    return items;
}

Result<QList<WaitingItem>> top(Session &session, const Caller &caller, const QDateTime &now, CounterKind kind,
                               int limit)
{
    const QString box = boxOf(kind);
    if (box.isEmpty())
        return QList<WaitingItem>();
    return waitingRows(session, caller, now, u"AND box = ?"_s, {box},
                       u"CASE WHEN due IS NULL THEN 1 ELSE 0 END, due, since, id"_s, limit);
}

Result<QList<WaitingItem>> list(Session &session, const Caller &caller, const QDateTime &now,
                                std::optional<CounterKind> kind,
                                const std::optional<std::pair<QString, QString>> &after, int limit)
{
    QString condition;
    QVariantList parameters;
    if (kind) {
        const QString box = boxOf(*kind);
        if (box.isEmpty())
            return QList<WaitingItem>();
        condition = u"AND box = ?"_s;
        parameters << box;
    }
    if (after) {
        condition += u" AND since >= ? AND (since > ? OR id > ?)"_s;
        parameters << after->first << after->first << after->second;
    }
    auto items = waitingRows(session, caller, now, condition, parameters, u"since, id"_s, limit);
    if (!items)
        return items;
    std::sort(items->begin(), items->end(), [](const WaitingItem &a, const WaitingItem &b) {
        return std::tie(a.since, a.id) < std::tie(b.since, b.id);
    });
    items->resize(std::min(items->size(), qsizetype(limit)));
    return items;
}

} // namespace

portal::WaitingSource waitingSource(const Clock &clock)
{
    return {
        .numbers = [&clock](Session &session, const Caller &caller) { return numbers(session, caller, clock.now()); },
        .top = [&clock](Session &session, const Caller &caller, CounterKind kind,
                        int limit) { return top(session, caller, clock.now(), kind, limit); },
        .list = [&clock](Session &session, const Caller &caller, std::optional<CounterKind> kind,
                         const std::optional<std::pair<QString, QString>> &after,
                         int limit) { return list(session, caller, clock.now(), kind, after, limit); }};
}

} // namespace gw::backend::inbox
