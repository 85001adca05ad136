// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLoggingCategory>
#include <gw/backend/http/rest.h>
#include <gw/backend/portal/routes.h>

// What the handlers of this target have in common.
namespace gw::backend::portal {

Q_DECLARE_LOGGING_CATEGORY(lcPortal)

using http::Request;
using http::Response;
using identity::Caller;
using storage::Session;

/// A handler that is only asked about callers who proved who they are.
http::Handler authenticated(const identity::Access &access, std::function<Response(const Request &, const Caller &)> handler);

/// Runs `work` on one moment of the database; an error of the database is a logged 500.
Response read(storage::Database &database, const std::function<Result<Response>(Session &)> &work);

enum class Key { Required, Optional };
/// Runs an action once for its Idempotency-Key, in one transaction with the answer that is kept. `done` is called after the
/// commit when the action took effect: the place for events.
Response once(const Services &services, const Request &request, const Caller &caller, Key key,
              const std::function<Result<Response>(Session &)> &action, const std::function<void()> &done);

/// 200, or 304 when the request's If-None-Match has this version already; private to the caller.
Response versioned(const Request &request, const QJsonObject &body, const QByteArray &etag);

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
