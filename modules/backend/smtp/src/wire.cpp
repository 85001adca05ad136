// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The only file of this library that knows Asio.
#include "wire.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <deque>
#include <openssl/ssl.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace gw::backend::smtp {
namespace {

constexpr Milliseconds glance{100}; // between two looks at whether the server stops
constexpr std::size_t readStep = 64 * 1024;

Error errorFrom(const error_code &code)
{
    const QString detail = QString::fromStdString(code.message());
    if (code.category() == asio::error::get_ssl_category() || code.category() == asio::ssl::error::get_stream_category())
        return {Error::Code::Tls, detail};
    return {Error::Code::Offline, detail};
}

} // namespace

class Wire::Private
{
public:
    explicit Private(const std::atomic<bool> &flag) : stop(flag) {}

    /// Runs what `start` begins until it calls back, the time is over or the server stops.
    template <class Start>
    Result<std::size_t> wait(Start start, Milliseconds timeout)
    {
        const auto deadline = std::chrono::steady_clock::now() + timeout;
        bool done = false;
        error_code result;
        std::size_t count = 0;
        start([&](error_code ec, std::size_t size) {
            done = true;
            result = ec;
            count = size;
        });
        io.restart();
        while (!done) {
            const auto left = std::chrono::duration_cast<Milliseconds>(deadline - std::chrono::steady_clock::now());
            if (stop || left.count() <= 0) {
                const bool stopped = stop;
                error_code ignored;
                socket.close(ignored);
                resolver.cancel();
                while (!done && io.run_one() > 0) {
                }
                return fail(stopped ? Error::Code::Cancelled : Error::Code::Timeout);
            }
            io.run_one_for(std::min(left, glance));
            if (io.stopped())
                io.restart();
        }
        return result ? Result<std::size_t>(fail(errorFrom(result))) : Result<std::size_t>(count);
    }

    const std::atomic<bool> &stop;
    asio::io_context io{1};
    tcp::socket socket{io};
    tcp::resolver resolver{io};
    std::optional<asio::ssl::context> context;
    std::optional<asio::ssl::stream<tcp::socket &>> tls;
    QByteArray input;
};

Wire::Wire(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
Wire::~Wire() = default;

Result<std::unique_ptr<Wire>> Wire::connect(const QString &host, quint16 port, Milliseconds timeout,
                                            const std::atomic<bool> &stop)
{
    auto priv = std::make_unique<Private>(stop);
    tcp::resolver::results_type found;
    const auto resolved = priv->wait(
        [&](auto callback) {
            priv->resolver.async_resolve(host.toStdString(), std::to_string(port),
                                         [callback, &found](error_code ec, tcp::resolver::results_type results) mutable {
                                             found = std::move(results);
                                             callback(ec, 0);
                                         });
        },
        timeout);
    if (!resolved)
        return fail(resolved.error());
    const auto connected = priv->wait(
        [&](auto callback) {
            asio::async_connect(priv->socket, found,
                                [callback](error_code ec, const tcp::endpoint &) mutable { callback(ec, 0); });
        },
        timeout);
    if (!connected)
        return fail(connected.error());
    error_code ignored;
    priv->socket.set_option(tcp::no_delay(true), ignored);
    return std::make_unique<Wire>(std::move(priv));
}

Result<Done> Wire::startTls(const QString &host, const QString &authorities, Milliseconds timeout)
{
    if (!d->input.isEmpty())
        return fail(Error::Code::Protocol, u"bytes in front of the encryption"_s);
    error_code ec;
    d->context.emplace(asio::ssl::context::tls_client);
    SSL_CTX_set_min_proto_version(d->context->native_handle(), TLS1_2_VERSION);
    if (authorities.isEmpty())
        d->context->set_default_verify_paths(ec);
    else
        d->context->load_verify_file(authorities.toStdString(), ec);
    if (ec)
        return fail(Error::Code::Tls, u"the authorities cannot be read"_s);
    d->tls.emplace(d->socket, *d->context);
    d->tls->set_verify_mode(asio::ssl::verify_peer, ec);
    d->tls->set_verify_callback(asio::ssl::host_name_verification(host.toStdString()), ec);
    error_code notAddress;
    asio::ip::make_address(host.toStdString(), notAddress);
    if (notAddress)
        SSL_set_tlsext_host_name(d->tls->native_handle(), host.toLatin1().constData());
    const auto shaken = d->wait(
        [this](auto callback) {
            d->tls->async_handshake(asio::ssl::stream_base::client,
                                    [callback](error_code code) mutable { callback(code, 0); });
        },
        timeout);
    if (shaken)
        return Done{};
    const bool certificate = shaken.error().code == Error::Code::Tls;
    return fail(certificate ? shaken.error() : Error{shaken.error().code, u"no TLS"_s});
}

Result<QByteArray> Wire::readSome(Milliseconds timeout)
{
    if (!d->input.isEmpty())
        return std::exchange(d->input, {});
    QByteArray bytes(qsizetype(readStep), Qt::Uninitialized);
    const auto buffer = asio::buffer(bytes.data(), readStep);
    const auto count = d->wait(
        [&](auto callback) {
            if (d->tls)
                d->tls->async_read_some(buffer, callback);
            else
                d->socket.async_read_some(buffer, callback);
        },
        timeout);
    if (!count) {
        const bool tls = count.error().code == Error::Code::Tls; // a connection cut without good-bye
        return fail(tls ? Error{Error::Code::Offline, count.error().detail} : count.error());
    }
    bytes.truncate(qsizetype(*count));
    return bytes;
}

void Wire::unread(QByteArrayView bytes)
{
    d->input.prepend(bytes);
}

Result<QByteArray> Wire::readLine(qsizetype limit, Milliseconds timeout)
{
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    QByteArray collected;
    for (;;) {
        const auto left = std::chrono::duration_cast<Milliseconds>(deadline - std::chrono::steady_clock::now());
        const auto more = readSome(std::max(left, Milliseconds(0)));
        if (!more)
            return more;
        const qsizetype from = collected.size();
        collected += *more;
        const qsizetype end = collected.indexOf('\n', from);
        if ((end < 0 ? collected.size() : end) > limit) {
            unread(collected); // the rest of the line is the caller's to skip
            return fail(Error::Code::TooLarge, u"a line is too long"_s);
        }
        if (end < 0)
            continue;
        unread(QByteArrayView(collected).sliced(end + 1));
        collected.truncate(end);
        if (collected.endsWith('\r'))
            collected.chop(1);
        return collected;
    }
}

Result<Done> Wire::write(QByteArrayView bytes, Milliseconds timeout)
{
    const auto buffer = asio::buffer(bytes.data(), std::size_t(bytes.size()));
    const auto count = d->wait(
        [&](auto callback) {
            if (d->tls)
                asio::async_write(*d->tls, buffer, callback);
            else
                asio::async_write(d->socket, buffer, callback);
        },
        timeout);
    return count ? Result<Done>(Done{}) : Result<Done>(fail(count.error()));
}

bool Wire::isSecure() const
{
    return d->tls.has_value();
}

bool Wire::isLoopback() const
{
    error_code ec;
    const tcp::endpoint remote = d->socket.remote_endpoint(ec);
    return !ec && remote.address().is_loopback();
}

class Listener::Private
{
public:
    /// Accepts into a connection of its own, which another thread may run.
    void next(tcp::acceptor &acceptor)
    {
        static const std::atomic<bool> never = false;
        auto priv = std::make_shared<std::unique_ptr<Wire::Private>>(
            std::make_unique<Wire::Private>(stop ? *stop : never));
        acceptor.async_accept((*priv)->socket, [this, priv, &acceptor](error_code ec) {
            if (ec == asio::error::operation_aborted || !acceptor.is_open())
                return;
            if (ec) // no descriptor left, most likely: later there may be one
                std::this_thread::sleep_for(glance);
            else
                arrived.push_back(std::make_unique<Wire>(std::move(*priv)));
            next(acceptor);
        });
    }

    asio::io_context io{1};
    std::deque<tcp::acceptor> acceptors;
    std::deque<std::unique_ptr<Wire>> arrived;
    const std::atomic<bool> *stop = nullptr;
    bool accepting = false;
};

Listener::Listener() : d(std::make_unique<Private>()) {}

Listener::~Listener()
{
    for (tcp::acceptor &acceptor : d->acceptors) {
        error_code ignored;
        acceptor.close(ignored);
    }
    d->io.restart();
    d->io.run(); // the callbacks of what was closed
}

Result<quint16> Listener::listen(quint16 port)
{
    const auto bind = [this, &port](const asio::ip::address &address) {
        error_code ec;
        tcp::acceptor acceptor(d->io);
        acceptor.open(address.is_v6() ? tcp::v6() : tcp::v4(), ec);
        if (!ec)
            acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
        if (!ec && address.is_v6())
            acceptor.set_option(asio::ip::v6_only(true), ec);
        if (!ec)
            acceptor.bind({address, port}, ec);
        if (!ec)
            acceptor.listen(asio::socket_base::max_listen_connections, ec);
        if (ec)
            return ec;
        port = acceptor.local_endpoint(ec).port();
        d->acceptors.push_back(std::move(acceptor));
        return ec;
    };
    if (const error_code ec = bind(asio::ip::address_v4::loopback()))
        return fail(Error::Code::Offline, QString::fromStdString(ec.message()));
    (void)bind(asio::ip::address_v6::loopback()); // not every machine has IPv6
    return port;
}

std::unique_ptr<Wire> Listener::accept(const std::atomic<bool> &stop)
{
    if (!d->accepting) {
        d->accepting = true;
        d->stop = &stop;
        for (tcp::acceptor &acceptor : d->acceptors)
            d->next(acceptor);
    }
    while (!stop && d->arrived.empty()) {
        d->io.restart();
        d->io.run_one_for(glance);
    }
    if (stop)
        return nullptr;
    auto wire = std::move(d->arrived.front());
    d->arrived.pop_front();
    return wire;
}

} // namespace gw::backend::smtp
