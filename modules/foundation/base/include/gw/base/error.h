// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDebug>
#include <QString>
#include <chrono>
#include <optional>

namespace gw {

/// Why there is no value. `code` decides what the program does; the sentence a person reads is made in the UI from it.
struct Error
{
    enum class Code {
        Cancelled,    ///< somebody asked to stop
        Offline,      ///< the server could not be reached at all
        Timeout,      ///< it was reached, or may have been, and did not answer in time
        Unauthorised, ///< 401: sign in again
        Forbidden,    ///< 403
        NotFound,     ///< 404
        Conflict,     ///< 409: the same key with another body, or a rule of the state machine
        Stale,        ///< 412 or 428: the resource moved on since it was read
        StateTooOld,  ///< 410 with state-too-old: the cursor is gone, load anew
        RateLimited,  ///< 429; see retryAfter
        TooLarge,     ///< 413, or an answer above our own limit
        Rejected,     ///< 400, 422: the server understood and says no
        ServerFault,  ///< 5xx
        Protocol,     ///< the answer is not what the contract says
        Tls,          ///< the connection could not be trusted
        Storage,      ///< the local database or disk
        Keychain,     ///< the key store is locked or absent: unavailable, not empty
        Certificate,  ///< wrong password, expired, broken file
        Unsupported,
    };

    Code code = Code::Protocol;
    QString detail = {};      ///< for the log only; never a secret
    QString problemType = {}; ///< `type` of an RFC 9457 problem, if the server sent one
    QString requestId = {};   ///< to quote to the help desk
    std::optional<std::chrono::seconds> retryAfter = {};

    /// Whether the same call may succeed later without anybody doing anything.
    bool isTransient() const;
    bool operator==(const Error &) const = default;
};

/// Stable name of the code, e.g. "offline": for logs, metrics and stored rows.
QString toString(Error::Code code);
/// The inverse of toString(); an unknown name gives Protocol.
Error::Code errorCodeFromString(QStringView name);
QDebug operator<<(QDebug debug, const Error &error);

} // namespace gw
