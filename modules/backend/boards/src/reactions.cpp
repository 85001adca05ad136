// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "moderationlog.h"

#include <gw/portaltypes/postacts.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

/// What a person does with a post they see; the answer is `act`'s. Nobody but them is told.
Response react(const Services &services, const Request &request, const Caller &caller,
               const std::function<Result<Response>(Session &, const PostRow &)> &act)
{
    const auto action = [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const auto row = visiblePost(session, *sight, request.parameter(u"id"_s), services.clock.now());
        if (!row)
            return fail(row.error());
        return *row ? act(session, **row) : http::notFound(request);
    };
    return actOnce(services.once, request, caller, Key::Required, action,
                   [&] { publishTo(services, caller.personId); });
}

Result<Done> mine(Session &session, const PostRow &row, const Caller &caller)
{
    const auto number = ChangeLog::append(session, postsOf(caller.personId), row.post.id, ChangeLog::What::Updated);
    return number ? Result<Done>(Done{}) : fail(number.error());
}

Response like(const Services &services, const Request &request, const Caller &caller, bool on)
{
    return react(services, request, caller, [&](Session &session, const PostRow &row) -> Result<Response> {
        api::PostLike answer{row.post.id, on, row.post.counts.likes};
        if (row.post.liked == on)
            return Response::json(200, toJson(answer).toObject());
        const auto changed = on ? session.exec(u"INSERT INTO board_like(person_id, post_id, at) VALUES(?, ?, ?)"_s,
                                               {caller.personId, row.post.id, toRfc3339(services.clock.now())})
                                : session.exec(u"DELETE FROM board_like WHERE person_id = ? AND post_id = ?"_s,
                                               {caller.personId, row.post.id});
        if (!changed)
            return fail(changed.error());
        const int by = on ? 1 : -1;
        answer.likes += by;
        const auto count = session.exec(u"UPDATE board_post SET likes = likes + ? WHERE id = ?"_s, {by, row.post.id});
        if (!count)
            return fail(count.error());
        if (const auto noted = postChanged(session, row.post.id); !noted)
            return fail(noted.error());
        return Response::json(200, toJson(answer).toObject());
    });
}

Response pin(const Services &services, const Request &request, const Caller &caller, bool on)
{
    return changePost(
        services, request, caller,
        [&](Session &session, const PostRow &row, const BoardRow &board,
            const Sight &sight) -> Result<std::optional<Response>> {
            if (!sight.mayModerate(board))
                return std::optional(http::forbidden(http::inLanguageOf(
                    request, u"게시판 관리자만 고정할 수 있습니다."_s, u"Only moderators may pin posts."_s)));
            if (row.post.pinned == on)
                return std::optional<Response>();
            const auto done =
                session.exec(u"UPDATE board_post SET pinned = ? WHERE id = ?"_s, {on ? 1 : 0, row.post.id});
            if (!done)
                return fail(done.error());
            const auto logged =
                logModeration(session, {.action = on ? api::ModerationAction::Pin : api::ModerationAction::Unpin,
                                        .post = &row.post,
                                        .author = row.post.author,
                                        .moderatorId = caller.personId,
                                        .at = services.clock.now()});
            if (!logged)
                return fail(logged.error());
            return std::optional<Response>();
        });
}

} // namespace

Response readPost(const Services &services, const Request &request, const Caller &caller)
{
    return react(services, request, caller, [&](Session &session, const PostRow &row) -> Result<Response> {
        const api::PostReading answer{row.post.id, row.post.readAt.value_or(services.clock.now())};
        if (!row.post.readAt) {
            const auto noted = session.exec(u"INSERT INTO board_read(person_id, post_id, at) VALUES(?, ?, ?)"_s,
                                            {caller.personId, row.post.id, toRfc3339(answer.readAt)});
            if (!noted)
                return fail(noted.error());
            const auto count = session.exec(u"UPDATE board_post SET views = views + 1 WHERE id = ?"_s, {row.post.id});
            if (!count)
                return fail(count.error());
            if (const auto logged = mine(session, row, caller); !logged)
                return fail(logged.error());
        }
        return Response::json(200, toJson(answer).toObject());
    });
}

Response likePost(const Services &services, const Request &request, const Caller &caller)
{
    return like(services, request, caller, true);
}

Response unlikePost(const Services &services, const Request &request, const Caller &caller)
{
    return like(services, request, caller, false);
}

Response acknowledgePost(const Services &services, const Request &request, const Caller &caller)
{
    return react(services, request, caller, [&](Session &session, const PostRow &row) -> Result<Response> {
        if (!row.post.mustRead)
            return http::invalidFields({{u""_s, u"not-must-read"_s, {}}});
        const api::PostAcknowledgement answer{row.post.id, caller.personId,
                                              row.post.acknowledgedAt.value_or(services.clock.now())};
        if (!row.post.acknowledgedAt) {
            const auto noted = session.exec(u"INSERT INTO board_ack(post_id, person_id, at) VALUES(?, ?, ?)"_s,
                                            {row.post.id, caller.personId, toRfc3339(answer.at)});
            if (!noted)
                return fail(noted.error());
            if (const auto logged = mine(session, row, caller); !logged)
                return fail(logged.error());
        }
        return Response::json(200, toJson(answer).toObject());
    });
}

Response pinPost(const Services &services, const Request &request, const Caller &caller)
{
    return pin(services, request, caller, true);
}

Response unpinPost(const Services &services, const Request &request, const Caller &caller)
{
    return pin(services, request, caller, false);
}

} // namespace gw::backend::boards
