// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <memory>
#include <openssl/evp.h>

// Keys, certificates and key files made on the spot with OpenSSL alone, so that what the product reads was not written
// by the product.
namespace gw::test {

using Key = std::shared_ptr<EVP_PKEY>;
Key makeEcKey(const char *curve = "P-256");
Key makeRsaKey(int bits = 2048); ///< made once per size and shared: RSA keys take long

struct CertificateWish
{
    QString commonName = QStringLiteral("김하늘");
    QString commonNameEn = {};
    QString organization = QStringLiteral("한빛특별시");
    QString unit = QStringLiteral("총무과");
    QString serialNumber = {}; ///< of the subject
    QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime to = QDateTime::currentDateTimeUtc().addDays(365);
    quint64 serial = 0x1234ABCD;
};

QByteArray makeCertificate(const Key &key, const CertificateWish &wish = {}); ///< DER, signed by itself
/// `certificateReadable`: the certificate's bag is not encrypted.
QByteArray makePkcs12(const Key &key, const QByteArray &certificate, const QByteArray &password,
                      bool certificateReadable = false);

enum class KeyScheme { Pbes2Aes, Pbes2Seed, SeedFixedIv, SeedDerivedIv };
QByteArray encryptKey(const Key &key, KeyScheme scheme, const QByteArray &password); ///< PKCS#8, DER

bool verifies(const QByteArray &certificate, const QByteArray &data, const QByteArray &jwsSignature);
QByteArray signJws(const Key &key, const QJsonObject &header, const QJsonObject &claims); ///< RS256 or ES256 by key
QJsonObject publicJwk(const Key &key, const QString &kid);

} // namespace gw::test
