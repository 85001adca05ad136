// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "filerows.h"
#include "kinds.h"
#include "log.h"
#include "pictures.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::files {
namespace {

/// The number in Upload-Offset.
std::optional<qint64> offsetOf(const Request &request)
{
    const QByteArray text = request.header("upload-offset");
    bool number = false;
    const qint64 offset = text.toLongLong(&number);
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return number && digits && text.size() <= 15 ? std::optional(offset) : std::nullopt;
}

bool isPiece(const Request &request)
{
    const QByteArray type = request.header("content-type");
    return type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower()
           == "application/offset+octet-stream";
}

/// Runs while the upload is held: what the database says, what the disk has, and the answer.
class Appending
{
public:
    Appending(const Context &context, const Request &request) : m_context(context), m_request(request) {}

    Response run(FileRow row)
    {
        const auto written = m_context.blobs.append(row.upload.id, row.upload.received, m_request.body);
        if (!written)
            return notWritten(row, written.error());
        row.upload.received += m_request.body.size();
        return row.upload.received < row.upload.size ? note(row) : finish(row);
    }

private:
    Response notWritten(FileRow row, const Error &error)
    {
        if (error.problemType == "storage-full"_L1) {
            qCWarning(lcFiles) << "the disk for files is full";
            return storageFull();
        }
        if (error.code == Error::Code::Conflict) { // the bytes are gone, from a restored backup perhaps
            qCWarning(lcFiles) << "an upload begins again:" << error;
            row.upload.received = 0;
            const Response noted = note(row);
            return noted.status == 200 ? wrongOffset(0) : noted;
        }
        return directory::failed(m_request, error);
    }

    /// Writes down how far it is.
    Response note(FileRow &row)
    {
        row.touchedAt = m_context.services.clock.now();
        const gw::portal::Upload &upload = row.upload;
        const auto done = m_context.services.database.write([&](Session &session) -> Result<Done> {
            const std::optional<gw::portal::Attachment> &file = upload.file;
            const auto changed = session.exec(
                u"UPDATE stored_file SET received = ?, complete = ?, type = ?, width = ?, height = ?, touched_at = ? WHERE id = ?"_s,
                {upload.received, upload.complete ? 1 : 0, upload.complete ? upload.type : QString(),
                 file && file->width ? QVariant(*file->width) : QVariant(),
                 file && file->height ? QVariant(*file->height) : QVariant(), toRfc3339(row.touchedAt), upload.id});
            return changed ? Result<Done>(Done{}) : fail(changed.error());
        });
        return done ? uploadAnswer(200, row, m_context.services.limits) : directory::failed(m_request, done.error());
    }

    Response finish(FileRow row)
    {
        const auto digest = m_context.blobs.digest(row.upload.id);
        if (!digest)
            return directory::failed(m_request, digest.error());
        if (QString::fromLatin1(*digest) != row.upload.sha256) {
            row.upload.received = 0;
            const Response noted = note(row);
            return noted.status == 200 ? refused(u"hash-mismatch"_s) : noted;
        }
        const auto beginning = m_context.blobs.beginning(row.upload.id, beginningLength);
        if (!beginning)
            return directory::failed(m_request, beginning.error());
        if (isProgram(*beginning))
            return forbid(row);
        return keep(row, *beginning);
    }

    Response keep(FileRow row, const QByteArray &beginning)
    {
        gw::portal::Upload &upload = row.upload;
        upload.complete = true;
        upload.type = typeOf(beginning, upload.name);
        upload.file = gw::portal::Attachment{upload.id, upload.name, upload.size, upload.type, upload.sha256, {}, {}};
        if (const auto size = pictureSize(beginning)) {
            upload.file->width = size->width();
            upload.file->height = size->height();
        }
        // The blob first: a row without bytes would be a promise that nobody keeps; bytes without a row are tidied.
        const std::scoped_lock lock(m_context.blobs.naming());
        if (const auto kept = m_context.blobs.keep(upload.id, upload.sha256); !kept)
            return kept.error().problemType == "storage-full"_L1 ? storageFull()
                                                                 : directory::failed(m_request, kept.error());
        return note(row);
    }

    Response forbid(const FileRow &row)
    {
        const auto gone = m_context.services.database.write([&](Session &session) -> Result<Done> {
            const auto done = session.exec(u"DELETE FROM stored_file WHERE id = ?"_s, {row.upload.id});
            return done ? Result<Done>(Done{}) : fail(done.error());
        });
        if (!gone)
            return directory::failed(m_request, gone.error());
        m_context.blobs.drop(row.upload.id);
        qCInfo(lcFiles) << "a program was refused by its content";
        return refused(u"forbidden-type"_s);
    }

    static Response refused(const QString &type)
    {
        return Response::problem(422, type, {}).withHeader("Upload-Offset", "0");
    }

    const Context &m_context;
    const Request &m_request;
};

} // namespace

Response appendUpload(const Context &context, const Request &request, const Caller &caller)
{
    if (!isPiece(request))
        return Response::problem(415, u"unsupported-media-type"_s, {});
    const auto offset = offsetOf(request);
    if (!offset)
        return Response::problem(400, u"malformed-request"_s, {});
    const QString id = request.parameter(u"id"_s);
    const Blobs::Hold hold(context.blobs, id);
    std::optional<FileRow> row;
    const auto found = context.services.database.read([&](Session &session) -> Result<Done> {
        auto there = fileRow(session, id);
        if (!there)
            return fail(there.error());
        row = std::move(*there);
        return Done{};
    });
    if (!found)
        return directory::failed(request, found.error());
    if (!row || row->personId != caller.personId)
        return http::notFound(request);
    if (*offset != row->upload.received || row->upload.complete)
        return wrongOffset(row->upload.received);
    if (row->upload.received + request.body.size() > row->upload.size)
        return http::invalidFields({{u""_s, u"too-large"_s, {}}})
            .withHeader("Upload-Offset", QByteArray::number(*offset));
    if (request.body.isEmpty())
        return uploadAnswer(200, *row, context.services.limits);
    return Appending(context, request).run(*row);
}

} // namespace gw::backend::files
