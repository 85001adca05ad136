// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "requests.h"

#include <gw/backend/directory/seats.h>
#include <gw/backend/http/events.h>
#include <gw/backend/portal/waiting.h>
#include <gw/base/ids.h>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

using gw::portal::AccessRequest;
using gw::portal::AccessRequestState;

constexpr qsizetype longestReason = 1000;

QByteArray etagOf(const AccessRequest &row)
{
    return http::etag(row.revision);
}

/// What the request is, when the caller asked for it or may decide it.
Result<std::optional<AccessRequest>> visible(Session &session, const QString &id, const Caller &caller)
{
    auto row = requestRow(session, id);
    if (!row || !*row || (*row)->personId == caller.personId)
        return row;
    if (!caller.may(u"systems.grant"_s))
        return std::optional<AccessRequest>();
    const auto decider = session.query(u"SELECT 1 FROM access_request_decider WHERE request_id = ? AND seat_id = ?"_s,
                                       {id, caller.seatId});
    if (!decider)
        return fail(decider.error());
    if (!decider->empty())
        return row;
    const auto above = isInLineAbove(session, caller.seatId, (*row)->seatId);
    if (!above)
        return fail(above.error());
    return *above ? row : std::optional<AccessRequest>();
}

/// 409, or nothing when the seat may ask.
Result<std::optional<Response>> conflictOf(Session &session, const Adapter &adapter, const SeatProfile &seat,
                                           const QDateTime &now)
{
    const auto grants = grantsOf(session, {seat.seatId}, now);
    if (!grants)
        return fail(grants.error());
    if (rightOf(adapter, seat, *grants).entitled)
        return Response::problem(409, u"already-entitled"_s, {});
    const auto waiting =
        session.query(u"SELECT 1 FROM access_request WHERE seat_id = ? AND system_id = ? AND state = 'waiting'"_s,
                      {seat.seatId, adapter.id});
    if (!waiting)
        return fail(waiting.error());
    if (!waiting->empty())
        return Response::problem(409, u"already-requested"_s, {});
    return std::optional<Response>();
}

Result<Done> store(Session &session, const AccessRequest &row, const Adapter &adapter, const SeatProfile &seat,
                   const QStringList &deciders)
{
    const auto put =
        session.exec(u"INSERT INTO access_request(id, system_id, seat_id, person_id, reason, state, created_at) "
                     "VALUES(?, ?, ?, ?, ?, 'waiting', ?)"_s,
                     {row.id, row.systemId, row.seatId, row.personId, row.reason, toRfc3339(row.createdAt)});
    if (!put)
        return fail(put.error());
    QList<portal::WaitingDraft> items;
    for (const QString &decider : deciders) {
        const auto named =
            session.exec(u"INSERT INTO access_request_decider(request_id, seat_id) VALUES(?, ?)"_s, {row.id, decider});
        if (!named)
            return fail(named.error());
        items.append(
            {.id = {},
             .seatId = decider,
             .kind = gw::portal::CounterKind::SystemAccess,
             .titleKo = u"%1 이용 신청: %2 %3 %4"_s.arg(adapter.name.ko, seat.unit.ko, seat.name, seat.post.ko),
             .titleEn = u"Access to %1: %2, %3"_s.arg(adapter.name.en, seat.nameEn.isEmpty() ? seat.name : seat.nameEn,
                                                      seat.unit.en),
             .since = row.createdAt,
             .due = {},
             .link = requestLink(row.id)});
    }
    return portal::WaitingList::insert(session, items, row.createdAt);
}

} // namespace

Response requestAccess(const Services &services, const Request &request, const Caller &caller)
{
    const auto snapshot = services.catalogue.snapshot();
    const Entry *entry = snapshot->find(request.parameter(u"id"_s));
    if (!entry)
        return http::notFound(request);
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const QJsonValue given = body->value(u"reason"_s);
    if (!given.isString())
        return http::invalidFields({{u"/reason"_s, given.isUndefined() ? u"required"_s : u"type"_s, {}}});
    const QString reason = given.toString().normalized(QString::NormalizationForm_C).trimmed();
    if (reason.isEmpty() || reason.toUcs4().size() > longestReason)
        return http::invalidFields({{u"/reason"_s, u"range"_s, {}}});
    const Adapter &adapter = entry->adapter;
    if (!isRequestable(adapter))
        return http::forbidden(http::inLanguageOf(request, u"이 시스템은 신청으로 권한을 받을 수 없습니다."_s,
                                                  u"Access to this system is not given on request."_s));
    qint64 state = 0;
    QStringList deciders;
    const auto action = [&](Session &session) -> Result<Response> {
        state = 0;
        const QDateTime now = services.clock.now();
        const QString day = directory::officeDay(now).toString(Qt::ISODate);
        const auto seat = profileOf(session, caller.personId, caller.seatId, day);
        if (!seat)
            return fail(seat.error());
        if (!*seat)
            return http::notFound(request);
        const auto conflict = conflictOf(session, adapter, **seat, now);
        if (!conflict)
            return fail(conflict.error());
        if (*conflict)
            return **conflict;
        const auto found = decidersFor(session, **seat, day);
        if (!found)
            return fail(found.error());
        deciders = *found;
        AccessRequest row;
        row.id = newId();
        row.systemId = adapter.id;
        row.seatId = caller.seatId;
        row.personId = caller.personId;
        row.reason = reason;
        row.state = AccessRequestState::Waiting;
        row.createdAt = now;
        row.revision = 1;
        if (const auto stored = store(session, row, adapter, **seat, deciders); !stored)
            return fail(stored.error());
        const auto number = noteOwnChange(session, caller.personId, adapter.id);
        if (!number)
            return fail(number.error());
        state = *number;
        return Response::json(201, toJson(row).toObject())
            .withHeader("ETag", etagOf(row))
            .withHeader("Location", "/v1/access-requests/" + row.id.toLatin1());
    };
    return portal::actOnce(services.idempotency, request, caller, portal::Key::Required, action, [&] {
        if (state == 0)
            return;
        services.events.publish(caller.personId, u"systems"_s, QString::number(state));
        portal::WaitingList(services.database, services.events, services.clock).tell(deciders);
    });
}

Response getAccessRequest(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto row = visible(session, request.parameter(u"id"_s), caller);
        if (!row)
            return fail(row.error());
        return *row ? portal::versioned(request, toJson(**row).toObject(), etagOf(**row)) : http::notFound(request);
    });
}

Response listAccessRequests(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    const QString box = request.query.queryItemValue(u"box"_s, QUrl::FullyDecoded);
    if (request.query.hasQueryItem(u"box"_s) && box != u"mine" && box != u"deciding")
        return portal::wrongParameter(u"box"_s, u"unknown-value"_s);
    QString sql = u"SELECT "_s + requestColumns + u" FROM access_request r WHERE "_s;
    QVariantList parameters;
    if (box == u"deciding") {
        if (!caller.may(u"systems.grant"_s))
            return http::forbidden(http::inLanguageOf(request, u"이 직위에는 시스템 이용 권한을 줄 자격이 없습니다."_s,
                                                      u"This seat may not grant access to systems."_s));
        sql += u"r.state = 'waiting' AND EXISTS (SELECT 1 FROM access_request_decider d WHERE d.request_id = r.id AND "
               "d.seat_id = ?)"_s;
        parameters << caller.seatId;
    } else {
        sql += u"r.person_id = ?"_s;
        parameters << caller.personId;
    }
    if (request.query.hasQueryItem(u"cursor"_s)) {
        const auto before = portal::unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!before)
            return portal::wrongParameter(u"cursor"_s, u"format"_s);
        sql += u" AND (r.created_at < ? OR (r.created_at = ? AND r.id < ?))"_s;
        parameters << before->first << before->first << before->second;
    }
    sql += u" ORDER BY r.created_at DESC, r.id DESC LIMIT ?"_s;
    parameters << *limit + 1;
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto rows = session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        gw::portal::AccessRequests page;
        for (const storage::Row &row : *rows) {
            if (page.items.size() < *limit)
                page.items.append(requestFrom(row));
        }
        Response response = Response::json(200, toJson(page).toObject());
        if (qsizetype(rows->size()) <= *limit)
            return response;
        const AccessRequest &last = page.items.constLast();
        return portal::withNext(std::move(response), request, portal::packCursor(toRfc3339(last.createdAt), last.id));
    });
}

} // namespace gw::backend::systems
