// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "mirror.h"

#include <gw/backend/portal/fields.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

/// The boards with these ids as a person sees them; without ids, up to `limit` behind `after`, by id.
Result<QList<api::Board>> boardsFor(Session &session, const Sight &sight, const QStringList &ids,
                                    const QString &after = {}, int limit = -1)
{
    QVariantList parameters{sight.personId()};
    QString where = u"board.id > ? ORDER BY board.id LIMIT ?"_s;
    if (limit < 0) {
        if (ids.isEmpty())
            return QList<api::Board>();
        where = u"board.id IN (%1)"_s.arg(storage::placeholders(ids.size()));
        parameters += QVariantList(ids.begin(), ids.end());
    } else {
        parameters << after << limit;
    }
    const auto rows = session.query(
        u"SELECT board.id, unit_id, name_ko, name_en, description_ko, description_en, position, post_count, "
        u"last_post_at, "
        "revision, read_until, (SELECT count(*) FROM board_member WHERE board_member.board_id = board.id) "
        "FROM board LEFT JOIN board_mark ON board_mark.board_id = board.id AND board_mark.person_id = ? WHERE "_s
            + where,
        parameters);
    if (!rows)
        return fail(rows.error());
    QList<api::Board> boards;
    for (const storage::Row &row : *rows) {
        const BoardRow known = sight.board(row.text(0)).value_or(BoardRow{});
        api::Board board;
        board.id = row.text(0);
        board.layer = known.layer;
        if (!known.unitId.isEmpty())
            board.unitId = known.unitId;
        board.category = known.category;
        board.nameKo = row.text(2);
        board.nameEn = row.text(3);
        board.descriptionKo = row.text(4);
        board.descriptionEn = row.text(5);
        board.postType = known.postType;
        board.position = int(row.integer(6));
        board.mayPost = sight.mayPost(known);
        board.mayModerate = sight.mayModerate(known);
        board.isMember = sight.isMember(known);
        board.memberCount = int(row.integer(11));
        board.postCount = int(row.integer(7));
        if (!row.isNull(8))
            board.lastPostAt = fromRfc3339(row.text(8));
        if (!row.isNull(10))
            board.readUntil = fromRfc3339(row.text(10));
        board.revision = row.integer(9);
        boards.append(board);
    }
    return boards;
}

Result<Loaded> load(Session &session, const Sight &sight, const QString &after, int limit)
{
    const auto boards = boardsFor(session, sight, {}, after, limit + 1);
    if (!boards)
        return fail(boards.error());
    Loaded page;
    page.hasMore = boards->size() > limit;
    for (const api::Board &board : boards->first(std::min<qsizetype>(limit, boards->size()))) {
        page.last = board.id;
        if (visibleBoard(sight, board.id))
            page.objects.append(toJson(board));
    }
    return page;
}

Result<QHash<QString, QJsonValue>> fetched(Session &session, const Sight &sight, const QStringList &ids)
{
    const auto boards = boardsFor(session, sight, ids);
    if (!boards)
        return fail(boards.error());
    QHash<QString, QJsonValue> objects;
    for (const api::Board &board : *boards) {
        if (visibleBoard(sight, board.id))
            objects.insert(board.id, toJson(board));
    }
    return objects;
}

/// A change that concerns the caller's own copy of a board; the answer is that copy as it then is.
Response changeOwn(const Services &services, const Request &request, const Caller &caller,
                   const std::function<Result<std::optional<Response>>(Session &, const BoardRow &)> &act)
{
    const auto action = [&](Session &session) -> Result<Response> {
        const auto before = Sight::of(session, caller, services.clock);
        if (!before)
            return fail(before.error());
        const auto board = visibleBoard(*before, request.parameter(u"id"_s));
        if (!board)
            return http::notFound(request);
        auto refused = act(session, *board);
        if (!refused)
            return fail(refused.error());
        if (*refused)
            return std::move(**refused);
        const auto number = ChangeLog::append(session, boardsOf(caller.personId), board->id, ChangeLog::What::Updated);
        if (!number)
            return fail(number.error());
        const auto after = Sight::of(session, caller, services.clock);
        if (!after)
            return fail(after.error());
        const auto now = boardsFor(session, *after, {board->id});
        if (!now)
            return fail(now.error());
        return Response::json(200, toJson(now->first()).toObject());
    };
    return actOnce(services.once, request, caller, Key::Required, action,
                   [&] { publishTo(services, caller.personId); });
}

std::optional<Response> notAClub()
{
    return http::invalidFields({{u""_s, u"not-a-club"_s, {}}});
}

} // namespace

Response getBoardChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        // What the seat may do is part of a board, so another seat begins anew.
        return mirrored(session, request, *limit,
                        {.collections = {u"boards"_s, boardsOf(caller.personId)},
                         .fingerprint = sight->fingerprint() + caller.seatId.right(12),
                         .load = [&](const QString &after, int most) { return load(session, *sight, after, most); },
                         .fetch = [&](const QStringList &ids) { return fetched(session, *sight, ids); }});
    });
}

Response readBoard(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    const auto until = fields.optionalTime(u"readUntil"_s);
    if (!until && fields.errors().isEmpty())
        fields.wrong(u"readUntil"_s, u"required"_s);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    return changeOwn(services, request, caller,
                     [&](Session &session, const BoardRow &board) -> Result<std::optional<Response>> {
                         // Never beyond now: what is written later is unread. Never backwards: two desks may ask.
                         const QString at = toRfc3339(std::min(*until, services.clock.now()));
                         const auto done = session.exec(u"INSERT INTO board_mark(person_id, board_id, read_until) "
                                                        u"VALUES(?, ?, ?) ON CONFLICT(person_id, board_id) "
                                                        "DO UPDATE SET read_until = CASE WHEN board_mark.read_until > "
                                                        "excluded.read_until THEN board_mark.read_until "
                                                        "ELSE excluded.read_until END"_s,
                                                        {caller.personId, board.id, at});
                         if (!done)
                             return fail(done.error());
                         return std::optional<Response>();
                     });
}

Response joinClub(const Services &services, const Request &request, const Caller &caller)
{
    return changeOwn(
        services, request, caller, [&](Session &session, const BoardRow &board) -> Result<std::optional<Response>> {
            if (board.layer != api::BoardLayer::Club)
                return notAClub();
            const auto done = session.exec(u"INSERT INTO board_member(board_id, person_id, role, at) VALUES(?, ?, "
                                           "'member', ?) ON CONFLICT(board_id, person_id) DO NOTHING"_s,
                                           {board.id, caller.personId, toRfc3339(services.clock.now())});
            if (!done)
                return fail(done.error());
            return std::optional<Response>();
        });
}

Response leaveClub(const Services &services, const Request &request, const Caller &caller)
{
    return changeOwn(
        services, request, caller, [&](Session &session, const BoardRow &board) -> Result<std::optional<Response>> {
            if (board.layer != api::BoardLayer::Club)
                return notAClub();
            const auto done =
                session.exec(u"DELETE FROM board_member WHERE board_id = ? AND person_id = ? AND role <> 'owner'"_s,
                             {board.id, caller.personId});
            if (!done)
                return fail(done.error());
            return std::optional<Response>();
        });
}

} // namespace gw::backend::boards
