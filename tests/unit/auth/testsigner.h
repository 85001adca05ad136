// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/auth/certificate.h>
#include <testcertificates.h>

/// A certificate that is open already.
class TestSigner final : public gw::auth::Signer
{
public:
    TestSigner()
    {
        m_key = gw::auth::makeOpenSslProvider()
                    ->openKey(gw::test::encryptKey(m_pair, gw::test::KeyScheme::Pbes2Aes, "pw"), gw::auth::Secret("pw"))
                    .value();
        m_certificate = gw::test::makeCertificate(m_pair);
        m_info = gw::auth::describeCertificate(m_certificate, QDateTime::currentDateTimeUtc()).value();
        m_info.id = QStringLiteral("npki-1");
    }

    const gw::auth::CertificateInfo &certificate() const override { return m_info; }
    gw::auth::SignatureAlgorithm algorithm() const override { return m_key->algorithm(); }
    QList<QByteArray> chain() const override { return {m_certificate}; }
    gw::Task<QByteArray> sign(QByteArray data) override { co_return m_key->sign(data); }

private:
    gw::test::Key m_pair = gw::test::makeEcKey();
    std::shared_ptr<const gw::auth::IPrivateKey> m_key;
    QByteArray m_certificate;
    gw::auth::CertificateInfo m_info;
};
