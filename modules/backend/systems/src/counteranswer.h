// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <gw/backend/fetch/client.h>
#include <gw/backend/portal/waiting.h>
#include <gw/backend/systems/entitlement.h>

namespace gw::backend::systems {

/// A seat that a system is asked about.
struct AskedSeat
{
    QString seatId;
    QString personId;
    QString staffNo;
    QString role; ///< empty: none
};

/// The request of app/docs/adapters.md, "Counters".
fetch::Request counterRequest(const Adapter &adapter, const QList<AskedSeat> &seats,
                              std::chrono::milliseconds deadline);
/// What waits in the system, by seat; a seat without anything has no entry. Protocol when the answer breaks a rule:
/// then nothing of it is used.
Result<QHash<QString, QList<portal::WaitingDraft>>> counterAnswer(const Adapter &adapter, const QList<AskedSeat> &seats,
                                                                  const fetch::Reply &reply);

} // namespace gw::backend::systems
