// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "postids.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {

Result<std::vector<PostId>> newestPosts(Session &session, const Sight &sight, const BoardRow &board,
                                        const std::optional<PostId> &before, const QString &notBefore, int limit)
{
    // Along board_post_list: the page costs its rows, wherever it begins.
    QString sql = u"SELECT id, created_at FROM board_post WHERE board_id = ? AND deleted_at IS NULL"_s;
    QVariantList parameters{board.id};
    if (before) {
        sql += u" AND created_at <= ? AND (created_at < ? OR id < ?)"_s;
        parameters << before->createdAt << before->createdAt << before->id;
    }
    if (!notBefore.isEmpty()) {
        sql += u" AND created_at >= ?"_s;
        parameters << notBefore;
    }
    if (!sight.mayModerate(board)) {
        sql += u" AND (hidden = 0 OR author_id = ?)"_s;
        parameters << sight.personId();
    }
    sql += u" ORDER BY created_at DESC, id DESC LIMIT ?"_s;
    parameters << limit;
    const auto rows = session.query(sql, parameters);
    if (!rows)
        return fail(rows.error());
    std::vector<PostId> ids;
    for (const storage::Row &row : *rows)
        ids.push_back({row.text(0), row.text(1)});
    return ids;
}

Response listBoardPosts(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    std::optional<PostId> before;
    if (request.query.hasQueryItem(u"cursor"_s)) {
        const auto parts = portal::unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!parts)
            return portal::wrongParameter(u"cursor"_s, u"format"_s);
        before = PostId{parts->second, parts->first};
    }
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const auto board = visibleBoard(*sight, request.parameter(u"id"_s));
        if (!board || !sight->reads(*board))
            return http::notFound(request);
        const auto found = newestPosts(session, *sight, *board, before, {}, *limit + 1);
        if (!found)
            return fail(found.error());
        QStringList ids;
        for (size_t i = 0; i < std::min(found->size(), size_t(*limit)); ++i)
            ids.append((*found)[i].id);
        const auto rows = postRows(session, *sight, ids, Bodies::Recent, services.clock.now());
        if (!rows)
            return fail(rows.error());
        api::BoardPosts page;
        for (const PostRow &row : *rows)
            page.items.append(row.post);
        Response response = Response::json(200, toJson(page).toObject());
        if (qsizetype(found->size()) <= *limit)
            return response;
        const PostId &last = (*found)[size_t(*limit) - 1];
        return portal::withNext(std::move(response), request, portal::packCursor(last.createdAt, last.id));
    });
}

} // namespace gw::backend::boards
