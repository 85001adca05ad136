// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
// For server_beast.cpp alone: the one translation unit that knows Asio and Beast.
#include "address_limit.h"
#include "answer.h"
#include "beast_channel.h"
#include "head.h"
#include "metrics.h"
#include "stream_sink.h"

#include <condition_variable>
#include <gw/backend/http/events.h>
#include <gw/backend/http/server.h>
#include <unordered_set>

namespace gw::backend::http {

using Steady = std::chrono::steady_clock;

class Connection;

/// What all connections share. Lives on the I/O thread but for what says otherwise.
struct Core
{
    Core(ServerOptions serverOptions, const Router &serverRouter, EventHub &hub)
        : options(std::move(serverOptions)), router(serverRouter), events(hub), workers(std::size_t(options.workers)),
          virtualWorkers(std::size_t(options.virtualHosts ? options.virtualWorkers : 1))
    {
    }

    asio::awaitable<void> accept();
    asio::awaitable<void> sweep();
    void admit(tcp::socket socket);
    void ended(Connection *connection, const std::string &address);
    void log(const QByteArray &line) const { options.requestLog ? options.requestLog(line) : logToStderr(line); }

    const ServerOptions options;
    const Router &router;
    EventHub &events;
    Metrics metrics; ///< any thread
    asio::io_context io{1};
    asio::thread_pool workers;
    asio::thread_pool virtualWorkers; ///< of the virtual hosts, whose handlers may wait for `workers`
    std::optional<asio::ssl::context> tls;
    std::optional<tcp::acceptor> acceptor;
    std::unordered_set<Connection *> connections;
    AddressLimit perAddress{options.connectionsPerAddress};
    asio::steady_timer sweepTimer{io};
    bool draining = false; ///< no new requests
    bool stopping = false; ///< no new work either

    std::mutex mutex; ///< guards `open` for stop()'s wait
    std::condition_variable allEnded;
    std::size_t open = 0;
};

/// One request and what is known of its answer.
struct Exchange
{
    bool hasBody() const { return head.chunked || head.contentLength > 0; }

    Parser parser;
    std::shared_ptr<Request> request = std::make_shared<Request>();
    AnswerContext context{.method = "?", .requestId = {}};
    Head head;
    Router::Match match;
    QString refusal; ///< for the log
    std::optional<Response> turnedAway; ///< the route's own answer to a request that it does not let in
};

/// A client, from accept to close. Its coroutines pass named values only: GCC 12 destroys some temporaries of a co_await
/// expression twice.
class Connection final : public StreamTransport, public std::enable_shared_from_this<Connection>
{
public:
    Connection(Core &core, std::unique_ptr<Channel> channel, QString remote, QString local)
        : m_core(core), m_channel(std::move(channel)), m_remote(std::move(remote)), m_local(std::move(local))
    {
    }

    static asio::awaitable<void> run(std::shared_ptr<Connection> self) { co_await self->serve(); }
    void expire(Steady::time_point now);
    void drain(); ///< closes after the answer that is being made, or now

    void post(std::function<void()> work) override; ///< any thread
    void send(const QByteArray &bytes, std::function<void(bool)> done) override;
    void leave() override;
    void abort() override;

private:
    enum class Phase { Handshake, Idle, Head, Body, Working, Writing, Streaming, Closing };
    using Outcome = std::expected<qsizetype, Refusal>; ///< a refusal with status 0: there is nobody to answer

    void setDeadline(Steady::duration fromNow) { m_deadline = Steady::now() + fromNow; }
    void noDeadline() { m_deadline = Steady::time_point::max(); }
    asio::awaitable<void> serve();
    asio::awaitable<bool> serveOne();
    asio::awaitable<bool> fill(qsizetype step);
    asio::awaitable<Outcome> readHead();
    asio::awaitable<std::optional<Refusal>> receive(Exchange *exchange);
    std::optional<Refusal> understand(qsizetype size, Exchange *exchange);
    asio::awaitable<Outcome> readBody(Exchange *exchange);
    Refusal notLetIn(const Exchange *exchange);
    void describe(Exchange *exchange) const;
    asio::awaitable<Response> work(std::shared_ptr<const Request> request, const Handler *handler);
    const Router &routerFor(const Head &head) const;
    Response nobodyAnswers(Exchange *exchange);
    asio::awaitable<bool> answer(Exchange *exchange, Response response);
    asio::awaitable<bool> writeAll(QByteArray bytes);
    asio::awaitable<void> stream(std::shared_ptr<EventStream> events);
    asio::awaitable<void> farewell();
    std::unexpected<Refusal> endOfInput() const;

    Core &m_core;
    std::unique_ptr<Channel> m_channel;
    QString m_remote;
    QString m_local;
    QByteArray m_input; ///< read and not yet understood
    Phase m_phase = Phase::Handshake;
    Steady::time_point m_deadline = Steady::time_point::max();
    Steady::time_point m_began;
    std::shared_ptr<StreamSink> m_sink;
    qsizetype m_lingerBytes = 1 << 20; ///< what is read away after the last answer …
    std::chrono::seconds m_lingerTime{1}; ///< … and for how long
    bool m_expired = false; ///< the deadline ended the last read
    bool m_refused = false; ///< the last answer was a refusal: more input may be on the way
};

inline void Connection::expire(Steady::time_point now)
{
    if (now < m_deadline)
        return;
    if (m_phase != Phase::Idle && m_phase != Phase::Head && m_phase != Phase::Body) {
        abort();
        return;
    }
    m_expired = true;
    noDeadline();
    error_code ec;
    m_channel->socket().cancel(ec);
}

inline void Connection::post(std::function<void()> callback)
{
    asio::post(m_core.io, std::move(callback));
}

/// Ends the read that waits for the client to leave; serve() then says good-bye.
inline void Connection::leave()
{
    error_code ec;
    m_channel->socket().cancel(ec);
}

inline void Connection::drain()
{
    error_code ec;
    if (m_sink)
        m_sink->close();
    else if (m_phase == Phase::Idle || m_phase == Phase::Head || m_phase == Phase::Body)
        m_channel->socket().cancel(ec); // what has not arrived whole has not begun
}

inline void Connection::abort()
{
    noDeadline();
    error_code ec;
    m_channel->socket().close(ec);
}

/// Its body comes all the same, from a client that did not wait for 100 Continue: it is read away for a while, or the
/// client would see a broken connection instead of the answer.
inline Refusal Connection::notLetIn(const Exchange *exchange)
{
    m_lingerBytes = std::max<qsizetype>(m_lingerBytes, qsizetype(exchange->match.options.maxBody));
    m_lingerTime = std::chrono::seconds(10);
    return {503, QStringLiteral("unavailable"), QStringLiteral("not let in")};
}

} // namespace gw::backend::http
