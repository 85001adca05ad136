// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/http/message.h>
#include <optional>

namespace gw::backend::http {

struct RouteOptions
{
    qint64 maxBody = 1 << 20; ///< bytes; a larger body is refused with 413 before it is read
    bool logged = true;       ///< false keeps health checks out of the log
    /// Asked with the head alone, on a worker, before a byte of the body is read: an answer is given instead of the
    /// handler's, nothing lets it in.
    std::function<std::optional<Response>(const Request &)> admit = {};
    /// The answer to a body above `maxBody`, where a protocol wants its own; null: the problem `too-large`.
    std::function<Response()> tooLarge = {};
    QString spoolDirectory = {};   ///< where bodies above `spoolAbove` go; empty: all stay in memory
    qint64 spoolAbove = 256 * 1024;
};

/// Which handler answers what. Filled before the server starts, read-only afterwards.
class Router
{
public:
    /// `pattern` is literal but for whole segments in braces: "/v1/absences/{id}".
    void add(const QByteArray &method, const QString &pattern, Handler handler, RouteOptions options = {});

    struct Match
    {
        const Handler *handler = nullptr;
        RouteOptions options;
        QHash<QString, QString> parameters;
        QString pattern;           ///< for metrics: bounded in number, unlike paths
        QList<QByteArray> allowed; ///< when the path is known but not the method: for 405's Allow
    };
    Match match(const QByteArray &method, const QString &path) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        QString pattern;
        Handler handler;
        RouteOptions options;
    };
    std::vector<Route> m_routes;
};

} // namespace gw::backend::http
