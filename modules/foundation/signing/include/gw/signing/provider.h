// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/signing/cms.h>
#include <memory>

namespace gw::signing {

/// A CMS that lacks only its signature value.
struct CmsDraft
{
    QByteArray toSign = {}; ///< DER of the signed attributes (RFC 5652 5.4)
    QByteArray frame = {};  ///< the provider's own
};

/// The cryptography of document signatures, so that an agency can put a validated module (KCMVP) in the place of OpenSSL.
/// Thread-safe, no I/O. The private key is never here: it signs CmsDraft::toSign wherever it lives - in a file, on a
/// token, at a server.
///
/// The profile is CAdES-BES (ETSI EN 319 122-1), detached: SHA-256 with RSA PKCS#1 v1.5 of 2048 bits and more, or ECDSA on
/// P-256; one signer; the signed attributes contentType (id-data), messageDigest, signingTime and signing-certificate-v2
/// (RFC 5035), each once; DER throughout. Further attributes, e.g. a signature-time-stamp of CAdES-T, are let through.
class IProvider
{
public:
    virtual ~IProvider() = default;
    virtual QByteArray sha256(QByteArrayView data) const = 0;

    /// `chain`: DER, the signer's certificate first. Unsupported for another kind of key, Certificate when unreadable.
    virtual Result<CmsDraft> begin(const QByteArray &payload, const QList<QByteArray> &chain,
                                   const QDateTime &signingTime) const = 0;
    /// `signature` is in JWS form (RS256, or raw r||s for ES256), which is what auth::Signer gives. Gives the CMS in DER;
    /// Certificate when it does not fit the draft.
    virtual Result<QByteArray> finish(const CmsDraft &draft, const QByteArray &signature) const = 0;

    /// Checks signature, attributes, chain to a root at the signing time, key usage and revocation. Never fails: bytes from
    /// anywhere may be given, what is wrong with them is in the report.
    virtual CmsReport verify(const QByteArray &payload, const QByteArray &cms, const TrustRoots &trust) const = 0;
};

std::shared_ptr<const IProvider> makeOpenSslProvider();

} // namespace gw::signing
