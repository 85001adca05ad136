// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "blobs.h"

#include <gw/backend/files/routes.h>
#include <gw/backend/portal/endpoint.h>
#include <gw/portaltypes/files.h>
#include <optional>

// What the handlers of this target share. One function per operation of portal.yaml, in the file of its part.
namespace gw::backend::files {

using http::Request;
using http::Response;
using identity::Caller;
using portal::read;
using storage::Session;

/// What handlers get: the services and the bytes.
struct Context
{
    const Services &services;
    Blobs &blobs;
};

/// An upload, or the file it became.
struct FileRow
{
    QString personId;
    gw::portal::Upload upload;
    QDateTime touchedAt;
};

/// Up to when an upload may rest.
QDateTime expiry(const FileRow &row, const Limits &limits);

Result<std::optional<FileRow>> fileRow(Session &session, const QString &id);
Result<std::vector<FileRow>> unfinished(Session &session, const QString &personId);
/// Bytes that a person has stored or announced.
Result<qint64> used(Session &session, const QString &personId);
/// The upload as its sender sees it, with Upload-Offset.
Response uploadAnswer(int status, FileRow row, const Limits &limits);

/// 507 `storage-full`: worth another try.
Response storageFull();
/// 409 `wrong-offset` with what the server has.
Response wrongOffset(qint64 received);

Response listUploads(const Context &context, const Request &request, const Caller &caller);
Response createUpload(const Context &context, const Request &request, const Caller &caller);
Response getUpload(const Context &context, const Request &request, const Caller &caller);
Response appendUpload(const Context &context, const Request &request, const Caller &caller);
Response deleteUpload(const Context &context, const Request &request, const Caller &caller);
Response getFile(const Context &context, const Request &request, const Caller &caller);

/// Takes away a blob that no file has any more.
void forgetBlob(const Context &context, const QString &sha256);

} // namespace gw::backend::files
