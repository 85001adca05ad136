// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fetching.h"

#include "../intents/intent_tools.h"
#include "../store/log.h"
#include "documentjson.h"
#include <gw/portalapi/documents.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

constexpr int atOnce = 20; ///< what is looked up before the store is asked again

bool isGone(const Error &error)
{
    return error.code == Error::Code::NotFound || error.code == Error::Code::Forbidden;
}

} // namespace

Fetching::Fetching(store::Store &store, Send send, Text seat, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_send(std::move(send)), m_seat(std::move(seat)), m_clock(clock)
{
}

Task<Done> Fetching::document(QString id)
{
    const QPointer<Fetching> self(this);
    const QString seat = m_seat();
    const QDateTime now = m_clock.now();
    portal::GetDocument call;
    call.id = id;
    if (!seat.isEmpty())
        call.gwanmunSeat = seat;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!reply)
        co_return fail(reply.error());
    auto parsing = sync::inBackground([answer = *reply]() -> Result<QJsonObject> {
        const auto found = portal::GetDocument::parse(answer);
        if (!found)
            return fail(found.error());
        return *found ? portal::toJson((*found)->value).toObject() : QJsonObject();
    });
    const Result<QJsonObject> document = co_await parsing;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!document && !isGone(document.error()))
        co_return fail(document.error());
    auto writing = m_store.write(
        store::File::Cache, [id, seat, now, answer = document](store::WriteContext &cache) -> Result<Done> {
            cache.touch(documentsTopic);
            return answer ? writeDocument(cache.db(), *answer, seat, now) : removeDocument(cache.db(), id);
        });
    const Result<Done> written = co_await writing;
    co_return document ? written : Result<Done>(fail(document.error()));
}

Task<QList<VersionInfo>> Fetching::versions(QString documentId)
{
    const QPointer<Fetching> self(this);
    portal::ListDocumentVersions call;
    call.id = documentId;
    if (const QString seat = m_seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    Task<portal::DocumentVersions> asking = ask(m_send, call);
    const Result<portal::DocumentVersions> answer = co_await asking;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    QList<VersionInfo> versions;
    if (answer) {
        for (const portal::VersionInfo &one : answer->items)
            versions.append(versionInfoFrom(portal::toJson(one).toObject()));
        co_return versions;
    }
    auto reading = m_store.read(store::File::Cache,
                                [documentId](sqlite::Connection &db) { return cachedVersions(db, documentId); });
    const Result<QList<QJsonObject>> kept = co_await reading;
    if (!kept || kept->isEmpty())
        co_return fail(answer.error());
    for (const QJsonObject &one : *kept)
        versions.append(versionInfoFrom(one["version"_L1].toObject()));
    co_return versions;
}

Task<QJsonObject> Fetching::version(QString documentId, int no)
{
    const QPointer<Fetching> self(this);
    auto reading = m_store.read(store::File::Cache,
                                [documentId, no](sqlite::Connection &db) { return cachedVersion(db, documentId, no); });
    const Result<std::optional<QJsonObject>> kept = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (kept && *kept)
        co_return **kept; // a version never changes once another one follows, and the newest is written when it is read
    portal::GetDocumentVersion call;
    call.id = documentId;
    call.no = no;
    if (const QString seat = m_seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    Task<portal::DocumentVersion> asking = ask(m_send, call);
    const Result<portal::DocumentVersion> answer = co_await asking;
    if (!self || !answer)
        co_return fail(answer ? Error{Error::Code::Cancelled} : answer.error());
    const QJsonObject json = portal::toJson(*answer).toObject();
    auto writing = m_store.write(store::File::Cache, [documentId, json](store::WriteContext &cache) {
        return writeVersion(cache.db(), documentId, json);
    });
    std::ignore = co_await writing;
    co_return json;
}

Task<std::optional<CachedDocument>> Fetching::kept(QString kind, QString id) const
{
    return m_store.read(store::File::Cache, [kind, id](sqlite::Connection &db) { return cachedObject(db, kind, id); });
}

Task<QJsonObject> Fetching::object(QString kind, QString id, net::Request request, Parse parse)
{
    const QPointer<Fetching> self(this);
    const QString seat = m_seat();
    const QDateTime now = m_clock.now();
    Task<net::Reply> sending = m_send(std::move(request));
    const Result<net::Reply> reply = co_await sending;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    const Result<QJsonObject> answer = reply ? parse(*reply) : Result<QJsonObject>(fail(reply.error()));
    if (answer) {
        auto writing = m_store.write(store::File::Cache, [=, object = *answer](store::WriteContext &cache) {
            cache.touch(documentsTopic);
            return writeObject(cache.db(), kind, id, object, object["revision"_L1].toInteger(), seat, now);
        });
        std::ignore = co_await writing;
        co_return *answer;
    }
    if (isGone(answer.error()))
        co_return fail(answer.error());
    Task<std::optional<CachedDocument>> reading = kept(kind, id);
    const Result<std::optional<CachedDocument>> found = co_await reading;
    if (!found || !*found)
        co_return fail(answer.error());
    QJsonObject object = (*found)->json;
    if ((*found)->seat != seat)
        object.remove("may"_L1); // what another seat of mine may do
    co_return object;
}

void Fetching::prefetch()
{
    if (m_isStopped)
        return;
    if (m_isRunning) {
        m_isAgain = true;
        return;
    }
    m_isRunning = true;
    run();
}

void Fetching::stop()
{
    m_isStopped = true;
}

QCoro::Task<> Fetching::run()
{
    const QPointer<Fetching> self(this);
    bool isMore = true;
    while (isMore) {
        m_isAgain = false;
        const QString seat = m_seat();
        auto reading =
            m_store.read(store::File::Cache, [seat, limit = atOnce + int(m_failed.size())](sqlite::Connection &db) {
                return missingHere(db, seat, limit);
            });
        const Result<QList<Missing>> missing = co_await reading;
        if (!self)
            co_return;
        isMore = false;
        if (!missing)
            break;
        for (const Missing &one : *missing) {
            const QString key = one.kind + u'/' + one.id;
            if (m_failed.value(key, -1) >= one.revision)
                continue;
            if (one.kind != "document"_L1 && !m_others.contains(one.kind))
                continue;
            Task<Done> fetching = one.kind == "document"_L1 ? document(one.id) : m_others.value(one.kind)(one.id);
            const Result<Done> fetched = co_await fetching;
            if (!self || m_isStopped)
                co_return;
            if (!fetched && fetched.error().isTransient()) {
                isMore = false; // the next success of the inbox begins again
                break;
            }
            // Also of what came: if it still counts as missing afterwards, asking again would not end.
            m_failed.insert(key, one.revision);
            if (!fetched && fetched.error().code != Error::Code::Cancelled && !isGone(fetched.error()))
                qCInfo(lcApproval) << "cannot be fetched for reading offline:" << fetched.error();
            isMore = true;
        }
        isMore = (isMore || m_isAgain) && !m_isStopped;
    }
    m_isRunning = false;
}

} // namespace gw::approval
