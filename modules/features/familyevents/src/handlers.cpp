// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include "rows.h"
#include <gw/base/json.h>
#include <gw/portalapi/familyevents.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::familyevents {
namespace {

QString eventOf(const outbox::Entry &entry)
{
    return entry.payload[u"eventId"].toString();
}

template <class Call>
void address(Call &call, const outbox::Entry &entry)
{
    call.idempotencyKey = entry.operationId;
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
}

/// The draft with the account that only the outbox has.
Result<portal::FamilyEventDraft> draftOf(const outbox::Entry &entry)
{
    auto draft = json::parseAs<portal::FamilyEventDraft>(entry.payload[u"document"], "FamilyEventDraft");
    const QJsonValue account = entry.payload[u"secret"][u"account"];
    if (draft && account.isString())
        draft->account = account.toString();
    return draft;
}

/// The event as it is now, without the account: the answer is kept for a while.
template <class Call>
Result<outbox::Outcome> outcomeOf(const Result<net::Reply> &reply)
{
    if (!reply)
        return fail(reply.error());
    auto answer = Call::parse(*reply);
    if (!answer)
        return fail(answer.error());
    answer->value.account.reset();
    return outbox::Outcome{toJson(answer->value).toObject()};
}

} // namespace

outbox::NewEntry WriteHandler::entryFor(QLatin1StringView kind, const QString &eventId, const QString &seatId,
                                        const QJsonObject &document, const QJsonObject &secret)
{
    outbox::NewEntry entry;
    entry.kind = kind;
    entry.objectKey = u"family-event/"_s + eventId;
    entry.payload = {{u"eventId"_s, eventId}, {u"document"_s, document}, {u"secret"_s, secret}};
    entry.seatId = seatId;
    return entry;
}

Result<Done> WriteHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (entry.state == outbox::State::Accepted)
        return applyAnswer(cache, entry);
    cache.touch(eventsTopic);
    return writePending(cache.db(), entry.operationId, eventOf(entry), m_kind, entry.sequence,
                        entry.payload[u"document"].toObject());
}

Result<Done> WriteHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(eventsTopic);
    return erasePending(cache.db(), entry.operationId);
}

Task<QString> WriteHandler::versionFor(outbox::Entry entry) const
{
    const qint64 seen = entry.payload[u"secret"][u"revision"].toInteger();
    auto reading = m_store.read(store::File::Cache,
                                [id = eventOf(entry)](sqlite::Connection &db) { return ownRevision(db, id); });
    const Result<qint64> own = co_await reading;
    if (!own)
        co_return fail(own.error());
    // What this desk wrote in between is no stranger's change.
    co_return u'"' + QString::number(std::max(seen, *own)) + u'"';
}

Task<outbox::Outcome> WriteHandler::send(outbox::Entry entry)
{
    if (m_kind == kind::note) {
        portal::SendFamilyEventNote call;
        address(call, entry);
        call.id = eventOf(entry);
        call.body.text = entry.payload[u"document"][u"text"].toString();
        Task<net::Reply> sending = m_send(call.request());
        const Result<net::Reply> reply = co_await sending;
        if (!reply)
            co_return fail(reply.error());
        const auto note = portal::SendFamilyEventNote::parse(*reply);
        if (!note)
            co_return fail(note.error());
        co_return outbox::Outcome{toJson(*note).toObject()};
    }
    if (m_kind == kind::create) {
        const auto draft = draftOf(entry);
        if (!draft)
            co_return fail(draft.error());
        portal::CreateFamilyEvent call;
        address(call, entry);
        call.body = *draft;
        Task<net::Reply> sending = m_send(call.request());
        const Result<net::Reply> reply = co_await sending;
        co_return outcomeOf<portal::CreateFamilyEvent>(reply);
    }
    Task<QString> asking = versionFor(entry);
    const Result<QString> version = co_await asking;
    if (!version)
        co_return fail(version.error());
    if (m_kind == kind::replace) {
        const auto draft = draftOf(entry);
        if (!draft)
            co_return fail(draft.error());
        portal::ReplaceFamilyEvent call;
        address(call, entry);
        call.id = eventOf(entry);
        call.ifMatch = *version;
        call.body = *draft;
        Task<net::Reply> sending = m_send(call.request());
        const Result<net::Reply> reply = co_await sending;
        co_return outcomeOf<portal::ReplaceFamilyEvent>(reply);
    }
    portal::DeleteFamilyEvent call;
    address(call, entry);
    call.id = eventOf(entry);
    call.ifMatch = *version;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto gone = portal::DeleteFamilyEvent::parse(*reply);
    if (!gone && gone.error().code != Error::Code::NotFound) // gone is gone, whoever did it
        co_return fail(gone.error());
    co_return outbox::Outcome{};
}

Result<Done> WriteHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(eventsTopic);
    Result<Done> done = Done{};
    if (m_kind == kind::remove) {
        done = cache.db().exec(u"DELETE FROM family_row WHERE id = ?"_s, {eventOf(entry)});
    } else if (m_kind == kind::note) {
        done = cache.db().exec(u"UPDATE family_row SET document = json_set(document, '$.myNote', ?) WHERE id = ?"_s,
                               {entry.payload[u"document"][u"text"].toString(), eventOf(entry)});
    } else {
        const auto event = json::parseAs<portal::FamilyEvent>(entry.answer, "FamilyEvent");
        if (!event)
            return fail(event.error());
        done = writeEvent(cache.db(), *event, 0);
    }
    return done ? erasePending(cache.db(), entry.operationId) : done;
}

bool WriteHandler::isRepeatable() const
{
    return m_kind != kind::create; // the rest are absolute, or carry the version they change
}

} // namespace gw::familyevents
