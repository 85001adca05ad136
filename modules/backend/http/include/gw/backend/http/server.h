// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <chrono>
#include <functional>
#include <gw/backend/http/router.h>
#include <gw/base/result.h>

namespace gw::backend::http {

class EventHub;

struct ServerOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;              ///< 0: any free one
    QStringList allowedHosts = {}; ///< for the Host header, beside the bound address; against DNS rebinding
    QString certificateFile = {};  ///< PEM; with keyFile: serve TLS 1.2 or newer
    QString keyFile = {};
    int workers = 4;
    qint64 maxHeader = 16 * 1024;
    std::chrono::milliseconds headerTimeout{30'000};
    std::chrono::milliseconds idleTimeout{60'000};
    std::chrono::milliseconds writeTimeout{30'000};
    int connectionsPerAddress = 512; ///< loopback is not limited
    /// The address and scheme of a client are what X-Forwarded-For (its last entry) and X-Forwarded-Proto say. Only when
    /// nobody but the proxy can reach the port: anybody else could claim any address.
    bool behindProxy = false;
    /// Answers requests to `<name>.localhost`, a name that no DNS outside this machine gives out (RFC 6761 6.3) and that
    /// browsers keep an origin of its own for; the handler finds the name in Request::virtualHost. Null: such a Host is
    /// refused like any other that is not ours. Must outlive the server. Its handlers have workers of their own, so that
    /// one that asks this very server something over HTTP waits for somebody who is free.
    const Router *virtualHosts = nullptr;
    int virtualWorkers = 4;
    /// Gets one JSON line (no line feed) per answered request, on the server's thread; empty: they go to stderr.
    std::function<void(const QByteArray &line)> requestLog = {};
};

/// The HTTP/1.1 server: Asio and Boost.Beast behind this header, in one translation unit (protocols: "Backend library").
///
/// One I/O thread of its own, a fixed pool of workers for handlers. Answers the parser's refusals (400, 408, 413, 414,
/// 431, 505) and the router's (404, 405) itself, as problems.
class Server
{
public:
    Server(ServerOptions options, const Router &router, EventHub &events);
    ~Server(); ///< stop()s

    Result<quint16> start(); ///< binds and begins to answer; the port
    /// Stops accepting, ends streams and what has not arrived whole, lets running requests finish for at most `grace`,
    /// closes the rest. Blocks, and for as long as a handler runs. Idempotent.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(3000));

    /// Counters in Prometheus' text format: requests by route and status, durations, connections, streams.
    QByteArray metrics() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::http
