// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <gw/backend/portal/routes.h>

namespace gw::backend::inbox {

/// What the handlers work with. All of it must outlive the server.
struct Services
{
    storage::Database &database;
    const identity::Access &access;
    http::EventHub &events;
    const Clock &clock;
};

/// Adds GET /v1/inbox/changes.
void addRoutes(http::Router &router, const Services &services);

/// The six counters of approval as a source of the portal's counters and waiting items: rows that wait.
portal::WaitingSource waitingSource(const Clock &clock);

/// Tells everybody who reads the rows of these holders (who sits there, their clerks, who stands in for them) that
/// their boxes and counters changed: topics `inbox` and `counters`. After the commit; a lost hint loses nothing.
void tell(const Services &services, const QSet<QString> &holders);

/// An absence that began or ended after `since`, until `until`, changes whose rows somebody sees: tells who stands in and
/// the absent one. For whoever looks at the clock regularly.
Result<Done> tellOfAbsences(const Services &services, const QDateTime &since, const QDateTime &until);

} // namespace gw::backend::inbox
