// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "filerows.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::files {
namespace {

const QString columns = u"id, person_id, name, declared_type, type, size, sha256, received, complete, width, height, "
                        "created_at, touched_at"_s;

FileRow fromRow(const storage::Row &row)
{
    FileRow file;
    file.personId = row.text(1);
    gw::portal::Upload &upload = file.upload;
    upload.id = row.text(0);
    upload.name = row.text(2);
    upload.size = row.integer(5);
    upload.sha256 = row.text(6);
    upload.received = row.integer(7);
    upload.complete = row.boolean(8);
    upload.type = upload.complete ? row.text(4) : row.text(3);
    upload.createdAt = QDateTime::fromString(row.text(11), Qt::ISODateWithMs);
    file.touchedAt = QDateTime::fromString(row.text(12), Qt::ISODateWithMs);
    if (upload.complete) {
        gw::portal::Attachment attachment{upload.id, upload.name, upload.size, upload.type, upload.sha256, {}, {}};
        if (!row.isNull(9) && !row.isNull(10)) {
            attachment.width = int(row.integer(9));
            attachment.height = int(row.integer(10));
        }
        upload.file = attachment;
    }
    return file;
}

} // namespace

QDateTime expiry(const FileRow &row, const Limits &limits)
{
    const std::chrono::seconds life = row.upload.complete ? limits.unusedLife : limits.partialLife;
    return row.touchedAt.addSecs(life.count());
}

Result<std::optional<FileRow>> fileRow(Session &session, const QString &id)
{
    const auto rows = session.query(u"SELECT %1 FROM stored_file WHERE id = ?"_s.arg(columns), {id});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(fromRow(rows->front()));
}

Result<std::vector<FileRow>> unfinished(Session &session, const QString &personId)
{
    const auto rows = session.query(
        u"SELECT %1 FROM stored_file WHERE person_id = ? AND complete = 0 ORDER BY created_at, id"_s.arg(columns),
        {personId});
    if (!rows)
        return fail(rows.error());
    std::vector<FileRow> files;
    for (const storage::Row &row : *rows)
        files.push_back(fromRow(row));
    return files;
}

Result<qint64> used(Session &session, const QString &personId)
{
    const auto rows = session.query(
        u"SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM stored_file WHERE person_id = ?"_s, {personId});
    if (!rows)
        return fail(rows.error());
    return rows->front().integer(0);
}

Response uploadAnswer(int status, FileRow row, const Limits &limits)
{
    row.upload.expiresAt = expiry(row, limits);
    return Response::json(status, toJson(row.upload).toObject())
        .withHeader("Upload-Offset", QByteArray::number(row.upload.received));
}

Response storageFull()
{
    return Response::problem(507, u"storage-full"_s, {}, {}, {{u"retryable"_s, true}});
}

Response wrongOffset(qint64 received)
{
    return Response::problem(409, u"wrong-offset"_s, {}).withHeader("Upload-Offset", QByteArray::number(received));
}

} // namespace gw::backend::files
