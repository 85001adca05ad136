// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/handlers.h>

#include "rows.h"
#include <QUuid>
#include <gw/base/json.h>
#include <gw/portalapi/me.h>
#include <gw/portalapi/notices.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {

namespace {

constexpr int maxRounds = 5; ///< versions that other desks may make while one patch is sent

// Somebody who drags a divider sets many values in a row: they become one patch.
constexpr std::chrono::milliseconds patchHold = std::chrono::seconds(1);

Task<QString> currentVersion(Send send)
{
    Task<net::Reply> sending = send(portal::GetPreferences{}.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto answer = portal::GetPreferences::parse(*reply);
    if (!answer)
        co_return fail(answer.error());
    if (!answer->has_value())
        co_return fail(Error::Code::Protocol, u"not modified, but nothing was named to compare with"_s);
    co_return (*answer)->etag;
}

/// The server keeps a refusal under its key, so the same patch on top of another version needs another key.
QString keyFor(const QString &operationId, const QString &version)
{
    return QUuid::createUuidV5(QUuid::fromString(operationId), version).toString(QUuid::WithoutBraces);
}

} // namespace

outbox::NewEntry AcknowledgeHandler::entryFor(const QString &noticeId, const QString &seatId)
{
    outbox::NewEntry entry;
    entry.kind = u"notice.acknowledge"_s;
    entry.objectKey = u"notice/"_s + noticeId;
    entry.payload = {{u"noticeId"_s, noticeId}};
    entry.seatId = seatId;
    return entry;
}

QString AcknowledgeHandler::kind() const
{
    return u"notice.acknowledge"_s;
}

QStringList AcknowledgeHandler::topics() const
{
    return {noticesTopic};
}

Result<Done> AcknowledgeHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (entry.state == outbox::State::Accepted)
        return applyAnswer(cache, entry);
    cache.touch(noticesTopic);
    return cache.db().exec(u"UPDATE dash_notice SET op=? WHERE id=?"_s,
                           {entry.operationId, entry.payload[u"noticeId"].toString()});
}

Result<Done> AcknowledgeHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(noticesTopic);
    return cache.db().exec(u"UPDATE dash_notice SET op='' WHERE op=?"_s, {entry.operationId});
}

Task<outbox::Outcome> AcknowledgeHandler::send(outbox::Entry entry)
{
    portal::AcknowledgeNotice call;
    call.id = entry.payload[u"noticeId"].toString();
    call.idempotencyKey = entry.operationId;
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto acknowledgement = portal::AcknowledgeNotice::parse(*reply);
    if (!acknowledgement)
        co_return fail(acknowledgement.error());
    co_return outbox::Outcome{portal::toJson(*acknowledgement).toObject()};
}

Result<Done> AcknowledgeHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    const auto acknowledgement = json::parseAs<portal::Acknowledgement>(entry.answer, "Acknowledgement");
    if (!acknowledgement)
        return fail(acknowledgement.error());
    cache.touch(noticesTopic);
    return cache.db().exec(u"UPDATE dash_notice SET acknowledged_at=coalesce(acknowledged_at, ?), op='' WHERE id=?"_s,
                           {toRfc3339(acknowledgement->at), entry.payload[u"noticeId"].toString()});
}

QString PreferencesHandler::objectKey()
{
    return u"preferences"_s;
}

outbox::NewEntry PreferencesHandler::entryFor(const QJsonObject &patch)
{
    outbox::NewEntry entry;
    entry.kind = u"preferences.patch"_s;
    entry.objectKey = objectKey();
    entry.payload = {{u"patch"_s, patch}};
    entry.hold = patchHold;
    return entry;
}

QString PreferencesHandler::kind() const
{
    return u"preferences.patch"_s;
}

QStringList PreferencesHandler::topics() const
{
    return {preferencesTopic};
}

Result<Done> PreferencesHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (entry.state == outbox::State::Accepted)
        return Done{}; // the document has it, or gets it with the answer
    cache.touch(preferencesTopic);
    return cache.db().exec(
        u"INSERT OR REPLACE INTO dash_preference_patch(op, sequence, patch) VALUES(?,?,?)"_s,
        {entry.operationId, entry.sequence, QString::fromUtf8(json::compact(entry.payload[u"patch"].toObject()))});
}

Result<Done> PreferencesHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(preferencesTopic);
    return cache.db().exec(u"DELETE FROM dash_preference_patch WHERE op=?"_s, {entry.operationId});
}

Task<outbox::Outcome> PreferencesHandler::send(outbox::Entry entry)
{
    const Send send = m_send;
    auto reading = m_store.read(store::File::Cache, [](sqlite::Connection &db) { return serverPreferencesOf(db); });
    const Result<Document> cached = co_await reading;
    if (!cached)
        co_return fail(cached.error());
    QString version = cached->etag;
    QString key = entry.operationId;
    for (int round = 0; round < maxRounds; ++round) {
        if (version.isEmpty()) {
            Task<QString> asking = currentVersion(send);
            const Result<QString> current = co_await asking;
            if (!current)
                co_return fail(current.error());
            version = *current;
            if (round > 0)
                key = keyFor(entry.operationId, version);
        }
        portal::UpdatePreferences call;
        call.ifMatch = version;
        call.idempotencyKey = key;
        if (!entry.seatId.isEmpty())
            call.gwanmunSeat = entry.seatId;
        call.body = {{u"values"_s, entry.payload[u"patch"]}};
        Task<net::Reply> sending = send(call.request());
        const Result<net::Reply> reply = co_await sending;
        if (!reply)
            co_return fail(reply.error());
        const auto answer = portal::UpdatePreferences::parse(*reply);
        if (answer)
            co_return outbox::Outcome{{{u"values"_s, answer->value.values}, {u"etag"_s, answer->etag}}};
        if (answer.error().code != Error::Code::Stale)
            co_return fail(answer.error());
        version.clear();
    }
    co_return fail(Error::Code::Stale, u"other desks change the preferences all the time"_s);
}

Result<Done> PreferencesHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    // The answer may be older than the cache when it is a repeated one. The source asks with the version written here, so
    // the next pull puts that right.
    if (auto done =
            writePreferences(cache.db(), {entry.answer[u"values"].toObject(), entry.answer[u"etag"].toString()});
        !done)
        return done;
    return revert(cache, entry);
}

} // namespace gw::dashboard
