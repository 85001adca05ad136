// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "answer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>
#include <array>
#include <gw/backend/http/problems.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::http {
namespace {

constexpr std::array<std::pair<int, const char *>, 35> reasons{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
    {507, "Insufficient Storage"},
}};

QByteArray reasonOf(int status)
{
    for (const auto &[code, reason] : reasons) {
        if (code == status)
            return reason;
    }
    return "Other";
}

bool has(const Response &response, QByteArrayView name)
{
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

void addDefault(Response &response, const QByteArray &name, const QByteArray &value)
{
    if (!has(response, name))
        response.headers.append({name, value});
}

/// A line break in a value would let whoever chose the value write headers of his own.
bool isSafe(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

void finishProblem(Response &response, const AnswerContext &context)
{
    const bool problem = std::any_of(response.headers.begin(), response.headers.end(), [](const auto &header) {
        return header.first.compare("content-type", Qt::CaseInsensitive) == 0
               && header.second.startsWith("application/problem+json");
    });
    if (!problem)
        return;
    QJsonObject object = QJsonDocument::fromJson(response.body).object();
    if (!object.contains(u"instance"_s))
        object.insert(u"instance"_s, context.requestId);
    const QString type = object.value(u"type"_s).toString();
    if (type.startsWith(problemBase())) {
        const QString title = problemTitle(type.mid(problemBase().size()), context.language);
        if (!title.isEmpty())
            object.insert(u"title"_s, title);
    }
    response.body = gw::json::compact(object);
    addDefault(response, "Content-Language", context.language.toLatin1());
}

/// IMF-fixdate of RFC 9110 5.6.7.
QByteArray dateNow()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

Wire finishAnswer(Response response, const AnswerContext &context)
{
    finishProblem(response, context);
    const bool bodyless = response.status == 204 || response.status == 304;
    addDefault(response, "Date", dateNow());
    addDefault(response, "Request-Id", context.requestId.toLatin1());
    addDefault(response, "Cache-Control", "no-store");
    addDefault(response, "X-Content-Type-Options", "nosniff");
    addDefault(response, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    addDefault(response, "Referrer-Policy", "no-referrer");
    if (!response.stream && !bodyless)
        response.withHeader("Content-Length", QByteArray::number(response.body.size()));
    response.withHeader("Connection", context.keepAlive && !response.stream ? "keep-alive" : "close");

    Wire wire;
    wire.head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers) {
        if (isSafe(name) && isSafe(value))
            wire.head += name + ": " + value + "\r\n";
    }
    wire.head += "\r\n";
    if (!bodyless && context.method != "HEAD")
        wire.body = std::move(response.body);
    return wire;
}

} // namespace gw::backend::http
