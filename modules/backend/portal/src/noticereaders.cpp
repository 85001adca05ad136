// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "noticerows.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

Result<gw::portal::NoticeReaders> totals(Session &session, const Sql &audience)
{
    // The WITH of a recursive audience may stand inside the brackets on both engines.
    const auto rows =
        session.query(u"SELECT count(*), count(at) FROM ("_s + audience.text + u") AS readers"_s, audience.parameters);
    if (!rows)
        return fail(rows.error());
    const qint64 all = rows->front().integer(0);
    const qint64 read = rows->front().integer(1);
    gw::portal::NoticeReaders readers;
    readers.acknowledged = int(read);
    readers.missing = int(all - read);
    return readers;
}

Result<QList<gw::portal::NoticeUnitCount>> unitsOf(Session &session, const Sql &audience)
{
    const auto rows = session.query(u"SELECT substr(place, 2), count(*), count(at) FROM ("_s + audience.text
                                        + u") AS readers GROUP BY substr(place, 2) ORDER BY 1"_s,
                                    audience.parameters);
    if (!rows)
        return fail(rows.error());
    QList<gw::portal::NoticeUnitCount> units;
    for (const storage::Row &row : *rows)
        units.append({row.text(0), int(row.integer(2)), int(row.integer(1) - row.integer(2))});
    return units;
}

/// The part of the list that the request asks for, one row more than the page holds.
Sql page(const Sql &audience, const Request &request, const std::optional<std::pair<QString, QString>> &after,
         int limit)
{
    Sql sql{u"SELECT person_id, name, at, substr(place, 2) FROM ("_s + audience.text + u") AS readers WHERE person_id <> ''"_s,
            audience.parameters};
    const QString acknowledged = request.query.queryItemValue(u"acknowledged"_s);
    if (acknowledged == u"true"_s)
        sql.text += u" AND at IS NOT NULL"_s;
    if (acknowledged == u"false"_s)
        sql.text += u" AND at IS NULL"_s;
    if (request.query.hasQueryItem(u"unitId"_s)) {
        sql.text += u" AND substr(place, 2) = ?"_s;
        sql.parameters << request.query.queryItemValue(u"unitId"_s);
    }
    if (after) {
        sql.text += u" AND (name > ? OR (name = ? AND person_id > ?))"_s;
        sql.parameters << after->first << after->first << after->second;
    }
    sql.text += u" ORDER BY name, person_id LIMIT ?"_s;
    sql.parameters << limit + 1;
    return sql;
}

/// Whether the caller may see who read the notice: it is their own, or their seat publishes for the same unit.
Result<bool> mayCount(Session &session, const NoticeRow &row, const Standing &standing, const Caller &caller)
{
    if (standing.seats.contains(row.notice.authorSeatId))
        return true;
    if (!caller.may(u"notice.publish"_s))
        return false;
    const auto rows = session.query(
        u"SELECT mine.unit_id FROM seat AS me JOIN post AS mine ON mine.id = me.post_id "
        "JOIN post AS theirs ON theirs.unit_id = mine.unit_id JOIN seat AS author ON author.post_id = theirs.id "
        "WHERE me.id = ? AND author.id = ?"_s,
        {caller.seatId, row.notice.authorSeatId});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

} // namespace

Result<std::expected<NoticeRow, Response>> countable(const Services &services, Session &session,
                                                     const Request &request, const Caller &caller)
{
    const auto row = noticeRow(session, request.parameter(u"id"_s), caller.personId);
    if (!row)
        return fail(row.error());
    const auto standing = standingOf(session, caller.personId, today(services.clock));
    if (!standing)
        return fail(standing.error());
    if (!*row || !(*row)->isFor(*standing))
        return std::expected<NoticeRow, Response>(std::unexpected(http::notFound(request)));
    const auto may = mayCount(session, **row, *standing, caller);
    if (!may)
        return fail(may.error());
    if (!*may) {
        return std::expected<NoticeRow, Response>(
            std::unexpected(http::forbidden(http::inLanguageOf(request, u"게시한 부서만 볼 수 있습니다."_s,
                                                               u"Only those who published it may see its readers."_s))));
    }
    return std::expected<NoticeRow, Response>(**row);
}

Response listNoticeReaders(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    const QString acknowledged = request.query.queryItemValue(u"acknowledged"_s);
    if (request.query.hasQueryItem(u"acknowledged"_s) && acknowledged != u"true"_s && acknowledged != u"false"_s)
        return wrongParameter(u"acknowledged"_s, u"type"_s);
    std::optional<std::pair<QString, QString>> after;
    if (request.query.hasQueryItem(u"cursor"_s)) {
        after = unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!after)
            return wrongParameter(u"cursor"_s, u"format"_s);
    }
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto counted = countable(services, session, request, caller);
        if (!counted)
            return fail(counted.error());
        if (!*counted)
            return counted->error();
        const NoticeRow &row = **counted;
        const QString day = today(services.clock);
        const gw::portal::Notice &notice = row.notice;
        const Sql audience = readersOf(notice.id, toString(notice.layer), notice.unitId, row.agencyId, day);
        auto readers = totals(session, audience);
        if (!readers)
            return fail(readers.error());
        if (!after) {
            auto units = unitsOf(session, audience);
            if (!units)
                return fail(units.error());
            readers->units = std::move(*units);
        }
        const auto reminded = session.query(u"SELECT at FROM notice_reminder WHERE notice_id = ?"_s, {notice.id});
        if (!reminded)
            return fail(reminded.error());
        if (!reminded->empty())
            readers->remindedAt = fromRfc3339(reminded->front().text(0));
        const Sql sql = page(audience, request, after, *limit);
        const auto rows = session.query(sql.text, sql.parameters);
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &one : *rows) {
            if (readers->items.size() < *limit)
                readers->items.append({one.text(0), one.text(1), one.text(3),
                                       one.isNull(2) ? std::nullopt : std::optional(fromRfc3339(one.text(2)))});
        }
        Response response = Response::json(200, toJson(*readers).toObject());
        if (qsizetype(rows->size()) <= *limit)
            return response;
        const gw::portal::NoticeReader &last = readers->items.last();
        return withNext(std::move(response), request, packCursor(last.name, last.personId));
    });
}

} // namespace gw::backend::portal
