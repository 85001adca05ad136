// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The only file that knows Asio and Beast (protocols: "Backend library"). Asio moves the bytes, Beast parses the header
// lines and the chunks; head.h judges, answer.h writes.
#include "beast_core.h"

#include <QLoggingCategory>
#include <exception>
#include <future>
#include <gw/base/ids.h>
#include <thread>

Q_LOGGING_CATEGORY(lcHttp, "gw.backend.http")

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::http {
namespace {

constexpr qsizetype readStep = 4096;        // while a head or an idle connection is read
constexpr qsizetype bodyStep = 65'536;      // while a body is read, and per write
constexpr qsizetype minimumRate = 4096;     // bytes a second that a body must come in with, beyond its first time-out
constexpr qsizetype streamPending = 65'536; // protocols 3.4: "64 KiB pending per client, then close"

} // namespace

void Connection::send(const QByteArray &bytes, std::function<void(bool)> done)
{
    setDeadline(m_core.options.writeTimeout);
    m_channel->writeLater(asio::buffer(bytes.constData(), std::size_t(bytes.size())),
                          [self = shared_from_this(), done = std::move(done)](error_code ec) {
                              self->noDeadline();
                              done(!ec);
                          });
}

asio::awaitable<void> Connection::serve()
{
    setDeadline(m_core.options.headerTimeout);
    const auto [failed] = co_await m_channel->handshake();
    if (failed)
        co_return;
    setDeadline(m_core.options.headerTimeout);
    while (co_await serveOne())
        setDeadline(m_core.options.idleTimeout);
    co_await farewell();
}

/// Adds what the client sent to m_input. False: gone, or out of time.
asio::awaitable<bool> Connection::fill(qsizetype step)
{
    const qsizetype had = m_input.size();
    m_input.resize(had + step);
    const auto [ec, size] = co_await m_channel->read(asio::buffer(m_input.data() + had, std::size_t(step)));
    m_input.resize(had + qsizetype(size));
    if (m_phase == Phase::Idle && size > 0) {
        m_phase = Phase::Head;
        setDeadline(m_core.options.headerTimeout);
    }
    co_return !ec && !m_expired;
}

std::unexpected<Refusal> Connection::endOfInput() const
{
    if (m_expired && m_phase != Phase::Idle)
        return std::unexpected(Refusal{408, u"timeout"_s, u"the rest of the request did not come"_s});
    return std::unexpected(Refusal{0, {}, {}});
}

/// The size of the head that m_input begins with.
asio::awaitable<Connection::Outcome> Connection::readHead()
{
    const auto malformed = [](const QString &detail) {
        return std::unexpected(Refusal{400, u"malformed-request"_s, detail});
    };
    qsizetype scanned = 0;
    for (;;) {
        if (scanned == 0) {
            // RFC 9112 2.2: empty lines before the request line are skipped.
            while (m_input.startsWith("\r\n"))
                m_input.remove(0, 2);
            const char first = m_input.isEmpty() || m_input[0] == '\r' ? 'G' : m_input[0];
            if (first < 'A' || first > 'z') // e.g. a TLS client at the plain port
                co_return malformed(u"the request does not begin with a method"_s);
        }
        const qsizetype end = m_input.indexOf("\r\n\r\n", std::max<qsizetype>(0, scanned - 3));
        if (end >= 0 && end + 4 <= m_core.options.maxHeader)
            co_return end + 4;
        if (end >= 0 || m_input.size() >= m_core.options.maxHeader) {
            if (!m_input.contains("\r\n"))
                co_return std::unexpected(Refusal{414, u"uri-too-long"_s, {}});
            co_return std::unexpected(Refusal{431, u"headers-too-large"_s, {}});
        }
        for (qsizetype at = m_input.indexOf('\n', scanned); at >= 0; at = m_input.indexOf('\n', at + 1)) {
            if (at == 0 || m_input[at - 1] != '\r')
                co_return malformed(u"a line feed without a carriage return"_s);
        }
        scanned = m_input.size();
        const bool more = co_await fill(readStep);
        if (!more)
            co_return endOfInput();
    }
}

/// Feeds the body to the parser. It must keep coming at minimumRate.
asio::awaitable<Connection::Outcome> Connection::readBody(Exchange *exchange)
{
    Parser *parser = &exchange->parser;
    const qint64 limit = exchange->match.options.maxBody;
    const auto began = Steady::now();
    if (exchange->head.expectsContinue && m_input.isEmpty()) {
        QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n";
        const bool written = co_await writeAll(std::move(interim));
        if (!written)
            co_return std::unexpected(Refusal{0, {}, {}});
    }
    m_phase = Phase::Body;
    parser->body_limit(std::uint64_t(limit));
    parser->eager(true);
    qsizetype received = 0;
    while (!parser->is_done()) {
        if (!m_input.isEmpty()) {
            error_code ec;
            const std::size_t used = parser->put(asio::buffer(m_input.constData(), std::size_t(m_input.size())), ec);
            m_input.remove(0, qsizetype(used));
            if (ec == beast_http::error::body_limit)
                co_return std::unexpected(Refusal{413, u"too-large"_s, u"at most %1 bytes"_s.arg(limit)});
            if (ec == boost::system::errc::no_space_on_device)
                co_return std::unexpected(Refusal{507, u"storage-full"_s, {}});
            if (ec && ec != beast_http::error::need_more)
                co_return std::unexpected(Refusal{400, u"malformed-request"_s, u"the body's chunks are broken"_s});
            if (parser->is_done())
                break;
            if (used > 0 && !ec)
                continue;
            if (m_input.size() >= m_core.options.maxHeader) // a chunk's extension or a trailer without end
                co_return std::unexpected(Refusal{400, u"malformed-request"_s, u"the body's chunks are broken"_s});
        }
        m_deadline = began + m_core.options.headerTimeout + std::chrono::seconds(received / minimumRate);
        const qsizetype before = m_input.size();
        const bool more = co_await fill(bodyStep);
        if (!more)
            co_return endOfInput();
        received += m_input.size() - before;
    }
    co_return received;
}

/// Runs the handler on a worker; the rest of the coroutine is back on the I/O thread.
asio::awaitable<Response> Connection::work(std::shared_ptr<const Request> request, const Handler *handler)
{
    if (m_core.stopping)
        co_return Response::problem(503, u"unavailable"_s, {});
    const auto start = [](auto completion, asio::thread_pool *pool, std::shared_ptr<const Request> input,
                          const Handler *run) {
        auto back = asio::get_associated_executor(completion);
        asio::post(*pool, [completion = std::move(completion), back, input = std::move(input), run]() mutable {
            Response response = Response::problem(500, u"internal"_s, {});
            try {
                response = (*run)(*input);
            } catch (const std::exception &exception) {
                qCCritical(lcHttp).noquote() << "request" << input->id << "failed:" << exception.what();
            }
            asio::post(back, [completion = std::move(completion), response = std::move(response)]() mutable {
                std::move(completion)(std::move(response));
            });
        });
    };
    asio::thread_pool *pool = request->virtualHost.isEmpty() ? &m_core.workers : &m_core.virtualWorkers;
    Response response = co_await asio::async_initiate<const asio::use_awaitable_t<> &, void(Response)>(
        start, asio::use_awaitable, pool, std::move(request), handler);
    co_return response;
}

/// Takes a whole head out of m_input and judges it.
std::optional<Refusal> Connection::understand(qsizetype size, Exchange *exchange)
{
    const QByteArray raw = m_input.left(size);
    m_input.remove(0, size);
    if (auto refusal = checkRawHead(raw))
        return refusal;
    Parser &parser = exchange->parser;
    parser.header_limit(std::uint32_t(m_core.options.maxHeader + 1));
    parser.body_limit(boost::none);
    error_code ec;
    parser.put(asio::buffer(raw.constData(), std::size_t(raw.size())), ec);
    if (ec || !parser.is_header_done())
        return Refusal{400, u"malformed-request"_s, QString::fromStdString(ec.message())};
    const auto bytes = [](boost::beast::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    Request &request = *exchange->request;
    for (const auto &field : parser.get())
        request.headers.append({bytes(field.name_string()).toLower(), bytes(field.value())});
    exchange->context.language = request.language();
    exchange->context.method = bytes(parser.get().method_string());
    auto head = judgeHead(exchange->context.method, bytes(parser.get().target()), parser.get().version() == 10,
                          request.headers,
                          {m_core.options.allowedHosts, m_local, m_core.options.virtualHosts != nullptr});
    if (!head)
        return head.error();
    exchange->head = std::move(*head);
    exchange->context.keepAlive = exchange->head.keepAlive;
    exchange->match = routerFor(exchange->head).match(exchange->head.method, exchange->head.path);
    if (!exchange->head.virtualHost.isEmpty() && !exchange->match.pattern.isEmpty())
        exchange->match.pattern.prepend(u"*.localhost"_s); // bounded, and not to be taken for our own route
    if (exchange->match.handler && exchange->head.contentLength > exchange->match.options.maxBody)
        return Refusal{413, u"too-large"_s, u"at most %1 bytes"_s.arg(exchange->match.options.maxBody)};
    return std::nullopt;
}

const Router &Connection::routerFor(const Head &head) const
{
    return head.virtualHost.isEmpty() ? m_core.router : *m_core.options.virtualHosts;
}

/// One whole request, unless the router knows no handler for it: then its body stays unread.
asio::awaitable<std::optional<Refusal>> Connection::receive(Exchange *exchange)
{
    const Outcome size = co_await readHead();
    m_began = Steady::now();
    if (!size)
        co_return size.error();
    std::optional<Refusal> refusal = understand(*size, exchange);
    if (refusal || !exchange->match.handler)
        co_return refusal;
    describe(exchange);
    Request &request = *exchange->request;
    if (exchange->match.options.admit) {
        m_phase = Phase::Working;
        noDeadline();
        const Handler ask = [&exchange](const Request &head) {
            exchange->turnedAway = exchange->match.options.admit(head);
            return Response{};
        };
        (void)co_await work(exchange->request, &ask);
        if (exchange->turnedAway || m_core.stopping)
            co_return notLetIn(exchange);
    }
    if (exchange->hasBody()) {
        Body &body = exchange->parser.get().body();
        body.directory = exchange->match.options.spoolDirectory;
        body.spoolAbove = exchange->match.options.spoolAbove;
        const Outcome received = co_await readBody(exchange);
        if (!received)
            co_return received.error();
        request.body = std::move(body.bytes);
        request.spooled = std::move(body.spooled);
        if (request.spooled)
            request.spooled->close();
    }
    co_return refusal;
}

/// What the head says, as handlers see it.
void Connection::describe(Exchange *exchange) const
{
    Request &request = *exchange->request;
    request.method = exchange->head.method == "HEAD" ? QByteArrayLiteral("GET") : exchange->head.method;
    request.path = exchange->head.path;
    request.query = exchange->head.query;
    request.parameters = exchange->match.parameters;
    request.virtualHost = exchange->head.virtualHost;
    const bool proxied = m_core.options.behindProxy;
    request.remoteAddress = proxied ? forwardedClient(request.headers, m_remote) : m_remote;
    request.secure = m_channel->secure || (proxied && request.header("x-forwarded-proto") == "https");
}

/// The router's own answers. A body that nobody wants is not read; so the connection cannot go on.
Response Connection::nobodyAnswers(Exchange *exchange)
{
    m_refused = exchange->hasBody();
    exchange->context.keepAlive = exchange->context.keepAlive && !exchange->hasBody();
    if (exchange->match.allowed.isEmpty())
        return Response::problem(404, u"not-found"_s, {});
    return Response::problem(405, u"method-not-allowed"_s, {}).withHeader("Allow", exchange->match.allowed.join(", "));
}

/// Reads and answers one request; whether the connection stays.
asio::awaitable<bool> Connection::serveOne()
{
    m_phase = m_input.isEmpty() ? Phase::Idle : Phase::Head;
    if (m_core.draining)
        co_return false;
    Exchange exchange;
    exchange.request->id = newId();
    exchange.context.requestId = exchange.request->id;
    const std::optional<Refusal> refusal = co_await receive(&exchange);
    Response response;
    if (refusal) {
        if (refusal->status == 0)
            co_return false;
        m_refused = true;
        m_expired = false;
        exchange.context.keepAlive = false;
        exchange.refusal = refusal->detail.isEmpty() ? refusal->type : refusal->detail;
        if (exchange.turnedAway)
            response = std::move(*exchange.turnedAway);
        else if (refusal->status == 413 && exchange.match.options.tooLarge) {
            notLetIn(&exchange);
            response = exchange.match.options.tooLarge();
        } else
            response = Response::problem(refusal->status, refusal->type, {}, refusal->detail);
    } else if (!exchange.match.handler) {
        response = nobodyAnswers(&exchange);
    } else {
        m_phase = Phase::Working;
        noDeadline();
        response = co_await work(exchange.request, exchange.match.handler);
    }
    const bool stays = co_await answer(&exchange, std::move(response));
    co_return stays;
}

asio::awaitable<bool> Connection::answer(Exchange *exchange, Response response)
{
    AnswerContext &context = exchange->context;
    std::shared_ptr<EventStream> events = response.stream;
    const std::shared_ptr<const void> keep = response.keep;
    context.keepAlive = context.keepAlive && !m_core.draining && !events;
    const int status = response.status;
    Wire wire = finishAnswer(std::move(response), context);
    const qint64 size = wire.head.size() + wire.body.size();
    if (wire.body.size() < bodyStep)
        wire.head += std::exchange(wire.body, {});
    bool written = co_await writeAll(wire.head);
    if (written && !wire.body.isEmpty())
        written = co_await writeAll(wire.body);
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - m_began);
    const QString &route = exchange->match.pattern;
    m_core.metrics.answered(route, context.method, status, took, size);
    if (exchange->match.options.logged || status >= 500)
        m_core.log(requestLogLine(context.requestId, context.method, route, status, took, size, exchange->refusal));
    if (events && written && context.method != "HEAD")
        co_await stream(std::move(events));
    co_return written &&context.keepAlive;
}

asio::awaitable<bool> Connection::writeAll(QByteArray bytes)
{
    m_phase = Phase::Writing;
    for (qsizetype at = 0; at < bytes.size(); at += bodyStep) {
        setDeadline(m_core.options.writeTimeout);
        const std::size_t size = std::size_t(std::min(bodyStep, bytes.size() - at));
        const auto [ec, sent] = co_await m_channel->write(asio::buffer(bytes.constData() + at, size));
        if (ec)
            co_return false;
    }
    co_return true;
}

/// Holds the stream open until the client leaves or the hub ends it.
asio::awaitable<void> Connection::stream(std::shared_ptr<EventStream> events)
{
    m_phase = Phase::Streaming;
    noDeadline();
    m_input = {};
    error_code ignored;
    // Or the kernel would hold megabytes for a client that does not read.
    m_channel->socket().set_option(asio::socket_base::send_buffer_size(int(streamPending) / 2), ignored);
    const auto sink = std::make_shared<StreamSink>(shared_from_this(), streamPending);
    m_sink = sink;
    events->opened([sink](QByteArray bytes) { return sink->write(std::move(bytes)); }, [sink] { sink->close(); });
    if (m_core.draining)
        sink->close();
    std::array<char, 64> unwanted{};
    for (qsizetype total = 0; total < readStep;) {
        const auto [ec, size] = co_await m_channel->read(asio::buffer(unwanted));
        if (ec)
            break;
        total += qsizetype(size);
    }
    m_sink.reset();
    sink->finish();
    events->closed();
}

/// Ends the connection so that the client can still read the last answer: closing with input unread would reset it.
asio::awaitable<void> Connection::farewell()
{
    m_phase = Phase::Closing;
    setDeadline(m_lingerTime);
    if (m_channel->socket().is_open())
        co_await m_channel->shutdown();
    m_input = {};
    for (qsizetype total = 0; m_refused && total < m_lingerBytes; total += m_input.size()) {
        m_input.clear();
        const bool more = co_await fill(bodyStep);
        if (!more)
            break;
    }
    error_code ignored;
    m_channel->socket().close(ignored);
}

void Core::admit(tcp::socket socket)
{
    error_code ec;
    const auto remote = socket.remote_endpoint(ec).address();
    const auto local = socket.local_endpoint(ec).address();
    if (ec)
        return; // gone already
    const auto plain = [](const asio::ip::address &address) {
        return address.is_v6() && address.to_v6().is_v4_mapped()
                   ? asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string()
                   : address.to_string();
    };
    const std::string name = plain(remote);
    if (!perAddress.admit(name)) {
        ++metrics.refusedConnections;
        return;
    }
    socket.set_option(tcp::no_delay(true), ec);
    std::unique_ptr<Channel> channel;
    if (tls)
        channel = std::make_unique<TlsChannel>(std::move(socket), *tls);
    else
        channel = std::make_unique<PlainChannel>(std::move(socket));
    const auto connection = std::make_shared<Connection>(*this, std::move(channel), QString::fromStdString(name),
                                                         QString::fromStdString(plain(local)));
    connections.insert(connection.get());
    ++metrics.connections;
    ++metrics.accepted;
    {
        const std::lock_guard lock(mutex);
        ++open;
    }
    asio::co_spawn(io, Connection::run(connection),
                   [this, connection, name](std::exception_ptr) { ended(connection.get(), name); });
}

void Core::ended(Connection *connection, const std::string &address)
{
    connections.erase(connection);
    perAddress.release(address);
    --metrics.connections;
    const std::lock_guard lock(mutex);
    if (--open == 0)
        allEnded.notify_all();
}

asio::awaitable<void> Core::accept()
{
    for (bool failing = false; acceptor->is_open();) {
        tcp::socket socket(io);
        const auto [ec] = co_await acceptor->async_accept(socket, useTuple);
        if (!ec) {
            failing = false;
            admit(std::move(socket));
            continue;
        }
        if (ec == asio::error::operation_aborted)
            co_return;
        // Out of descriptors or memory: it passes when others leave. Trying again at once would burn a core.
        ++metrics.acceptFailures;
        if (!std::exchange(failing, true))
            qCWarning(lcHttp).noquote() << "cannot accept connections:" << QString::fromStdString(ec.message());
        asio::steady_timer pause(io, std::chrono::milliseconds(50));
        co_await pause.async_wait(useTuple);
    }
}

/// One timer for all deadlines: cheaper than two per connection, and nothing needs them to the millisecond.
asio::awaitable<void> Core::sweep()
{
    const auto shortest = std::min({options.headerTimeout, options.idleTimeout, options.writeTimeout});
    const auto period = std::clamp(shortest / 4, std::chrono::milliseconds(10), std::chrono::milliseconds(1000));
    while (!stopping) {
        sweepTimer.expires_after(period);
        co_await sweepTimer.async_wait(useTuple);
        const auto now = Steady::now();
        for (Connection *connection : connections)
            connection->expire(now);
        events.tick();
    }
}

class Server::Private
{
public:
    Private(ServerOptions options, const Router &router, EventHub &events) : core(std::move(options), router, events) {}

    void post(std::function<void()> work); ///< runs it on the I/O thread and waits

    Core core;
    std::thread thread;
    bool running = false;
};

void Server::Private::post(std::function<void()> work)
{
    std::promise<void> done;
    asio::post(core.io, [&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

Server::Server(ServerOptions options, const Router &router, EventHub &events)
    : d(std::make_unique<Private>(std::move(options), router, events))
{
}

Server::~Server()
{
    stop();
}

Result<quint16> Server::start()
{
    Core &core = d->core;
    const QString where = core.options.address == u"localhost" ? u"127.0.0.1"_s : core.options.address;
    error_code ec;
    const auto address = asio::ip::make_address(where.toStdString(), ec);
    if (ec)
        return fail(Error::Code::Rejected, u"%1 is not an IP address"_s.arg(where));
    if (!core.options.certificateFile.isEmpty() || !core.options.keyFile.isEmpty()) {
        auto tls = tlsContext(core.options.certificateFile, core.options.keyFile);
        if (!tls)
            return fail(tls.error());
        core.tls.emplace(std::move(*tls));
    }
    const tcp::endpoint endpoint(address, core.options.port);
    tcp::acceptor acceptor(core.io);
    acceptor.open(endpoint.protocol(), ec);
    if (!ec)
        acceptor.set_option(asio::socket_base::reuse_address(true), ec);
    if (!ec)
        acceptor.bind(endpoint, ec);
    if (!ec)
        acceptor.listen(asio::socket_base::max_listen_connections, ec);
    if (ec)
        return fail(Error::Code::Rejected, u"cannot listen on %1:%2: %3"_s.arg(where)
                                               .arg(core.options.port)
                                               .arg(QString::fromStdString(ec.message())));
    const quint16 port = acceptor.local_endpoint(ec).port();
    core.acceptor.emplace(std::move(acceptor));
    asio::co_spawn(core.io, core.accept(), asio::detached);
    asio::co_spawn(core.io, core.sweep(), asio::detached);
    d->running = true;
    d->thread = std::thread([&core] {
        for (bool again = true; again;) {
            again = false;
            try {
                core.io.run();
            } catch (const std::exception &exception) {
                qCCritical(lcHttp) << "in the I/O thread:" << exception.what();
                again = true;
            }
        }
    });
    return port;
}

void Server::stop(std::chrono::milliseconds grace)
{
    if (!std::exchange(d->running, false))
        return;
    Core &core = d->core;
    d->post([&core] {
        core.draining = true;
        error_code ec;
        core.acceptor->close(ec);
        for (Connection *connection : core.connections)
            connection->drain();
    });
    {
        std::unique_lock lock(core.mutex);
        core.allEnded.wait_for(lock, grace, [&core] { return core.open == 0; });
    }
    d->post([&core] {
        core.stopping = true;
        core.sweepTimer.cancel();
        for (Connection *connection : core.connections)
            connection->abort();
    });
    core.virtualWorkers.join();
    core.workers.join();
    d->thread.join();
}

QByteArray Server::metrics() const
{
    return d->core.metrics.text(d->core.events.streamCount());
}

} // namespace gw::backend::http
