// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "alerts.h"

#include "handlers.h"
#include "mirror.h"

#include <gw/base/ids.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

const QString columns = u"id, kind, post_id, comment_id, title, by_id, by_name, text, at, seen_at"_s;

api::BoardAlert fromRow(const storage::Row &row)
{
    api::BoardAlert alert;
    alert.id = row.text(0);
    alert.kind = api::boardAlertKindFromString(row.text(1));
    alert.postId = row.text(2);
    if (!row.isNull(3))
        alert.commentId = row.text(3);
    alert.title = row.text(4);
    if (!row.isNull(5))
        alert.by = api::BoardPerson{row.text(5), row.text(6)};
    alert.text = row.text(7);
    alert.at = fromRfc3339(row.text(8));
    if (!row.isNull(9))
        alert.seenAt = fromRfc3339(row.text(9));
    return alert;
}

Result<std::optional<api::BoardAlert>> find(Session &session, const QString &id, const QString &personId)
{
    const auto rows =
        session.query(u"SELECT %1 FROM board_alert WHERE id = ? AND person_id = ?"_s.arg(columns), {id, personId});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(fromRow(rows->front()));
}

} // namespace

Result<Done> alert(Session &session, const QSet<QString> &people, const AlertDraft &draft, const QDateTime &now)
{
    for (const QString &person : people) {
        if (person.isEmpty() || (draft.by && draft.by->personId == person))
            continue;
        const QString id = newId();
        const auto inserted = session.exec(
            u"INSERT INTO board_alert(id, person_id, kind, post_id, comment_id, title, by_id, by_name, text, at) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id, person, toString(draft.kind), draft.postId, draft.commentId ? QVariant(*draft.commentId) : QVariant(),
             draft.title, draft.by ? QVariant(draft.by->personId) : QVariant(),
             draft.by ? QVariant(draft.by->name) : QVariant(), html::plainLine(draft.text, 200), toRfc3339(now)});
        if (!inserted)
            return fail(inserted.error());
        const auto number = ChangeLog::append(session, alertsOf(person), id, ChangeLog::What::Created);
        if (!number)
            return fail(number.error());
    }
    return Done{};
}

Response getBoardAlertChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto load = [&](const QString &after, int most) -> Result<Loaded> {
            const auto rows = session.query(
                u"SELECT %1 FROM board_alert WHERE person_id = ? AND id > ? ORDER BY id LIMIT ?"_s.arg(columns),
                {caller.personId, after, most + 1});
            if (!rows)
                return fail(rows.error());
            Loaded page;
            page.hasMore = qsizetype(rows->size()) > most;
            for (size_t i = 0; i < std::min(rows->size(), size_t(most)); ++i) {
                page.objects.append(toJson(fromRow((*rows)[i])));
                page.last = (*rows)[i].text(0);
            }
            return page;
        };
        const auto fetch = [&](const QStringList &ids) -> Result<QHash<QString, QJsonValue>> {
            QHash<QString, QJsonValue> objects;
            for (const QString &id : ids) {
                const auto found = find(session, id, caller.personId);
                if (!found)
                    return fail(found.error());
                if (*found)
                    objects.insert(id, toJson(**found));
            }
            return objects;
        };
        return mirrored(session, request, *limit,
                        {.collections = {alertsOf(caller.personId)}, .load = load, .fetch = fetch});
    });
}

Response seeBoardAlert(const Services &services, const Request &request, const Caller &caller)
{
    const auto action = [&](Session &session) -> Result<Response> {
        auto found = find(session, request.parameter(u"id"_s), caller.personId);
        if (!found)
            return fail(found.error());
        if (!*found)
            return http::notFound(request);
        api::BoardAlert &seen = **found;
        if (!seen.seenAt) {
            seen.seenAt = services.clock.now();
            const auto done =
                session.exec(u"UPDATE board_alert SET seen_at = ? WHERE id = ?"_s, {toRfc3339(*seen.seenAt), seen.id});
            if (!done)
                return fail(done.error());
            const auto number =
                ChangeLog::append(session, alertsOf(caller.personId), seen.id, ChangeLog::What::Updated);
            if (!number)
                return fail(number.error());
        }
        return Response::json(200, toJson(seen).toObject());
    };
    return actOnce(services.once, request, caller, Key::Required, action,
                   [&] { publishTo(services, caller.personId); });
}

} // namespace gw::backend::boards
