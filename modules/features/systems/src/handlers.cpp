// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/systems/handlers.h>

#include <gw/base/json.h>
#include <gw/portalapi/systems.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::systems {

outbox::NewEntry AccessRequestHandler::entryFor(const QString &systemId, const QString &seatId, const QString &reason)
{
    outbox::NewEntry entry;
    entry.kind = u"systems.request-access"_s;
    entry.objectKey = u"system/"_s + systemId + u'/' + seatId;
    entry.payload = {{u"systemId"_s, systemId}, {u"reason"_s, reason}};
    entry.seatId = seatId;
    return entry;
}

QString AccessRequestHandler::kind() const
{
    return u"systems.request-access"_s;
}

QStringList AccessRequestHandler::topics() const
{
    return {systemsTopic};
}

Result<Done> AccessRequestHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(systemsTopic);
    return cache.db().exec(u"INSERT OR REPLACE INTO sys_asking(op, system_id, seat_id) VALUES(?,?,?)"_s,
                           {entry.operationId, entry.payload[u"systemId"].toString(), entry.seatId});
}

Result<Done> AccessRequestHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(systemsTopic);
    return cache.db().exec(u"DELETE FROM sys_asking WHERE op=?"_s, {entry.operationId});
}

Task<outbox::Outcome> AccessRequestHandler::send(outbox::Entry entry)
{
    portal::RequestAccess call;
    call.id = entry.payload[u"systemId"].toString();
    call.idempotencyKey = entry.operationId;
    call.gwanmunSeat = entry.seatId;
    call.body.reason = entry.payload[u"reason"].toString();
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply) {
        // Asked twice, or granted meanwhile: what the person wanted is so.
        if (reply.error().code == Error::Code::Conflict
            && (reply.error().problemType == u"already-requested" || reply.error().problemType == u"already-entitled"))
            co_return outbox::Outcome{};
        co_return fail(reply.error());
    }
    const auto request = portal::RequestAccess::parse(*reply);
    if (!request)
        co_return fail(request.error());
    co_return outbox::Outcome{};
}

Result<Done> AccessRequestHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    // The server's event brings the system with the request's state; until then it shows as asked for.
    const auto done = cache.db().exec(
        u"UPDATE sys_system SET document=json_set(document, '$.access', (SELECT json_group_array(CASE "
        "json_extract(value,'$.seatId') WHEN ? THEN json_set(value,'$.request','waiting') ELSE json(value) END) "
        "FROM json_each(document,'$.access'))) WHERE id=?"_s,
        {entry.seatId, entry.payload[u"systemId"].toString()});
    if (!done)
        return done;
    return revert(cache, entry);
}

outbox::NewEntry AccessDecisionHandler::entryFor(const QString &requestId, const QString &seatId,
                                                 const portal::AccessDecision &decision)
{
    outbox::NewEntry entry;
    entry.kind = u"systems.decide-access"_s;
    entry.objectKey = u"access-request/"_s + requestId;
    entry.payload = {{u"requestId"_s, requestId}, {u"decision"_s, portal::toJson(decision)}};
    entry.seatId = seatId;
    return entry;
}

QString AccessDecisionHandler::kind() const
{
    return u"systems.decide-access"_s;
}

Task<outbox::Outcome> AccessDecisionHandler::send(outbox::Entry entry)
{
    const auto decision = json::parseAs<portal::AccessDecision>(entry.payload[u"decision"].toObject(), "AccessDecision");
    if (!decision)
        co_return fail(decision.error());
    portal::DecideAccessRequest call;
    call.id = entry.payload[u"requestId"].toString();
    call.idempotencyKey = entry.operationId;
    call.gwanmunSeat = entry.seatId;
    call.body = *decision;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto decided = portal::DecideAccessRequest::parse(*reply);
    if (!decided)
        co_return fail(decided.error());
    co_return outbox::Outcome{};
}

} // namespace gw::systems
