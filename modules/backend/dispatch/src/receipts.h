// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"
#include "places.h"
#include "receiptrows.h"

namespace gw::backend::dispatch {

/// What somebody is to a receipt, today (D7).
struct ReceiptRole
{
    bool isClerk = false;       ///< of the unit that has it
    bool isHead = false;        ///< of that unit
    bool isDistributor = false; ///< clerk or head of the agency's document department
    bool isHandler = false;
    bool isReader = false;
    bool isDecider = false;  ///< a reader who heads a unit (Art. 18(5))
    bool isOfficial = false; ///< records officer or auditor of the agency: by duty, logged

    bool maySee(ReceiptState state) const;
};
Result<ReceiptRole> roleIn(Session &session, const Caller &caller, const Receipt &receipt, const QDateTime &now);
QStringList mayWith(const ReceiptRole &role, const Receipt &receipt);

/// The contract's Receipt.
Result<QJsonObject> receiptJson(Session &session, const Caller &caller, const Receipt &receipt, const QStringList &may,
                                const QDateTime &now);
Result<QJsonObject> readingJson(Session &session, const Reading &reading);

/// Where the document department might distribute it, and why: who is named in it, where the same sender's went, whose
/// duties its title names.
struct Suggestion
{
    Unit unit = {};
    inbox::Said why = {};
};
Result<std::optional<Suggestion>> suggestUnit(Session &session, const Receipt &receipt, const QString &day);

/// Saves, shows and answers a receipt that an act changed, with a step of its route.
Result<Response> changed(Act &act, Receipt &receipt, RouteStep step);
/// Notes that a reader has read; when all have, processing goes on.
Result<QSet<QString>> markRead(Session &session, Reading &reading, const QString &seatId, const QDateTime &now);

Result<Response> assign(Act &act, Receipt &receipt, const QString &handlerSeat, const QString &action, RouteStep step);

} // namespace gw::backend::dispatch
