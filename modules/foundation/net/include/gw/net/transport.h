// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QUrl>
#include <chrono>
#include <gw/base/task.h>
#include <stop_token>
#include <utility>

namespace gw::net {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Who goes first when the queue is full: what a person waits for, what keeps the desk fresh, what can wait.
enum class Priority { Interactive, Normal, Background };

/// One HTTP request. A plain value; nothing in it is sent until a transport gets it.
struct Request
{
    QByteArray method = "GET";
    QUrl url; ///< absolute, or relative to the server the RequestQueue was given
    Headers headers = {};
    QByteArray body = {};
    std::chrono::milliseconds timeout{30'000}; ///< without a byte in either direction
    qint64 maxResponse = 16 << 20;             ///< bytes; a larger answer is Error::TooLarge
    std::chrono::milliseconds total{300'000};  ///< for one attempt as a whole; 0: no limit (a large transfer)
    Priority priority = Priority::Normal;
    bool anonymous = false;      ///< never carries a token and does not wait for one (discovery, well-known)
    int attempts = 0;            ///< how often the queue may try; 0: as its options say, 1: once
    std::stop_token cancel = {}; ///< asked to stop (on the thread of the sender), the outcome is Error::Cancelled
};

/// What came back, whatever its status: only a missing or unusable answer is an Error.
struct Reply
{
    int status = 0;
    Headers headers; ///< names in lower case
    QByteArray body;

    QByteArray header(QByteArrayView lowerCaseName) const; ///< the first one, or empty
};

/// Sends one request once. No retry, no token, no redirect: those live in the RequestQueue in front of it.
class ITransport
{
public:
    virtual ~ITransport() = default;
    virtual Task<Reply> send(Request request) = 0;
};

/// Where a request gets its bearer token from, and whom to tell that one was refused (gw_auth implements it).
class ITokenSource
{
public:
    virtual ~ITokenSource() = default;
    /// A token that is still good for a while; waits for a running refresh. Unauthorised: somebody must sign in.
    virtual Task<QByteArray> token() = 0;
    /// The server answered 401 to this token: get another one.
    virtual void refused(QByteArray token) = 0;
};

/// The Error of an answer of 300 and above, from its status and, if there is one, its RFC 9457 problem.
Error errorFromReply(const Reply &reply);

} // namespace gw::net
