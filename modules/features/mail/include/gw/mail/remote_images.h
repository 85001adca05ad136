// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QUrl>
#include <functional>
#include <gw/base/task.h>

namespace gw::net {
class ITransport;
}

namespace gw::mail {

/// Fetches pictures of the web that a person wants to see in a mail.
///
/// The transport is one of its own without tokens. Only http and https, only to public addresses, no cookie, no referrer, at most three redirects, each looked at anew; only PNG, JPEG, GIF, WebP and BMP by their
/// first bytes, up to 5 MB each. GUI thread.
class RemoteImages final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MaxBytes = 5'000'000;
    static constexpr int MaxPerMessage = 60;
    using Allowed = std::function<bool(const QHostAddress &)>;

    /// `allowed` is for tests; without it isPublic() decides.
    explicit RemoteImages(net::ITransport &anonymous, Allowed allowed = {}, QObject *parent = nullptr);

    /// The bytes of a picture. Rejected: not allowed, not a picture; TooLarge; Offline …
    Task<QByteArray> fetch(QUrl url);

    /// Neither of this machine, nor of a private network, nor a multicast or reserved one.
    static bool isPublic(const QHostAddress &address);

private:
    net::ITransport &m_transport;
    Allowed m_allowed;
};

} // namespace gw::mail
