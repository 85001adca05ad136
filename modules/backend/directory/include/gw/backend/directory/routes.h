// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/http/events.h>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/base/clock.h>

namespace gw::backend::directory {

/// What the handlers stand on; all of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &once;
    const identity::Access &access;
    http::EventHub &events;
    const Clock &clock;
};

/// Adds GET /v1/directory/changes and the absences: POST /v1/absences, GET, PATCH and DELETE /v1/absences/{id}.
void addRoutes(http::Router &router, const Services &services);

/// Tells everybody's streams that the directory has a new state; for others who write to its tables.
void publishChange(const Services &services);

} // namespace gw::backend::directory
