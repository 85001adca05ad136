// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/requestqueue.h>

#include <QLoggingCategory>
#include <QObject>
#include <QRandomGenerator>
#include <array>
#include <deque>
#include <gw/base/deferred.h>
#include <gw/net/problem.h>
#include <list>

using namespace Qt::Literals::StringLiterals;

namespace gw::net {

Q_LOGGING_CATEGORY(lcQueue, "gw.net.queue")

namespace {

constexpr int keptForPeople = 2; // slots that Background requests leave free

bool hasHeader(const Headers &headers, QByteArrayView name)
{
    return std::ranges::any_of(headers,
                               [name](const auto &h) { return h.first.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isRepeatable(const Request &request)
{
    // RFC 9110 9.2.2, and draft-ietf-httpapi-idempotency-key-header-07.
    static const std::array<QByteArray, 4> idempotent{"GET", "HEAD", "PUT", "DELETE"};
    return std::ranges::find(idempotent, request.method) != idempotent.end() || request.repeatable
           || hasHeader(request.headers, "Idempotency-Key");
}

bool isWorthAnotherTry(const Result<Reply> &result)
{
    if (!result)
        return result.error().code == Error::Code::Offline || result.error().code == Error::Code::Timeout;
    const int status = result->status;
    return status == 408 || status == 429 || (status >= 502 && status <= 504);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayCarryAToken(const QUrl &url)
{
    return url.scheme() == u"https"_s || isLoopback(url);
}

QByteArray randomHex(int bytes)
{
    QByteArray out;
    while (out.size() < qsizetype(bytes) * 2)
        out += QByteArray::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, '0');
    return out.left(qsizetype(bytes) * 2);
}

/// What is the same for all attempts of one request.
struct Flight
{
    Request request;
    std::stop_source stop; ///< asked by the caller's token, cancelAll() and shutdown()
    QByteArray traceId = randomHex(16);
    QByteArray refusedToken;
};

/// Waits for `task`, but not after a stop request. The task itself goes on to its end unheard.
template <class T>
QCoro::Task<> forward(Task<T> task, Deferred<T> to)
{
    Result<T> outcome = co_await task;
    to.resolve(std::move(outcome));
}

template <class T>
Task<T> orStop(Task<T> task, std::stop_token stop)
{
    Deferred<T> first;
    forward(std::move(task), first);
    const std::stop_callback onStop(stop, [first] { first.resolve(fail(Error::Code::Cancelled)); });
    co_return co_await first;
}

} // namespace

/// Shared with the coroutines that are under way, so that they find it alive when the queue is gone.
struct RequestQueue::Core
{
    Core(ITransport &wire, ITokenSource *source, const Clock &time, QueueOptions with)
        : transport(&wire)
        , tokens(source)
        , clock(&time)
        , options(std::move(with))
        , baseOrigin(origin(options.baseUrl))
        , timers(std::make_unique<QObject>())
    {
    }

    static Task<Reply> send(std::shared_ptr<Core> core, Request request);
    static Task<Reply> attemptAll(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight);
    static Task<Reply> attempt(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight, QByteArray token);
    static Task<Reply> withToken(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight);
    static Task<Done> takeTurn(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight);
    static Task<Done> takeSlot(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight);
    static Task<Done> pause(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight, std::chrono::milliseconds delay,
                            bool wakeable);

    bool needsToken(const Request &request) const;
    bool isFree(Priority priority) const;
    void dispatch();
    void giveBack(const Flight &flight);
    void cancelAll();

    ITransport *transport;
    ITokenSource *tokens;
    const Clock *clock;
    QueueOptions options;
    QString baseOrigin;
    QHash<QByteArray, QByteArray> defaults;
    bool closed = false;
    int busy = 0;
    std::array<std::deque<Deferred<Done>>, 3> waiting;
    std::list<std::shared_ptr<Flight>> flights;
    std::list<Deferred<Done>> sleeping;     ///< back-offs that wake() ends
    std::chrono::milliseconds heldUntil{0}; ///< monotonic; 429 stops the whole queue until then
    std::unique_ptr<QObject> timers;        ///< context of all timers; replaced or gone, none of them fires
};

bool RequestQueue::Core::needsToken(const Request &request) const
{
    return tokens && !request.anonymous && !hasHeader(request.headers, "Authorization")
           && origin(request.url) == baseOrigin;
}

bool RequestQueue::Core::isFree(Priority priority) const
{
    const int kept = priority == Priority::Background ? std::min(keptForPeople, options.maxConcurrent - 1) : 0;
    return busy < options.maxConcurrent - kept;
}

void RequestQueue::Core::dispatch()
{
    for (const Priority level : {Priority::Interactive, Priority::Normal, Priority::Background}) {
        std::deque<Deferred<Done>> &queue = waiting[size_t(level)];
        while (!queue.empty() && isFree(level)) {
            const Deferred<Done> next = queue.front();
            queue.pop_front();
            if (next.isResolved())
                continue; // cancelled while it waited
            ++busy;
            next.resolve(Done{});
        }
    }
}

void RequestQueue::Core::cancelAll()
{
    const std::list<std::shared_ptr<Flight>> all = flights; // each one takes itself out
    for (const std::shared_ptr<Flight> &flight : all)
        flight->stop.request_stop();
}

Task<Done> RequestQueue::Core::takeSlot(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight)
{
    const Priority priority = flight->request.priority;
    Deferred<Done> turn;
    core->waiting[size_t(priority)].push_back(turn);
    core->dispatch(); // may be our turn already
    const std::stop_callback onStop(flight->stop.get_token(), [turn] { turn.resolve(fail(Error::Code::Cancelled)); });
    co_return co_await turn;
}

Task<Done> RequestQueue::Core::pause(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight,
                                     std::chrono::milliseconds delay, bool wakeable)
{
    Deferred<Done> over;
    core->options.timing.after(delay, core->timers.get(), [over] { over.resolve(Done{}); });
    if (wakeable) {
        std::erase_if(core->sleeping, [](const Deferred<Done> &one) { return one.isResolved(); });
        core->sleeping.push_back(over);
    }
    const std::stop_callback onStop(flight->stop.get_token(), [over] { over.resolve(fail(Error::Code::Cancelled)); });
    co_return co_await over;
}

Task<Done> RequestQueue::Core::takeTurn(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight)
{
    std::chrono::milliseconds waitedFor{0};
    for (;;) {
        const std::chrono::milliseconds hold = core->heldUntil;
        const std::chrono::milliseconds now = core->clock->monotonic();
        if (hold > waitedFor && hold > now) {
            waitedFor = hold;
            Result<Done> over = co_await pause(core, flight, hold - now, false);
            if (!over)
                co_return over;
        }
        // An anonymous request takes no slot: it may be what everybody else waits for.
        if (flight->request.anonymous)
            co_return Done{};
        Result<Done> slot = co_await takeSlot(core, flight);
        if (!slot || core->heldUntil <= std::max(waitedFor, core->clock->monotonic()))
            co_return slot;
        core->giveBack(*flight); // 429 came in while we stood in line
    }
}

void RequestQueue::Core::giveBack(const Flight &flight)
{
    if (flight.request.anonymous)
        return;
    --busy;
    dispatch();
}

Task<Reply> RequestQueue::Core::attempt(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight, QByteArray token)
{
    Request wire = flight->request;
    wire.cancel = flight->stop.get_token();
    for (auto it = core->defaults.cbegin(); it != core->defaults.cend(); ++it) {
        if (!hasHeader(wire.headers, it.key()))
            wire.headers.append({it.key(), it.value()});
    }
    // W3C Trace Context: one trace for the request, one span for each attempt.
    if (!hasHeader(wire.headers, "traceparent"))
        wire.headers.append({"traceparent", "00-" + flight->traceId + '-' + randomHex(8) + "-01"});
    if (!token.isEmpty())
        wire.headers.append({"Authorization", "Bearer " + token});

    for (int redirects = 0;; ++redirects) {
        Result<Reply> reply = co_await orStop(core->transport->send(wire), wire.cancel);
        if (reply)
            reply->url = wire.url;
        if (!reply || !isRedirect(reply->status) || core->closed)
            co_return reply;
        const QUrl target = wire.url.resolved(QUrl::fromEncoded(reply->header("location")));
        const bool isSafe = wire.method == "GET" || wire.method == "HEAD";
        if (!isSafe || origin(target) != origin(wire.url) || redirects >= core->options.maxRedirects)
            co_return reply;
        wire.url = target;
    }
}

Task<Reply> RequestQueue::Core::withToken(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight)
{
    if (!core->needsToken(flight->request))
        co_return co_await attempt(core, flight, QByteArray());
    if (!mayCarryAToken(flight->request.url))
        co_return fail(Error::Code::Tls, u"a token is not sent over plain http"_s);
    const Reply refusal{.status = 401, .headers = {}, .body = {}};
    for (;;) {
        Result<QByteArray> token = co_await orStop(core->tokens->token(), flight->stop.get_token());
        if (!token)
            co_return fail(token.error());
        if (token->isEmpty())
            co_return fail(Error::Code::Unauthorised, u"the token source gave an empty token"_s);
        if (core->closed)
            co_return fail(Error::Code::Cancelled);
        const bool isSecond = !flight->refusedToken.isEmpty();
        if (isSecond && *token == flight->refusedToken)
            co_return refusal; // nothing newer is to be had
        Result<Reply> reply = co_await attempt(core, flight, *token);
        if (!reply || reply->status != 401 || isSecond || core->closed)
            co_return reply;
        qCDebug(lcQueue) << "a token was refused; waiting for the next one";
        flight->refusedToken = *token;
        core->tokens->refused(*token);
    }
}

Task<Reply> RequestQueue::Core::attemptAll(std::shared_ptr<Core> core, std::shared_ptr<Flight> flight)
{
    const int wanted = flight->request.attempts > 0 ? flight->request.attempts : core->options.attempts;
    const int attempts = isRepeatable(flight->request) ? wanted : 1;
    for (int tried = 1;; ++tried) {
        Result<Done> turn = co_await takeTurn(core, flight);
        if (!turn)
            co_return fail(turn.error());
        Result<Reply> result = co_await withToken(core, flight);
        core->giveBack(*flight);
        if (core->closed || flight->stop.stop_requested())
            co_return fail(Error::Code::Cancelled);

        std::optional<std::chrono::seconds> asked;
        if (result)
            asked = retryAfter(*result, core->clock->now());
        const bool tooLong = asked && *asked > core->options.longestWait;
        if (result && result->status == 429 && asked && !tooLong)
            core->heldUntil = std::max<std::chrono::milliseconds>(core->heldUntil, core->clock->monotonic() + *asked);
        if (tried >= attempts || tooLong || !isWorthAnotherTry(result))
            co_return result;

        std::chrono::milliseconds delay = core->options.backoff.delay(tried - 1, core->options.timing.random());
        if (asked)
            delay += *asked; // the jitter on top, or all who were told so would come back together
        qCDebug(lcQueue) << "attempt" << tried << "of" << attempts << "failed, next in" << delay.count() << "ms";
        Result<Done> over = co_await pause(core, flight, delay, !asked);
        if (!over)
            co_return fail(over.error());
    }
}

Task<Reply> RequestQueue::Core::send(std::shared_ptr<Core> core, Request request)
{
    if (core->closed || request.cancel.stop_requested())
        co_return fail(Error::Code::Cancelled);
    auto flight = std::make_shared<Flight>();
    request.url = core->options.baseUrl.resolved(request.url);
    flight->request = std::move(request);
    core->flights.push_back(flight);
    Result<Reply> result = fail(Error::Code::Cancelled);
    {
        const std::stop_callback onStop(flight->request.cancel, [stop = flight->stop]() mutable {
            const std::stop_source kept = std::move(stop); // the request may be over before request_stop() returns
            kept.request_stop();
        });
        result = co_await attemptAll(core, flight);
    }
    core->flights.remove(flight);
    if (!result && result.error().requestId.isEmpty()) {
        Error error = result.error();
        error.requestId = QString::fromLatin1(flight->traceId); // no answer, but the server may have logged this
        co_return fail(std::move(error));
    }
    co_return result;
}

RequestQueue::RequestQueue(ITransport &transport, ITokenSource *tokens, const Clock &clock, QueueOptions options)
    : m_core(std::make_shared<Core>(transport, tokens, clock, std::move(options)))
{
}

RequestQueue::~RequestQueue()
{
    shutdown();
}

Task<Reply> RequestQueue::send(Request request)
{
    return Core::send(m_core, std::move(request));
}

void RequestQueue::setHeader(const QByteArray &name, const QByteArray &value)
{
    if (value.isEmpty())
        m_core->defaults.remove(name);
    else
        m_core->defaults.insert(name, value);
}

QUrl RequestQueue::baseUrl() const
{
    return m_core->options.baseUrl;
}

void RequestQueue::setMaxConcurrent(int requests)
{
    const std::shared_ptr<Core> core = m_core; // whoever gets a turn may destroy the queue
    core->options.maxConcurrent = std::max(1, requests);
    core->dispatch();
}

void RequestQueue::cancelAll()
{
    const std::shared_ptr<Core> core = m_core; // a caller that is told may destroy the queue
    core->cancelAll();
}

void RequestQueue::shutdown()
{
    const std::shared_ptr<Core> core = m_core;
    core->closed = true;
    core->cancelAll();
    core->timers.reset();
}

void RequestQueue::wake()
{
    const std::shared_ptr<Core> core = m_core;
    const std::list<Deferred<Done>> all = std::exchange(core->sleeping, {});
    for (const Deferred<Done> &one : all)
        one.resolve(Done{});
}

int RequestQueue::pending() const
{
    return int(m_core->flights.size());
}

} // namespace gw::net
