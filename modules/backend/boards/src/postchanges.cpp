// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "mirror.h"
#include "postids.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

constexpr int usualWindow = 1'000;
constexpr int widestWindow = 200'000;

/// Where a load is: how many posts of each board it takes, and behind which post the next page begins.
struct Place
{
    int window = usualWindow;
    std::optional<PostId> behind;

    static Place parse(const QString &text)
    {
        const QStringList parts = text.split(u'|');
        return {parts.value(0).toInt(), PostId{parts.value(2), parts.value(1)}};
    }
    QString text() const { return u"%1|%2|%3"_s.arg(window).arg(behind->createdAt, behind->id); }
};

/// When the oldest post within the window of a board was written; empty when all of them are in it.
Result<QString> oldestWithin(Session &session, const QString &boardId, int window)
{
    const auto rows = session.query(u"SELECT created_at FROM board_post WHERE board_id = ? AND deleted_at IS NULL "
                                    "ORDER BY created_at DESC, id DESC LIMIT 1 OFFSET ?"_s,
                                    {boardId, window - 1});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? QString() : rows->front().text(0);
}

/// The next ids over all boards, newest first, one more than `limit` when there are.
Result<std::vector<PostId>> nextIds(Session &session, const Sight &sight, const Place &place, int limit)
{
    std::vector<PostId> all;
    for (const QString &boardId : sight.readable()) {
        const auto oldest = oldestWithin(session, boardId, place.window);
        if (!oldest)
            return fail(oldest.error());
        const auto some = newestPosts(session, sight, *sight.board(boardId), place.behind, *oldest, limit + 1);
        if (!some)
            return fail(some.error());
        all.insert(all.end(), some->begin(), some->end());
    }
    std::sort(all.begin(), all.end());
    if (all.size() > size_t(limit) + 1)
        all.resize(size_t(limit) + 1);
    return all;
}

/// What is pinned stands at the top of its board however old it is, so the mirror has it from the first page on.
Result<QStringList> pinned(Session &session, const Sight &sight)
{
    QStringList ids;
    const auto rows = session.query(u"SELECT id, board_id FROM board_post WHERE pinned = 1 AND deleted_at IS NULL"_s);
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        const auto board = sight.board(row.text(1));
        if (board && sight.reads(*board))
            ids.append(row.text(0));
    }
    return ids;
}

Result<QHash<QString, QJsonValue>> fetched(Session &session, const Sight &sight, const QStringList &ids,
                                           const QDateTime &now)
{
    const auto rows = postRows(session, sight, ids, Bodies::Recent, now);
    if (!rows)
        return fail(rows.error());
    QHash<QString, QJsonValue> objects;
    for (const PostRow &row : *rows) {
        if (isVisible(row, sight))
            objects.insert(row.post.id, toJson(row.post));
    }
    return objects;
}

Result<Loaded> load(Session &session, const Sight &sight, const Place &place, int limit, const QDateTime &now)
{
    const auto found = nextIds(session, sight, place, limit);
    if (!found)
        return fail(found.error());
    QStringList ids;
    if (!place.behind) {
        const auto top = pinned(session, sight);
        if (!top)
            return fail(top.error());
        ids = *top;
    }
    Loaded page;
    page.hasMore = found->size() > size_t(limit);
    const size_t count = std::min(found->size(), size_t(limit));
    for (size_t i = 0; i < count; ++i)
        ids.append((*found)[i].id);
    ids.removeDuplicates();
    const auto objects = fetched(session, sight, ids, now);
    if (!objects)
        return fail(objects.error());
    for (const QString &id : ids) {
        if (const auto object = objects->find(id); object != objects->end())
            page.objects.append(*object);
    }
    if (count > 0)
        page.last = Place{place.window, (*found)[count - 1]}.text();
    return page;
}

} // namespace

Response getPostChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    Place first;
    if (request.query.hasQueryItem(u"window"_s)) {
        bool number = false;
        first.window = request.query.queryItemValue(u"window"_s).toInt(&number);
        if (!number || first.window < 1 || first.window > widestWindow)
            return portal::wrongParameter(u"window"_s, u"range"_s);
    }
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const QDateTime now = services.clock.now();
        return mirrored(session, request, *limit,
                        {.collections = {posts(), postsOf(caller.personId)},
                         .fingerprint = sight->fingerprint(),
                         .load =
                             [&](const QString &after, int most) {
                                 return load(session, *sight, after.isEmpty() ? first : Place::parse(after), most, now);
                             },
                         .fetch = [&](const QStringList &ids) { return fetched(session, *sight, ids, now); }});
    });
}

} // namespace gw::backend::boards
