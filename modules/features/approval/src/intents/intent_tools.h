// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../store/documents.h"
#include "../store/items.h"
#include "../store/texts.h"
#include "intents.h"
#include <gw/base/json.h>
#include <gw/portalapi/call.h>

// What the kinds of intents are written with.
namespace gw::approval {

/// The headers that every write carries.
template <class Call>
Call signedCall(const outbox::Entry &entry)
{
    Call call;
    call.idempotencyKey = entry.operationId;
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
    return call;
}

/// The body that was kept in the entry. Its form was right when it was kept.
template <class Body>
void takeBody(const outbox::Entry &entry, Body &body)
{
    std::ignore = fromJson(entry.payload[QLatin1StringView("body")], body);
}

template <class Call>
Result<QJsonObject> parseVersioned(const net::Reply &reply)
{
    const auto answer = Call::parse(reply);
    return answer ? Result<QJsonObject>(toJson(answer->value).toObject())
                  : Result<QJsonObject>(fail(refusalFrom(reply, answer.error())));
}

template <class Call>
Result<QJsonObject> parsePlain(const net::Reply &reply)
{
    const auto answer = Call::parse(reply);
    return answer ? Result<QJsonObject>(toJson(*answer).toObject())
                  : Result<QJsonObject>(fail(refusalFrom(reply, answer.error())));
}

template <class Call>
Result<QJsonObject> parseNothing(const net::Reply &reply)
{
    const auto answer = Call::parse(reply);
    return answer ? Result<QJsonObject>(QJsonObject()) : Result<QJsonObject>(fail(refusalFrom(reply, answer.error())));
}

/// Of a resource that may be asked for conditionally and was not: "not modified" cannot be the answer.
template <class Call>
Result<QJsonObject> parseOptional(const net::Reply &reply)
{
    const auto answer = Call::parse(reply);
    if (!answer)
        return fail(answer.error());
    return *answer ? Result<QJsonObject>(toJson((*answer)->value).toObject())
                   : Result<QJsonObject>(fail(Error::Code::Protocol));
}

/// Sends a call and reads its answer.
template <class Call>
Task<typename Call::Response> ask(Send send, Call call)
{
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto answer = Call::parse(*reply);
    if (!answer)
        co_return fail(refusalFrom(*reply, answer.error()));
    co_return answer;
}

inline QString textIn(const outbox::Entry &entry, QLatin1StringView member)
{
    return entry.payload[member].toString();
}

/// The answer is the API's Document: it goes into the cache as it is.
Result<Done> takeDocument(sqlite::Connection &db, const outbox::Entry &entry);

QList<Intent> documentIntents(const IntentParts &parts);
QList<Intent> draftIntents(const IntentParts &parts);
QList<Intent> lineIntents();
QList<Intent> dispatchIntents();
QList<Intent> memoIntents(const IntentParts &parts);

} // namespace gw::approval
