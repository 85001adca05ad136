// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "mirror.h"

#include <QJsonDocument>
#include <gw/portaltypes/postdrafts.h>
#include <gw/backend/files/references.h>
#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

constexpr int longestBody = 200'000;
constexpr qsizetype mostMore = 16 * 1024; // bytes of what the client keeps beside
constexpr int mostAttachments = 20;
constexpr int mostDrafts = 200; // of one person

const QString columns = u"id, board_id, post_id, title, body, more, saved_at, revision"_s;

api::PostDraft fromRow(const storage::Row &row)
{
    api::PostDraft draft;
    draft.id = row.text(0);
    if (!row.isNull(1))
        draft.boardId = row.text(1);
    if (!row.isNull(2))
        draft.postId = row.text(2);
    draft.title = row.text(3);
    draft.bodyHtml = row.text(4);
    draft.more = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    draft.savedAt = fromRfc3339(row.text(6));
    draft.revision = row.integer(7);
    return draft;
}

/// The drafts of rows, with their attachments.
Result<QList<api::PostDraft>> whole(Session &session, const storage::Rows &rows)
{
    QList<api::PostDraft> drafts;
    QStringList ids;
    for (const storage::Row &row : rows) {
        drafts.append(fromRow(row));
        ids.append(row.text(0));
    }
    const auto files = files::attachments(session, u"draft"_s, ids);
    if (!files)
        return fail(files.error());
    for (api::PostDraft &draft : drafts)
        draft.attachments = files->value(draft.id);
    return drafts;
}

Result<QList<api::PostDraft>> own(Session &session, const QStringList &ids, const QString &personId)
{
    if (ids.isEmpty())
        return QList<api::PostDraft>();
    QVariantList parameters{personId};
    parameters += QVariantList(ids.begin(), ids.end());
    const auto rows = session.query(u"SELECT %1 FROM board_draft WHERE person_id = ? AND id IN (%2)"_s.arg(
                                        columns, storage::placeholders(ids.size())),
                                    parameters);
    return rows ? whole(session, *rows) : fail(rows.error());
}

struct Wanted
{
    QString title;
    html::Safe body;
    QStringList attachments;
    QVariant boardId;
    QVariant postId;
    QString more = u"{}"_s;
    QList<http::FieldError> errors;
};

Wanted wantedFrom(const QJsonObject &body)
{
    portal::Fields fields(body);
    Wanted wanted;
    wanted.title = html::plainLine(fields.line(u"title"_s, 0, 200), 200);
    wanted.body = html::sanitize(fields.text(u"bodyHtml"_s, 0, longestBody));
    for (const auto &[name, target] :
         {std::pair(u"boardId"_s, &wanted.boardId), std::pair(u"postId"_s, &wanted.postId)}) {
        if (fields.has(name) && !fields.isNull(name))
            *target = fields.line(name, 1, 40);
    }
    const QJsonValue attachments = body.value(u"attachments"_s);
    if (!attachments.isUndefined() && !attachments.isArray())
        fields.wrong(u"attachments"_s, u"type"_s);
    for (const QJsonValue &one : attachments.toArray())
        wanted.attachments.append(one.toString());
    wanted.attachments.removeDuplicates();
    if (wanted.attachments.size() > mostAttachments)
        fields.wrong(u"attachments"_s, u"range"_s);
    const QJsonValue more = body.value(u"more"_s);
    if (!more.isUndefined()) {
        if (!more.isObject())
            fields.wrong(u"more"_s, u"type"_s);
        wanted.more = QString::fromUtf8(json::compact(more.toObject()));
        if (wanted.more.toUtf8().size() > mostMore)
            fields.wrong(u"more"_s, u"range"_s);
    }
    wanted.errors = fields.errors();
    return wanted;
}

Result<Response> save(const Services &services, Session &session, const Request &request, const Caller &caller,
                      const QJsonObject &body)
{
    const QString id = request.parameter(u"id"_s);
    if (!isUuid(id))
        return http::notFound(request);
    const auto there = session.query(u"SELECT person_id FROM board_draft WHERE id = ?"_s, {id});
    if (!there)
        return fail(there.error());
    if (!there->empty() && there->front().text(0) != caller.personId)
        return http::notFound(request);
    Wanted wanted = wantedFrom(body);
    const QStringList inside = wanted.body.images() + wanted.body.files();
    const auto foreign = files::firstForeign(session, caller.personId, u"draft"_s, id, wanted.attachments + inside);
    if (!foreign)
        return fail(foreign.error());
    if (*foreign)
        wanted.errors.append({u"/attachments"_s, u"unknown-file"_s, {}});
    const auto others = session.query(u"SELECT count(*) FROM board_draft WHERE person_id = ?"_s, {caller.personId});
    if (!others)
        return fail(others.error());
    if (there->empty() && others->front().integer(0) >= mostDrafts)
        wanted.errors.append({u""_s, u"too-many"_s, {}});
    if (!wanted.errors.isEmpty())
        return http::invalidFields(wanted.errors);
    const auto kept = session.exec(
        u"INSERT INTO board_draft(id, person_id, board_id, post_id, title, body, more, saved_at) VALUES(?, ?, ?, ?, ?, "
        u"?, ?, ?) "
        "ON CONFLICT(id) DO UPDATE SET board_id = excluded.board_id, post_id = excluded.post_id, title = "
        "excluded.title, "
        "body = excluded.body, more = excluded.more, saved_at = excluded.saved_at, revision = board_draft.revision + 1"_s,
        {id, caller.personId, wanted.boardId, wanted.postId, wanted.title, wanted.body.html(), wanted.more,
         toRfc3339(services.clock.now())});
    if (!kept)
        return fail(kept.error());
    if (const auto referred = files::refer(session, u"draft"_s, id, wanted.attachments, inside); !referred)
        return fail(referred.error());
    const auto number = ChangeLog::append(session, draftsOf(caller.personId), id,
                                          there->empty() ? ChangeLog::What::Created : ChangeLog::What::Updated);
    if (!number)
        return fail(number.error());
    const auto draft = own(session, {id}, caller.personId);
    if (!draft)
        return fail(draft.error());
    return Response::json(200, toJson(draft->first()).toObject())
        .withHeader("ETag", http::etag(draft->first().revision));
}

} // namespace

Response savePostDraft(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    return actOnce(
        services.once, request, caller, Key::Required,
        [&](Session &session) { return save(services, session, request, caller, *body); },
        [&] { publishTo(services, caller.personId); });
}

Response deletePostDraft(const Services &services, const Request &request, const Caller &caller)
{
    const auto action = [&](Session &session) -> Result<Response> {
        const QString id = request.parameter(u"id"_s);
        const auto gone =
            session.exec(u"DELETE FROM board_draft WHERE id = ? AND person_id = ?"_s, {id, caller.personId});
        if (!gone)
            return fail(gone.error());
        if (*gone == 0)
            return http::notFound(request);
        if (const auto released = files::release(session, u"draft"_s, id); !released)
            return fail(released.error());
        const auto number = ChangeLog::append(session, draftsOf(caller.personId), id, ChangeLog::What::Destroyed);
        if (!number)
            return fail(number.error());
        return Response::empty();
    };
    return actOnce(services.once, request, caller, Key::Required, action,
                   [&] { publishTo(services, caller.personId); });
}

Response getPostDraftChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto load = [&](const QString &after, int most) -> Result<Loaded> {
            const auto rows = session.query(
                u"SELECT %1 FROM board_draft WHERE person_id = ? AND id > ? ORDER BY id LIMIT ?"_s.arg(columns),
                {caller.personId, after, most + 1});
            if (!rows)
                return fail(rows.error());
            const auto drafts = whole(session, *rows);
            if (!drafts)
                return fail(drafts.error());
            Loaded page;
            page.hasMore = drafts->size() > most;
            for (const api::PostDraft &draft : drafts->first(std::min<qsizetype>(most, drafts->size()))) {
                page.objects.append(toJson(draft));
                page.last = draft.id;
            }
            return page;
        };
        const auto fetch = [&](const QStringList &ids) -> Result<QHash<QString, QJsonValue>> {
            const auto drafts = own(session, ids, caller.personId);
            if (!drafts)
                return fail(drafts.error());
            QHash<QString, QJsonValue> objects;
            for (const api::PostDraft &draft : *drafts)
                objects.insert(draft.id, toJson(draft));
            return objects;
        };
        return mirrored(session, request, *limit,
                        {.collections = {draftsOf(caller.personId)}, .load = load, .fetch = fetch});
    });
}

} // namespace gw::backend::boards
