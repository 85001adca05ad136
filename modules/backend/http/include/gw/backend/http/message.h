// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <functional>
#include <memory>
#include <utility>

namespace gw::backend::http {

class EventStream;

/// A body that is too large to be held in memory: a file that is removed with the last reference to it, unless somebody
/// moved it away.
class SpooledBody
{
public:
    explicit SpooledBody(QString directory);
    ~SpooledBody();
    SpooledBody(const SpooledBody &) = delete;
    SpooledBody &operator=(const SpooledBody &) = delete;

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }
    /// False when the disk does not take it.
    bool append(const QByteArray &bytes);
    void close(); ///< no more comes

private:
    QString m_path;
    qint64 m_size = 0;
    int m_descriptor = -1;
};

/// A request as handlers see it: parsed, bounded, with the path's parameters taken out. A plain value.
struct Request
{
    QByteArray method; ///< "GET"; a HEAD request arrives as GET, its body is dropped on the way out
    QString path;      ///< percent-decoded once, without the query
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;                                  ///< never larger than the route allows
    /// Set instead of `body` for a body above RouteOptions::spoolAbove.
    std::shared_ptr<SpooledBody> spooled = {};
    QHash<QString, QString> parameters;               ///< of the route's pattern: "/v1/notices/{id}" gives "id"
    QString remoteAddress;
    QString id;          ///< this request's id: in the log, in the answer's Request-Id and as a problem's `instance`
    bool secure = false; ///< it came over TLS
    QString virtualHost = {}; ///< the name before ".localhost", in lower case; empty: the server's own pages

    QByteArray header(QByteArrayView lowerCaseName) const; ///< the first one, or empty
    QString parameter(const QString &name) const { return parameters.value(name); }
    QString language() const; ///< "ko" or "en", what Accept-Language prefers; "ko" when it says nothing of either
};

/// An answer. Build one with the functions below.
struct Response
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    /// Set for an answer that stays open: Server-Sent Events. Its `body` is sent first.
    std::shared_ptr<EventStream> stream = {};
    /// Whatever `body` borrows its bytes from, a mapped file say: held until they are sent.
    std::shared_ptr<const void> keep = {};

    Response &withHeader(QByteArray name, QByteArray value) &;
    Response &&withHeader(QByteArray name, QByteArray value) &&;

    static Response json(int status, const QJsonObject &object);
    static Response empty(int status = 204);
    static Response html(int status, const QByteArray &page);
    static Response redirect(const QByteArray &location, int status = 303);
    /// An answer that stays open and carries `stream`'s events (WHATWG HTML 9.2).
    static Response events(std::shared_ptr<EventStream> stream);
    /// RFC 9457 `application/problem+json`. `type` is the last part of our URI, e.g. "stale-version": it becomes
    /// "https://gwanmun.example/problems/stale-version". The server adds `instance` (the request's id) and, for the types
    /// that problems.h knows, the title in the request's language; `title` is what others get.
    static Response problem(int status, const QString &type, const QString &title, const QString &detail = {},
                            const QJsonObject &extensions = {});
};

/// Runs on a worker thread; must not block on the network.
using Handler = std::function<Response(const Request &)>;

} // namespace gw::backend::http
