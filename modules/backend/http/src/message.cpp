// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/http/message.h>
#include <gw/backend/http/problems.h>

#include <gw/base/json.h>

namespace gw::backend::http {
namespace {

/// The weight of one element of Accept-Language, "en;q=0.5"; 0 when it is not a number of RFC 9110 12.4.2.
double weightOf(const QByteArray &element)
{
    const qsizetype at = element.indexOf(';');
    if (at < 0)
        return 1;
    const QByteArray parameter = element.mid(at + 1).trimmed().toLower();
    bool ok = false;
    const double weight = parameter.startsWith("q=") ? parameter.mid(2).toDouble(&ok) : 0;
    return ok && weight >= 0 && weight <= 1 ? weight : 0;
}

} // namespace

QByteArray Request::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QString Request::language() const
{
    double korean = 0;
    double english = 0;
    for (const QByteArray &element : header("accept-language").split(',')) {
        const QByteArray tag =
            element.left(element.indexOf(';') < 0 ? element.size() : element.indexOf(';')).trimmed().toLower();
        if (tag == "ko" || tag.startsWith("ko-"))
            korean = std::max(korean, weightOf(element));
        else if (tag == "en" || tag.startsWith("en-"))
            english = std::max(english, weightOf(element));
    }
    return english > korean ? QStringLiteral("en") : QStringLiteral("ko");
}

Response &Response::withHeader(QByteArray name, QByteArray value) &
{
    headers.append({std::move(name), std::move(value)});
    return *this;
}

Response &&Response::withHeader(QByteArray name, QByteArray value) &&
{
    headers.append({std::move(name), std::move(value)});
    return std::move(*this);
}

Response Response::json(int status, const QJsonObject &object)
{
    Response response{.status = status, .body = gw::json::compact(object)};
    return std::move(response).withHeader("Content-Type", "application/json");
}

Response Response::empty(int status)
{
    return Response{.status = status};
}

Response Response::html(int status, const QByteArray &page)
{
    Response response{.status = status, .body = page};
    return std::move(response).withHeader("Content-Type", "text/html; charset=utf-8");
}

Response Response::redirect(const QByteArray &location, int status)
{
    return empty(status).withHeader("Location", location);
}

Response Response::events(std::shared_ptr<EventStream> stream)
{
    Response response{.status = 200, .stream = std::move(stream)};
    return std::move(response)
        .withHeader("Content-Type", "text/event-stream; charset=utf-8")
        .withHeader("Cache-Control", "no-store")
        .withHeader("X-Accel-Buffering", "no");
}

Response Response::problem(int status, const QString &type, const QString &title, const QString &detail,
                           const QJsonObject &extensions)
{
    QJsonObject object = extensions;
    object.insert(QStringLiteral("type"), problemBase() + type);
    object.insert(QStringLiteral("title"), title.isEmpty() ? problemTitle(type, QStringLiteral("en")) : title);
    object.insert(QStringLiteral("status"), status);
    if (!detail.isEmpty())
        object.insert(QStringLiteral("detail"), detail);
    Response response{.status = status, .body = gw::json::compact(object)};
    return std::move(response).withHeader("Content-Type", "application/problem+json");
}

} // namespace gw::backend::http
