// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <gw/backend/http/message.h>

namespace gw::backend::http {

/// What an answer looks like on the wire.
struct Wire
{
    QByteArray head; ///< status line and headers with the empty line
    QByteArray body; ///< empty for HEAD, 204 and 304
};

struct AnswerContext
{
    QByteArray method; ///< as the client sent it: HEAD matters here
    QString requestId;
    QString language = QStringLiteral("ko");
    bool keepAlive = false;
};

/// Adds what every answer of this server has: Date, Request-Id, length, the security headers (nosniff, a closed
/// Content-Security-Policy, no referrer, no-store) unless the handler set its own, and a problem's `instance` and title.
Wire finishAnswer(Response response, const AnswerContext &context);

} // namespace gw::backend::http
