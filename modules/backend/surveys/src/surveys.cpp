// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "urn.h"
#include "rules.h"

#include <gw/backend/http/events.h>
#include <gw/backend/portal/cursor.h>
#include <gw/backend/storage/changelog.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {
namespace {

using storage::ChangeLog;
using What = ChangeLog::What;

const QString collection = u"surveys"_s;

/// What the caller answered is part of what they get, so it is part of the version.
QByteArray versionOf(const api::Survey &survey)
{
    const QByteArray revision = QByteArray::number(survey.revision);
    if (!survey.myAnswer)
        return '"' + revision + '"';
    const QByteArray answer = http::etagOf(json::compact(toJson(*survey.myAnswer).toObject()));
    return '"' + revision + '-' + answer.sliced(1, 8) + '"';
}

Result<bool> unitExists(Session &session, const QString &unitId)
{
    const auto rows = session.query(u"SELECT 1 FROM unit WHERE id = ?"_s, {unitId});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

/// Whether the active seat may ask for this unit; nothing when it may.
Result<std::optional<Response>> wrongUnit(Session &session, const Request &request, const Caller &caller,
                                          const QString &unitId)
{
    const auto exists = unitExists(session, unitId);
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return std::optional(http::invalidFields({{u"/unitId"_s, u"unknown-value"_s, {}}}));
    const auto seat = session.query(
        u"SELECT post.unit_id FROM seat JOIN post ON post.id = seat.post_id WHERE seat.id = ?"_s, {caller.seatId});
    if (!seat)
        return fail(seat.error());
    const auto related = portal::inOneLine(session, seat->empty() ? QString() : seat->front().text(0), unitId);
    if (!related)
        return fail(related.error());
    if (*related)
        return std::optional<Response>();
    return std::optional(http::forbidden(http::inLanguageOf(
        request, u"다른 부서의 이름으로 설문할 수 없습니다."_s, u"You may not ask for that unit."_s)));
}

Result<Response> answered(Session &session, int status, const QString &id, const Viewer &viewer)
{
    const auto row = surveyRow(session, id);
    if (!row)
        return fail(row.error());
    const auto survey = shown(session, **row, viewer);
    if (!survey)
        return fail(survey.error());
    Response response = Response::json(status, toJson(*survey).toObject()).withHeader("ETag", versionOf(*survey));
    if (status == 201)
        response.withHeader("Location", "/v1/surveys/" + id.toLatin1());
    return response;
}

/// A page of everything. The number is that of the first page, so that what happens meanwhile is in the delta after it.
Result<Done> load(Session &session, const Viewer &viewer, portal::ListCursor &cursor, const QDateTime &now, int limit,
                  api::SurveyChanges &changes)
{
    const auto rows = surveyRows(session, cursor.after, now.addDays(-365), limit + 1);
    if (!rows)
        return fail(rows.error());
    changes.hasMore = rows->size() > limit;
    for (const SurveyRow &row : rows->first(std::min<qsizetype>(limit, rows->size()))) {
        cursor.after = row.draft.id.value_or(QString());
        if (!row.isSeenBy(viewer))
            continue;
        const auto survey = shown(session, row, viewer);
        if (!survey)
            return fail(survey.error());
        changes.created.append(*survey);
    }
    if (!changes.hasMore)
        cursor.after.clear();
    return Done{};
}

Result<Done> delta(Session &session, const Viewer &viewer, portal::ListCursor &cursor, int limit,
                   api::SurveyChanges &changes)
{
    const QString mine = answersOf(viewer.personId);
    const auto found = ChangeLog::sinceAll(session, {collection, mine}, cursor.number, limit);
    if (!found)
        return fail(found.error());
    const storage::Changes all = found->value(collection);
    const storage::Changes own = found->value(mine);
    cursor.number = all.newState;
    changes.hasMore = all.hasMore;
    changes.destroyed = all.destroyed;
    QSet<QString> done(all.destroyed.begin(), all.destroyed.end());
    const auto add = [&](const QStringList &ids, QList<api::Survey> &list) -> Result<Done> {
        for (const QString &id : ids) {
            if (done.contains(id))
                continue;
            done.insert(id);
            const auto row = surveyRow(session, id);
            if (!row)
                return fail(row.error());
            if (!*row || !(*row)->isSeenBy(viewer))
                continue;
            const auto survey = shown(session, **row, viewer);
            if (!survey)
                return fail(survey.error());
            list.append(*survey);
        }
        return Done{};
    };
    if (const auto added = add(all.created, changes.created); !added)
        return added;
    return add(all.updated + own.updated + own.created, changes.updated);
}

} // namespace

Response getSurveyChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    const bool fromNothing = !request.query.hasQueryItem(u"since"_s);
    const auto given =
        portal::ListCursor::parse(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!fromNothing && !given)
        return portal::wrongParameter(u"since"_s, u"format"_s);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto viewer = viewerOf(session, caller.personId, portal::today(services.clock));
        if (!viewer)
            return fail(viewer.error());
        portal::ListCursor cursor = given.value_or(portal::ListCursor{viewer->fingerprint(), 0, {}});
        if (cursor.fingerprint != viewer->fingerprint())
            return Response::problem(410, u"state-too-old"_s, {});
        if (fromNothing) {
            const auto number = ChangeLog::state(session, {collection, answersOf(caller.personId)});
            if (!number)
                return fail(number.error());
            cursor.number = *number;
        }
        api::SurveyChanges changes;
        const bool loads = fromNothing || !cursor.after.isEmpty();
        const auto done = loads ? load(session, *viewer, cursor, services.clock.now(), *limit, changes)
                                : delta(session, *viewer, cursor, *limit, changes);
        if (!done)
            return fail(done.error());
        changes.newState = cursor.text();
        const auto anonymous = Urn::surveysWith(session, Urn::Kind::Takers, caller.personId);
        if (!anonymous)
            return fail(anonymous.error());
        changes.answered = *anonymous;
        const auto named =
            session.query(u"SELECT survey_id FROM survey_answer WHERE person_id = ?"_s, {caller.personId});
        if (!named)
            return fail(named.error());
        for (const storage::Row &row : *named)
            changes.answered.append(row.text(0));
        changes.answered.sort();
        return Response::json(200, toJson(changes).toObject());
    });
}

Response getSurvey(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto found = seen(session, services, request, caller);
        if (!found)
            return fail(found.error());
        if (!*found)
            return found->error();
        const auto survey = shown(session, (*found)->row, (*found)->viewer);
        if (!survey)
            return fail(survey.error());
        return portal::versioned(request, toJson(*survey).toObject(), versionOf(*survey));
    });
}

Response createSurvey(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    if (!caller.may(mayCreate))
        return http::forbidden(http::inLanguageOf(request, u"이 직위에는 설문을 만들 권한이 없습니다."_s,
                                                  u"This seat may not create surveys."_s));
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        auto draft = draftFrom(*body);
        if (!draft)
            return draft.error();
        auto refusal = wrongUnit(session, request, caller, draft->unitId);
        if (!refusal)
            return fail(refusal.error());
        if (*refusal)
            return **refusal;
        if (!draft->id)
            draft->id = newId();
        const auto taken = surveyRow(session, *draft->id);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return http::invalidFields({{u"/id"_s, u"taken"_s, {}}});
        SurveyRow row;
        row.draft = *draft;
        row.state = api::SurveyState::Draft;
        row.authorSeatId = caller.seatId;
        if (const auto written = writeSurvey(session, row); !written)
            return fail(written.error());
        const auto viewer = viewerOf(session, caller.personId, portal::today(services.clock));
        if (!viewer)
            return fail(viewer.error());
        const auto number = ChangeLog::append(session, collection, *draft->id, What::Created);
        if (!number)
            return fail(number.error());
        state = *number;
        return answered(session, 201, *draft->id, *viewer);
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Required, action,
                              [&] { services.events.publish({}, collection, QString::number(state)); });
}

Response replaceSurvey(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto found = owned(session, services, request, caller);
        if (!found)
            return fail(found.error());
        if (!*found)
            return found->error();
        SurveyRow row = (*found)->row;
        if (auto stale = portal::refusedEdit(request, row.revision))
            return *stale;
        auto draft = draftFrom(*body);
        if (!draft)
            return draft.error();
        draft->id = row.draft.id;
        QStringList fixed;
        if (row.state != api::SurveyState::Draft)
            fixed = fixedMembers(row.draft, *draft);
        // What is over stays over: answers were given and keys destroyed.
        if (row.isOverAt(services.clock.now()) && row.draft.closesAt != draft->closesAt)
            fixed.append(u"/closesAt"_s);
        QList<http::FieldError> errors;
        for (const QString &member : std::as_const(fixed))
            errors.append({member, u"fixed"_s, {}});
        if (!errors.isEmpty())
            return http::invalidFields(errors);
        if (row.draft.unitId != draft->unitId) {
            auto refusal = wrongUnit(session, request, caller, draft->unitId);
            if (!refusal)
                return fail(refusal.error());
            if (*refusal)
                return **refusal;
        }
        row.draft = *draft;
        ++row.revision;
        if (const auto written = writeSurvey(session, row); !written)
            return fail(written.error());
        const auto number = ChangeLog::append(session, collection, *row.draft.id, What::Updated);
        if (!number)
            return fail(number.error());
        state = *number;
        return answered(session, 200, *row.draft.id, (*found)->viewer);
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Optional, action,
                              [&] { services.events.publish({}, collection, QString::number(state)); });
}

Response deleteSurvey(const Services &services, const Request &request, const Caller &caller)
{
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto found = owned(session, services, request, caller);
        if (!found)
            return fail(found.error());
        if (!*found)
            return found->error();
        if (auto stale = portal::refusedEdit(request, (*found)->row.revision))
            return *stale;
        const QString id = (*found)->row.draft.id.value_or(QString());
        if (const auto gone = eraseSurvey(session, id); !gone)
            return fail(gone.error());
        const auto number = ChangeLog::append(session, collection, id, What::Destroyed);
        if (!number)
            return fail(number.error());
        state = *number;
        return Response::empty(204);
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Optional, action,
                              [&] { services.events.publish({}, collection, QString::number(state)); });
}

} // namespace gw::backend::surveys
