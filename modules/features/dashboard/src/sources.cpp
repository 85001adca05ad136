// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/sources.h>

#include "rows.h"
#include <QJsonDocument>
#include <gw/base/json.h>
#include <gw/portalapi/me.h>
#include <gw/portalapi/notices.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {

namespace {

sync::Delta deltaOf(const portal::NoticeChanges &changes, qint64 generation)
{
    sync::Delta delta{changes.newState, changes.hasMore};
    delta.batches = sync::inBatches(changes.created + changes.updated,
                                    [generation](store::WriteContext &cache, const portal::Notice &notice) {
                                        cache.touch(noticesTopic);
                                        return writeNotice(cache.db(), notice, generation);
                                    });
    delta.batches += sync::inBatches(changes.destroyed, [](store::WriteContext &cache, const QString &id) {
        cache.touch(noticesTopic);
        return cache.db().exec(u"DELETE FROM dash_notice WHERE id=?"_s, {id});
    });
    return delta;
}

Result<Done> writeMe(store::WriteContext &cache, const portal::Me &me)
{
    cache.touch(meTopic);
    if (auto done = cache.db().exec(u"INSERT OR REPLACE INTO dash_me(one, document) VALUES(1, ?)"_s,
                                    {QString::fromUtf8(json::compact(portal::toJson(me).toObject()))});
        !done)
        return done;
    QJsonArray seats;
    for (const portal::MySeat &seat : me.seats)
        seats.append(seat.id);
    const QString list = QString::fromUtf8(QJsonDocument(seats).toJson(QJsonDocument::Compact));
    for (const QString &table : {u"dash_counter"_s, u"dash_waiting"_s}) {
        const auto done = cache.db().exec(
            u"DELETE FROM %1 WHERE seat_id NOT IN (SELECT value FROM json_each(?))"_s.arg(table), {list});
        if (!done)
            return done;
        if (cache.db().changedRows() > 0)
            cache.touch(countersTopic);
    }
    return Done{};
}

} // namespace

QString NoticesSource::id() const
{
    return u"notices"_s;
}

QStringList NoticesSource::wakeTopics() const
{
    return {u"notices"_s};
}

Task<sync::Delta> NoticesSource::pull(sync::Pull pull)
{
    portal::GetNoticeChanges call;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    call.limit = m_pageSize;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing = sync::inBackground([answer = *reply, generation = pull.generation]() -> Result<sync::Delta> {
        const auto changes = portal::GetNoticeChanges::parse(answer);
        if (!changes)
            return fail(changes.error());
        return deltaOf(*changes, generation);
    });
    co_return co_await parsing;
}

Result<Done> NoticesSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(noticesTopic);
    return cache.db().exec(u"DELETE FROM dash_notice WHERE generation<?"_s, {generation});
}

QString PreferencesSource::id() const
{
    return u"preferences"_s;
}

QStringList PreferencesSource::wakeTopics() const
{
    return {u"preferences"_s};
}

Task<sync::Delta> PreferencesSource::pull(sync::Pull)
{
    const Send send = m_send;
    auto reading = m_store.read(store::File::Cache, [](sqlite::Connection &db) { return serverPreferencesOf(db); });
    const Result<Document> cached = co_await reading;
    if (!cached)
        co_return fail(cached.error());
    portal::GetPreferences call;
    if (!cached->etag.isEmpty())
        call.ifNoneMatch = cached->etag;
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto answer = portal::GetPreferences::parse(*reply);
    if (!answer)
        co_return fail(answer.error());
    const portal::GetPreferences::Response &preferences = *answer;
    if (!preferences)
        co_return sync::Delta{cached->etag};
    sync::Delta delta{preferences->etag};
    delta.batches.append(
        [document = Document{preferences->value.values, preferences->etag}](store::WriteContext &cache) {
            cache.touch(preferencesTopic);
            return writePreferences(cache.db(), document);
        });
    co_return delta;
}

Result<Done> PreferencesSource::sweep(store::WriteContext &, qint64) const
{
    return Done{}; // one document, replaced as a whole
}

QString MeSource::id() const
{
    return u"me"_s;
}

QStringList MeSource::wakeTopics() const
{
    return {u"me"_s, u"session"_s};
}

Task<sync::Delta> MeSource::pull(sync::Pull pull)
{
    portal::GetMe call; // without a seat: the answer names them all, with what each may do
    if (!pull.cursor.isEmpty())
        call.ifNoneMatch = pull.cursor;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto answer = portal::GetMe::parse(*reply);
    if (!answer)
        co_return fail(answer.error());
    const portal::GetMe::Response &me = *answer;
    if (!me)
        co_return sync::Delta{pull.cursor};
    sync::Delta delta{me->etag};
    delta.batches.append([me = me->value](store::WriteContext &cache) { return writeMe(cache, me); });
    co_return delta;
}

Result<Done> MeSource::sweep(store::WriteContext &, qint64) const
{
    return Done{}; // one document, replaced as a whole
}

} // namespace gw::dashboard
