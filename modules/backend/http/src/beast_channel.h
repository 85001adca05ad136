// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
// For server_beast.cpp alone: the one translation unit that knows Asio and Beast.
#include <QByteArray>
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/http/parser.hpp>
#include <functional>
#include <gw/backend/http/message.h>
#include <gw/base/result.h>

namespace gw::backend::http {

namespace asio = boost::asio;
namespace beast_http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using Transferred = std::tuple<error_code, std::size_t>;
inline constexpr auto useTuple = asio::as_tuple(asio::use_awaitable);

/// A body: in memory, or on the disk from `spoolAbove` bytes on.
struct Body
{
    QByteArray bytes;
    std::shared_ptr<SpooledBody> spooled = {};
    QString directory = {}; ///< empty: all stays in memory
    qint64 spoolAbove = 0;
};

/// A Beast body that goes straight there and never reserves what a client merely promises.
struct StoredBody
{
    using value_type = Body;

    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(beast_http::header<isRequest, Fields> &, value_type &body) : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t> &, error_code &ec) { ec = {}; }
        template <class Buffers>
        std::size_t put(const Buffers &buffers, error_code &ec)
        {
            ec = {};
            for (auto it = asio::buffer_sequence_begin(buffers); it != asio::buffer_sequence_end(buffers); ++it)
                m_body.bytes.append(static_cast<const char *>((*it).data()), qsizetype((*it).size()));
            if (!m_body.directory.isEmpty() && (m_body.spooled || m_body.bytes.size() > m_body.spoolAbove)) {
                if (!m_body.spooled)
                    m_body.spooled = std::make_shared<SpooledBody>(m_body.directory);
                if (!m_body.spooled->append(std::exchange(m_body.bytes, {})))
                    ec = boost::system::errc::make_error_code(boost::system::errc::no_space_on_device);
            }
            return asio::buffer_size(buffers);
        }
        void finish(error_code &ec) { ec = {}; }

    private:
        value_type &m_body;
    };
};
using Parser = beast_http::request_parser<StoredBody>;

/// A socket with or without TLS.
class Channel
{
public:
    explicit Channel(bool isSecure) : secure(isSecure) {}
    virtual ~Channel() = default;
    virtual asio::awaitable<std::tuple<error_code>> handshake() = 0;
    virtual asio::awaitable<Transferred> read(asio::mutable_buffer buffer) = 0;
    virtual asio::awaitable<Transferred> write(asio::const_buffer buffer) = 0; ///< all of it
    virtual void writeLater(asio::const_buffer buffer, std::function<void(error_code)> done) = 0;
    virtual asio::awaitable<std::tuple<error_code>> shutdown() = 0;
    virtual tcp::socket &socket() = 0;

    const bool secure;
};

class PlainChannel final : public Channel
{
public:
    explicit PlainChannel(tcp::socket socket) : Channel(false), m_socket(std::move(socket)) {}
    asio::awaitable<std::tuple<error_code>> handshake() override { co_return error_code(); }
    asio::awaitable<Transferred> read(asio::mutable_buffer buffer) override
    {
        return m_socket.async_read_some(buffer, useTuple);
    }
    asio::awaitable<Transferred> write(asio::const_buffer buffer) override
    {
        return asio::async_write(m_socket, buffer, useTuple);
    }
    void writeLater(asio::const_buffer buffer, std::function<void(error_code)> done) override
    {
        asio::async_write(m_socket, buffer, [done = std::move(done)](error_code ec, std::size_t) { done(ec); });
    }
    asio::awaitable<std::tuple<error_code>> shutdown() override
    {
        error_code ec;
        m_socket.shutdown(tcp::socket::shutdown_send, ec);
        co_return ec;
    }
    tcp::socket &socket() override { return m_socket; }

private:
    tcp::socket m_socket;
};

class TlsChannel final : public Channel
{
public:
    TlsChannel(tcp::socket socket, asio::ssl::context &context) : Channel(true), m_stream(std::move(socket), context) {}
    asio::awaitable<std::tuple<error_code>> handshake() override
    {
        return m_stream.async_handshake(asio::ssl::stream_base::server, useTuple);
    }
    asio::awaitable<Transferred> read(asio::mutable_buffer buffer) override
    {
        return m_stream.async_read_some(buffer, useTuple);
    }
    asio::awaitable<Transferred> write(asio::const_buffer buffer) override
    {
        return asio::async_write(m_stream, buffer, useTuple);
    }
    void writeLater(asio::const_buffer buffer, std::function<void(error_code)> done) override
    {
        asio::async_write(m_stream, buffer, [done = std::move(done)](error_code ec, std::size_t) { done(ec); });
    }
    asio::awaitable<std::tuple<error_code>> shutdown() override { return m_stream.async_shutdown(useTuple); }
    tcp::socket &socket() override { return m_stream.next_layer(); }

private:
    asio::ssl::stream<tcp::socket> m_stream;
};

/// For servers: TLS 1.2 or newer with the certificate chain and key of these PEM files.
inline Result<asio::ssl::context> tlsContext(const QString &certificateFile, const QString &keyFile)
{
    error_code ec;
    const auto failed = [&ec](const QString &file) {
        return fail(Error::Code::Certificate,
                    QStringLiteral("cannot use %1: %2").arg(file, QString::fromStdString(ec.message())));
    };
    asio::ssl::context context(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(context.native_handle(), SSL_MODE_RELEASE_BUFFERS); // idle streams then hold no record buffers
    context.use_certificate_chain_file(certificateFile.toStdString(), ec);
    if (ec)
        return failed(certificateFile);
    context.use_private_key_file(keyFile.toStdString(), asio::ssl::context::pem, ec);
    if (ec)
        return failed(keyFile);
    return context;
}

} // namespace gw::backend::http
