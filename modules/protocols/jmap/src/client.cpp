// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "client_p.h"

#include <gw/net/problem.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

constexpr int mostRounds = 50; // of /changes: a server that runs in circles made another client ask 475 times in 20 s
constexpr std::chrono::seconds sessionRest{10}; // between two reads of a session that keeps changing

net::QueueOptions queueOptions(const ClientOptions &options)
{
    net::QueueOptions queue;
    queue.baseUrl = options.url;
    queue.maxConcurrent = CoreLimits().maxConcurrentRequests;
    queue.attempts = options.attempts;
    queue.timing = options.timing;
    return queue;
}

QSet<Feature> featuresOf(const Session &session)
{
    QSet<Feature> features;
    if (session.has(capability::vacation))
        features.insert(Feature::VacationResponse);
    if (session.has(capability::mdn))
        features.insert(Feature::Mdn);
    if (session.has(capability::quota))
        features.insert(Feature::Quota);
    if (session.has(capability::mail))
        features.unite({Feature::EmailParse, Feature::SearchSnippet});
    if (session.has(capability::submission))
        features.unite({Feature::IdentitySet, Feature::IdentityChanges});
    for (const Account &account : session.accounts) {
        if (session.has(capability::blob) && account.maxDataSources > 1)
            features.insert(Feature::BlobUpload);
        if (account.maxDelayedSend > 0)
            features.insert(Feature::SendLater);
    }
    if (!session.eventSourceUrl.isEmpty())
        features.insert(Feature::Push);
    return features;
}

} // namespace

Client::Private::Private(net::Managers &connections, net::ITokenSource *source, ClientOptions with)
    : managers(connections)
    , tokens(source)
    , options(std::move(with))
    , requests(connections.requests(), source, *options.clock, queueOptions(options))
    , transfers(connections.transfers(), source, *options.clock, queueOptions(options))
{
}

void Client::Private::shutdown()
{
    isClosed = true;
    requests.shutdown();
    transfers.shutdown();
    const QList<Deferred<Session>> waiting = std::exchange(m_waiting, {});
    for (const Deferred<Session> &one : waiting)
        one.resolve(fail(Error::Code::Cancelled, u"the client is gone"_s));
}

void Client::Private::disable(Feature feature, const char *why)
{
    if (!features().contains(feature))
        return;
    qCInfo(lcJmap) << "feature" << int(feature) << "is off:" << why;
    broken.insert(feature);
    if (q)
        Q_EMIT q->featuresChanged();
}

void Client::Private::sawSessionState(const QString &state)
{
    // A server may name a state here that its session never has: once is enough to ask for the same one.
    if (state.isEmpty() || !m_session || state == m_session->state || state == m_lastReported)
        return;
    const auto now = options.clock->monotonic();
    if (now - m_fetchedAt < sessionRest)
        return;
    m_lastReported = state;
    m_isOutdated = true;
    if (q)
        Q_EMIT q->sessionOutdated();
}

void Client::Private::takeSession(const Session &fresh)
{
    const QSet<Feature> before = features();
    if (!m_session || m_session->state != fresh.state)
        broken.clear();
    m_session = fresh;
    m_isOutdated = false;
    m_fetchedAt = options.clock->monotonic();
    offered = featuresOf(fresh);
    requests.setMaxConcurrent(std::min(fresh.limits.maxConcurrentRequests, 6));
    transfers.setMaxConcurrent(std::min(fresh.limits.maxConcurrentUpload, 6));
    if (!q)
        return;
    const QPointer<Client> guard = q;
    Q_EMIT q->sessionChanged();
    if (guard && features() != before)
        Q_EMIT guard->featuresChanged();
}

Task<Session> Client::Private::fetchSession(Ptr d)
{
    net::Request request;
    request.url = d->options.url;
    request.headers = {{"Accept", "application/json"}};
    request.timeout = d->options.timeout;
    request.priority = net::Priority::Interactive;
    Task<net::Reply> sending = d->requests.send(std::move(request));
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing = inBackground([answer = *reply]() -> Result<Session> {
        const Result<QJsonObject> object = net::expectJson(answer);
        if (!object)
            return fail(object.error());
        return parseSession(*object, answer.url);
    });
    Result<Session> session = co_await parsing;
    if (d->isClosed)
        co_return fail(Error::Code::Cancelled, u"the client is gone"_s);
    co_return session;
}

Task<Session> Client::Private::currentSession(Ptr d)
{
    if (d->isClosed)
        co_return fail(Error::Code::Cancelled, u"the client is gone"_s);
    if (d->m_session && !d->m_isOutdated) {
        Session known = *d->m_session;
        co_return known;
    }
    if (d->m_isFetching) {
        const Deferred<Session> fetched;
        d->m_waiting.append(fetched);
        co_return co_await fetched;
    }
    d->m_isFetching = true;
    Task<Session> fetching = fetchSession(d);
    Result<Session> session = co_await fetching;
    d->m_isFetching = false;
    if (session)
        d->takeSession(*session);
    const QList<Deferred<Session>> waiting = std::exchange(d->m_waiting, {});
    for (const Deferred<Session> &one : waiting)
        one.resolve(session);
    co_return session;
}

Task<ChangesResult> Client::Private::allChanges(Ptr d, std::function<Call(const QString &)> make, QString since)
{
    ChangesResult all;
    all.oldState = since;
    all.newState = since;
    QSet<QString> states{since};
    for (int round = 0; round < mostRounds; ++round) {
        Batch batch;
        batch.append(make(all.newState));
        Task<Responses> sending = send(d, std::move(batch), {}, net::Priority::Normal);
        const Result<Responses> responses = co_await sending;
        if (!responses)
            co_return fail(responses.error());
        const Result<ChangesResult> some = responses->take(Handle<ChangesResult>{0});
        if (!some)
            co_return fail(some.error());
        if (states.contains(some->newState) && (some->hasMoreChanges || some->newState != all.newState)) {
            co_return fail(Error{.code = Error::Code::StateTooOld,
                                 .detail = u"the server's states run in circles"_s,
                                 .problemType = u"changes-loop"_s});
        }
        states.insert(some->newState);
        all.accountId = some->accountId;
        all.newState = some->newState;
        all.hasMoreChanges = some->hasMoreChanges;
        all.created += some->created;
        all.updated += some->updated;
        all.destroyed += some->destroyed;
        if (round == 0)
            all.updatedProperties = some->updatedProperties;
        else if (!some->updated.isEmpty())
            all.updatedProperties.reset();
        if (!some->hasMoreChanges)
            break;
    }
    // An object may be told of in several rounds: what counts is whether it is there in the end.
    const auto tidy = [](QStringList &list, const QStringList &without) {
        const QSet<QString> gone(without.begin(), without.end());
        QSet<QString> seen;
        list.removeIf([&](const QString &id) {
            const bool isKnown = seen.contains(id);
            seen.insert(id);
            return isKnown || gone.contains(id);
        });
    };
    tidy(all.created, all.destroyed);
    tidy(all.updated, all.destroyed + all.created);
    tidy(all.destroyed, {});
    co_return all;
}

Client::Client(net::Managers &managers, net::ITokenSource *tokens, ClientOptions options, QObject *parent)
    : QObject(parent), d(std::make_shared<Private>(managers, tokens, std::move(options)))
{
    d->q = this;
}

Client::~Client()
{
    d->q.clear();
    d->shutdown();
}

Task<Session> Client::session()
{
    return Private::currentSession(d);
}

const Session *Client::knownSession() const
{
    return d->m_session ? &*d->m_session : nullptr;
}

void Client::forgetSession()
{
    d->m_isOutdated = true;
}

QSet<Feature> Client::features() const
{
    return d->features();
}

Task<Responses> Client::send(Batch batch, std::stop_token cancel, net::Priority priority)
{
    return Private::send(d, std::move(batch), std::move(cancel), priority);
}

Task<ChangesResult> Client::allChanges(std::function<Call(const QString &)> make, QString sinceState)
{
    return Private::allChanges(d, std::move(make), std::move(sinceState));
}

Task<Blob> Client::upload(QString accountId, QString path, UploadOptions options)
{
    return Private::upload(d, std::move(accountId), std::move(path), std::move(options));
}

Task<Blob> Client::upload(QString accountId, QByteArray bytes, UploadOptions options)
{
    return Private::uploadBytes(d, std::move(accountId), std::move(bytes), std::move(options));
}

Task<Done> Client::download(QString accountId, QString blobId, QString path, DownloadOptions options)
{
    return Private::download(d, std::move(accountId), std::move(blobId), std::move(path), std::move(options));
}

Task<QByteArray> Client::download(QString accountId, QString blobId, DownloadOptions options)
{
    return Private::downloadBytes(d, std::move(accountId), std::move(blobId), std::move(options));
}

void Client::setHeader(const QByteArray &name, const QByteArray &value)
{
    d->headers.insert(name, value);
    d->requests.setHeader(name, value);
    d->transfers.setHeader(name, value);
}

void Client::wake()
{
    const std::shared_ptr<Private> kept = d;
    kept->requests.wake();
    kept->transfers.wake();
}

void Client::cancelAll()
{
    const std::shared_ptr<Private> kept = d;
    kept->requests.cancelAll();
    kept->transfers.cancelAll();
}

net::Managers &Client::managers() const
{
    return d->managers;
}

net::ITokenSource *Client::tokens() const
{
    return d->tokens;
}

const ClientOptions &Client::options() const
{
    return d->options;
}

const QHash<QByteArray, QByteArray> &Client::headers() const
{
    return d->headers;
}

void Client::disable(Feature feature, const char *why)
{
    d->disable(feature, why);
}

} // namespace gw::jmap
