// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/clock.h>
#include <gw/net/timing.h>
#include <gw/net/transport.h>
#include <memory>

namespace gw::net {

/// How a queue behaves. The defaults are for a portal server.
struct QueueOptions
{
    QUrl baseUrl;          ///< relative requests start here; the token is for this origin only
    int maxConcurrent = 6; ///< Background requests leave two of them free
    int attempts = 4;      ///< the first one included
    Backoff backoff = {};
    std::chrono::seconds longestWait{60}; ///< a longer Retry-After is the caller's to wait for
    int maxRedirects = 5;
    Timing timing = Timing::real();
};

/// One account's way to one server, in front of the wire: base address, token, order, retry.
///
/// - A request that got 401 tells the token source, waits for the next token and is sent once more. While a new token
///   is fetched everybody waits, so twenty requests cause one refresh.
/// - Only what is safe to repeat is repeated: GET, HEAD, PUT, DELETE and whatever carries an `Idempotency-Key` or is
///   marked repeatable; after
///   no answer, 408, 429, 502, 503 and 504; with full jitter, and never before `Retry-After`. 429 holds the whole queue.
/// - Redirects are followed for GET and HEAD to the same origin; all others come back as they are, so a token never
///   leaves its origin. A token is sent over https, or to this computer, only (RFC 6750 5.3).
/// - Whatever status the last attempt brought is a Reply; errorFromReply() and expectJson() make errors of it.
///
/// Lives on one thread. Destroying it, or shutdown(), ends every pending task with Cancelled.
class RequestQueue final
{
public:
    /// `tokens` may be null: then no request carries a token. All references must outlive the queue.
    RequestQueue(ITransport &transport, ITokenSource *tokens, const Clock &clock, QueueOptions options);
    ~RequestQueue();
    RequestQueue(const RequestQueue &) = delete;
    RequestQueue &operator=(const RequestQueue &) = delete;

    Task<Reply> send(Request request);

    /// Sent with every request from now on unless it has that header itself (`Accept-Language`, `Gwanmun-Seat`).
    /// An empty value removes it.
    void setHeader(const QByteArray &name, const QByteArray &value);
    QUrl baseUrl() const;
    /// A server that says how many it takes at a time; what is under way stays.
    void setMaxConcurrent(int requests);

    /// Ends all that is pending with Cancelled; the queue stays usable.
    void cancelAll();
    /// The same for good: later sends are Cancelled too.
    void shutdown();
    /// The network is back: whoever waits for another attempt makes it now (a Retry-After is still honoured).
    void wake();
    /// Requests that wait or are on their way.
    int pending() const;

private:
    struct Core;
    std::shared_ptr<Core> m_core;
};

} // namespace gw::net
