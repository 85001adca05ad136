// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QUrl>
#include <chrono>
#include <functional>
#include <gw/base/task.h>
#include <optional>
#include <stop_token>
#include <utility>

namespace gw::net {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Who goes first when the queue is full: what a person waits for, what keeps the desk fresh, what can wait.
enum class Priority { Interactive, Normal, Background };

struct Reply;

/// A part of a file as the body of a request. It is read while it is sent, on another thread; the request fails with
/// Storage ("copy-changed") when the file has not that many bytes.
struct FileBody
{
    QString path;
    qint64 offset = 0;
    qint64 size = 0;
};

/// A file that takes the body of an answer while it arrives; it is written on another thread, and slows the sender
/// down when the disk is slow.
struct FileTarget
{
    QString path;
    /// Where the body of this answer belongs: an offset at which the file is cut first; nothing: keep it in
    /// Reply::body (an answer that is not the file); an Error ends the request. Called once, with an empty body.
    std::function<Result<std::optional<qint64>>(const Reply &head)> place;
};

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
    bool repeatable = false;     ///< safe to send again although its method does not say so (a POST that only reads)
    std::optional<FileBody> bodyFile = {};           ///< instead of `body`
    std::optional<FileTarget> saveTo = {};           ///< instead of Reply::body
    std::function<void(qint64 bytes)> sent = {};     ///< so far, of the body; on the sender's thread
    std::function<void(qint64 bytes)> received = {}; ///< the same for the answer's body
};

/// What came back, whatever its status: only a missing or unusable answer is an Error.
struct Reply
{
    int status = 0;
    Headers headers; ///< names in lower case
    QByteArray body;
    QUrl url = {};    ///< what was asked in the end, after redirects; empty: as the request says
    qint64 saved = 0; ///< bytes of the body that went into the file of Request::saveTo

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
