// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QStringList>
#include <gw/signing/trust.h>

namespace gw::signing {

/// Who a certificate says that its holder is.
struct CertificateHolder
{
    QString name = {};    ///< CN without the account that authorities append in brackets
    QString staffNo = {}; ///< the subject's serialNumber, if there is exactly one
    QString agency = {};  ///< O
    QString unit = {};    ///< the innermost OU
    QString subject = {}; ///< RFC 2253
    QString issuer = {};  ///< RFC 2253
    QString serial = {};  ///< upper-case hexadecimal
    QString sha256 = {};  ///< of the certificate, lower-case hexadecimal
    QDateTime validFrom = {};
    QDateTime validTo = {};
    bool operator==(const CertificateHolder &) const = default;
};

/// Holder of a DER certificate. Certificate when it is not one.
Result<CertificateHolder> certificateHolder(const QByteArray &der);

/// What was found out about one CMS. `problems` are stable codes, see findingCodes() in report.h.
struct CmsReport
{
    enum class Trust { NotChecked, Trusted, NotTrusted };                       ///< NotChecked: no roots were given
    enum class Revocation { NotChecked, Good, Unknown, RevokedLater, Revoked }; ///< from best to worst

    bool intact = false; ///< the signature is one over this payload with the certificate's key, and of our profile
    Trust trust = Trust::NotChecked;
    Revocation revocation = Revocation::NotChecked;
    CertificateHolder holder = {};
    QDateTime signingTime = {};
    QDateTime revokedAt = {};
    bool hasTimeStamp = false; ///< carries an RFC 3161 token (CAdES-T); it is not looked at yet
    QStringList problems = {}; ///< why it is not intact, not trusted or revoked; empty when all is well

    bool isValid() const { return intact && trust == Trust::Trusted && problems.isEmpty(); }
};

/// A CMS is larger than this only in an attack.
constexpr qsizetype largestCms = 128 * 1024;

} // namespace gw::signing
