// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "filerows.h"
#include "kinds.h"
#include "log.h"

#include <QRegularExpression>
#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::files {
namespace {

/// The body as an upload that has not begun, and what is wrong with it.
std::expected<gw::portal::Upload, Response> announced(const QJsonObject &body, const Limits &limits)
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    portal::Fields fields(body);
    gw::portal::Upload upload;
    const QString given = fields.text(u"name"_s, 1, 255);
    upload.name = fileName(given);
    upload.size = fields.integer(u"size"_s);
    upload.type = fields.line(u"type"_s, 0, 255);
    upload.sha256 = fields.text(u"sha256"_s, 64, 64);
    if (fields.errors().isEmpty()) {
        if (upload.name.isEmpty())
            fields.wrong(u"name"_s, u"format"_s);
        if (hasType(upload.name, limits.forbiddenTypes))
            fields.wrong(u"name"_s, u"forbidden-type"_s);
        if (upload.size < 1)
            fields.wrong(u"size"_s, u"range"_s);
        if (upload.size > limits.maxSize)
            fields.wrong(u"size"_s, u"too-large"_s);
        if (!hex.match(upload.sha256).hasMatch())
            fields.wrong(u"sha256"_s, u"format"_s);
    }
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    return upload;
}

Result<Done> insert(Session &session, const gw::portal::Upload &upload, const QString &personId)
{
    const QString at = toRfc3339(upload.createdAt);
    const auto done =
        session.exec(u"INSERT INTO stored_file(id, person_id, name, declared_type, type, size, sha256, received, "
                     "complete, created_at, touched_at) VALUES(?, ?, ?, ?, '', ?, ?, 0, 0, ?, ?)"_s,
                     {upload.id, personId, upload.name, upload.type, upload.size, upload.sha256, at, at});
    if (!done)
        return fail(done.error());
    return Done{};
}

/// The caller's upload; nothing when it is somebody else's.
Result<std::optional<FileRow>> own(Session &session, const Request &request, const Caller &caller)
{
    auto row = fileRow(session, request.parameter(u"id"_s));
    if (row && *row && (*row)->personId != caller.personId)
        return std::optional<FileRow>();
    return row;
}

} // namespace

Response listUploads(const Context &context, const Request &request, const Caller &caller)
{
    const Limits &limits = context.services.limits;
    return read(context.services.database, request, [&](Session &session) -> Result<Response> {
        const auto rows = unfinished(session, caller.personId);
        if (!rows)
            return fail(rows.error());
        const auto bytes = used(session, caller.personId);
        if (!bytes)
            return fail(bytes.error());
        gw::portal::Uploads uploads{{}, *bytes, limits.quota, limits.maxSize, maxChunk, limits.forbiddenTypes};
        for (const FileRow &row : *rows) {
            uploads.items.append(row.upload);
            uploads.items.last().expiresAt = expiry(row, limits);
        }
        return Response::json(200, toJson(uploads).toObject());
    });
}

Response createUpload(const Context &context, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const Limits &limits = context.services.limits;
    return portal::actOnce(context.services.once, request, caller, portal::Key::Required,
                           [&](Session &session) -> Result<Response> {
                               auto upload = announced(*body, limits);
                               if (!upload)
                                   return upload.error();
                               const auto bytes = used(session, caller.personId);
                               if (!bytes)
                                   return fail(bytes.error());
                               const auto others = unfinished(session, caller.personId);
                               if (!others)
                                   return fail(others.error());
                               if (*bytes + upload->size > limits.quota || int(others->size()) >= limits.unfinished)
                                   return Response::problem(507, u"quota-exceeded"_s, {}, {},
                                                            {{u"used"_s, *bytes}, {u"quota"_s, limits.quota}});
                               if (context.blobs.bytesFree() < upload->size + limits.reserve)
                                   return storageFull();
                               upload->id = newId();
                               upload->createdAt = context.services.clock.now();
                               if (const auto inserted = insert(session, *upload, caller.personId); !inserted)
                                   return fail(inserted.error());
                               return uploadAnswer(201, {caller.personId, *upload, upload->createdAt}, limits)
                                   .withHeader("Location", "/v1/uploads/" + upload->id.toLatin1());
                           });
}

Response getUpload(const Context &context, const Request &request, const Caller &caller)
{
    return read(context.services.database, request, [&](Session &session) -> Result<Response> {
        const auto row = own(session, request, caller);
        if (!row)
            return fail(row.error());
        return *row ? uploadAnswer(200, **row, context.services.limits) : http::notFound(request);
    });
}

Response deleteUpload(const Context &context, const Request &request, const Caller &caller)
{
    const QString id = request.parameter(u"id"_s);
    const Blobs::Hold hold(context.blobs, id);
    QString digest;
    const auto action = [&](Session &session) -> Result<Response> {
        digest.clear();
        const auto row = own(session, request, caller);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        const auto uses = session.query(u"SELECT 1 FROM file_use WHERE file_id = ? LIMIT 1"_s, {id});
        if (!uses)
            return fail(uses.error());
        if (!uses->empty())
            return Response::problem(409, u"in-use"_s, {});
        if (const auto gone = session.exec(u"DELETE FROM stored_file WHERE id = ?"_s, {id}); !gone)
            return fail(gone.error());
        digest = (*row)->upload.sha256;
        return Response::empty();
    };
    return portal::actOnce(context.services.once, request, caller, portal::Key::Optional, action, [&] {
        context.blobs.drop(id);
        forgetBlob(context, digest);
    });
}

void forgetBlob(const Context &context, const QString &sha256)
{
    const std::scoped_lock lock(context.blobs.naming());
    bool needed = true;
    const auto done = context.services.database.read([&](Session &session) -> Result<Done> {
        const auto rows =
            session.query(u"SELECT 1 FROM stored_file WHERE sha256 = ? AND complete = 1 LIMIT 1"_s, {sha256});
        if (!rows)
            return fail(rows.error());
        needed = !rows->empty();
        return Done{};
    });
    if (!done)
        qCWarning(lcFiles) << "cannot tell whether a blob is needed:" << done.error();
    else if (!needed)
        context.blobs.remove(sha256);
}

} // namespace gw::backend::files
