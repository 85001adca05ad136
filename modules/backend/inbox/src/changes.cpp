// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gw/backend/inbox/people.h>
#include <gw/backend/portal/cursor.h>
#include <gw/backend/portal/endpoint.h>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;
using gw::backend::storage::ChangeLog;

namespace gw::backend::inbox {
namespace {

const QString entryColumns = u"id, holder, stand_in, from_seat, stand_in_may, item"_s;

/// One answer's objects, made when it is known whose names are needed.
class Page
{
public:
    explicit Page(const Holders &holders) : m_holders(holders) {}

    bool passes(const storage::Row &row) const
    {
        return m_holders.own.contains(row.text(1)) || (row.boolean(2) && m_holders.standingIn.contains(row.text(1)));
    }
    void add(const storage::Row &row, QJsonArray &into)
    {
        m_rows.append({row, &into});
        m_seats.append(row.text(3));
        m_seats.append(m_holders.standingIn.value(row.text(1)));
    }
    Result<Done> fill(storage::Session &session)
    {
        const auto people = peopleOn(session, m_seats);
        if (!people)
            return fail(people.error());
        for (const auto &[row, into] : m_rows) {
            QJsonObject item = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
            if (const QJsonObject from = people->value(row.text(3)); !from.isEmpty())
                item.insert(u"from"_s, from);
            if (const QString away = m_holders.standingIn.value(row.text(1)); !away.isEmpty()) {
                const QJsonObject absent = people->value(away);
                const QString name = absent.value(u"name"_s).toString();
                const QString nameEn = absent.value(u"nameEn"_s).toString(name);
                item.insert(u"why"_s, QJsonObject{{u"code"_s, u"acting-for"_s},
                                                  {u"ko"_s, u"%1 님의 부재로 대신 처리합니다."_s.arg(name)},
                                                  {u"en"_s, u"You stand in for %1, who is away."_s.arg(
                                                                nameEn.isEmpty() ? name : nameEn)}});
                item.insert(u"actingForSeatId"_s, away);
                item.insert(u"may"_s, QJsonArray::fromStringList(row.text(4).split(u',', Qt::SkipEmptyParts)));
            }
            into->append(item);
        }
        return Done{};
    }

private:
    const Holders &m_holders;
    QList<std::pair<storage::Row, QJsonArray *>> m_rows;
    QStringList m_seats;
};

Response changesAnswer(const QJsonArray &created, const QJsonArray &updated, const QStringList &destroyed,
                       const QString &state, bool hasMore)
{
    return Response::json(200, {{u"created"_s, created},
                                {u"updated"_s, updated},
                                {u"destroyed"_s, QJsonArray::fromStringList(destroyed)},
                                {u"newState"_s, state},
                                {u"hasMore"_s, hasMore}});
}

/// A page of everything: first what waits, holder by holder, then the rest; each page costs the same. Where it stands is
/// "<part>-<last id>". The number is that of the first page, so that what happens meanwhile is in the delta after it.
Result<Response> loading(Session &session, const Holders &holders, portal::ListCursor cursor, int limit)
{
    const QStringList all = holders.all();
    qsizetype part = cursor.after.section(u'-', 0, 0).toLongLong();
    QString after = cursor.after.section(u'-', 1);
    Page page(holders);
    QJsonArray created;
    int room = limit;
    while (part < 2 * all.size() && room > 0) {
        const QString &holder = all.at(part % all.size());
        const bool own = holders.own.contains(holder);
        const auto rows =
            session.query(u"SELECT %1 FROM inbox_entry WHERE holder = ? AND waits = ? AND id > ? %2 "
                          "ORDER BY id LIMIT ?"_s.arg(entryColumns, own ? QString() : u"AND stand_in = 1"_s),
                          {holder, part < all.size() ? 1 : 0, after, room});
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows)
            page.add(row, created);
        room -= int(rows->size());
        if (room > 0) {
            ++part;
            after.clear();
        } else {
            after = rows->back().text(0);
        }
    }
    if (const auto filled = page.fill(session); !filled)
        return fail(filled.error());
    const bool hasMore = part < 2 * all.size();
    cursor.after = hasMore ? QString::number(part) + u'-' + after : QString();
    return changesAnswer(created, {}, {}, cursor.text(), hasMore);
}

Result<Response> delta(Session &session, const Holders &holders, portal::ListCursor cursor, int limit)
{
    QStringList collections;
    for (const QString &holder : holders.all())
        collections.append(collectionOf(holder));
    const auto found = ChangeLog::sinceAll(session, collections, cursor.number, limit);
    if (!found) {
        if (found.error().code == Error::Code::StateTooOld)
            return Response::problem(410, u"state-too-old"_s, {});
        return fail(found.error());
    }
    QStringList destroyed;
    QSet<QString> fresh;
    QStringList asked;
    bool hasMore = false;
    for (const storage::Changes &changes : *found) {
        cursor.number = changes.newState;
        hasMore = changes.hasMore;
        destroyed.append(changes.destroyed);
        asked.append(changes.created + changes.updated);
        fresh.unite(QSet<QString>(changes.created.begin(), changes.created.end()));
    }
    Page page(holders);
    QJsonArray created;
    QJsonArray updated;
    for (qsizetype from = 0; from < asked.size(); from += 200) {
        const QStringList some = asked.mid(from, 200);
        const auto rows = session.query(
            u"SELECT %1 FROM inbox_entry WHERE id IN (%2)"_s.arg(entryColumns, storage::placeholders(some.size())),
            QVariantList(some.begin(), some.end()));
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows) {
            if (page.passes(row))
                page.add(row, fresh.contains(row.text(0)) ? created : updated);
            else
                destroyed.append(row.text(0)); // no longer passes to who stands in
        }
    }
    if (const auto filled = page.fill(session); !filled)
        return fail(filled.error());
    return changesAnswer(created, updated, destroyed, cursor.text(), hasMore);
}

} // namespace

Response getInboxChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 500, 1000);
    if (!limit)
        return limit.error();
    const bool fromNothing = !request.query.hasQueryItem(u"since"_s);
    const auto cursor = portal::ListCursor::parse(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!fromNothing && !cursor)
        return portal::wrongParameter(u"since"_s, u"format"_s);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto holders = holdersOf(session, caller, services.clock.now());
        if (!holders)
            return fail(holders.error());
        if (fromNothing) {
            QStringList collections;
            for (const QString &holder : holders->all())
                collections.append(collectionOf(holder));
            const auto number = ChangeLog::state(session, collections);
            if (!number)
                return fail(number.error());
            return loading(session, *holders, {holders->fingerprint(), *number, {}}, *limit);
        }
        if (cursor->fingerprint != holders->fingerprint())
            return Response::problem(410, u"state-too-old"_s, {});
        return cursor->after.isEmpty() ? delta(session, *holders, *cursor, *limit)
                                       : loading(session, *holders, *cursor, *limit);
    });
}

} // namespace gw::backend::inbox
