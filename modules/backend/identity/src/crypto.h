// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <gw/base/result.h>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <vector>

namespace gw::backend::identity {

template <auto Free>
struct Freer
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Freer<X509_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, Freer<X509_CRL_free>>;
using BioPtr = std::unique_ptr<BIO, Freer<BIO_free_all>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>>;

QByteArray sha256(const QByteArray &data);
QByteArray hmacSha256(const QByteArray &key, const QByteArray &data);
QByteArray randomBytes(int count); ///< from OpenSSL's generator; ends the program if that fails: nothing would be safe
QByteArray base64Url(const QByteArray &data);             ///< RFC 7515 2: without padding
Result<QByteArray> fromBase64Url(const QByteArray &text); ///< strict: no padding, no other characters

/// 256 random bits as 43 characters: codes, refresh tokens, cookies.
QString newSecret();
/// What the database keeps of a secret.
QString secretHash(const QString &secret);
bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

/// What OpenSSL has to say about its last failure, and an empty error queue.
QString opensslError();
BioPtr readBio(const QByteArray &data); ///< `data` must outlive it
QByteArray bioContent(BIO *bio);

KeyPtr newEcKey(); ///< P-256
/// An unencrypted PKCS#8 key in PEM, and back.
QByteArray keyToPem(EVP_PKEY *key);
KeyPtr keyFromPem(const QByteArray &pem);

/// Writes the whole file or nothing, readable by its owner only.
Result<Done> writePrivateFile(const QString &path, const QByteArray &content);
Result<Done> writePublicFile(const QString &path, const QByteArray &content);

} // namespace gw::backend::identity
