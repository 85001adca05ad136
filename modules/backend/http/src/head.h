// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QStringList>
#include <QUrlQuery>
#include <expected>
#include <optional>
#include <utility>

namespace gw::backend::http {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Why a request is not answered by any handler. The connection closes after it: what follows cannot be trusted to be
/// where it seems to be.
struct Refusal
{
    int status = 400;
    QString type; ///< problem type
    QString detail;
};

/// Looks at the bytes of a head (request line to the empty line, RFC 9112 2-5) before any library does: control characters,
/// bare CR or LF, folded lines, spaces around names, the version. Strict where RFC 9112 lets a server choose: each of
/// these tolerances has been the second half of a request-smuggling attack.
std::optional<Refusal> checkRawHead(QByteArrayView head);

/// What the head means.
struct Head
{
    QByteArray method; ///< as sent
    QString path;
    QUrlQuery query;
    Headers headers; ///< names in lower case
    qint64 contentLength = 0;
    bool chunked = false;
    bool keepAlive = true;
    bool expectsContinue = false;
    QString virtualHost; ///< the name before ".localhost", when such hosts are allowed
};

/// Which hosts a request may name beside "localhost".
struct HostRules
{
    const QStringList &allowed;
    const QString &localAddress; ///< the address the connection came in on
    bool virtualHosts = false;   ///< <name>.localhost
};

/// Judges the framing (RFC 9112 6), the target (3.2) and the host.
std::expected<Head, Refusal> judgeHead(QByteArray method, const QByteArray &target, bool http10, Headers headers,
                                       const HostRules &hosts);

/// Percent-decodes a path once. Nothing for a path that some other program could read differently: bad escapes, encoded
/// slashes, backslashes, control characters, dot segments, invalid UTF-8.
std::optional<QString> decodePath(QByteArrayView path);

/// The client that the nearest proxy saw, from X-Forwarded-For; `otherwise` when that is missing or no address.
QString forwardedClient(const Headers &headers, const QString &otherwise);

} // namespace gw::backend::http
