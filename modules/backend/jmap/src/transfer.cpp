// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrlQuery>
#include <gw/backend/http/ranges.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

constexpr qint64 inMemory = 8 * 1024 * 1024; // answers up to here are read, larger ones are mapped

/// A media type that may stand in a header; empty when it is none.
QString mediaType(const QString &text)
{
    static const QRegularExpression form(
        u"^[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}(\\s*;\\s*[\\x21-\\x7e ]{1,200})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text.trimmed()).hasMatch() ? text.trimmed() : QString();
}

std::optional<Account> accountOf(const Login &login, const QString &id)
{
    for (const Account &account : login.accounts) {
        if (account.id == id)
            return account;
    }
    return std::nullopt;
}

Result<QString> stored(const BlobFiles &files, const http::Request &request)
{
    return request.spooled ? files.take(request.spooled->path()) : files.put(request.body);
}

/// The bytes of the answer: a copy of a short one; a long one stays in the file, which the answer then holds open.
Result<Done> fill(http::Response &response, const Blob &blob, const http::Range &range)
{
    if (blob.file.isEmpty() || range.length <= inMemory) {
        const auto bytes = blob.read(range.first, range.length);
        if (!bytes)
            return fail(bytes.error());
        response.body = *bytes;
        return Done{};
    }
    const auto file = std::make_shared<QFile>(blob.file);
    if (!file->open(QIODevice::ReadOnly) || file->size() < blob.offset + range.first + range.length)
        return fail(Error::Code::Storage, u"the bytes of a blob are not there: %1"_s.arg(file->errorString()));
    const uchar *bytes = file->map(blob.offset + range.first, range.length);
    if (!bytes)
        return fail(Error::Code::Storage, file->errorString());
    response.body = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(range.length));
    response.keep = file;
    return Done{};
}

/// A blobId names the same bytes for ever, so that its answers may be kept for ever (RFC 8620 6.2).
http::Response blobAnswer(const http::Request &request, const Blob &blob)
{
    const QByteArray etag = '"' + request.parameter(u"blobId"_s).toLatin1() + '"';
    const auto withCommon = [&](http::Response &response) {
        response.withHeader("ETag", etag)
            .withHeader("Cache-Control", "private, immutable, max-age=31536000")
            .withHeader("Vary", "Authorization");
    };
    if (auto same = http::notModified(request, etag)) {
        withCommon(*same);
        return *same;
    }
    const QByteArray ifRange = request.header("if-range");
    std::optional<http::Range> range;
    if (ifRange.isEmpty() || ifRange == etag)
        range = http::askedRange(request.header("range"), blob.size);
    if (range && range->length == 0)
        return http::Response::problem(416, u"range-not-satisfiable"_s, {})
            .withHeader("Content-Range", "bytes */" + QByteArray::number(blob.size));
    http::Response response;
    response.status = range ? 206 : 200;
    const http::Range part = range.value_or(http::Range{0, blob.size});
    if (const auto filled = fill(response, blob, part); !filled)
        return failed(filled.error());
    withCommon(response);
    const QString type = mediaType(request.query.queryItemValue(u"accept"_s, QUrl::FullyDecoded));
    const QString name = request.query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    response.withHeader("Content-Type", type.isEmpty() ? QByteArray("application/octet-stream") : type.toLatin1())
        .withHeader("Content-Disposition", http::contentDisposition(name.isEmpty() ? u"file"_s : name))
        .withHeader("Accept-Ranges", "bytes")
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
    if (range)
        response.withHeader("Content-Range", "bytes " + QByteArray::number(part.first) + '-'
                                                 + QByteArray::number(part.first + part.length - 1) + '/'
                                                 + QByteArray::number(blob.size));
    return response;
}

} // namespace

http::Response upload(const Server &server, const identity::Caller &caller, const http::Request &request)
{
    const auto login = loginOf(server, caller.personId);
    if (!login)
        return failed(login.error());
    const auto account = accountOf(*login, request.parameter(u"accountId"_s));
    if (!account)
        return http::notFound(request);
    const qint64 size = request.spooled ? request.spooled->size() : request.body.size();
    const QString given = mediaType(QString::fromLatin1(request.header("content-type")));
    const QString type = given.isEmpty() ? u"application/octet-stream"_s : given;
    const auto sha256 = stored(server.services.blobs.files(), request);
    if (!sha256)
        return sha256.error().problemType == "storage-full"_L1
                   ? http::Response::problem(507, u"storage-full"_s, {})
                   : failed(sha256.error());
    QString blobId;
    const auto noted = server.services.database.write([&](storage::Session &session) -> Result<Done> {
        const auto id = server.services.blobs.uploaded(session, *account, *sha256, size, type);
        if (!id)
            return fail(id.error());
        blobId = *id;
        return Done{};
    });
    if (!noted)
        return failed(noted.error());
    return http::Response::json(
        201, {{u"accountId"_s, account->id}, {u"blobId"_s, blobId}, {u"type"_s, type}, {u"size"_s, size}});
}

http::Response download(const Server &server, const identity::Caller &caller, const http::Request &request)
{
    const auto login = loginOf(server, caller.personId);
    if (!login)
        return failed(login.error());
    const auto account = accountOf(*login, request.parameter(u"accountId"_s));
    if (!account)
        return http::notFound(request);
    std::optional<Blob> blob;
    const auto read = server.services.database.read([&](storage::Session &session) -> Result<Done> {
        auto found = server.services.blobs.find(session, *account, request.parameter(u"blobId"_s));
        if (!found)
            return fail(found.error());
        blob = std::move(*found);
        return Done{};
    });
    if (!read)
        return failed(read.error());
    return blob ? blobAnswer(request, *blob) : http::notFound(request);
}

} // namespace gw::backend::jmap
