// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/files.h>

namespace gw::portal {

/// GET /v1/uploads: The caller's unfinished uploads, and what they may still store.
struct ListUploads
{
    using Response = Uploads;

    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/uploads: Announce a file and begin to send it.
///
/// Names, sizes and types that the site refuses are refused here, before a byte is sent. An unfinished upload is
/// forgotten when it rests for a day.
struct CreateUpload
{
    using Response = Upload;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    UploadDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/uploads/{id}: How much of an upload has arrived.
///
/// The caller's own only. What `received` says is on the server's disk.
struct GetUpload
{
    using Response = Upload;

    /// The resource's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PATCH /v1/uploads/{id}: Send the next bytes of an upload.
///
/// At most `maxChunk` bytes, which begin at `Upload-Offset`. With the last byte the file is checked against its
/// digest and its content against the types that the site refuses: then `complete` is true and the file has the
/// upload's id. After `hash-mismatch` nothing is kept of the bytes and the upload begins at 0 again.
struct AppendUpload
{
    using Response = Upload;

    /// The resource's id.
    QString id;
    /// Where these bytes belong; has to be what the server has.
    QString uploadOffset;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/offset+octet-stream.
    QByteArray body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// DELETE /v1/uploads/{id}: Give up an upload, or take back a file that nothing refers to.
///
/// A file that a post or a draft refers to stays; `in-use` says so.
struct DeleteUpload
{
    using Response = Done;

    /// The resource's id.
    QString id;
    /// As in other operations, but not required, since `If-Match` already keeps the change from happening twice. With
    /// it, a repeat after a lost answer gets that answer instead of 412: send it.
    std::optional<QString> idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/files/{id}: The bytes of a file.
///
/// For whoever sees a post that refers to it, and for whoever sent it. One range of bytes may be asked for (RFC 9110
/// 14); several are answered with all. Whatever it holds, the answer is an attachment of type application/octet-
/// stream with `nosniff` and a `sandbox` policy: what a post says of its attachment is what the server found in it.
struct GetFile
{
    using Response = QByteArray;

    /// The resource's id.
    QString id;
    /// One range of bytes.
    std::optional<QString> range;
    /// The ETag that the range belongs to; with another one everything is sent.
    std::optional<QString> ifRange;
    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
