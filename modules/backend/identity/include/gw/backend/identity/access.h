// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QSet>
#include <QString>
#include <expected>
#include <gw/backend/http/message.h>

namespace gw::backend::identity {

/// Who asks, and in which role: what a handler may rely on.
struct Caller
{
    QString personId;
    QString seatId;             ///< the active seat: this person's, and valid now
    QSet<QString> capabilities; ///< of the active seat, e.g. "notice.publish"
    QString clientId;           ///< the program, e.g. "gwanmun-desktop"
    QDateTime tokenExpires;     ///< UTC; an open stream ends then
    QString sessionId;          ///< the sign-in this token came from; the same over all its refreshes

    bool may(const QString &capability) const { return capabilities.contains(capability); }
};

/// The door of every protected resource. An interface, so that a test of a handler can name its caller.
class Access
{
public:
    virtual ~Access() = default;

    /// The caller, or the answer to give instead:
    /// 401 `unauthenticated` with `WWW-Authenticate: Bearer resource_metadata=…` (RFC 6750 3, RFC 9728 5.1) without a
    /// valid access token, or when its session was ended or its person left; 403 `wrong-seat` when the header
    /// Gwanmun-Seat names a seat that is not the person's today; 403 `forbidden` when the token lacks the scope "portal" or
    /// the person holds no seat. Without the header it is the main seat. Thread-safe; costs a few indexed look-ups.
    virtual std::expected<Caller, http::Response> check(const http::Request &request) const = 0;
};

} // namespace gw::backend::identity
