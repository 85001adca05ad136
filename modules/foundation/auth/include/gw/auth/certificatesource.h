// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <gw/auth/certificate.h>
#include <gw/base/clock.h>
#include <memory>

namespace gw::auth {

/// Where to look for certificates.
struct CertificatePlaces
{
    QStringList files; ///< PKCS#12 files a person has chosen
    QStringList
        folders; ///< searched to a bounded depth for signCert.der + signPri.key, *_sig.cer + *_sig.key, *.p12, *.pfx
    QStringList tokenModules; ///< PKCS#11 modules (shared libraries); a missing one is skipped

    /// NPKI and GPKI folders of this user on this platform.
    static CertificatePlaces standard();
    bool operator==(const CertificatePlaces &) const = default;
};

/// Finds certificates and opens them. Lives on the thread that made it; files and tokens are read on worker threads.
///
/// Errors of open(): Certificate with problemType "wrong-password", "pin-locked" (the token refuses further attempts)
/// or "unreadable"; NotFound when the file or token is gone; Unsupported for a key that is neither RSA nor P-256.
class CertificateSource final
{
public:
    CertificateSource(std::shared_ptr<const ICryptoProvider> crypto, const Clock &clock, CertificatePlaces places);
    ~CertificateSource(); ///< waits for a running token operation
    CertificateSource(const CertificateSource &) = delete;
    CertificateSource &operator=(const CertificateSource &) = delete;

    void setPlaces(CertificatePlaces places); ///< forgets the last list
    CertificatePlaces places() const;
    /// All that are there now: usable ones first, then by holder. A broken file is left out and logged.
    Task<QList<CertificateInfo>> list();
    /// Opens the key of a certificate of the last list. Opening a token anew ends what was opened on it before.
    Task<std::shared_ptr<Signer>> open(QString id, Secret password);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::auth
