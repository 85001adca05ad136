// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <gw/backend/jmap/accounts.h>
#include <optional>

namespace gw::backend::submission {

/// An Identity (RFC 8621 6), with the seat that it stands for.
struct Identity
{
    QString id;
    QString seatId;    ///< empty: one that the person added
    QString postTitle; ///< of the seat
    QString name;
    QString email;
    QJsonValue replyTo; ///< a list of EmailAddress, or null
    QJsonValue bcc;
    QString textSignature;
    QString htmlSignature;

    /// `withSeat`: also gwSeatId and gwPostTitle of our own capability.
    QJsonObject json(bool withSeat) const;
};

/// Whether the table holds exactly one identity for each seat that the person holds on the day of `now`, as the directory
/// describes it; and what brings it in line.
Result<bool> areIdentitiesCurrent(storage::Session &session, const jmap::Account &account, const QDateTime &now);
Result<Done> refreshIdentities(storage::Session &session, const jmap::Account &account, const QDateTime &now);
/// All identities, those of seats first, the main seat before the others. Seats that were not refreshed are missing.
Result<QList<Identity>> identitiesOf(storage::Session &session, const jmap::Account &account, const QDateTime &now);
/// Also one of a seat that nobody has asked for yet.
Result<std::optional<Identity>> identityOf(storage::Session &session, const jmap::Account &account, const QString &id,
                                           const QDateTime &now);

} // namespace gw::backend::submission
