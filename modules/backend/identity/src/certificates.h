// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "crypto.h"
#include <QDateTime>
#include <gw/base/clock.h>
#include <mutex>

namespace gw::backend::identity {

/// A certificate whose chain was followed to a root of ours and whose authority did not revoke it.
struct VerifiedCertificate
{
    KeyPtr publicKey;
    QString issuer;      ///< RFC 2253
    QString serial;      ///< upper-case hexadecimal
    QString staffNumber; ///< serialNumber of the subject, or empty
    QString thumbprint;  ///< x5t#S256 (RFC 7515 4.1.8)
};

/// The names a CertificateLink is kept under.
QString issuerName(const X509 *certificate);
QString serialNumber(const X509 *certificate);

/// Thread-safe. The files are read when they change, so a new revocation list works at once.
class CertificateVerifier
{
public:
    CertificateVerifier(QString rootFile, QString crlFile, const Clock &clock);

    bool isOpen() const; ///< whether there is any root to trust
    /// `chain`: DER, the person's own certificate first, then intermediates. Certificate errors carry the reason that the
    /// token endpoint passes on: certificate-expired, certificate-revoked, certificate-untrusted or certificate-malformed.
    Result<VerifiedCertificate> verify(const QList<QByteArray> &chain) const;

private:
    using Store = std::shared_ptr<X509_STORE>;
    Store store() const;

    QString m_rootFile;
    QString m_crlFile;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    mutable QByteArray m_stamp; ///< of the files that m_store was made of
    mutable Store m_store;
};

} // namespace gw::backend::identity
