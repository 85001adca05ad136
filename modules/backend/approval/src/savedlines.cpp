// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "linedraft.h"

#include <QJsonDocument>
#include <gw/base/ids.h>
#include <gw/portaltypes/savedlines.h>
#include <gw/portaltypes/wrong.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

constexpr int mostSavedLines = 100;

QJsonArray groupsJson(const QList<api::StepGroupDraft> &groups)
{
    QJsonArray array;
    for (const api::StepGroupDraft &group : groups)
        array.append(api::toJson(group));
    return array;
}

Result<api::SavedLine> savedLineFrom(Session &session, const storage::Row &row)
{
    api::SavedLine line;
    line.id = row.text(0);
    line.name = row.text(1);
    for (const QJsonValue &value : QJsonDocument::fromJson(row.text(2).toUtf8()).array()) {
        api::StepGroupDraft group;
        if (api::fromJson(value, group))
            line.groups.append(group);
    }
    line.revision = row.integer(3);
    const auto parsed = lineFrom(session, line.groups);
    if (!parsed)
        return fail(parsed.error());
    line.stale = !parsed->errors.isEmpty(); // a post or unit of it has gone
    return line;
}

Result<std::optional<api::SavedLine>> findSaved(Session &session, const QString &id, const Caller &caller)
{
    const auto rows =
        session.query(u"SELECT id, name, groups_json, revision FROM approval_saved_line WHERE id = ? AND seat_id = ?"_s,
                      {id, caller.seatId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    auto line = savedLineFrom(session, rows->front());
    return line ? Result<std::optional<api::SavedLine>>(std::move(*line)) : fail(line.error());
}

Result<Response> savedAnswer(Session &session, const QString &id, const Caller &caller, int status)
{
    const auto line = findSaved(session, id, caller);
    if (!line)
        return fail(line.error());
    if (!*line)
        return fail(Error::Code::Storage, u"a line that was just kept is not there"_s);
    return Response::json(status, api::toJson(**line).toObject()).withHeader("ETag", http::etag((*line)->revision));
}

std::expected<api::SavedLineDraft, Response> savedDraftIn(const Request &request)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return std::unexpected(body.error());
    api::SavedLineDraft draft;
    if (!api::fromJson(*body, draft))
        return std::unexpected(http::invalidFields({{u'/' + api::wrongMember(), u"type"_s, {}}}));
    draft.name = draft.name.normalized(QString::NormalizationForm_C).simplified();
    if (draft.name.isEmpty() || draft.name.size() > 100)
        return std::unexpected(http::invalidFields({{u"/name"_s, u"range"_s, {}}}));
    return draft;
}

Response listSavedLines(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto rows = session.query(
            u"SELECT id, name, groups_json, revision FROM approval_saved_line WHERE seat_id = ? ORDER BY name, id"_s,
            {caller.seatId});
        if (!rows)
            return fail(rows.error());
        api::SavedLines all;
        for (const storage::Row &row : *rows) {
            auto line = savedLineFrom(session, row);
            if (!line)
                return fail(line.error());
            all.items.append(std::move(*line));
        }
        return Response::json(200, api::toJson(all).toObject());
    });
}

Result<std::optional<Response>> wrongGroups(Session &session, api::SavedLineDraft &draft)
{
    for (api::StepGroupDraft &group : draft.groups) {
        for (api::StepDraft &step : group.steps)
            step.id.reset(); // a saved line is of no document
    }
    const auto parsed = lineFrom(session, draft.groups);
    if (!parsed)
        return fail(parsed.error());
    if (!parsed->errors.isEmpty())
        return std::optional(http::invalidFields(parsed->errors));
    return std::optional<Response>();
}

Response createSavedLine(const Services &services, const Request &request, const Caller &caller)
{
    auto draft = savedDraftIn(request);
    if (!draft)
        return draft.error();
    return portal::actOnce(
        services.once, request, caller, portal::Key::Required, [&](Session &session) -> Result<Response> {
            const QDateTime now = services.clock.now();
            auto wrong = wrongGroups(session, *draft);
            if (!wrong)
                return fail(wrong.error());
            if (*wrong)
                return std::move(**wrong);
            const auto count =
                session.query(u"SELECT count(*) FROM approval_saved_line WHERE seat_id = ?"_s, {caller.seatId});
            if (!count)
                return fail(count.error());
            if (count->front().integer(0) >= mostSavedLines)
                return http::invalidFields({{u"/name"_s, u"too-many"_s, {}}});
            const QString id = newId();
            const QJsonDocument groups(groupsJson(draft->groups));
            const auto added = session.exec(
                u"INSERT INTO approval_saved_line(id, seat_id, name, groups_json, changed_at) VALUES(?, ?, ?, ?, ?)"_s,
                {id, caller.seatId, draft->name, QString::fromUtf8(groups.toJson(QJsonDocument::Compact)), now});
            if (!added)
                return fail(added.error());
            auto response = savedAnswer(session, id, caller, 201);
            if (response)
                response->withHeader("Location", "/v1/saved-lines/" + id.toLatin1());
            return response;
        });
}

/// A change of one saved line of the caller's, from its current version.
Response changeSaved(const Services &services, const Request &request, const Caller &caller,
                     const std::function<Result<Response>(Session &, const api::SavedLine &)> &change)
{
    return portal::actOnce(services.once, request, caller, portal::Key::Optional,
                           [&](Session &session) -> Result<Response> {
                               const auto line = findSaved(session, request.parameter(u"id"_s), caller);
                               if (!line)
                                   return fail(line.error());
                               if (!*line)
                                   return http::notFound(request);
                               if (auto refused = http::refusedVersion(request, http::etag((*line)->revision)))
                                   return std::move(*refused);
                               return change(session, **line);
                           });
}

Response replaceSavedLine(const Services &services, const Request &request, const Caller &caller)
{
    auto draft = savedDraftIn(request);
    if (!draft)
        return draft.error();
    return changeSaved(
        services, request, caller, [&](Session &session, const api::SavedLine &line) -> Result<Response> {
            const QDateTime now = services.clock.now();
            auto wrong = wrongGroups(session, *draft);
            if (!wrong)
                return fail(wrong.error());
            if (*wrong)
                return std::move(**wrong);
            const QJsonDocument groups(groupsJson(draft->groups));
            const auto changed =
                session.exec(u"UPDATE approval_saved_line SET name = ?, groups_json = ?, changed_at = ?, "
                             "revision = revision + 1 WHERE id = ?"_s,
                             {draft->name, QString::fromUtf8(groups.toJson(QJsonDocument::Compact)), now, line.id});
            if (!changed)
                return fail(changed.error());
            return savedAnswer(session, line.id, caller, 200);
        });
}

Response deleteSavedLine(const Services &services, const Request &request, const Caller &caller)
{
    return changeSaved(services, request, caller, [](Session &session, const api::SavedLine &line) -> Result<Response> {
        const auto gone = session.exec(u"DELETE FROM approval_saved_line WHERE id = ?"_s, {line.id});
        if (!gone)
            return fail(gone.error());
        return Response::empty();
    });
}

} // namespace

void registerSavedLines(http::Router &router, const std::shared_ptr<const Services> &services)
{
    addOperation(router, services, "GET", u"/v1/saved-lines"_s, listSavedLines);
    addOperation(router, services, "POST", u"/v1/saved-lines"_s, createSavedLine);
    addOperation(router, services, "PUT", u"/v1/saved-lines/{id}"_s, replaceSavedLine);
    addOperation(router, services, "DELETE", u"/v1/saved-lines/{id}"_s, deleteSavedLine);
}

} // namespace gw::backend::approval
