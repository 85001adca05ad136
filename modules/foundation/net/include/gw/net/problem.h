// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QString>
#include <gw/base/clock.h>
#include <gw/net/transport.h>
#include <optional>

namespace gw::net {

/// One wrong field of a refused request: where it is (RFC 6901) and what is wrong with it.
struct FieldError
{
    QString pointer;
    QString code;
    QString detail; ///< in the language that was asked for
    bool operator==(const FieldError &) const = default;
};

/// The body of a refusal, RFC 9457 3. Programs switch on `type` only; title and detail are for people.
struct Problem
{
    QString type;
    QString title;
    QString detail;
    QString instance; ///< the request's id, to quote to the help desk
    int status = 0;
    bool retryable = false;
    QList<FieldError> errors;
};

/// The problem in an answer, if it carries one (`application/problem+json`, at most 64 KiB).
std::optional<Problem> problemFromReply(const Reply &reply);

/// The JSON object in an answer of 200-299; errorFromReply() for 300 and above. An answer that is not JSON is
/// Error::Protocol: a captive portal or a proxy likes to say "200 OK" with a page of its own.
Result<QJsonObject> expectJson(const Reply &reply);

/// `Retry-After` as seconds (RFC 9110 10.2.3: a number, or a date compared with `now`); nothing if absent or senseless.
std::optional<std::chrono::seconds> retryAfter(const Reply &reply, const QDateTime &now);

/// The media type of a Content-Type value, in lower case and without parameters (RFC 9110 8.3.1).
QByteArray mediaType(const QByteArray &contentType);

/// Scheme, host and port (RFC 6454 4), e.g. `https://portal.example:443`: what a token must not leave.
QString origin(const QUrl &url);

/// Whether the host of `url` is this very computer (127.0.0.0/8, ::1, localhost).
bool isLoopback(const QUrl &url);

} // namespace gw::net
