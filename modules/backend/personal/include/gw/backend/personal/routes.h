// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>

namespace gw::backend::http {
class EventHub;
}

namespace gw::backend::personal {

/// What the handlers work with. All of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &idempotency;
    http::EventHub &events;
    const identity::Access &access;
    const Clock &clock;
};

/// Notes, and tasks, that one person may have; the next is 422 `too-many`.
inline constexpr qint64 maxObjects = 5000;

/// Adds /v1/personal/… (portal.yaml). Every answer is of the caller's own rows; no capability opens another's.
void addRoutes(http::Router &router, Services services);

} // namespace gw::backend::personal
