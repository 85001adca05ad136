// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What handlers of a REST resource share: bodies, versions, refusals. Pure functions of the request.
#include <QJsonValue>
#include <QList>
#include <expected>
#include <gw/backend/http/message.h>
#include <optional>

namespace gw::backend::http {

/// A text in the language that the request asks for.
QString inLanguageOf(const Request &request, const QString &korean, const QString &english);

// --- bodies ---

/// The request's body as a JSON object, or the refusal: 415 `unsupported-media-type` when its Content-Type is another
/// (parameters such as charset are ignored), 400 `malformed-body` when it is not an object in JSON.
std::expected<QJsonObject, Response> jsonBody(const Request &request, QByteArrayView mediaType = "application/json");
/// `patch` merged into `target` (RFC 7396 2): null removes a member, objects merge, everything else replaces.
QJsonValue mergePatch(const QJsonValue &target, const QJsonValue &patch);

/// One thing that is wrong with a body or a parameter.
struct FieldError
{
    QString pointer;     ///< JSON Pointer (RFC 6901) into the body, or the name of a query parameter
    QString code;        ///< for programs: required, type, format, range, unknown-value, before-start, overlap …
    QString detail = {}; ///< one sentence for a person, in the request's language
};
/// 422 `invalid-fields` with all of them.
Response invalidFields(const QList<FieldError> &errors);

/// The query parameter `limit`, or the refusal when it is no number from 1 to `maximum`.
std::expected<int, Response> pageLimit(const Request &request, int preset, int maximum);

// --- versions (RFC 9110 8.8.3 and 13.1) ---

/// The strong ETag of a numbered version: `"3"`.
QByteArray etag(qint64 revision);
/// The strong ETag of a representation that has no number: a digest of its bytes.
QByteArray etagOf(QByteArrayView representation);
/// 304 when the request's If-None-Match has `current`; nothing when the answer has to be given in full.
std::optional<Response> notModified(const Request &request, const QByteArray &current);
/// The refusal of a change that was not made from the current version: 428 `precondition-required` without If-Match,
/// 412 `stale-version` with the current ETag when it names another (RFC 6585 3). Nothing when the change may go on.
std::optional<Response> refusedVersion(const Request &request, const QByteArray &current);

// --- keys ---

/// The Idempotency-Key as a UUID in lower case; empty when there is none; 400 `malformed-request` when it is no UUID,
/// bare or quoted.
std::expected<QString, Response> idempotencyKey(const Request &request);

// --- refusals ---

Response notFound(const Request &request);
/// 403 with one sentence that says why.
Response forbidden(const QString &detail);
/// 500; what went wrong belongs in the log, not here.
Response internalError();

} // namespace gw::backend::http
