// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::identity {

class LinkedSystems;

struct Client
{
    QString id;
    QString nameKo;
    QString nameEn;
    QStringList redirectUris;
    QStringList logoutUris;
    QStringList scopes;
    QByteArray secret = {}; ///< of a linked system, which has to show it; a public client has none

    bool isLinked() const { return !secret.isEmpty(); }
};
/// A linked system of `linked` (which may be null), or a registered client.
Result<std::optional<Client>> findClient(storage::Session &session, const LinkedSystems *linked, const QString &id);

/// Compared to the character (RFC 9700 2.1), but for the port of a loopback address, which the system gives to a native
/// program anew each time (RFC 8252 7.3). "localhost" is not a loopback address here (8.3).
bool matchesRedirect(const QStringList &registered, const QString &asked);

struct PersonRecord
{
    QString id;
    QString name;
    QString nameEn;
    QString email;
    QString staffNumber;
};
/// The person, unless unknown or gone from the city's service.
Result<std::optional<PersonRecord>> findPerson(storage::Session &session, const QString &id);

struct AccountRecord
{
    QString personId;
    QString passwordHash;
};
/// Lower case, full-width digits of a Korean input method made plain, and nothing invisible of what was pasted.
QString normalizedLogin(const QString &typed);
Result<std::optional<AccountRecord>> findAccount(storage::Session &session, const QString &normalized);

/// The person of a certificate: by link, else by staff number. Empty: nobody's.
Result<QString> findCertificateHolder(storage::Session &session, const QString &issuer, const QString &serial,
                                      const QString &staffNumber);

/// A browser's sign-in, kept by the cookie.
struct BrowserSession
{
    QString personId;
    QDateTime authTime;
};
Result<Done> startBrowserSession(storage::Session &session, const QString &cookie, const BrowserSession &started,
                                 const QDateTime &expires);
Result<std::optional<BrowserSession>> findBrowserSession(storage::Session &session, const QString &cookie,
                                                         const QDateTime &now);
Result<Done> endBrowserSession(storage::Session &session, const QString &cookie);

} // namespace gw::backend::identity
