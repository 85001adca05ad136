// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <gw/auth/secret.h>
#include <gw/base/result.h>
#include <memory>

namespace gw::auth {

enum class Digest { Sha1, Sha256 }; ///< SHA-1 only because the Korean key files are defined with it

/// The two algorithms of our profile (JWS names, RFC 7518 3.1). Everything else is refused.
enum class SignatureAlgorithm { RS256, ES256 };
QString toString(SignatureAlgorithm algorithm);

/// An opened private key. Immutable and thread-safe; wiped with its last owner.
class IPrivateKey
{
public:
    virtual ~IPrivateKey() = default;
    virtual SignatureAlgorithm algorithm() const = 0;
    /// Signature in JWS form: PKCS#1 v1.5 for RS256, raw r||s (64 bytes, RFC 7518 3.4) for ES256.
    virtual Result<QByteArray> sign(const QByteArray &data) const = 0;
    /// Whether it is the private half of the key in this DER certificate.
    virtual bool belongsTo(const QByteArray &certificate) const = 0;
};

/// What was inside a PKCS#12 file.
struct Pkcs12Content
{
    std::shared_ptr<const IPrivateKey> key;
    QList<QByteArray> chain; ///< DER, the person's certificate first
};

/// Every cryptographic operation of the sign-in, so that an agency can put a validated module (KCMVP) in the place of
/// OpenSSL. Thread-safe. A wrong password is Error::Certificate with problemType "wrong-password".
class ICryptoProvider
{
public:
    virtual ~ICryptoProvider() = default;
    virtual QByteArray digest(Digest algorithm, QByteArrayView data) const = 0;
    virtual Result<QByteArray> random(int bytes) const = 0;
    /// PKCS#8 EncryptedPrivateKeyInfo (DER): PBES2 with AES or SEED, or the Korean SEED schemes of NPKI and GPKI.
    virtual Result<std::shared_ptr<const IPrivateKey>> openKey(const QByteArray &pkcs8,
                                                               const Secret &password) const = 0;
    virtual Result<Pkcs12Content> openPkcs12(const QByteArray &file, const Secret &password) const = 0;
    /// Checks a JWS signature with a public JWK (RFC 7517). False for every problem, also for a key of another type.
    virtual bool verify(const QJsonObject &jwk, SignatureAlgorithm algorithm, const QByteArray &data,
                        const QByteArray &signature) const = 0;
};

/// OpenSSL 3 in a library context of its own, with the default and the legacy (SEED) provider.
std::shared_ptr<const ICryptoProvider> makeOpenSslProvider();

} // namespace gw::auth
