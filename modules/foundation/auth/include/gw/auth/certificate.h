// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QList>
#include <QString>
#include <gw/auth/crypto.h>
#include <gw/base/task.h>

namespace gw::auth {

/// What a person needs to know about one of their certificates before they choose it.
struct CertificateInfo
{
    enum class Kind { File, Npki, Token };
    enum class Needs { Password, Pin };
    enum class State { Valid, Expiring, Expired, NotYet, Unknown };

    QString id;          ///< stable between two lists while the file or token stays where it is
    QString holder;      ///< name of the person; for an unopened PKCS#12 file the name of the file
    QString holderEn;    ///< a Latin name, if the certificate has one
    QString agency;      ///< O
    QString unit;        ///< OU
    QString serial;      ///< hexadecimal, upper case
    QString issuer;      ///< common name of the issuer, or its organisation
    QDateTime validFrom; ///< invalid as long as State is Unknown
    QDateTime validTo;
    Kind kind = Kind::File;
    Needs needs = Needs::Password;
    State state = State::Unknown; ///< Unknown: cannot be read before it is opened
    QString path;                 ///< file or folder; label of the token
    bool operator==(const CertificateInfo &) const = default;
};

/// From when on a certificate is shown as Expiring.
constexpr int expiringDays = 30;

/// The visible parts of a DER certificate. Error::Certificate when it is not one.
Result<CertificateInfo> describeCertificate(const QByteArray &der, const QDateTime &now);

/// A certificate whose key is open: it can sign until it is dropped.
class Signer
{
public:
    virtual ~Signer() = default;
    virtual const CertificateInfo &certificate() const = 0; ///< complete, also for a PKCS#12 file
    virtual SignatureAlgorithm algorithm() const = 0;
    virtual QList<QByteArray> chain() const = 0; ///< DER, the person's own first
    /// Signs in JWS form (IPrivateKey::sign), off the calling thread.
    virtual Task<QByteArray> sign(QByteArray data) = 0;
};

} // namespace gw::auth
