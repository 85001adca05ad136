// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "filerows.h"
#include "log.h"

#include <QFile>
#include <gw/backend/http/ranges.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::files {
namespace {

using http::Range;

constexpr qint64 inMemory = 8 * 1024 * 1024; // answers up to here are read, larger ones are mapped

/// Whether the caller sent it, or sees something that refers to it.
Result<bool> maySee(const Context &context, Session &session, const FileRow &row, const Caller &caller)
{
    if (row.personId == caller.personId)
        return true;
    const auto uses = session.query(u"SELECT kind, owner_id FROM file_use WHERE file_id = ?"_s, {row.upload.id});
    if (!uses)
        return fail(uses.error());
    for (const storage::Row &use : *uses) {
        const MaySee ask = context.services.uses.value(use.text(0));
        if (!ask)
            continue;
        const auto may = ask(session, caller.personId, use.text(1));
        if (!may || *may)
            return may;
    }
    return false;
}

/// The bytes of the answer: a copy of a short one; a long one stays in the file, which the answer then holds open.
Result<Done> fill(Response &response, const QString &path, const Range &range)
{
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || file->size() < range.first + range.length)
        return fail(Error::Code::Storage, u"the bytes of a file are not there: %1"_s.arg(file->errorString()));
    if (range.length <= inMemory) {
        file->seek(range.first);
        response.body = file->read(range.length);
        return response.body.size() == range.length ? Result<Done>(Done{})
                                                    : fail(Error::Code::Storage, file->errorString());
    }
    const uchar *bytes = file->map(range.first, range.length);
    if (!bytes)
        return fail(Error::Code::Storage, file->errorString());
    response.body = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(range.length));
    response.keep = file;
    return Done{};
}

Response fileAnswer(const Request &request, const gw::portal::Upload &upload, const QString &path)
{
    const QByteArray etag = '"' + upload.sha256.left(32).toLatin1() + '"';
    const auto withCommon = [&](Response &response) {
        response.withHeader("ETag", etag)
            .withHeader("Cache-Control", "private, no-cache")
            .withHeader("Vary", "Authorization");
    };
    if (auto same = http::notModified(request, etag)) {
        withCommon(*same);
        return *same;
    }
    const QByteArray ifRange = request.header("if-range");
    std::optional<Range> range;
    if (ifRange.isEmpty() || ifRange == etag)
        range = http::askedRange(request.header("range"), upload.size);
    if (range && range->length == 0)
        return Response::problem(416, u"range-not-satisfiable"_s, {})
            .withHeader("Content-Range", "bytes */" + QByteArray::number(upload.size));
    Response response;
    response.status = range ? 206 : 200;
    const Range part = range.value_or(Range{0, upload.size});
    if (const auto filled = fill(response, path, part); !filled)
        return directory::failed(request, filled.error());
    withCommon(response);
    response.withHeader("Content-Type", "application/octet-stream")
        .withHeader("Content-Disposition", http::contentDisposition(upload.name))
        .withHeader("Accept-Ranges", "bytes")
        .withHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
    if (range)
        response.withHeader("Content-Range", "bytes " + QByteArray::number(part.first) + '-'
                                                 + QByteArray::number(part.first + part.length - 1) + '/'
                                                 + QByteArray::number(upload.size));
    return response;
}

} // namespace

Response getFile(const Context &context, const Request &request, const Caller &caller)
{
    std::optional<FileRow> row;
    const auto found = context.services.database.read([&](Session &session) -> Result<Done> {
        auto there = fileRow(session, request.parameter(u"id"_s));
        if (!there)
            return fail(there.error());
        row = std::move(*there);
        if (!row || !row->upload.complete)
            return Done{};
        const auto may = maySee(context, session, *row, caller);
        if (!may)
            return fail(may.error());
        if (!*may)
            row.reset();
        return Done{};
    });
    if (!found)
        return directory::failed(request, found.error());
    if (!row || !row->upload.complete)
        return http::notFound(request);
    return fileAnswer(request, row->upload, context.blobs.path(row->upload.sha256));
}

} // namespace gw::backend::files
