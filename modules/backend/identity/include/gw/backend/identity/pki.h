// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/identity/accounts.h>

namespace gw::backend::identity {

/// One of the people whose certificates a demonstration comes with.
struct Persona
{
    QString personId;
    QString login; ///< the staff number: the certificate's subject serialNumber, and the file's name
    QString nameKo;
    QString nameEn;
    QString roleKo; ///< what this persona shows, e.g. "구청 주무관"
    QString roleEn;
    QString agency;    ///< O of the subject
    QString unit;      ///< OU of the subject
    QStringList seats; ///< names of the seats, for a reader of personas.json
};

struct DemoPkiOptions
{
    QString dataDirectory;
    QString password; ///< of every .p12 and every NPKI key
    QDateTime now;    ///< certificates are valid from a day before; the authority for 20 years
};

struct DemoPki
{
    QString rootFile;                   ///< DATA/pki/root.pem: Options::trustRootFile
    QString crlFile;                    ///< DATA/pki/crl.pem: Options::crlFile
    QString personasFile;               ///< DATA/demo/personas.json
    std::vector<CertificateLink> links; ///< for putCertificateLinks()
};

/// Makes, or completes, a certificate authority for demonstrations and what its personas hold:
/// - DATA/pki/{root.pem,root.key,crl.pem}, the key readable by the owner only;
/// - DATA/demo/certificates/<login>.p12 and, for the first persona, expired.p12 and revoked.p12;
/// - DATA/demo/NPKI/GwanmunDemoCA/USER/cn=…/{signCert.der,signPri.key}, the first persona's key under the Korean scheme
///   1.2.410.200004.1.15 (SEED), the others' by turns under PBES2 with AES and under that scheme;
/// - DATA/demo/personas.json.
/// What exists is kept, so a second run gives the same answer. All keys are EC P-256.
Result<DemoPki> makeDemoPki(const DemoPkiOptions &options, const std::vector<Persona> &personas);

} // namespace gw::backend::identity
