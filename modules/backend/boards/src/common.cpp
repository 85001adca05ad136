// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "log.h"

#include <gw/backend/files/references.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {

Q_LOGGING_CATEGORY(lcBoards, "gw.backend.boards")

QString postsOf(const QString &personId)
{
    return u"posts:"_s + personId;
}

QString commentsOn(const QString &postId)
{
    return u"comments:"_s + postId;
}

QString draftsOf(const QString &personId)
{
    return u"drafts:"_s + personId;
}

QString alertsOf(const QString &personId)
{
    return u"alerts:"_s + personId;
}

QString boardsOf(const QString &personId)
{
    return u"boards:"_s + personId;
}

Result<Done> postChanged(Session &session, const QString &postId, ChangeLog::What what)
{
    const auto number = ChangeLog::append(session, posts(), postId, what);
    return number ? Result<Done>(Done{}) : fail(number.error());
}

void publish(const Services &services)
{
    services.events.publish({}, u"boards"_s, toRfc3339(services.clock.now()));
}

void publishTo(const Services &services, const QString &personId)
{
    services.events.publish(personId, u"boards"_s, toRfc3339(services.clock.now()));
}

Response changePost(const Services &services, const Request &request, const Caller &caller, const PostRule &rule)
{
    const auto action = [&](Session &session) -> Result<Response> {
        const QDateTime now = services.clock.now();
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const auto row = visiblePost(session, *sight, request.parameter(u"id"_s), now);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        auto refused = rule(session, **row, *sight->board((*row)->post.boardId), *sight);
        if (!refused)
            return fail(refused.error());
        if (*refused)
            return std::move(**refused);
        if (const auto noted = postChanged(session, (*row)->post.id); !noted)
            return fail(noted.error());
        const auto after = visiblePost(session, *sight, (*row)->post.id, now);
        if (!after)
            return fail(after.error());
        return *after ? postAnswer(200, **after) : http::notFound(request);
    };
    return actOnce(services.once, request, caller, Key::Required, action, [&] { publish(services); });
}

Result<std::optional<Response>> tooFast(Session &session, const QString &table, const QString &column,
                                        const QString &timeColumn, const QString &personId, int most,
                                        const QDateTime &now)
{
    if (most <= 0)
        return std::nullopt;
    const auto rows = session.query(u"SELECT count(*) FROM %1 WHERE %2 = ? AND %3 > ?"_s.arg(table, column, timeColumn),
                                    {personId, toRfc3339(now.addSecs(-60))});
    if (!rows)
        return fail(rows.error());
    if (rows->front().integer(0) < most)
        return std::nullopt;
    return std::optional(Response::problem(429, u"rate-limited"_s, {}).withHeader("Retry-After", "60"));
}

Result<Done> purgePost(Session &session, const QString &postId)
{
    for (const QString &table : {u"board_market"_s, u"board_quiz"_s, u"quiz_answer"_s, u"board_event"_s,
                                 u"event_participant"_s, u"board_knowledge"_s, u"board_read"_s, u"board_like"_s,
                                 u"board_ack"_s, u"board_comment"_s, u"board_alert"_s}) {
        if (const auto gone = session.exec(u"DELETE FROM %1 WHERE post_id = ?"_s.arg(table), {postId}); !gone)
            return fail(gone.error());
    }
    if (const auto gone = session.exec(u"DELETE FROM board_post WHERE id = ?"_s, {postId}); !gone)
        return fail(gone.error());
    return files::release(session, u"post"_s, postId);
}

Result<bool> maySeePost(Session &session, const QString &personId, const QString &postId, const Clock &clock)
{
    const auto sight = Sight::of(session, personId, portal::today(clock));
    if (!sight)
        return fail(sight.error());
    const auto row = visiblePost(session, *sight, postId, clock.now());
    if (!row)
        return fail(row.error());
    return row->has_value();
}

} // namespace gw::backend::boards
