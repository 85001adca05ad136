// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "linked.h"

using namespace gw::backend;

namespace gw::app::backend {

Linked::Linked(const QString &directory, storage::Database &database, http::EventHub &events, const Clock &clock,
               const identity::Provider &provider)
    : m_database(database)
    , m_events(events)
    , m_clock(clock)
    , m_catalogue({.directory = directory}, database, events)
    , m_clients(m_catalogue, clock)
    , m_poller({}, database, events, clock, m_catalogue, m_fetch)
    , m_signOuts(database, clock, m_catalogue, m_fetch, [&provider](const QString &clientId, const QString &personId) {
        return provider.logoutToken(clientId, personId);
    })
{
}

void Linked::addRoutes(http::Router &router, storage::IdempotencyStore &idempotency, const identity::Access &access,
                       std::function<QString()> issuer)
{
    systems::addRoutes(router, {.database = m_database,
                                .idempotency = idempotency,
                                .events = m_events,
                                .access = access,
                                .clock = m_clock,
                                .catalogue = m_catalogue,
                                .issuer = std::move(issuer)});
}

Result<Done> Linked::start(const systems::Place &place)
{
    if (const auto read = m_catalogue.start(place); !read)
        return read;
    m_poller.start();
    return Done{};
}

void Linked::stop()
{
    m_fetch.stop();
    m_poller.stop();
    m_signOuts.stop();
    m_catalogue.stop();
}

} // namespace gw::app::backend
