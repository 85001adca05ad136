// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/portal/endpoint.h>

#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {

Response read(storage::Database &database, const Request &request,
              const std::function<Result<Response>(Session &)> &work)
{
    Response response;
    const auto done = database.read([&](Session &session) -> Result<Done> {
        Result<Response> answer = work(session);
        if (!answer)
            return fail(answer.error());
        response = std::move(*answer);
        return Done{};
    });
    return done ? response : directory::failed(request, done.error());
}

Response versioned(const Request &request, const QJsonObject &body, const QByteArray &etag)
{
    Response response = http::notModified(request, etag).value_or(Response::json(200, body));
    if (response.status == 200)
        response.withHeader("ETag", etag);
    return response.withHeader("Cache-Control", "private, no-cache")
        .withHeader("Vary", "Authorization, Gwanmun-Seat, Accept-Language");
}

std::optional<Response> refusedEdit(const Request &request, qint64 revision)
{
    Request plain = request;
    for (auto &[name, value] : plain.headers) {
        if (const qsizetype dash = value.indexOf('-'); name == "if-match" && dash > 0)
            value = value.first(dash) + '"';
    }
    return http::refusedVersion(plain, http::etag(revision));
}

QString today(const Clock &clock)
{
    return directory::officeDay(clock.now()).toString(Qt::ISODate);
}

QString packCursor(const QString &first, const QString &second)
{
    return QString::fromLatin1(
        (first + u'\n' + second).toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<std::pair<QString, QString>> unpackCursor(const QString &cursor)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
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
