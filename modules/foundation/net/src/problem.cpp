// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/problem.h>

#include <QHostAddress>
#include <QJsonArray>
#include <QLocale>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::net {
namespace {

constexpr qsizetype largestProblem = qsizetype(64) * 1024;
constexpr qsizetype longestText = 300; // what a log line or a dialog can use

bool isJson(const QByteArray &type)
{
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

Error::Code codeFor(int status, const QString &problemType)
{
    switch (status) {
    case 401: return Error::Code::Unauthorised;
    case 403: return Error::Code::Forbidden;
    case 404: return Error::Code::NotFound;
    case 407: // the proxy wants a name
    case 511: // a captive portal that knows RFC 6585
        return Error::Code::Offline;
    case 408: return Error::Code::Timeout;
    case 409:
    case 423: return Error::Code::Conflict;
    case 410: return problemType.endsWith(u"/state-too-old"_s) ? Error::Code::StateTooOld : Error::Code::NotFound;
    case 412:
    case 428: return Error::Code::Stale;
    case 413: return Error::Code::TooLarge;
    case 429: return Error::Code::RateLimited;
    case 501: return Error::Code::Unsupported;
    default:
        if (status >= 500)
            return Error::Code::ServerFault;
        return status >= 400 ? Error::Code::Rejected : Error::Code::Protocol;
    }
}

} // namespace

QByteArray Reply::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

std::optional<Problem> problemFromReply(const Reply &reply)
{
    if (mediaType(reply.header("content-type")) != "application/problem+json" || reply.body.size() > largestProblem)
        return {};
    const Result<QJsonObject> json = json::parseObject(reply.body);
    if (!json)
        return {};
    Problem problem;
    // RFC 9457 3.1.1: no type means about:blank, which says no more than the status does.
    problem.type = json->value("type"_L1).toString(u"about:blank"_s);
    problem.title = json->value("title"_L1).toString().left(longestText);
    problem.detail = json->value("detail"_L1).toString().left(longestText);
    problem.instance = json->value("instance"_L1).toString().left(longestText);
    problem.status = json->value("status"_L1).toInt(reply.status);
    problem.retryable = json->value("retryable"_L1).toBool();
    const QJsonArray errors = json->value("errors"_L1).toArray();
    for (const auto &value : errors) {
        const QJsonObject field = value.toObject();
        problem.errors.append({field.value("pointer"_L1).toString(), field.value("code"_L1).toString(),
                               field.value("detail"_L1).toString().left(longestText)});
    }
    return problem;
}

Error errorFromReply(const Reply &reply)
{
    Error error;
    error.detail = u"HTTP %1"_s.arg(reply.status);
    error.requestId = QString::fromLatin1(reply.header("request-id")).left(longestText);
    if (const std::optional<Problem> problem = problemFromReply(reply)) {
        error.problemType = problem->type;
        error.detail += u": "_s + (problem->detail.isEmpty() ? problem->title : problem->detail);
        for (const FieldError &field : problem->errors)
            error.detail += u"; %1 %2"_s.arg(field.pointer, field.code);
        if (error.requestId.isEmpty())
            error.requestId = problem->instance;
    } else if (reply.status < 400 && !reply.header("location").isEmpty()) {
        error.detail += u": a redirect that was not followed"_s;
    }
    error.code = codeFor(reply.status, error.problemType);
    bool isNumber = false;
    const int seconds = reply.header("retry-after").toInt(&isNumber);
    if (isNumber && seconds >= 0)
        error.retryAfter = std::chrono::seconds(seconds);
    return error;
}

Result<QJsonObject> expectJson(const Reply &reply)
{
    if (reply.status >= 300)
        return fail(errorFromReply(reply));
    const QByteArray type = mediaType(reply.header("content-type"));
    if (!isJson(type))
        return fail(Error::Code::Protocol,
                    u"HTTP %1 with “%2” instead of JSON: a proxy or a captive portal answers"_s.arg(reply.status)
                        .arg(QString::fromLatin1(type).left(80)));
    return json::parseObject(reply.body);
}

std::optional<std::chrono::seconds> retryAfter(const Reply &reply, const QDateTime &now)
{
    const QByteArray value = reply.header("retry-after").trimmed();
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    const qlonglong seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    // IMF-fixdate, RFC 9110 5.6.7; the two obsolete forms are not worth the code.
    const QString text = QString::fromLatin1(value);
    if (!text.endsWith(u" GMT"_s))
        return {};
    QDateTime when = QLocale::c().toDateTime(text.chopped(4), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    if (!when.isValid())
        return {};
    when.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(when)));
}

QByteArray mediaType(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return contentType.first(end < 0 ? contentType.size() : end).trimmed().toLower();
}

QString origin(const QUrl &url)
{
    const int defaultPort = url.scheme() == u"https"_s ? 443 : 80;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(defaultPort));
}

bool isLoopback(const QUrl &url)
{
    if (url.host() == u"localhost"_s)
        return true;
    QHostAddress address;
    return address.setAddress(url.host()) && address.isLoopback();
}

} // namespace gw::net
