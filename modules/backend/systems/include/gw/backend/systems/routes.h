// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/identity/linked.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/backend/systems/catalogue.h>

namespace gw::backend::systems {

/// How long a ticket or a hint opens something.
inline constexpr std::chrono::seconds ticketLife{60};

/// What the handlers work with. All of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &idempotency;
    http::EventHub &events;
    const identity::Access &access;
    const Clock &clock;
    Catalogue &catalogue;
    std::function<QString()> issuer; ///< the portal's public address; asked at each request
};

/// Adds /v1/systems…, /v1/launches/redeem and /v1/access-requests… (portal.yaml).
void addRoutes(http::Router &router, Services services);

/// The linked systems as clients of the OpenID provider (OpenID Connect Core 4). `services` must outlive it.
class LinkedClients final : public identity::LinkedSystems
{
public:
    LinkedClients(const Catalogue &catalogue, const Clock &clock) : m_catalogue(catalogue), m_clock(clock) {}

    std::optional<identity::LinkedClient> client(const QString &clientId) const override;
    Result<std::optional<identity::HandedOver>> takeHint(storage::Session &session, const QString &hint,
                                                         const QString &clientId, const QString &requestId,
                                                         const QString &address) const override;
    Result<std::optional<QJsonObject>> claims(storage::Session &session, const QString &clientId,
                                              const identity::HandedOver &who) const override;

private:
    const Catalogue &m_catalogue;
    const Clock &m_clock;
};

/// Forgets tickets that nobody used and audit rows older than a year.
Result<Done> tidy(storage::Database &database, const Clock &clock);

} // namespace gw::backend::systems
