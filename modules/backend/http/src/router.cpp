// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/http/router.h>

namespace gw::backend::http {
namespace {

bool isParameter(const QString &segment)
{
    return segment.size() > 2 && segment.startsWith(u'{') && segment.endsWith(u'}');
}

/// How a pattern's segments fit a path's; no value when they do not.
std::optional<QHash<QString, QString>> fit(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QHash<QString, QString> parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isParameter(pattern[i])) {
            if (path[i].isEmpty())
                return std::nullopt;
            parameters.insert(pattern[i].mid(1, pattern[i].size() - 2), path[i]);
        } else if (pattern[i] != path[i]) {
            return std::nullopt;
        }
    }
    return parameters;
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, Handler handler, RouteOptions options)
{
    Q_ASSERT_X(method != "HEAD", "Router::add", "HEAD is answered by GET's handler");
    m_routes.push_back({method, pattern.split(u'/'), pattern, std::move(handler), options});
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    const QByteArray wanted = method == "HEAD" ? QByteArrayLiteral("GET") : method;
    const QStringList segments = path.split(u'/');
    Match found;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    for (const Route &route : m_routes) {
        const auto parameters = fit(route.segments, segments);
        // A literal pattern wins over one with parameters, whatever the order in which they were added.
        if (!parameters || parameters->size() > fewest)
            continue;
        if (parameters->size() < fewest) {
            fewest = parameters->size();
            found = {};
            found.pattern = route.pattern;
        }
        if (!found.allowed.contains(route.method)) {
            found.allowed.append(route.method);
            if (route.method == "GET")
                found.allowed.append("HEAD");
        }
        if (route.method == wanted && !found.handler) {
            found.handler = &route.handler;
            found.options = route.options;
            found.parameters = *parameters;
            found.pattern = route.pattern;
        }
    }
    return found;
}

} // namespace gw::backend::http
