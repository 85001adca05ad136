// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QUrl>
#include <atomic>
#include <chrono>
#include <gw/base/result.h>
#include <utility>

namespace gw::backend::fetch {

struct Request
{
    QByteArray method = "GET"; ///< GET, HEAD or POST
    QUrl url;                  ///< http or https, without user name and password
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    std::chrono::milliseconds deadline{5000}; ///< for everything: names, connection, redirects, the last byte
    qint64 maxBytes = 1 << 20;                ///< of the answer's body
    int redirects = 3;                        ///< that a GET or HEAD follows, within the origin of `url` only
};

struct Reply
{
    int status = 0;
    QByteArray contentType; ///< as it came, with parameters
    QByteArray body;
    QUrl url; ///< where it came from in the end
};

struct ClientOptions
{
    QString authorities = {}; ///< a PEM file; empty: those of the operating system
};

/// What the backend asks of other servers, on libcurl. Blocks the calling thread; thread-safe.
///
/// Certificates and names are always verified (TLS 1.2 or newer). No proxy, password file or cookie of the environment
/// is used, nothing is decompressed, and a redirect to another origin is refused: what is sent reaches the origin of the
/// request and nobody else.
class Client final
{
public:
    explicit Client(ClientOptions options = {});
    ~Client();

    /// The answer, whatever its status. Errors: Offline (no such name, no connection), Timeout, Tls, TooLarge, Protocol
    /// (no HTTP, a broken header, too many redirects), Rejected (not an address to ask, or a redirect to another
    /// origin), Cancelled after stop().
    Result<Reply> run(const Request &request) const;
    /// Ends what is running within a tenth of a second, and refuses everything from now on.
    void stop() { m_stopped = true; }

private:
    ClientOptions m_options;
    std::atomic<bool> m_stopped = false;
};

} // namespace gw::backend::fetch
