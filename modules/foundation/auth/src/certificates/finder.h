// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/auth/certificatesource.h>

namespace gw::auth {

/// Where the parts of one certificate are. What the list shows plus what opening it needs.
struct FoundCertificate
{
    CertificateInfo info;
    QString keyFile;        ///< PKCS#12 file, or PKCS#8 key of a folder
    QByteArray certificate; ///< DER; empty for a PKCS#12 file that hides it
    QString tokenModule;
    QByteArray tokenSerial;
    QByteArray tokenObjectId;
};

/// Files and folders. Blocking; runs on a worker thread.
QList<FoundCertificate> findInFiles(const CertificatePlaces &places, const QDateTime &now);

/// One file, bounded in size: certificates and keys are a few kB.
Result<QByteArray> readSmallFile(const QString &path);

/// A stable id from what identifies a place.
QString idOf(const QStringList &parts);

} // namespace gw::auth
