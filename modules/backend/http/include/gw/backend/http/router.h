// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/http/message.h>

namespace gw::backend::http {

struct RouteOptions
{
    qint64 maxBody = 1 << 20; ///< bytes; a larger body is refused with 413 before it is read
    bool logged = true;       ///< false keeps health checks out of the log
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
