// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "throttle.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {

void addRoutes(http::Router &router, Services services)
{
    const auto shared = std::make_shared<const Services>(std::move(services));
    const auto throttle = std::make_shared<Throttle>(shared->clock);
    const auto add = [&](const QByteArray &method, const QString &pattern, auto handler) {
        router.add(
            method, pattern,
            portal::authenticated(shared->access, [shared, handler](const Request &request, const Caller &caller) {
                return handler(*shared, request, caller);
            }));
    };
    add("GET", u"/v1/systems/changes"_s, getSystemChanges);
    add("GET", u"/v1/systems/{id}"_s, getSystem);
    add("POST", u"/v1/systems/{id}/launch"_s, launchSystem);
    add("POST", u"/v1/systems/{id}/access-requests"_s, requestAccess);
    add("GET", u"/v1/access-requests"_s, listAccessRequests);
    add("GET", u"/v1/access-requests/{id}"_s, getAccessRequest);
    add("POST", u"/v1/access-requests/{id}/decision"_s, decideAccessRequest);
    router.add("POST", u"/v1/launches/redeem"_s,
               [shared, throttle](const Request &request) { return redeemLaunch(*shared, *throttle, request); },
               {.maxBody = 4 * 1024});
}

} // namespace gw::backend::systems
