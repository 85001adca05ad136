// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/connectionpolicy.h>

#include <QFile>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace gw::net {

Result<ProxyPolicy> ProxyPolicy::fromText(const QString &text)
{
    if (text.isEmpty() || text == u"system"_s)
        return ProxyPolicy{};
    if (text == u"none"_s)
        return ProxyPolicy{.mode = Mode::None};
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http"_s;
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && url.scheme() != u"socks5"_s) || !url.userInfo().isEmpty())
        return fail(Error::Code::Rejected, u"a proxy is “system”, “none”, http://host:port or socks5://host:port"_s);
    return ProxyPolicy{.mode = Mode::Manual,
                       .manual = QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
                                               url.host(), quint16(url.port(isHttp ? 8080 : 1080)))};
}

QSslConfiguration &TlsPolicy::made() const
{
    if (!m_configuration) {
        m_configuration = QSslConfiguration::defaultConfiguration();
        m_configuration->setProtocol(QSsl::TlsV1_2OrLater);
        m_configuration->setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    return *m_configuration;
}

Result<Done> TlsPolicy::addCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Certificate, u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(4 << 20);
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    if (certificates.isEmpty())
        return fail(Error::Code::Certificate, u"%1: no certificate in it"_s.arg(path));
    addCaCertificates(certificates);
    return Done{};
}

void TlsPolicy::addCaCertificates(const QList<QSslCertificate> &certificates)
{
    // The default configuration loads the system's certificates on demand, and stops to do so once some are set.
    QList<QSslCertificate> all = made().caCertificates();
    if (all.isEmpty())
        all = QSslConfiguration::systemCaCertificates();
    all += certificates;
    made().setCaCertificates(all);
}

ConnectionPolicy ConnectionPolicy::fromSettings(const QString &proxy, const QStringList &caFiles,
                                                QList<Error> *problems)
{
    ConnectionPolicy policy;
    if (Result<ProxyPolicy> found = ProxyPolicy::fromText(proxy))
        policy.proxy = *found;
    else
        problems->append(found.error());
    for (const QString &file : caFiles) {
        if (const Result<Done> added = policy.tls.addCaFile(file); !added)
            problems->append(added.error());
    }
    return policy;
}

void TlsPolicy::setClientCertificate(const QList<QSslCertificate> &chain, const QSslKey &key)
{
    made().setLocalCertificateChain(chain);
    made().setPrivateKey(key);
}

} // namespace gw::net
