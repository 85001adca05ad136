// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "crypto.h"
#include <QDateTime>

namespace gw::backend::identity {

struct SubjectName
{
    QString commonName;
    QString organization;
    QString unit;
    QString staffNumber; ///< becomes serialNumber (RFC 4519 2.31)
};

struct CertificateRequest
{
    SubjectName subject;
    QDateTime from;
    QDateTime to;
    bool isAuthority = false;
};
/// Signed by `issuer` with `issuerKey`; without an issuer by its own key. A random serial number of 127 bits.
CertificatePtr makeCertificate(const CertificateRequest &request, EVP_PKEY *key, const X509 *issuer,
                               EVP_PKEY *issuerKey);
/// A list of these revoked certificates (none is fine), valid until `next`.
CrlPtr makeCrl(const std::vector<const X509 *> &revoked, const X509 *issuer, EVP_PKEY *issuerKey, const QDateTime &now,
               const QDateTime &next);

QByteArray certificateToPem(const X509 *certificate);
QByteArray certificateToDer(const X509 *certificate);
CertificatePtr certificateFromPem(const QByteArray &pem);
QByteArray crlToPem(const X509_CRL *crl);

/// PKCS#12 with AES-256 and a SHA-256 MAC; `name` is the friendly name.
QByteArray makePkcs12(const QString &password, const QString &name, EVP_PKEY *key, const X509 *certificate,
                      const X509 *authority);
/// PKCS#8 under PBES2 (RFC 8018 6.2): PBKDF2 with SHA-256, AES-256-CBC.
Result<QByteArray> encryptKeyWithAes(EVP_PKEY *key, const QString &password);
/// PKCS#8 under seedCBCWithSHA1, 1.2.410.200004.1.15 (KISA's private key file format): what Korean certificate folders hold.
Result<QByteArray> encryptKeyWithSeed(EVP_PKEY *key, const QString &password);

} // namespace gw::backend::identity
