// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <expected>
#include <gw/backend/storage/database.h>
#include <gw/backend/systems/entitlement.h>

namespace gw::backend::systems {

/// What a ticket opens, and for whom.
struct Ticket
{
    QString purpose; ///< "ticket" or "oidc"
    QString systemId;
    QString personId;
    QString seatId;
    QString sessionId;
    QDateTime expires;
};

/// 256 random bits as 43 characters; the database gets their hash only.
Result<QString> issueTicket(storage::Session &session, const Ticket &ticket);
/// Takes the ticket out of the database, so that it is good for one presentation, to whomever. Nothing when there is none.
Result<std::optional<Ticket>> takeTicket(storage::Session &session, const QString &secret);

/// Somebody who arrives at a system, when they may: signed in, on their seat, entitled, all of it now.
struct Arrival
{
    SeatProfile seat;
    Right right;
};
/// Why somebody may not arrive, for the audit only; what they are told is always the same.
using Refusal = QString;
Result<std::expected<Arrival, Refusal>> arrivalOf(storage::Session &session, const Adapter &adapter,
                                                  const QString &personId, const QString &seatId,
                                                  const QString &sessionId, const QDateTime &now);

/// A row of the audit.
struct AuditRow
{
    QString what = {};    ///< "launch" or "redeem"
    QString outcome = {}; ///< "ok", or the reason of the refusal
    QString systemId = {};
    QString personId = {};
    QString seatId = {};
    QString requestId = {};
    QString address = {};
};
Result<Done> audit(storage::Session &session, const AuditRow &row, const QDateTime &now);

struct Redeemed
{
    Ticket ticket;
    Arrival arrival;
};
/// Uses a ticket up and says who comes with it; nothing when they may not. Both go to the audit, with `row`'s request and
/// address; why somebody may not is there and nowhere else.
Result<std::optional<Redeemed>> redeemTicket(storage::Session &session, const Adapter &adapter, const QString &purpose,
                                             const QString &secret, AuditRow row, const QDateTime &now);

/// Compares hashes of the two, so that neither length nor content shows in the time.
bool equalSecrets(const QByteArray &a, const QByteArray &b);

} // namespace gw::backend::systems
