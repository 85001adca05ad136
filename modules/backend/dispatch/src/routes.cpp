// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {

void addRoutes(http::Router &router, const Services &services)
{
    const auto shared = std::make_shared<const Services>(services);
    const auto add = [&](const QByteArray &method, const QString &pattern, auto handler) {
        router.add(
            method, pattern,
            portal::authenticated(shared->access, [shared, handler](const Request &request, const Caller &caller) {
                return handler(*shared, request, caller);
            }));
    };
    add("GET", u"/v1/documents/{id}/dispatches"_s, listDispatches);
    add("POST", u"/v1/documents/{id}/dispatches"_s, createResend);
    add("GET", u"/v1/dispatches/{id}"_s, getDispatch);
    add("POST", u"/v1/dispatches/{id}/actions"_s, actOnDispatch);
    add("GET", u"/v1/dispatches/{id}/sheet"_s, getDispatchSheet);
    add("GET", u"/v1/receipts/{id}"_s, getReceipt);
    add("POST", u"/v1/receipts/{id}/opening"_s, openReceipt);
    add("POST", u"/v1/receipts/{id}/actions"_s, actOnReceipt);
    add("GET", u"/v1/documents/{id}/circulation"_s, listCirculation);
    add("POST", u"/v1/documents/{id}/circulation"_s, circulateDocument);
    add("POST", u"/v1/circulations/{id}/opening"_s, openCirculation);
    add("POST", u"/v1/circulations/{id}/comment"_s, commentCirculation);
    add("GET", u"/v1/seals"_s, listSeals);
    add("POST", u"/v1/seals"_s, registerSeal);
    add("GET", u"/v1/seals/{id}/uses"_s, listSealUses);
}

} // namespace gw::backend::dispatch
