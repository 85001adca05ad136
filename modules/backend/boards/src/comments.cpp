// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "alerts.h"
#include "authors.h"
#include "commentrows.h"
#include "handlers.h"
#include "mentions.h"
#include "mirror.h"

#include <QJsonDocument>
#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

constexpr int longestComment = 4'000;

Response answerOf(int status, CommentRow row)
{
    return Response::json(status, toJson(row.comment).toObject()).withHeader("ETag", http::etag(row.comment.revision));
}

/// The comment's own change, and its post's, whose count may be another.
Result<Done> commentChanged(Session &session, const api::BoardComment &comment, ChangeLog::What what)
{
    const auto number = ChangeLog::append(session, commentsOn(comment.postId), comment.id, what);
    return number ? postChanged(session, comment.postId) : fail(number.error());
}

QString textOf(const QJsonObject &body, QList<http::FieldError> &errors)
{
    portal::Fields fields(body);
    const QString text = plainFrom(fields.text(u"text"_s, 1, longestComment));
    if (text.isEmpty() && fields.errors().isEmpty())
        fields.wrong(u"text"_s, u"range"_s);
    errors += fields.errors();
    return text;
}

/// What a new comment brings with it, checked.
struct Wanted
{
    NewComment comment;
    Mentioned mentioned;
    QString parentAuthor;
    QList<http::FieldError> errors;
};

Result<Done> takeId(Session &session, const QJsonObject &body, Wanted &wanted)
{
    if (!body.contains(u"id"_s)) {
        wanted.comment.id = newId();
        return Done{};
    }
    wanted.comment.id = body.value(u"id"_s).toString();
    if (!isUuid(wanted.comment.id)) {
        wanted.errors.append({u"/id"_s, u"format"_s, {}});
        return Done{};
    }
    const auto there = commentRow(session, wanted.comment.id);
    if (!there)
        return fail(there.error());
    if (*there)
        wanted.errors.append({u"/id"_s, u"taken"_s, {}});
    return Done{};
}

Result<Done> takeParent(Session &session, const QJsonObject &body, Wanted &wanted)
{
    const QJsonValue parent = body.value(u"parentId"_s);
    if (parent.isUndefined() || parent.isNull())
        return Done{};
    const auto row = commentRow(session, parent.toString());
    if (!row)
        return fail(row.error());
    if (!*row || (*row)->comment.postId != wanted.comment.postId || (*row)->comment.deleted) {
        wanted.errors.append({u"/parentId"_s, u"unknown-value"_s, {}});
        return Done{};
    }
    wanted.comment.parentId = (*row)->comment.id;
    wanted.parentAuthor = (*row)->comment.author.personId;
    return Done{};
}

/// Each person is told once, for the nearest reason: being mentioned, being answered, having written the post.
Result<Done> tell(Session &session, const Wanted &wanted, const PostRow &post, const BoardRow &board,
                  const Services &services)
{
    const QString day = portal::today(services.clock);
    QSet<QString> told;
    const auto tellSome = [&](api::BoardAlertKind kind, QSet<QString> people) -> Result<Done> {
        people.subtract(told);
        told.unite(people);
        const auto readers = whoReads(session, people, board, day);
        if (!readers)
            return fail(readers.error());
        const api::BoardPerson by{wanted.comment.author.personId, wanted.comment.author.name};
        return alert(session, *readers,
                     {.kind = kind,
                      .postId = post.post.id,
                      .commentId = wanted.comment.id,
                      .title = post.post.title,
                      .by = by,
                      .text = wanted.comment.text},
                     services.clock.now());
    };
    Result<Done> done = tellSome(api::BoardAlertKind::Mention, wanted.mentioned.people);
    if (done && !wanted.parentAuthor.isEmpty())
        done = tellSome(api::BoardAlertKind::Reply, {wanted.parentAuthor});
    if (done)
        done = tellSome(api::BoardAlertKind::Comment, {post.post.author.personId});
    return done;
}

Result<Response> create(const Services &services, Session &session, const Request &request, const Caller &caller,
                        const QJsonObject &body)
{
    const QDateTime now = services.clock.now();
    const auto sight = Sight::of(session, caller, services.clock);
    if (!sight)
        return fail(sight.error());
    const auto post = visiblePost(session, *sight, request.parameter(u"id"_s), now);
    if (!post)
        return fail(post.error());
    if (!*post)
        return http::notFound(request);
    const BoardRow board = *sight->board((*post)->post.boardId);
    Wanted wanted;
    wanted.comment.postId = (*post)->post.id;
    wanted.comment.createdAt = now;
    wanted.comment.text = textOf(body, wanted.errors);
    auto mentioned = mentionedIn(session, body.value(u"mentions"_s), portal::today(services.clock), wanted.errors);
    if (!mentioned)
        return fail(mentioned.error());
    wanted.mentioned = std::move(*mentioned);
    wanted.comment.mentions = wanted.mentioned.mentions;
    for (const auto &done : {takeId(session, body, wanted), takeParent(session, body, wanted)}) {
        if (!done)
            return fail(done.error());
    }
    if (!wanted.errors.isEmpty())
        return http::invalidFields(wanted.errors);
    auto fast = tooFast(session, u"board_comment"_s, u"author_id"_s, u"created_at"_s, caller.personId,
                        services.limits.commentsPerMinute, now);
    if (!fast)
        return fail(fast.error());
    if (*fast)
        return std::move(**fast);
    const auto author = authorOn(session, caller.seatId);
    if (!author)
        return fail(author.error());
    wanted.comment.author = author->value_or(api::PostAuthor{});
    if (const auto inserted = insertComment(session, wanted.comment); !inserted)
        return fail(inserted.error());
    if (const auto told = tell(session, wanted, **post, board, services); !told)
        return fail(told.error());
    const auto row = commentRow(session, wanted.comment.id);
    if (!row)
        return fail(row.error());
    if (const auto noted = commentChanged(session, (*row)->comment, ChangeLog::What::Created); !noted)
        return fail(noted.error());
    return answerOf(201, **row).withHeader("Location", "/v1/comments/" + wanted.comment.id.toLatin1());
}

/// A change of a comment by its author: finds it, checks the version, lets `act` answer.
Response changeOwn(const Services &services, const Request &request, const Caller &caller,
                   const std::function<Result<Response>(Session &, const CommentPlace &)> &act)
{
    const auto action = [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const auto place = visibleComment(session, *sight, request.parameter(u"id"_s), services.clock.now());
        if (!place)
            return fail(place.error());
        if (!*place)
            return http::notFound(request);
        if (!(*place)->row.isBy(caller.personId))
            return http::forbidden(http::inLanguageOf(request, u"글쓴이만 고치거나 지울 수 있습니다."_s,
                                                      u"Only its author may change it."_s));
        if (auto refused = http::refusedVersion(request, http::etag((*place)->row.comment.revision)))
            return std::move(*refused);
        return act(session, **place);
    };
    return actOnce(services.once, request, caller, Key::Optional, action, [&] { publish(services); });
}

Result<Response> update(const Services &services, Session &session, const CommentPlace &place, const QJsonObject &patch)
{
    QList<http::FieldError> errors;
    QJsonObject body{{u"text"_s, place.row.text}};
    if (patch.contains(u"text"_s))
        body.insert(u"text"_s, patch.value(u"text"_s));
    Wanted wanted;
    wanted.comment.id = place.row.comment.id;
    wanted.comment.author = place.row.comment.author;
    wanted.comment.text = textOf(body, errors);
    QJsonArray mentions;
    for (const api::BoardMention &mention : place.row.comment.mentions)
        mentions.append(toJson(mention));
    if (patch.contains(u"mentions"_s)) {
        auto mentioned = mentionedIn(session, patch.value(u"mentions"_s), portal::today(services.clock), errors);
        if (!mentioned)
            return fail(mentioned.error());
        wanted.mentioned = std::move(*mentioned);
        mentions = {};
        for (const api::BoardMention &mention : wanted.mentioned.mentions) {
            mentions.append(toJson(mention));
            if (place.row.comment.mentions.contains(mention))
                wanted.mentioned.people.remove(mention.id); // told already
        }
    }
    if (!errors.isEmpty())
        return http::invalidFields(errors);
    const auto changed = session.exec(
        u"UPDATE board_comment SET text = ?, mentions = ?, edited_at = ?, revision = revision + 1 WHERE id = ?"_s,
        {wanted.comment.text, QString::fromUtf8(QJsonDocument(mentions).toJson(QJsonDocument::Compact)),
         toRfc3339(services.clock.now()), wanted.comment.id});
    if (!changed)
        return fail(changed.error());
    const auto readers = whoReads(session, wanted.mentioned.people, place.board, portal::today(services.clock));
    if (!readers)
        return fail(readers.error());
    const api::BoardPerson by{wanted.comment.author.personId, wanted.comment.author.name};
    const auto told = alert(session, *readers,
                            {.kind = api::BoardAlertKind::Mention,
                             .postId = place.post.post.id,
                             .commentId = wanted.comment.id,
                             .title = place.post.post.title,
                             .by = by,
                             .text = wanted.comment.text},
                            services.clock.now());
    if (!told)
        return fail(told.error());
    const auto row = commentRow(session, wanted.comment.id);
    if (!row)
        return fail(row.error());
    if (const auto noted = commentChanged(session, (*row)->comment, ChangeLog::What::Updated); !noted)
        return fail(noted.error());
    return answerOf(200, **row);
}

Result<Response> remove(Session &session, const CommentPlace &place)
{
    const api::BoardComment &comment = place.row.comment;
    const auto answers = session.query(u"SELECT 1 FROM board_comment WHERE parent_id = ? LIMIT 1"_s, {comment.id});
    if (!answers)
        return fail(answers.error());
    const bool stays = !answers->empty();
    const auto gone =
        stays
            ? session.exec(u"UPDATE board_comment SET deleted = 1, text = '', mentions = '[]', revision = revision + 1 "
                           "WHERE id = ?"_s,
                           {comment.id})
            : session.exec(u"DELETE FROM board_comment WHERE id = ?"_s, {comment.id});
    if (!gone)
        return fail(gone.error());
    const auto count = session.exec(u"UPDATE board_post SET comments = comments - 1 WHERE id = ?"_s, {comment.postId});
    if (!count)
        return fail(count.error());
    const auto noted = commentChanged(session, comment, stays ? ChangeLog::What::Updated : ChangeLog::What::Destroyed);
    if (!noted)
        return fail(noted.error());
    return Response::empty();
}

} // namespace

Response createComment(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    return actOnce(
        services.once, request, caller, Key::Required,
        [&](Session &session) { return create(services, session, request, caller, *body); },
        [&] { publish(services); });
}

Response getComment(const Services &services, const Request &request, const Caller &caller)
{
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        auto place = visibleComment(session, *sight, request.parameter(u"id"_s), services.clock.now());
        if (!place)
            return fail(place.error());
        if (!*place)
            return http::notFound(request);
        return portal::versioned(request, toJson((*place)->row.comment).toObject(),
                                 http::etag((*place)->row.comment.revision));
    });
}

Response updateComment(const Services &services, const Request &request, const Caller &caller)
{
    const auto patch = http::jsonBody(request, "application/merge-patch+json");
    if (!patch)
        return patch.error();
    return changeOwn(services, request, caller, [&](Session &session, const CommentPlace &place) {
        return update(services, session, place, *patch);
    });
}

Response deleteComment(const Services &services, const Request &request, const Caller &caller)
{
    return changeOwn(services, request, caller,
                     [](Session &session, const CommentPlace &place) { return remove(session, place); });
}

Response getCommentChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const QString postId = request.parameter(u"id"_s);
        const auto post = visiblePost(session, *sight, postId, services.clock.now());
        if (!post)
            return fail(post.error());
        if (!*post)
            return http::notFound(request);
        const bool moderator = sight->mayModerate(*sight->board((*post)->post.boardId));
        const auto load = [&](const QString &after, int most) -> Result<Loaded> {
            auto rows = commentsAfter(session, postId, after.section(u'|', 0, 0), after.section(u'|', 1), most + 1);
            if (!rows)
                return fail(rows.error());
            Loaded page;
            page.hasMore = qsizetype(rows->size()) > most;
            for (size_t i = 0; i < std::min(rows->size(), size_t(most)); ++i) {
                CommentRow &row = (*rows)[i];
                row.conceal(caller.personId, moderator);
                page.objects.append(toJson(row.comment));
                page.last = toRfc3339(row.comment.createdAt) + u'|' + row.comment.id;
            }
            return page;
        };
        const auto fetch = [&](const QStringList &ids) -> Result<QHash<QString, QJsonValue>> {
            auto rows = commentRows(session, postId, ids);
            if (!rows)
                return fail(rows.error());
            QHash<QString, QJsonValue> objects;
            for (CommentRow &row : *rows) {
                row.conceal(caller.personId, moderator);
                objects.insert(row.comment.id, toJson(row.comment));
            }
            return objects;
        };
        return mirrored(session, request, *limit, {.collections = {commentsOn(postId)}, .load = load, .fetch = fetch});
    });
}

} // namespace gw::backend::boards
