// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::identity {

/// A linked system as an OpenID client.
struct LinkedClient
{
    QString id;
    QString nameKo;
    QString nameEn;
    QStringList redirectUris;
    QByteArray secret; ///< for client_secret_basic at the token endpoint
};

/// What a one-time hint stands for: somebody who is signed in to the portal opens a system.
struct HandedOver
{
    QString personId;
    QString seatId;
    QString sessionId; ///< the sign-in it came from, see isSessionAlive()
};

/// The linked systems, as far as the OpenID provider has to do with them. Thread-safe.
class LinkedSystems
{
public:
    virtual ~LinkedSystems() = default;
    virtual std::optional<LinkedClient> client(const QString &clientId) const = 0;
    /// Uses a hint up, whoever brings it. Nothing when it is not good for this client now.
    virtual Result<std::optional<HandedOver>> takeHint(storage::Session &session, const QString &hint,
                                                       const QString &clientId, const QString &requestId,
                                                       const QString &address) const = 0;
    /// What the ID token says of the seat; nothing when the sign-in has ended, or the person may not open the system from
    /// the seat any more.
    virtual Result<std::optional<QJsonObject>> claims(storage::Session &session, const QString &clientId,
                                                      const HandedOver &who) const = 0;
};

/// Whether this sign-in (Caller::sessionId) of this person goes on and the person still serves.
Result<bool> isSessionAlive(storage::Session &session, const QString &sessionId, const QString &personId,
                            const QDateTime &now);
/// People who are signed in to the portal and were there since then: their program has refreshed its token.
Result<QStringList> signedInSince(storage::Session &session, const QDateTime &since, const QDateTime &now);

} // namespace gw::backend::identity
