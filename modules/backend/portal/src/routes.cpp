// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <QJsonDocument>
#include <gw/backend/http/events.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {

Response getSite(const Services &services, const Request &request)
{
    const QJsonObject body = toJson(services.site()).toObject();
    const QByteArray etag = http::etagOf(QJsonDocument(body).toJson(QJsonDocument::Compact));
    Response response = http::notModified(request, etag).value_or(Response::json(200, body));
    if (response.status == 200)
        response.withHeader("ETag", etag);
    return response.withHeader("Cache-Control", "public, max-age=300");
}

Response streamEvents(const Services &services, const Request &request, const Caller &caller)
{
    return Response::events(
        services.events.subscribe(caller.personId, request.header("last-event-id"), caller.tokenExpires));
}

void addRoutes(http::Router &router, Services services)
{
    const auto shared = std::make_shared<const Services>(std::move(services));
    const auto add = [&](const QByteArray &method, const QString &pattern, auto handler) {
        router.add(method, pattern,
                   authenticated(shared->access, [shared, handler](const Request &request, const Caller &caller) {
                       return handler(*shared, request, caller);
                   }));
    };
    router.add("GET", u"/.well-known/gwanmun"_s,
               [shared](const Request &request) { return getSite(*shared, request); });
    router.add("GET", u"/about"_s, [shared](const Request &request) { return getAbout(*shared, request); });
    add("GET", u"/v1/me"_s, getMe);
    add("GET", u"/v1/counters"_s, getCounters);
    add("GET", u"/v1/waiting-items"_s, listWaitingItems);
    add("GET", u"/v1/notices/changes"_s, getNoticeChanges);
    add("POST", u"/v1/notices"_s, publishNotice);
    add("GET", u"/v1/notices/{id}"_s, getNotice);
    add("PUT", u"/v1/notices/{id}/acknowledgement"_s, acknowledgeNotice);
    add("GET", u"/v1/notices/{id}/readers"_s, listNoticeReaders);
    add("POST", u"/v1/notices/{id}/reminders"_s, remindNoticeReaders);
    add("GET", u"/v1/preferences"_s, getPreferences);
    add("PATCH", u"/v1/preferences"_s, updatePreferences);
    add("GET", u"/v1/events"_s, streamEvents);
}

} // namespace gw::backend::portal
