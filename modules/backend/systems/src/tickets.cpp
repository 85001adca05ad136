// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "tickets.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>
#include <gw/backend/directory/seats.h>
#include <gw/backend/identity/linked.h>
#include <gw/base/clock.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

QString newSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size()); // the kernel's generator
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString hashOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QString> issueTicket(storage::Session &session, const Ticket &ticket)
{
    const QString secret = newSecret();
    const auto put =
        session.exec(u"INSERT INTO launch_ticket(hash, purpose, system_id, person_id, seat_id, session_id, expires_at) "
                     "VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                     {hashOf(secret), ticket.purpose, ticket.systemId, ticket.personId, ticket.seatId, ticket.sessionId,
                      toRfc3339(ticket.expires)});
    if (!put)
        return fail(put.error());
    return secret;
}

Result<std::optional<Ticket>> takeTicket(storage::Session &session, const QString &secret)
{
    // One statement: of two who come at once, one gets the row.
    const auto rows =
        session.query(u"DELETE FROM launch_ticket WHERE hash = ? RETURNING purpose, system_id, person_id, "
                      "seat_id, session_id, expires_at"_s,
                      {hashOf(secret)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    return Ticket{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), fromRfc3339(row.text(5))};
}

Result<std::expected<Arrival, Refusal>> arrivalOf(storage::Session &session, const Adapter &adapter,
                                                  const QString &personId, const QString &seatId,
                                                  const QString &sessionId, const QDateTime &now)
{
    using Outcome = std::expected<Arrival, Refusal>;
    const auto alive = identity::isSessionAlive(session, sessionId, personId, now);
    if (!alive)
        return fail(alive.error());
    if (!*alive)
        return Outcome(std::unexpected(u"signed-out"_s));
    const auto seat = profileOf(session, personId, seatId, directory::officeDay(now).toString(Qt::ISODate));
    if (!seat)
        return fail(seat.error());
    if (!*seat)
        return Outcome(std::unexpected(u"seat-gone"_s));
    const auto grants = grantsOf(session, {seatId}, now);
    if (!grants)
        return fail(grants.error());
    const Right right = rightOf(adapter, **seat, *grants);
    if (!right.entitled)
        return Outcome(std::unexpected(u"not-entitled"_s));
    return Outcome(Arrival{**seat, right});
}

Result<Done> audit(storage::Session &session, const AuditRow &row, const QDateTime &now)
{
    const auto put = session.exec(
        u"INSERT INTO launch_audit(id, at, what, outcome, system_id, person_id, seat_id, request_id, address) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {newId(), toRfc3339(now), row.what, row.outcome, row.systemId, row.personId, row.seatId, row.requestId,
         row.address});
    if (!put)
        return fail(put.error());
    return Done{};
}

Result<std::optional<Redeemed>> redeemTicket(storage::Session &session, const Adapter &adapter, const QString &purpose,
                                             const QString &secret, AuditRow row, const QDateTime &now)
{
    row.what = u"redeem"_s;
    row.systemId = adapter.id;
    const auto refused = [&](const QString &why) -> Result<std::optional<Redeemed>> {
        row.outcome = why;
        if (const auto noted = audit(session, row, now); !noted)
            return fail(noted.error());
        return std::nullopt;
    };
    const auto taken = takeTicket(session, secret);
    if (!taken)
        return fail(taken.error());
    if (!*taken)
        return refused(u"unknown"_s); // used before, or never given out
    const Ticket &ticket = **taken;
    row.personId = ticket.personId;
    row.seatId = ticket.seatId;
    if (ticket.systemId != adapter.id || ticket.purpose != purpose)
        return refused(u"foreign"_s);
    if (ticket.expires <= now)
        return refused(u"expired"_s);
    const auto arrival = arrivalOf(session, adapter, ticket.personId, ticket.seatId, ticket.sessionId, now);
    if (!arrival)
        return fail(arrival.error());
    if (!*arrival)
        return refused(arrival->error());
    row.outcome = u"ok"_s;
    if (const auto noted = audit(session, row, now); !noted)
        return fail(noted.error());
    return Redeemed{ticket, **arrival};
}

bool equalSecrets(const QByteArray &a, const QByteArray &b)
{
    const QByteArray left = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= unsigned(uchar(left[i])) ^ unsigned(uchar(right[i]));
    return difference == 0;
}

} // namespace gw::backend::systems
