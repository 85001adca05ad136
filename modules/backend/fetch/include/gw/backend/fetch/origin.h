// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QUrl>

namespace gw::backend::fetch {

/// Scheme, host and port as RFC 6454 6.2 writes them ("https://desk.example", "http://localhost:8480"): in lower case,
/// without the scheme's own port. Empty for what has no origin: another scheme than http and https, no host, a user name
/// or a password in it.
QString originOf(const QUrl &url);
inline bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return !originOf(a).isEmpty() && originOf(a) == originOf(b);
}
/// A name or an address that never leaves this machine: localhost, *.localhost (RFC 6761 6.3), 127.0.0.0/8, ::1.
bool isLoopback(const QString &host);

} // namespace gw::backend::fetch
