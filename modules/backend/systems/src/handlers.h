// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/portal/endpoint.h>
#include <gw/backend/systems/entitlement.h>
#include <gw/backend/systems/routes.h>

// One function per operation of portal.yaml, declared here for routes.cpp.
namespace gw::backend::systems {

using http::Request;
using http::Response;
using identity::Caller;
using storage::Session;

class Throttle;

Response getSystemChanges(const Services &services, const Request &request, const Caller &caller);
Response getSystem(const Services &services, const Request &request, const Caller &caller);
Response launchSystem(const Services &services, const Request &request, const Caller &caller);
Response redeemLaunch(const Services &services, Throttle &throttle, const Request &request);
Response requestAccess(const Services &services, const Request &request, const Caller &caller);
Response listAccessRequests(const Services &services, const Request &request, const Caller &caller);
Response getAccessRequest(const Services &services, const Request &request, const Caller &caller);
Response decideAccessRequest(const Services &services, const Request &request, const Caller &caller);

/// The collection of the change log for what only one person sees: launches, requests, rights.
QString ownCollection(const QString &personId);
/// Notes that a system looks different to one person; the number of the change.
Result<qint64> noteOwnChange(Session &session, const QString &personId, const QString &systemId);

} // namespace gw::backend::systems
