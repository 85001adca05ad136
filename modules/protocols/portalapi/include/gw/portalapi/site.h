// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/site.h>

namespace gw::portal {

/// GET /.well-known/gwanmun: Where the contracts of this site are and what its policy is.
///
/// A workstation is given one address and finds everything else here. Cacheable; no identity needed.
struct GetSite
{
    using Response = std::optional<Versioned<Site>>;

    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /health: Whether the server can answer.
///
/// For load balancers and monitoring. Touches the database once.
struct GetHealth
{
    using Response = Health;


    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /metrics: Numbers for operators in Prometheus' text format.
///
/// Open to requests from the loopback address that no proxy forwarded; everybody else needs a token of a seat with
/// the capability `metrics.read`.
struct GetMetrics
{
    using Response = QByteArray;


    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
