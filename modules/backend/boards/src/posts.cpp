// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "authors.h"
#include "handlers.h"
#include "posttypes.h"

#include <QJsonArray>
#include <gw/backend/files/references.h>
#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

using portal::Fields;

constexpr int mostAttachments = 20;
constexpr int longestBody = 200'000;

/// A post as its author wants it, checked as far as it can be without the database.
struct Wanted
{
    QString id;
    QString title;
    html::Safe body;
    QStringList attachments;
    bool mustRead = false;
    Parts parts;
    QList<http::FieldError> errors;

    QStringList inside() const { return body.images() + body.files(); }
};

QStringList idList(Fields &fields, const QJsonValue &value, const QString &name)
{
    QStringList ids;
    if (value.isUndefined() || value.isNull())
        return ids;
    if (!value.isArray()) {
        fields.wrong(name, u"type"_s);
        return ids;
    }
    for (const QJsonValue &one : value.toArray())
        ids.append(one.toString());
    ids.removeDuplicates();
    if (ids.size() > mostAttachments)
        fields.wrong(name, u"range"_s);
    return ids;
}

Wanted wantedFrom(const QJsonObject &body, api::BoardPostType type, const Services &services)
{
    Fields fields(body);
    Wanted wanted;
    wanted.title = titleFrom(fields.line(u"title"_s, 1, 200));
    if (wanted.title.isEmpty() && body.value(u"title"_s).isString() && fields.errors().isEmpty())
        fields.wrong(u"title"_s, u"range"_s);
    wanted.body = html::sanitize(fields.text(u"bodyHtml"_s, 0, longestBody));
    wanted.attachments = idList(fields, body.value(u"attachments"_s), u"attachments"_s);
    wanted.mustRead = fields.has(u"mustRead"_s) && !fields.isNull(u"mustRead"_s) && fields.boolean(u"mustRead"_s);
    if (fields.has(u"id"_s)) {
        wanted.id = fields.line(u"id"_s, 1, 40);
        if (!isUuid(wanted.id))
            fields.wrong(u"id"_s, u"format"_s);
    }
    wanted.errors = fields.errors();
    wanted.parts = partsOf(body, type, services.limits, services.clock.now(), wanted.errors);
    return wanted;
}

/// What only the database knows to be wrong: files that are not the author's, an owner who does not exist.
Result<Done> lookUp(Session &session, Wanted &wanted, const Caller &caller, const QString &postId)
{
    const auto foreign =
        files::firstForeign(session, caller.personId, u"post"_s, postId, wanted.attachments + wanted.inside());
    if (!foreign)
        return fail(foreign.error());
    if (*foreign)
        wanted.errors.append(
            {wanted.attachments.contains(**foreign) ? u"/attachments"_s : u"/bodyHtml"_s, u"unknown-file"_s, {}});
    if (!wanted.parts.knowledge)
        return Done{};
    auto &owner = wanted.parts.knowledge->ownerSeatId;
    if (!owner)
        owner = caller.seatId;
    const auto known = authorOn(session, *owner);
    if (!known)
        return fail(known.error());
    if (!*known)
        wanted.errors.append({u"/knowledge/ownerSeatId"_s, u"unknown-value"_s, {}});
    return Done{};
}

Response notYours(const Request &request)
{
    return http::forbidden(
        http::inLanguageOf(request, u"글쓴이만 고치거나 지울 수 있습니다."_s, u"Only its author may change it."_s));
}

Result<bool> taken(Session &session, const QString &id)
{
    const auto rows = session.query(u"SELECT 1 FROM board_post WHERE id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

Result<Done> dropDraft(Session &session, const QJsonObject &body, const Caller &caller)
{
    const QString id = body.value(u"savedDraftId"_s).toString();
    if (id.isEmpty())
        return Done{};
    const auto gone = session.exec(u"DELETE FROM board_draft WHERE id = ? AND person_id = ?"_s, {id, caller.personId});
    if (!gone)
        return fail(gone.error());
    if (*gone == 0)
        return Done{};
    if (const auto released = files::release(session, u"draft"_s, id); !released)
        return released;
    const auto number = ChangeLog::append(session, draftsOf(caller.personId), id, ChangeLog::What::Destroyed);
    return number ? Result<Done>(Done{}) : fail(number.error());
}

Result<Response> answerWith(Session &session, const Sight &sight, const QString &id, int status, const QDateTime &now)
{
    const auto row = visiblePost(session, sight, id, now);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::Storage, u"a post that was just written is not there"_s);
    return postAnswer(status, **row);
}

Result<Done> writeNew(Session &session, const Wanted &wanted, const BoardRow &board, const api::PostAuthor &author,
                      const QDateTime &now)
{
    const auto inserted = insertPost(session, {.id = wanted.id,
                                               .boardId = board.id,
                                               .type = board.postType,
                                               .title = wanted.title,
                                               .bodyHtml = wanted.body.html(),
                                               .author = author,
                                               .createdAt = now,
                                               .mustRead = wanted.mustRead,
                                               .parts = wanted.parts});
    if (!inserted)
        return inserted;
    if (const auto referred = files::refer(session, u"post"_s, wanted.id, wanted.attachments, wanted.inside());
        !referred)
        return referred;
    return postChanged(session, wanted.id, ChangeLog::What::Created);
}

Result<Response> create(const Services &services, Session &session, const Request &request, const Caller &caller,
                        const QJsonObject &body)
{
    const QDateTime now = services.clock.now();
    const auto sight = Sight::of(session, caller, services.clock);
    if (!sight)
        return fail(sight.error());
    const auto board = visibleBoard(*sight, body.value(u"boardId"_s).toString());
    Wanted wanted = wantedFrom(body, board ? board->postType : api::BoardPostType::Plain, services);
    if (!board) {
        const QJsonValue given = body.value(u"boardId"_s);
        wanted.errors.append({u"/boardId"_s,
                              given.isUndefined() ? u"required"_s
                              : given.isString()  ? u"unknown-value"_s
                                                  : u"type"_s,
                              {}});
    }
    if (const auto looked = lookUp(session, wanted, caller, wanted.id); !looked)
        return fail(looked.error());
    if (wanted.id.isEmpty())
        wanted.id = newId();
    const auto there = taken(session, wanted.id);
    if (!there)
        return fail(there.error());
    if (*there)
        wanted.errors.append({u"/id"_s, u"taken"_s, {}});
    if (!wanted.errors.isEmpty())
        return http::invalidFields(wanted.errors);
    if (!sight->mayPost(*board) || (wanted.mustRead && !sight->mayModerate(*board)))
        return http::forbidden(http::inLanguageOf(request, u"이 게시판에 그렇게 쓸 권한이 없습니다."_s,
                                                  u"This seat may not write that here."_s));
    auto fast = tooFast(session, u"board_post"_s, u"author_id"_s, u"created_at"_s, caller.personId,
                        services.limits.postsPerMinute, now);
    if (!fast)
        return fail(fast.error());
    if (*fast)
        return std::move(**fast);
    const auto author = authorOn(session, caller.seatId);
    if (!author)
        return fail(author.error());
    if (const auto written = writeNew(session, wanted, *board, author->value_or(api::PostAuthor{}), now); !written)
        return fail(written.error());
    if (const auto dropped = dropDraft(session, body, caller); !dropped)
        return fail(dropped.error());
    auto response = answerWith(session, *sight, wanted.id, 201, now);
    if (response)
        response->withHeader("Location", "/v1/posts/" + wanted.id.toLatin1());
    return response;
}

/// What belongs to a type stays as it is when the patch does not name it, however old it has become meanwhile.
api::BoardPostType touched(const PostRow &row, const QJsonObject &patch)
{
    return patch.contains(toString(row.post.type)) ? row.post.type : api::BoardPostType::Plain;
}

/// The post as a draft's body, with the patch merged into it.
QJsonObject patched(const PostRow &row, const QJsonObject &patch)
{
    QJsonObject target = touched(row, patch) == api::BoardPostType::Plain ? QJsonObject() : asDraft(row);
    target.insert(u"title"_s, row.post.title);
    target.insert(u"bodyHtml"_s, row.post.bodyHtml.value_or(QString()));
    target.insert(u"mustRead"_s, row.post.mustRead);
    QJsonArray attachments;
    for (const api::Attachment &file : row.post.attachments)
        attachments.append(file.id);
    target.insert(u"attachments"_s, attachments);
    QJsonObject merged = http::mergePatch(target, patch).toObject();
    merged.remove(u"id"_s);
    return merged;
}

Result<Done> writeOver(Session &session, const PostRow &row, const Wanted &wanted, const QDateTime &now)
{
    const auto changed =
        session.exec(u"UPDATE board_post SET title = ?, summary = ?, body = ?, must_read = ?, edited_at = ?, "
                     "content_revision = content_revision + 1, revision = revision + 1 WHERE id = ?"_s,
                     {wanted.title, summaryOf(wanted.body), wanted.body.html(), wanted.mustRead ? 1 : 0, toRfc3339(now),
                      row.post.id});
    if (!changed)
        return fail(changed.error());
    if (const auto parts = updateParts(session, row.post.id, wanted.parts); !parts)
        return parts;
    if (const auto referred = files::refer(session, u"post"_s, row.post.id, wanted.attachments, wanted.inside());
        !referred)
        return referred;
    return postChanged(session, row.post.id);
}

Result<bool> isAnswered(Session &session, const QString &postId)
{
    const auto rows = session.query(u"SELECT 1 FROM quiz_answer WHERE post_id = ? LIMIT 1"_s, {postId});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

Result<Response> update(const Services &services, Session &session, const Request &request, const Caller &caller,
                        const QJsonObject &patch)
{
    const QDateTime now = services.clock.now();
    const auto sight = Sight::of(session, caller, services.clock);
    if (!sight)
        return fail(sight.error());
    const auto row = visiblePost(session, *sight, request.parameter(u"id"_s), now);
    if (!row)
        return fail(row.error());
    if (!*row)
        return http::notFound(request);
    if (!(*row)->isBy(caller.personId))
        return notYours(request);
    if (auto refused = http::refusedVersion(request, http::etag((*row)->post.revision)))
        return std::move(*refused);
    Wanted wanted = wantedFrom(patched(**row, patch), touched(**row, patch), services);
    if (const auto looked = lookUp(session, wanted, caller, (*row)->post.id); !looked)
        return fail(looked.error());
    if (patch.contains(u"quiz"_s)) {
        const auto answered = isAnswered(session, (*row)->post.id);
        if (!answered)
            return fail(answered.error());
        if (*answered)
            wanted.errors.append({u"/quiz"_s, u"answered"_s, {}});
    }
    if (!wanted.errors.isEmpty())
        return http::invalidFields(wanted.errors);
    if (wanted.mustRead && !(*row)->post.mustRead && !sight->mayModerate(*sight->board((*row)->post.boardId)))
        return http::forbidden({});
    if (const auto written = writeOver(session, **row, wanted, now); !written)
        return fail(written.error());
    return answerWith(session, *sight, (*row)->post.id, 200, now);
}

} // namespace

Response getPost(const Services &services, const Request &request, const Caller &caller)
{
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const auto row = visiblePost(session, *sight, request.parameter(u"id"_s), services.clock.now());
        if (!row)
            return fail(row.error());
        return *row ? postAnswer(200, **row) : http::notFound(request);
    });
}

Response createPost(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    return actOnce(
        services.once, request, caller, Key::Required,
        [&](Session &session) { return create(services, session, request, caller, *body); },
        [&] { publish(services); });
}

Response updatePost(const Services &services, const Request &request, const Caller &caller)
{
    const auto patch = http::jsonBody(request, "application/merge-patch+json");
    if (!patch)
        return patch.error();
    return actOnce(
        services.once, request, caller, Key::Optional,
        [&](Session &session) { return update(services, session, request, caller, *patch); },
        [&] { publish(services); });
}

Response deletePost(const Services &services, const Request &request, const Caller &caller)
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
        if (!(*row)->isBy(caller.personId))
            return notYours(request);
        if (auto refused = http::refusedVersion(request, http::etag((*row)->post.revision)))
            return std::move(*refused);
        for (const auto &[sql, parameters] : {std::pair(u"UPDATE board_post SET deleted_at = ? WHERE id = ?"_s,
                                                        QVariantList{toRfc3339(now), (*row)->post.id}),
                                              std::pair(u"UPDATE board SET post_count = post_count - 1 WHERE id = ?"_s,
                                                        QVariantList{(*row)->post.boardId})}) {
            if (const auto done = session.exec(sql, parameters); !done)
                return fail(done.error());
        }
        if (const auto noted = postChanged(session, (*row)->post.id, ChangeLog::What::Destroyed); !noted)
            return fail(noted.error());
        return Response::empty();
    };
    return actOnce(services.once, request, caller, Key::Optional, action, [&] { publish(services); });
}

Response restorePost(const Services &services, const Request &request, const Caller &caller)
{
    const auto action = [&](Session &session) -> Result<Response> {
        const QDateTime now = services.clock.now();
        const auto sight = Sight::of(session, caller, services.clock);
        if (!sight)
            return fail(sight.error());
        const QString id = request.parameter(u"id"_s);
        auto rows = postRows(session, *sight, {id}, Bodies::All, now);
        if (!rows)
            return fail(rows.error());
        const std::chrono::seconds undo = services.limits.undo;
        if (rows->empty() || !rows->front().isBy(caller.personId)
            || (rows->front().deleted && rows->front().deletedAt.addSecs(undo.count()) < now))
            return http::notFound(request);
        PostRow &row = rows->front();
        if (std::exchange(row.deleted, false)) {
            for (const auto &[sql, key] :
                 {std::pair(u"UPDATE board_post SET deleted_at = NULL WHERE id = ?"_s, id),
                  std::pair(u"UPDATE board SET post_count = post_count + 1 WHERE id = ?"_s, row.post.boardId)}) {
                if (const auto done = session.exec(sql, {key}); !done)
                    return fail(done.error());
            }
            if (const auto noted = postChanged(session, id, ChangeLog::What::Created); !noted)
                return fail(noted.error());
        }
        return isVisible(row, *sight) ? postAnswer(200, row) : http::notFound(request);
    };
    return actOnce(services.once, request, caller, Key::Required, action, [&] { publish(services); });
}

} // namespace gw::backend::boards
