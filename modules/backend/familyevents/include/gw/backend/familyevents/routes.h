// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/base/clock.h>
#include <gw/portaltypes/familyevents.h>

namespace gw::backend::http {
class EventHub;
}

namespace gw::backend::familyevents {

/// What the handlers work with. All of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &idempotency;
    http::EventHub &events;
    const identity::Access &access;
    const Clock &clock;
};

/// The capability that lets a seat announce for the people of its unit and below.
inline constexpr QLatin1StringView mayManage{"family-event.manage-unit"};

/// Adds /v1/family-events… (portal.yaml).
void addRoutes(http::Router &router, Services services);

/// Forgets what expired more than 30 days ago: nobody needs to know for ever who lost whom. Now and then.
Result<Done> tidy(storage::Database &database, const Clock &clock);

/// One that is there already, for a seed; the draft has its id and when it expires.
Result<Done> insert(storage::Session &session, const gw::portal::FamilyEventDraft &draft, const QString &authorSeatId);
Result<Done> insertNote(storage::Session &session, const QString &eventId, const QString &personId, const QString &text,
                        const QDateTime &at);

} // namespace gw::backend::familyevents
