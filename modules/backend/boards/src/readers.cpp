// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "alerts.h"
#include "handlers.h"
#include <gw/portaltypes/postacts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

using portal::Sql;

constexpr int mostAlerts = 2'000; // beyond it, the hint in the post has to do

/// Everybody in service who reads a board: `person_id, name, at` (NULL: not yet), `place`, one row each. `place` is one
/// character and the unit where they are counted, as in portal::readersOf().
Sql audienceOf(const BoardRow &board, const QString &postId, const QString &day)
{
    Sql sql;
    QString where;
    QVariantList whereParameters;
    switch (board.layer) {
    case api::BoardLayer::Bureau:
        sql.text = u"WITH RECURSIVE down(id) AS (SELECT id FROM unit WHERE id = ? UNION SELECT unit.id FROM unit "
                   "JOIN down ON unit.parent_id = down.id) "_s;
        sql.parameters << board.unitId;
        where = u" AND post.unit_id IN (SELECT id FROM down)"_s;
        break;
    case api::BoardLayer::District:
        where = u" AND unit.agency_id = ?"_s;
        whereParameters << board.agencyId;
        break;
    case api::BoardLayer::Club:
        where = u" AND person.id IN (SELECT person_id FROM board_member WHERE board_id = ?)"_s;
        whereParameters << board.id;
        break;
    case api::BoardLayer::City:
    case api::BoardLayer::Unknown: break;
    }
    sql.text += u"SELECT person.id AS person_id, person.name AS name, board_ack.at AS at, "
                "min(CASE WHEN seat.kind = 'main' THEN '0' ELSE '1' END || unit.id) AS place FROM person "
                "JOIN seat ON seat.person_id = person.id JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = "
                "post.unit_id "
                "LEFT JOIN board_ack ON board_ack.person_id = person.id AND board_ack.post_id = ? "
                "WHERE person.state <> 'left' AND (seat.valid_from IS NULL OR seat.valid_from <= ?) "
                "AND (seat.valid_to IS NULL OR seat.valid_to >= ?)"_s
                + where + u" GROUP BY person.id, person.name, board_ack.at"_s;
    sql.parameters << postId << day << day << whereParameters;
    return sql;
}

struct Counted
{
    PostRow row;
    BoardRow board;
    QDateTime remindedAt;
};

/// The must-read post, when the caller may see who has read it; otherwise the refusal.
Result<std::expected<Counted, Response>> countable(const Services &services, Session &session, const Request &request,
                                                   const Caller &caller)
{
    const auto sight = Sight::of(session, caller, services.clock);
    if (!sight)
        return fail(sight.error());
    auto row = visiblePost(session, *sight, request.parameter(u"id"_s), services.clock.now());
    if (!row)
        return fail(row.error());
    using Answer = std::expected<Counted, Response>;
    if (!*row)
        return Answer(std::unexpected(http::notFound(request)));
    const BoardRow board = *sight->board((*row)->post.boardId);
    if (!(*row)->isBy(caller.personId) && !sight->mayModerate(board))
        return Answer(
            std::unexpected(http::forbidden(http::inLanguageOf(request, u"글쓴이와 게시판 관리자만 볼 수 있습니다."_s,
                                                               u"Only its author and moderators may see this."_s))));
    if (!(*row)->post.mustRead)
        return Answer(std::unexpected(http::invalidFields({{u""_s, u"not-must-read"_s, {}}})));
    const auto reminded = session.query(u"SELECT reminded_at FROM board_post WHERE id = ?"_s, {(*row)->post.id});
    if (!reminded)
        return fail(reminded.error());
    const QString at = reminded->front().text(0);
    return Answer(Counted{std::move(**row), board, at.isEmpty() ? QDateTime() : fromRfc3339(at)});
}

Result<Done> addTotals(Session &session, const Sql &audience, bool units, api::PostReaders &readers)
{
    const auto rows =
        session.query(u"SELECT place, count(*), count(at) FROM ("_s + audience.text + u") AS readers GROUP BY place"_s,
                      audience.parameters);
    if (!rows)
        return fail(rows.error());
    QMap<QString, api::PostUnitCount> byUnit;
    for (const storage::Row &row : *rows) {
        api::PostUnitCount &unit = byUnit[row.text(0).mid(1)];
        unit.unitId = row.text(0).mid(1);
        unit.acknowledged += int(row.integer(2));
        unit.missing += int(row.integer(1) - row.integer(2));
        readers.acknowledged += int(row.integer(2));
        readers.missing += int(row.integer(1) - row.integer(2));
    }
    if (units)
        readers.units = byUnit.values();
    return Done{};
}

Sql pageOf(const Sql &audience, const Request &request, const std::optional<std::pair<QString, QString>> &after,
           int limit)
{
    Sql sql{u"SELECT person_id, name, at, place FROM ("_s + audience.text + u") AS readers WHERE person_id <> ''"_s,
            audience.parameters};
    const QString acknowledged = request.query.queryItemValue(u"acknowledged"_s);
    if (acknowledged == u"true"_s)
        sql.text += u" AND at IS NOT NULL"_s;
    if (acknowledged == u"false"_s)
        sql.text += u" AND at IS NULL"_s;
    if (request.query.hasQueryItem(u"unitId"_s)) {
        const QString unit = request.query.queryItemValue(u"unitId"_s);
        sql.text += u" AND place IN (?, ?)"_s;
        sql.parameters << u'0' + unit << u'1' + unit;
    }
    if (after) {
        sql.text += u" AND (name > ? OR (name = ? AND person_id > ?))"_s;
        sql.parameters << after->first << after->first << after->second;
    }
    sql.text += u" ORDER BY name, person_id LIMIT ?"_s;
    sql.parameters << limit + 1;
    return sql;
}

/// An alert for each of those who have not acknowledged it.
Result<Done> alertMissing(Session &session, const Sql &audience, const api::BoardPost &post, const QDateTime &now)
{
    const auto rows = session.query(u"SELECT person_id FROM ("_s + audience.text + u") AS readers WHERE at IS NULL"_s,
                                    audience.parameters);
    if (!rows)
        return fail(rows.error());
    QSet<QString> people;
    for (const storage::Row &row : *rows)
        people.insert(row.text(0));
    return alert(session, people, {.kind = api::BoardAlertKind::Reminder, .postId = post.id, .title = post.title}, now);
}

} // namespace

Response listPostReaders(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    const QString acknowledged = request.query.queryItemValue(u"acknowledged"_s);
    if (request.query.hasQueryItem(u"acknowledged"_s) && acknowledged != u"true"_s && acknowledged != u"false"_s)
        return portal::wrongParameter(u"acknowledged"_s, u"type"_s);
    std::optional<std::pair<QString, QString>> after;
    if (request.query.hasQueryItem(u"cursor"_s)) {
        after = portal::unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!after)
            return portal::wrongParameter(u"cursor"_s, u"format"_s);
    }
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto counted = countable(services, session, request, caller);
        if (!counted)
            return fail(counted.error());
        if (!*counted)
            return counted->error();
        const Sql audience = audienceOf((*counted)->board, (*counted)->row.post.id, portal::today(services.clock));
        api::PostReaders readers;
        if ((*counted)->remindedAt.isValid())
            readers.remindedAt = (*counted)->remindedAt;
        if (const auto added = addTotals(session, audience, !after, readers); !added)
            return fail(added.error());
        const Sql sql = pageOf(audience, request, after, *limit);
        const auto rows = session.query(sql.text, sql.parameters);
        if (!rows)
            return fail(rows.error());
        for (size_t i = 0; i < std::min(rows->size(), size_t(*limit)); ++i) {
            const storage::Row &row = (*rows)[i];
            api::PostReader reader{row.text(0), row.text(1), row.text(3).mid(1), {}};
            if (!row.isNull(2))
                reader.acknowledgedAt = fromRfc3339(row.text(2));
            readers.items.append(reader);
        }
        Response response = Response::json(200, toJson(readers).toObject());
        if (qsizetype(rows->size()) <= *limit)
            return response;
        const storage::Row &last = (*rows)[size_t(*limit) - 1];
        return portal::withNext(std::move(response), request, portal::packCursor(last.text(1), last.text(0)));
    });
}

Response remindPostReaders(const Services &services, const Request &request, const Caller &caller)
{
    const auto action = [&](Session &session) -> Result<Response> {
        const QDateTime now = services.clock.now();
        const auto counted = countable(services, session, request, caller);
        if (!counted)
            return fail(counted.error());
        if (!*counted)
            return counted->error();
        const std::chrono::seconds pause = services.limits.reminder;
        const qint64 left = (*counted)->remindedAt.isValid() ? pause.count() - (*counted)->remindedAt.secsTo(now) : 0;
        if (left > 0)
            return Response::problem(429, u"rate-limited"_s, {}).withHeader("Retry-After", QByteArray::number(left));
        const QString &id = (*counted)->row.post.id;
        api::PostReaders readers;
        const Sql audience = audienceOf((*counted)->board, id, portal::today(services.clock));
        if (const auto added = addTotals(session, audience, false, readers); !added)
            return fail(added.error());
        const auto done = session.exec(u"UPDATE board_post SET reminded_at = ? WHERE id = ?"_s, {toRfc3339(now), id});
        if (!done)
            return fail(done.error());
        if (readers.missing <= mostAlerts) {
            const auto told = alertMissing(session, audience, (*counted)->row.post, now);
            if (!told)
                return fail(told.error());
        }
        if (const auto noted = postChanged(session, id); !noted)
            return fail(noted.error());
        return Response::json(200, toJson(api::PostReminder{id, now, readers.missing}).toObject());
    };
    return actOnce(services.once, request, caller, Key::Required, action, [&] { publish(services); });
}

} // namespace gw::backend::boards
