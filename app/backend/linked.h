// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/fetch/client.h>
#include <gw/backend/identity/provider.h>
#include <gw/backend/systems/catalogue.h>
#include <gw/backend/systems/poller.h>
#include <gw/backend/systems/routes.h>
#include <gw/backend/systems/signouts.h>

namespace gw::app::backend {

/// The linked systems: their catalogue, their numbers, what the OpenID provider asks about them, and the client that
/// asks them.
class Linked
{
public:
    /// `provider` signs what the systems are told.
    Linked(const QString &directory, gw::backend::storage::Database &database, gw::backend::http::EventHub &events,
           const Clock &clock, const gw::backend::identity::Provider &provider);

    /// Adds the routes and makes the systems clients of the provider. `issuer`: the portal's public address.
    void addRoutes(gw::backend::http::Router &router, gw::backend::storage::IdempotencyStore &idempotency,
                   const gw::backend::identity::Access &access, std::function<QString()> issuer);
    const gw::backend::identity::LinkedSystems &clients() const { return m_clients; }
    const gw::backend::systems::Catalogue &catalogue() const { return m_catalogue; }
    const gw::backend::fetch::Client &fetch() const { return m_fetch; }
    const gw::backend::systems::Poller &poller() const { return m_poller; }
    /// Tells the systems where this person was that their session has ended.
    void sessionEnded(const QString &personId) { m_signOuts.ended(personId); }

    /// Reads the adapter files and begins to follow them and to ask for counters.
    Result<Done> start(const gw::backend::systems::Place &place);
    void stop();
    QByteArray metrics() const { return m_catalogue.metrics() + m_poller.metrics(); }
    Result<Done> tidy() { return gw::backend::systems::tidy(m_database, m_clock); }

private:
    gw::backend::storage::Database &m_database;
    gw::backend::http::EventHub &m_events;
    const Clock &m_clock;
    gw::backend::fetch::Client m_fetch;
    gw::backend::systems::Catalogue m_catalogue;
    gw::backend::systems::LinkedClients m_clients;
    gw::backend::systems::Poller m_poller;
    gw::backend::systems::SignOuts m_signOuts;
};

} // namespace gw::app::backend
