// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/backend/http/router.h>
#include <gw/backend/storage/database.h>
#include <gw/base/clock.h>

namespace gw::app::backend {

class Linked;

/// Adds the demonstration's own linked systems to the router of virtual hosts: every system of the catalogue whose
/// address is `<id>.localhost` is answered here. All of them must outlive the server; `portal` is its public address.
void addHostedSystems(gw::backend::http::Router &router, gw::backend::storage::Database &database, const Clock &clock,
                      const Linked &linked, std::function<QString()> portal);

} // namespace gw::app::backend
