// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/directory/changes.h>
#include <gw/backend/directory/routes.h>

namespace gw::backend::directory {

/// POST, GET, PATCH and DELETE of absences.
void addAbsenceRoutes(http::Router &router, const Services &services);

/// What this caller may see of absences, and whose they may manage.
Result<Viewer> viewerFor(storage::Session &session, const identity::Caller &caller);

} // namespace gw::backend::directory
