// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/directory/handlers.h>
#include <gw/backend/http/rest.h>
#include <gw/base/clock.h>
#include <optional>

// What the handlers of the portal's resources have in common, here and in the targets built on this one.
namespace gw::backend::portal {

using http::Request;
using http::Response;
using identity::Caller;
using storage::Session;

using directory::actOnce;
using directory::authenticated;
using directory::Key;

/// Runs `work` on one moment of the database; an error of the database is a logged 500.
Response read(storage::Database &database, const Request &request,
              const std::function<Result<Response>(Session &)> &work);

/// 200, or 304 when the request's If-None-Match has this version already; private to the caller.
Response versioned(const Request &request, const QJsonObject &body, const QByteArray &etag);

/// What http::refusedVersion() says, for a resource whose ETag tells more than its revision, `"3-…"`: what the caller added
/// beside it (an answer, a note) does not make their change of the resource itself a stale one.
std::optional<Response> refusedEdit(const Request &request, qint64 revision);

/// Today in Korea, as the directory writes dates: what validity is compared with.
QString today(const Clock &clock);

/// A cursor for `Link: rel="next"`: opaque outside, two texts inside.
QString packCursor(const QString &first, const QString &second);
/// Its parts; nothing when it was not made by packCursor().
std::optional<std::pair<QString, QString>> unpackCursor(const QString &cursor);
/// 422 `invalid-fields` about one query parameter.
Response wrongParameter(const QString &name, const QString &code);
/// `Link: <same path and query with this cursor>; rel="next"` (RFC 8288).
Response &&withNext(Response &&response, const Request &request, const QString &cursor);

} // namespace gw::backend::portal
