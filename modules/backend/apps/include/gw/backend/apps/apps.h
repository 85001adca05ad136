// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/backend/apps/records.h>
#include <gw/backend/http/router.h>
#include <gw/base/clock.h>
#include <memory>

namespace gw::backend::fetch {
class Client;
}

namespace gw::backend::apps {

/// What a hosted system knows of itself from its adapter file.
struct SystemInfo
{
    Both name;
    QString handOver; ///< "ticket", "oidc" or "link"
    QString clientId; ///< at the portal's provider; the system's id when empty
};

/// What the hosted systems work with. All of it must outlive the server. They know no more of the portal than any other
/// linked system does: its address and, each of them, its own secret.
struct Services
{
    storage::Database &database;
    const Clock &clock;
    const fetch::Client &fetch;      ///< for what they ask the portal over HTTP
    std::function<QString()> portal; ///< its public address: the issuer
    QString secretDirectory;         ///< holds each system's secret in a file named like its id
    /// The system of this id; nothing when there is none, and its host answers nothing then.
    std::function<std::optional<SystemInfo>(const QString &systemId)> system;
};

/// Adds the pages of the hosted systems, for the router of virtual hosts (http::ServerOptions::virtualHosts): each is at
/// `http://<its id>.localhost:<port>`. They are demonstrations: eight of them hold data (expenditures, complaints, …), the
/// others say who arrived in which role and that there is nothing else to see.
///
/// A person arrives at `/enter?ticket=…` or by OpenID Connect at `/oidc/start` (app/docs/adapters.md) and gets a session of
/// that system alone. `/oidc/logout` takes OpenID Connect Back-Channel Logout 1.0; `/gwanmun/counters` and
/// `/gwanmun/search` answer the portal, by the secret.
void addRoutes(http::Router &virtualHosts, Services services);

} // namespace gw::backend::apps
