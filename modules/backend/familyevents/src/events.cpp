// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <gw/backend/http/events.h>
#include <gw/backend/portal/fields.h>
#include <gw/backend/storage/changelog.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::familyevents {
namespace {

using storage::ChangeLog;
using What = ChangeLog::What;

constexpr int daysShown = 7;
constexpr int daysAtMost = 60;

/// The notes are part of what the caller gets, so they are part of the version.
QByteArray versionOf(const api::FamilyEvent &event)
{
    QByteArray beside = event.myNote.value_or(QString()).toUtf8();
    for (const api::FamilyEventNote &note : event.notes.value_or(QList<api::FamilyEventNote>()))
        beside += '\n' + note.personId.toUtf8() + note.text.toUtf8();
    const QByteArray revision = QByteArray::number(event.revision);
    return beside.isEmpty() ? '"' + revision + '"' : '"' + revision + '-' + http::etagOf(beside).sliced(1, 8) + '"';
}

/// The body as a draft, or the refusal that names all that is wrong.
std::expected<api::FamilyEventDraft, Response> draftFrom(const QJsonObject &body)
{
    portal::Fields fields(body);
    api::FamilyEventDraft draft;
    if (fields.has(u"id"_s)) {
        draft.id = fields.text(u"id"_s, 36, 36);
        if (!isUuid(*draft.id) || *draft.id != draft.id->toLower())
            fields.wrong(u"id"_s, u"format"_s);
    }
    const auto known = [&](bool is, const QString &name) {
        if (!is)
            fields.wrong(name, u"unknown-value"_s);
    };
    draft.kind = api::familyEventKindFromString(fields.text(u"kind"_s, 0, 40));
    known(draft.kind != api::FamilyEventKind::Unknown, u"kind"_s);
    draft.relation = api::familyRelationFromString(fields.text(u"relation"_s, 0, 40));
    known(draft.relation != api::FamilyRelation::Unknown, u"relation"_s);
    draft.layer = api::noticeLayerFromString(fields.text(u"layer"_s, 0, 40));
    known(draft.layer != api::NoticeLayer::Unknown, u"layer"_s);
    draft.personId = fields.text(u"personId"_s, 1, 40);
    draft.unitId = fields.text(u"unitId"_s, 1, 40);
    draft.subject = fields.line(u"subject"_s, 0, 100);
    draft.place = fields.line(u"place"_s, 0, 200);
    draft.hall = fields.line(u"hall"_s, 0, 200);
    draft.text = fields.text(u"text"_s, 0, 2000);
    if (fields.has(u"account"_s))
        draft.account = fields.line(u"account"_s, 0, 200);
    const auto starts = fields.optionalTime(u"startsAt"_s);
    if (!fields.has(u"startsAt"_s))
        fields.wrong(u"startsAt"_s, u"required"_s);
    draft.startsAt = starts.value_or(QDateTime());
    draft.endsAt = fields.optionalTime(u"endsAt"_s);
    draft.expiresAt = fields.optionalTime(u"expiresAt"_s);
    if (starts) {
        if (draft.endsAt && *draft.endsAt < *starts)
            fields.wrong(u"endsAt"_s, u"before-start"_s);
        if (!draft.expiresAt)
            draft.expiresAt = draft.endsAt.value_or(*starts).addDays(daysShown);
        if (*draft.expiresAt < *starts)
            fields.wrong(u"expiresAt"_s, u"before-start"_s);
        if (*draft.expiresAt > starts->addDays(daysAtMost))
            fields.wrong(u"expiresAt"_s, u"range"_s);
    }
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    return draft;
}

Response notYours(const Request &request)
{
    return http::forbidden(http::inLanguageOf(request, u"본인이나 소속 부서의 담당자만 할 수 있습니다."_s,
                                              u"Only the person or a clerk of their unit may do this."_s));
}

/// Whether its unit exists and is in one line with the person's; the refusal otherwise.
Result<std::optional<Response>> wrongUnit(Session &session, const EventRow &row)
{
    const auto exists = session.query(u"SELECT 1 FROM unit WHERE id = ?"_s, {row.draft.unitId});
    if (!exists)
        return fail(exists.error());
    const auto related = portal::inOneLine(session, row.personUnit, row.draft.unitId);
    if (!related)
        return fail(related.error());
    if (exists->empty() || !*related)
        return std::optional(http::invalidFields({{u"/unitId"_s, u"unknown-value"_s, {}}}));
    return std::optional<Response>();
}

struct Found
{
    EventRow row;
    Viewer viewer;
};
/// The event of the path, when the caller sees it now.
Result<std::optional<Found>> found(Session &session, const Services &services, const Request &request,
                                   const Caller &caller)
{
    const auto row = eventRow(session, request.parameter(u"id"_s));
    if (!row)
        return fail(row.error());
    const auto viewer = viewerOf(session, caller.personId, portal::today(services.clock));
    if (!viewer)
        return fail(viewer.error());
    if (!*row || !(*row)->isSeenBy(*viewer) || (*row)->draft.expiresAt <= services.clock.now())
        return std::nullopt;
    return std::optional(Found{**row, *viewer});
}

Result<Response> answered(Session &session, int status, const QString &id, const Viewer &viewer)
{
    const auto row = eventRow(session, id);
    if (!row)
        return fail(row.error());
    const auto event = shown(session, **row, viewer, Account::Shown);
    if (!event)
        return fail(event.error());
    Response response = Response::json(status, toJson(*event).toObject()).withHeader("ETag", versionOf(*event));
    if (status == 201)
        response.withHeader("Location", "/v1/family-events/" + id.toLatin1());
    return response;
}

} // namespace

Response getFamilyEvent(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto one = found(session, services, request, caller);
        if (!one)
            return fail(one.error());
        if (!*one)
            return http::notFound(request);
        const auto event = shown(session, (*one)->row, (*one)->viewer, Account::Shown);
        if (!event)
            return fail(event.error());
        return portal::versioned(request, toJson(*event).toObject(), versionOf(*event));
    });
}

Response createFamilyEvent(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto draft = draftFrom(*body);
        if (!draft)
            return draft.error();
        const QString day = portal::today(services.clock);
        const auto unit = unitOf(session, draft->personId, day);
        if (!unit)
            return fail(unit.error());
        const auto viewer = viewerOf(session, caller.personId, day);
        if (!viewer)
            return fail(viewer.error());
        EventRow row{*draft, {}, unit->value_or(QString()), caller.seatId, {}, 1};
        if (!row.isChangedBy(*viewer))
            return notYours(request);
        if (!*unit)
            return http::invalidFields({{u"/personId"_s, u"unknown-value"_s, {}}});
        auto refusal = wrongUnit(session, row);
        if (!refusal)
            return fail(refusal.error());
        if (*refusal)
            return **refusal;
        if (*draft->expiresAt <= services.clock.now())
            return http::invalidFields({{u"/expiresAt"_s, u"before-start"_s, {}}});
        if (!row.draft.id)
            row.draft.id = newId();
        const auto taken = eventRow(session, *row.draft.id);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return http::invalidFields({{u"/id"_s, u"taken"_s, {}}});
        if (const auto written = writeEvent(session, row); !written)
            return fail(written.error());
        const auto number = ChangeLog::append(session, eventsCollection, *row.draft.id, What::Created);
        if (!number)
            return fail(number.error());
        state = *number;
        return answered(session, 201, *row.draft.id, *viewer);
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Required, action,
                              [&] { services.events.publish({}, eventsCollection, QString::number(state)); });
}

Response replaceFamilyEvent(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto one = found(session, services, request, caller);
        if (!one)
            return fail(one.error());
        if (!*one)
            return http::notFound(request);
        EventRow row = (*one)->row;
        if (!row.isChangedBy((*one)->viewer))
            return notYours(request);
        if (auto stale = portal::refusedEdit(request, row.revision))
            return *stale;
        auto draft = draftFrom(*body);
        if (!draft)
            return draft.error();
        if (draft->personId != row.draft.personId)
            return http::invalidFields({{u"/personId"_s, u"fixed"_s, {}}});
        draft->id = row.draft.id;
        if (!draft->account)
            draft->account = row.draft.account;
        row.draft = *draft;
        ++row.revision;
        auto refusal = wrongUnit(session, row);
        if (!refusal)
            return fail(refusal.error());
        if (*refusal)
            return **refusal;
        if (const auto written = writeEvent(session, row); !written)
            return fail(written.error());
        const auto number = ChangeLog::append(session, eventsCollection, *row.draft.id, What::Updated);
        if (!number)
            return fail(number.error());
        state = *number;
        return answered(session, 200, *row.draft.id, (*one)->viewer);
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Optional, action,
                              [&] { services.events.publish({}, eventsCollection, QString::number(state)); });
}

Response deleteFamilyEvent(const Services &services, const Request &request, const Caller &caller)
{
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto one = found(session, services, request, caller);
        if (!one)
            return fail(one.error());
        if (!*one)
            return http::notFound(request);
        if (!(*one)->row.isChangedBy((*one)->viewer))
            return notYours(request);
        if (auto stale = portal::refusedEdit(request, (*one)->row.revision))
            return *stale;
        const QString id = (*one)->row.draft.id.value_or(QString());
        if (const auto gone = eraseEvent(session, id); !gone)
            return fail(gone.error());
        const auto number = ChangeLog::append(session, eventsCollection, id, What::Destroyed);
        if (!number)
            return fail(number.error());
        state = *number;
        return Response::empty(204);
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Optional, action,
                              [&] { services.events.publish({}, eventsCollection, QString::number(state)); });
}

Response sendFamilyEventNote(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    qint64 state = 0;
    QString reader;
    const auto action = [&](Session &session) -> Result<Response> {
        portal::Fields fields(*body);
        const QString text = fields.text(u"text"_s, 1, 500).trimmed();
        if (text.isEmpty() && fields.errors().isEmpty())
            fields.wrong(u"text"_s, u"range"_s);
        if (!fields.errors().isEmpty())
            return http::invalidFields(fields.errors());
        const auto one = found(session, services, request, caller);
        if (!one)
            return fail(one.error());
        if (!*one)
            return http::notFound(request);
        const QString id = (*one)->row.draft.id.value_or(QString());
        reader = (*one)->row.draft.personId;
        if (reader == caller.personId)
            return http::forbidden(http::inLanguageOf(request, u"본인에게는 보낼 수 없습니다."_s,
                                                      u"You cannot write to yourself."_s));
        const QDateTime now = services.clock.now();
        if (const auto written = insertNote(session, id, caller.personId, text, now); !written)
            return fail(written.error());
        const auto sent = ChangeLog::append(session, notesOf(caller.personId), id, What::Updated);
        if (!sent)
            return fail(sent.error());
        const auto got = ChangeLog::append(session, notesOf(reader), id, What::Updated);
        if (!got)
            return fail(got.error());
        state = *got;
        const auto name = session.query(u"SELECT name FROM person WHERE id = ?"_s, {caller.personId});
        if (!name)
            return fail(name.error());
        return Response::json(200, toJson(api::FamilyEventNote{caller.personId,
                                                               name->empty() ? QString() : name->front().text(0), text,
                                                               now})
                                       .toObject());
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Required, action, [&] {
        for (const QString &person : {caller.personId, reader})
            services.events.publish(person, eventsCollection, QString::number(state));
    });
}

Result<Done> insert(Session &session, const api::FamilyEventDraft &draft, const QString &authorSeatId)
{
    const auto unit = unitOf(session, draft.personId, draft.startsAt.date().toString(Qt::ISODate));
    if (!unit)
        return fail(unit.error());
    return writeEvent(session, {draft, {}, unit->value_or(QString()), authorSeatId, {}, 1});
}

Result<Done> insertNote(Session &session, const QString &eventId, const QString &personId, const QString &text,
                        const QDateTime &at)
{
    const auto done = session.exec(u"INSERT INTO family_note(event_id, person_id, text, at) VALUES(?, ?, ?, ?) "
                                   "ON CONFLICT(event_id, person_id) DO UPDATE SET text = excluded.text, at = excluded.at"_s,
                                   {eventId, personId, text, toRfc3339(at)});
    if (!done)
        return fail(done.error());
    return Done{};
}

Result<Done> tidy(storage::Database &database, const Clock &clock)
{
    const QString limit = toRfc3339(clock.now().addDays(-30));
    return database.write([&](Session &session) -> Result<Done> {
        const auto rows = session.query(u"SELECT id FROM family_event WHERE expires_at < ?"_s, {limit});
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows) {
            if (const auto gone = eraseEvent(session, row.text(0)); !gone)
                return gone;
            const auto noted = ChangeLog::append(session, eventsCollection, row.text(0), What::Destroyed);
            if (!noted)
                return fail(noted.error());
        }
        return Done{};
    });
}

void addRoutes(http::Router &router, Services services)
{
    const auto shared = std::make_shared<const Services>(services);
    const auto add = [&](const QByteArray &method, const QString &pattern, auto handler) {
        router.add(method, pattern,
                   directory::authenticated(shared->access,
                                            [shared, handler](const Request &request, const Caller &caller) {
                                                return handler(*shared, request, caller);
                                            }));
    };
    add("GET", u"/v1/family-events/changes"_s, getFamilyEventChanges);
    add("POST", u"/v1/family-events"_s, createFamilyEvent);
    add("GET", u"/v1/family-events/{id}"_s, getFamilyEvent);
    add("PUT", u"/v1/family-events/{id}"_s, replaceFamilyEvent);
    add("DELETE", u"/v1/family-events/{id}"_s, deleteFamilyEvent);
    add("PUT", u"/v1/family-events/{id}/note"_s, sendFamilyEventNote);
}

} // namespace gw::backend::familyevents
