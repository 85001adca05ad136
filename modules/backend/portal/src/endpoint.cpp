// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "endpoint.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {

Q_LOGGING_CATEGORY(lcPortal, "gw.backend.portal")

http::Handler authenticated(const identity::Access &access, std::function<Response(const Request &, const Caller &)> handler)
{
    return [&access, handler = std::move(handler)](const Request &request) {
        const auto caller = access.check(request);
        return caller ? handler(request, *caller) : caller.error();
    };
}

Response read(storage::Database &database, const std::function<Result<Response>(Session &)> &work)
{
    Response response;
    const auto done = database.read([&](Session &session) -> Result<Done> {
        Result<Response> answer = work(session);
        if (!answer)
            return fail(answer.error());
        response = std::move(*answer);
        return Done{};
    });
    if (done)
        return response;
    qCWarning(lcPortal) << "reading failed:" << done.error();
    return http::internalError();
}

Response once(const Services &services, const Request &request, const Caller &caller, Key key,
              const std::function<Result<Response>(Session &)> &action, const std::function<void()> &done)
{
    const auto given = http::idempotencyKey(request);
    if (!given)
        return given.error();
    if (given->isEmpty() && key == Key::Required)
        return Response::problem(400, u"idempotency-key-missing"_s, {});
    const QString route = QString::fromLatin1(request.method) + u' ' + request.path;
    const auto kept = services.idempotency.runOnce(
        {caller.personId, *given, route, request.body}, [&](Session &session) -> Result<storage::KeptAnswer> {
            Result<Response> answer = action(session);
            if (!answer)
                return fail(answer.error());
            return storage::KeptAnswer{answer->status, answer->headers, answer->body};
        });
    if (!kept) {
        const QString &problem = kept.error().problemType;
        if (problem == u"idempotency-key-reused"_s)
            return Response::problem(422, problem, {});
        if (problem == u"idempotency-in-progress"_s)
            return Response::problem(409, problem, {}, {}, {{u"retryable"_s, true}});
        qCWarning(lcPortal) << route << "failed:" << kept.error();
        return http::internalError();
    }
    Response response;
    response.status = kept->status;
    response.headers = kept->headers;
    response.body = kept->body;
    if (kept->replayed)
        response.withHeader("Idempotent-Replayed", "true");
    else if (kept->status < 300)
        done();
    return response;
}

Response versioned(const Request &request, const QJsonObject &body, const QByteArray &etag)
{
    Response response = http::notModified(request, etag).value_or(Response::json(200, body));
    if (response.status == 200)
        response.withHeader("ETag", etag);
    return response.withHeader("Cache-Control", "private, no-cache").withHeader("Vary", "Authorization, Gwanmun-Seat, Accept-Language");
}

QString today(const Clock &clock)
{
    // Korea has had no summer time since 1988, and the offset is all that a date needs.
    return clock.now().toOffsetFromUtc(9 * 3600).date().toString(Qt::ISODate);
}

QString packCursor(const QString &first, const QString &second)
{
    return QString::fromLatin1((first + u'\n' + second).toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<std::pair<QString, QString>> unpackCursor(const QString &cursor)
{
    const auto bytes = QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                                             | QByteArray::AbortOnBase64DecodingErrors);
    const QStringList parts = QString::fromUtf8(bytes ? *bytes : QByteArray()).split(u'\n');
    if (parts.size() != 2)
        return std::nullopt;
    return std::pair(parts.at(0), parts.at(1));
}

Response wrongParameter(const QString &name, const QString &code)
{
    return http::invalidFields({{name, code}});
}

Response &&withNext(Response &&response, const Request &request, const QString &cursor)
{
    QUrlQuery query = request.query;
    query.removeAllQueryItems(u"cursor"_s);
    query.addQueryItem(u"cursor"_s, cursor);
    const QByteArray path = QUrl::toPercentEncoding(request.path, "/");
    response.withHeader("Link", '<' + path + '?' + query.toString(QUrl::FullyEncoded).toLatin1() + ">; rel=\"next\"");
    return std::move(response);
}

} // namespace gw::backend::portal
