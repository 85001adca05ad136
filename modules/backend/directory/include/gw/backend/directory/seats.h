// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QSet>
#include <gw/backend/storage/database.h>
#include <gw/base/clock.h>
#include <gw/portaltypes/me.h>
#include <optional>

namespace gw::backend::directory {

namespace api = ::gw::portal;

/// The day of the office: Korea's (UTC+9 without summer time), wherever the server stands.
QDate officeDay(const QDateTime &time);

/// What rules ask about a seat.
struct SeatFacts
{
    QString seatId;
    QString personId;
    QString unitId; ///< of the seat's post
    QDate validFrom;
    std::optional<QDate> validTo; ///< the last day
    bool personLeft = false;

    bool isValidOn(QDate day) const { return !personLeft && validFrom <= day && (!validTo || day <= *validTo); }
};

/// Questions about who sits where. Each runs in the caller's transaction.
class Seats
{
public:
    static Result<std::optional<SeatFacts>> facts(storage::Session &session, const QString &seatId);
    /// The unit and all below it; empty when there is no such unit.
    static Result<QSet<QString>> unitAndBelow(storage::Session &session, const QString &unitId);
    /// A person with their seats that are valid on `day`, the main one first, and what the active seat may do; nothing
    /// when there is no such person.
    static Result<std::optional<api::Me>> me(storage::Session &session, const QString &personId,
                                             const QString &activeSeatId, QDate day);
};

} // namespace gw::backend::directory
