// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/personal/handlers.h>

#include "rows.h"
#include <QUuid>
#include <gw/base/json.h>
#include <gw/portalapi/personal.h>
#include <gw/portalapi/personaltasks.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::personal {
namespace {

constexpr int maxRounds = 5; ///< versions that other desks may make while one edit is sent

// Somebody who types changes a note many times in a row: what was not sent becomes one change.
constexpr std::chrono::milliseconds typingHold = std::chrono::seconds(2);
// As long as the toast offers to take it back.
constexpr std::chrono::milliseconds deletionHold = std::chrono::seconds(7);

struct NoteCalls
{
    using Create = portal::CreatePersonalNote;
    using Get = portal::GetPersonalNote;
    using Update = portal::UpdatePersonalNote;
    using Delete = portal::DeletePersonalNote;
    using Draft = portal::PersonalNoteDraft;
};

struct TaskCalls
{
    using Create = portal::CreatePersonalTask;
    using Get = portal::GetPersonalTask;
    using Update = portal::UpdatePersonalTask;
    using Delete = portal::DeletePersonalTask;
    using Draft = portal::PersonalTaskDraft;
};

outbox::NewEntry newEntry(const QString &write, Kind kind, const QString &id, QJsonObject payload)
{
    payload.insert(u"kind"_s, toString(kind));
    payload.insert(u"id"_s, id);
    outbox::NewEntry entry;
    entry.kind = write;
    entry.objectKey = u"personal/"_s + id;
    entry.payload = std::move(payload);
    return entry;
}

QString kindOf(const outbox::Entry &entry)
{
    return entry.payload[u"kind"].toString();
}

QString idOf(const outbox::Entry &entry)
{
    return entry.payload[u"id"].toString();
}

/// An id, or a key, that is always the same for the same operation and purpose.
QString derived(const QString &operationId, const QString &purpose)
{
    return QUuid::createUuidV5(QUuid::fromString(operationId), purpose).toString(QUuid::WithoutBraces);
}

template <class Draft>
Draft draftFrom(const QJsonObject &fields, const QString &id)
{
    QJsonObject draft = fields;
    draft.insert(u"id"_s, id);
    return json::parseAs<Draft>(draft, "draft").value_or(Draft{});
}

/// What the server has now; empty when it is gone.
template <class Calls>
Task<QJsonObject> currentOf(Send send, QString id)
{
    typename Calls::Get call;
    call.id = id;
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto answer = Calls::Get::parse(*reply);
    if (!answer && answer.error().code == Error::Code::NotFound)
        co_return QJsonObject();
    if (!answer)
        co_return fail(answer.error());
    if (!answer->has_value())
        co_return fail(Error::Code::Protocol, u"not modified, but nothing was named to compare with"_s);
    co_return portal::toJson((*answer)->value).toObject();
}

/// Creates an object. One that is there already was created by an earlier attempt: that is what was wanted.
template <class Calls>
Task<QJsonObject> createdAs(Send send, QJsonObject fields, QString id, QString key)
{
    typename Calls::Create call;
    call.idempotencyKey = key;
    call.body = draftFrom<typename Calls::Draft>(fields, id);
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto answer = Calls::Create::parse(*reply);
    if (answer)
        co_return portal::toJson(answer->value).toObject();
    if (answer.error().code != Error::Code::Rejected)
        co_return fail(answer.error());
    Task<QJsonObject> asking = currentOf<Calls>(send, id);
    const Result<QJsonObject> there = co_await asking;
    if (there && !there->isEmpty())
        co_return *there;
    co_return fail(answer.error());
}

template <class Calls>
Task<QJsonObject> patchedTo(Send send, QString id, qint64 revision, QJsonObject patch, QString key)
{
    typename Calls::Update call;
    call.id = id;
    call.ifMatch = u"\"%1\""_s.arg(revision);
    call.idempotencyKey = key;
    call.body = patch;
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto answer = Calls::Update::parse(*reply);
    if (!answer)
        co_return fail(answer.error());
    co_return portal::toJson(answer->value).toObject();
}

template <class Calls>
Task<outbox::Outcome> create(Send send, outbox::Entry entry)
{
    Task<QJsonObject> creating =
        createdAs<Calls>(send, entry.payload[u"draft"].toObject(), idOf(entry), entry.operationId);
    const Result<QJsonObject> object = co_await creating;
    if (!object)
        co_return fail(object.error());
    co_return outbox::Outcome{{{u"object"_s, *object}}};
}

/// Sends an edit on top of `theirs`, joined with it. Another desk may be quicker again and again.
template <class Calls>
Task<outbox::Outcome> change(Send send, outbox::Entry entry, QJsonObject theirs)
{
    const Kind kind = kindOf(entry) == "note"_L1 ? Kind::Note : Kind::Task;
    const Edit edit{entry.payload[u"patch"].toObject(), entry.payload[u"base"].toObject(),
                    entry.payload[u"superseded"].toArray()};
    for (int round = 0; round < maxRounds; ++round) {
        if (theirs.isEmpty()) {
            Task<QJsonObject> asking = currentOf<Calls>(send, idOf(entry));
            const Result<QJsonObject> now = co_await asking;
            if (!now)
                co_return fail(now.error());
            theirs = *now;
        }
        if (theirs.isEmpty()) {
            Task<QJsonObject> creating = createdAs<Calls>(send, entry.payload[u"whole"].toObject(), idOf(entry),
                                                          derived(entry.operationId, u"again"_s));
            const Result<QJsonObject> object = co_await creating;
            if (!object)
                co_return fail(object.error());
            co_return outbox::Outcome{{{u"object"_s, *object}}};
        }
        const Merged merged = merge(kind, edit, theirs);
        QJsonObject answer{{u"object"_s, theirs}};
        if (!merged.patch.isEmpty()) {
            const qint64 revision = theirs[u"revision"].toInteger();
            const QString key = derived(entry.operationId, QString::number(revision));
            Task<QJsonObject> patching = patchedTo<Calls>(send, idOf(entry), revision, merged.patch, key);
            const Result<QJsonObject> object = co_await patching;
            if (!object
                && (object.error().code == Error::Code::Stale || object.error().code == Error::Code::NotFound)) {
                theirs = {};
                continue;
            }
            if (!object)
                co_return fail(object.error());
            answer.insert(u"object"_s, *object);
        }
        if (!merged.copy.isEmpty()) {
            QJsonObject copy = merged.copy;
            copy.insert(u"title"_s, entry.payload[u"copyTitle"]);
            Task<QJsonObject> copying =
                createdAs<Calls>(send, copy, derived(entry.operationId, u"copy"_s), derived(entry.operationId, u"copying"_s));
            const Result<QJsonObject> made = co_await copying;
            if (!made)
                co_return fail(made.error());
            answer.insert(u"copy"_s, *made);
        }
        co_return outbox::Outcome{answer};
    }
    co_return fail(Error::Code::Stale, u"other desks change it all the time"_s);
}

/// Whether somebody wrote into it since the person saw it.
bool hasNewWords(const QJsonObject &seen, const QJsonObject &now)
{
    return std::ranges::any_of(QStringList{u"title"_s, u"text"_s, u"note"_s}, [&](const QString &field) {
        return seen.value(field) != now.value(field);
    });
}

template <class Calls>
Task<outbox::Outcome> remove(Send send, outbox::Entry entry, QJsonObject theirs)
{
    const QJsonObject seen = entry.payload[u"whole"].toObject();
    for (int round = 0; round < maxRounds; ++round) {
        if (theirs.isEmpty()) {
            Task<QJsonObject> asking = currentOf<Calls>(send, idOf(entry));
            const Result<QJsonObject> now = co_await asking;
            if (!now)
                co_return fail(now.error());
            theirs = *now;
        }
        if (theirs.isEmpty())
            co_return outbox::Outcome{};
        if (hasNewWords(seen, theirs))
            co_return outbox::Outcome{{{u"object"_s, theirs}}};
        const qint64 revision = theirs[u"revision"].toInteger();
        typename Calls::Delete call;
        call.id = idOf(entry);
        call.ifMatch = u"\"%1\""_s.arg(revision);
        call.idempotencyKey = derived(entry.operationId, QString::number(revision));
        Task<net::Reply> sending = send(call.request());
        const Result<net::Reply> reply = co_await sending;
        if (!reply)
            co_return fail(reply.error());
        const auto answer = Calls::Delete::parse(*reply);
        if (answer || answer.error().code == Error::Code::NotFound)
            co_return outbox::Outcome{};
        if (answer.error().code != Error::Code::Stale)
            co_return fail(answer.error());
        theirs = {};
    }
    co_return fail(Error::Code::Stale, u"other desks change it all the time"_s);
}

Task<QJsonObject> cachedOf(store::Store &store, const outbox::Entry &entry)
{
    return store.read(store::File::Cache, [kind = kindOf(entry), id = idOf(entry)](sqlite::Connection &db) {
        return documentOf(db, kind, id);
    });
}

} // namespace

QStringList ObjectHandler::topics() const
{
    return {topic};
}

Result<Done> ObjectHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (entry.state == outbox::State::Accepted)
        return applyAnswer(cache, entry);
    cache.touch(topic);
    return cache.db().exec(
        u"INSERT OR REPLACE INTO pers_op(op, kind, id, sequence, write, payload, at) VALUES(?,?,?,?,?,?,?)"_s,
        {entry.operationId, kindOf(entry), idOf(entry), entry.sequence, entry.kind,
         QString::fromUtf8(json::compact(entry.payload)), toRfc3339(entry.createdAt)});
}

Result<Done> ObjectHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(topic);
    return cache.db().exec(u"DELETE FROM pers_op WHERE op=?"_s, {entry.operationId});
}

Result<Done> ObjectHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (const auto gone = revert(cache, entry); !gone)
        return gone;
    // Of the newest generation, so that a sweep that is under way leaves it.
    const auto generation = cache.db().scalar(u"SELECT coalesce(max(generation),0) FROM pers_object"_s);
    if (!generation)
        return fail(generation.error());
    const QJsonObject object = entry.answer[u"object"].toObject();
    const QJsonObject copy = entry.answer[u"copy"].toObject();
    if (object.isEmpty()) {
        if (const auto removed = removeDocument(cache.db(), kindOf(entry), idOf(entry)); !removed)
            return removed;
    }
    for (const QJsonObject &one : {object, copy}) {
        if (one.isEmpty())
            continue;
        if (const auto kept = writeDocument(cache.db(), kindOf(entry), one, generation->toLongLong()); !kept)
            return kept;
    }
    return Done{};
}

outbox::NewEntry CreateHandler::entryFor(Kind kind, const QJsonObject &draft)
{
    return newEntry(u"personal.create"_s, kind, draft[u"id"].toString(), {{u"draft"_s, draft}});
}

QString CreateHandler::kind() const
{
    return u"personal.create"_s;
}

Task<outbox::Outcome> CreateHandler::send(outbox::Entry entry)
{
    return kindOf(entry) == "note"_L1 ? create<NoteCalls>(m_send, entry) : create<TaskCalls>(m_send, entry);
}

outbox::NewEntry ChangeHandler::entryFor(Kind kind, const QString &id, const Edit &edit, const QJsonObject &whole,
                                         const QString &copyTitle)
{
    outbox::NewEntry entry = newEntry(u"personal.change"_s, kind, id,
                                      {{u"patch"_s, edit.patch},
                                       {u"base"_s, edit.base},
                                       {u"superseded"_s, edit.superseded},
                                       {u"whole"_s, whole},
                                       {u"copyTitle"_s, copyTitle}});
    entry.hold = typingHold;
    return entry;
}

QString ChangeHandler::kind() const
{
    return u"personal.change"_s;
}

Task<outbox::Outcome> ChangeHandler::send(outbox::Entry entry)
{
    const Send send = m_send;
    Task<QJsonObject> reading = cachedOf(m_store, entry);
    const Result<QJsonObject> cached = co_await reading;
    if (!cached)
        co_return fail(cached.error());
    Task<outbox::Outcome> sending = kindOf(entry) == "note"_L1 ? change<NoteCalls>(send, entry, *cached)
                                                               : change<TaskCalls>(send, entry, *cached);
    co_return co_await sending;
}

outbox::NewEntry DeleteHandler::entryFor(Kind kind, const QString &id, const QJsonObject &whole)
{
    outbox::NewEntry entry = newEntry(u"personal.delete"_s, kind, id, {{u"whole"_s, whole}});
    entry.hold = deletionHold;
    return entry;
}

QString DeleteHandler::kind() const
{
    return u"personal.delete"_s;
}

Task<outbox::Outcome> DeleteHandler::send(outbox::Entry entry)
{
    const Send send = m_send;
    Task<QJsonObject> reading = cachedOf(m_store, entry);
    const Result<QJsonObject> cached = co_await reading;
    if (!cached)
        co_return fail(cached.error());
    Task<outbox::Outcome> sending = kindOf(entry) == "note"_L1 ? remove<NoteCalls>(send, entry, *cached)
                                                               : remove<TaskCalls>(send, entry, *cached);
    co_return co_await sending;
}

} // namespace gw::personal
