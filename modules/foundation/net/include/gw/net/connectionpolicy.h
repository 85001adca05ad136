// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStringList>
#include <gw/base/result.h>
#include <optional>

namespace gw::net {

/// Which proxy to use. Loopback is always direct.
struct ProxyPolicy
{
    enum class Mode { System, None, Manual };
    Mode mode = Mode::System;
    QNetworkProxy manual = QNetworkProxy(QNetworkProxy::NoProxy);

    /// `system`, `none`, or `http://host:port` / `socks5://host:port` (no user name: those do not belong in a setting).
    static Result<ProxyPolicy> fromText(const QString &text);
};

/// Whom to trust. TLS 1.2 at least, errors are never ignored, and nothing in the program can switch that off.
///
/// Belongs to one thread; copies are independent.
class TlsPolicy final
{
public:
    /// Trusts the PEM or DER certificates of a file besides the system's. Certificate: no such file, or none in it.
    Result<Done> addCaFile(const QString &path);
    void addCaCertificates(const QList<QSslCertificate> &certificates);
    /// For mutual TLS (RFC 8705). One set of managers per certificate: connections must not be shared between them.
    void setClientCertificate(const QList<QSslCertificate> &chain, const QSslKey &key);
    const QSslConfiguration &configuration() const { return made(); }

private:
    QSslConfiguration &made() const;
    mutable std::optional<QSslConfiguration> m_configuration; ///< made on first use: that loads the TLS library
};

/// All that a connection needs to know beforehand.
struct ConnectionPolicy
{
    TlsPolicy tls = {};
    ProxyPolicy proxy = {};
    QByteArray userAgent = "Gwanmun/" GW_VERSION;

    /// From the settings Proxy and ExtraCaCertificates. What cannot be used is left out (a proxy: the system's instead)
    /// and named in `problems`, which are for the status area; trust is never widened by a mistake.
    static ConnectionPolicy fromSettings(const QString &proxy, const QStringList &caFiles, QList<Error> *problems);
};

} // namespace gw::net
