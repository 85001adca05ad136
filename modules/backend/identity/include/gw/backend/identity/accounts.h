// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::identity {

/// The parameters of scrypt (RFC 7914); kept with each hash, so they can be raised later.
struct PasswordCost
{
    int logN = 15; ///< 32 MiB with r = 8
    int r = 8;
    int p = 3;
};

/// `$scrypt$ln=15,r=8,p=3$salt$hash` with a fresh salt. Takes about 0.15 s on purpose.
QString hashPassword(const QString &password, PasswordCost cost = {});
/// Compares in constant time; a broken hash matches nothing.
bool verifyPassword(const QString &password, const QString &hash);

/// What a person signs in with. Both names are unique and compared without regard to case and width.
struct Account
{
    QString personId;
    QString login;        ///< the staff number
    QString alias;        ///< the local part of the e-mail address, or empty
    QString passwordHash; ///< of hashPassword(); empty: certificate only
};

/// Creates or replaces accounts in the caller's transaction. A seed hashes its password once and passes the same hash.
Result<Done> putAccounts(storage::Session &session, const std::vector<Account> &accounts);
/// Sets a new password and ends what was signed in with the old one.
Result<Done> changePassword(storage::Session &session, const QString &personId, const QString &passwordHash);

/// "This certificate is that person." Without a link, a certificate belongs to the person whose staff number is its
/// subject's serialNumber.
struct CertificateLink
{
    QString issuer; ///< RFC 2253 form of the issuer's name
    QString serial; ///< upper-case hexadecimal
    QString personId;
};
Result<Done> putCertificateLinks(storage::Session &session, const std::vector<CertificateLink> &links);

} // namespace gw::backend::identity
