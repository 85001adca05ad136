// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/directory/routes.h>

#include "absenceroutes.h"
#include "log.h"

#include <gw/backend/directory/handlers.h>
#include <gw/backend/http/rest.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::directory {
namespace {

constexpr int PageSize = 2000;
constexpr int LargestPage = 5000;
constexpr int LongestState = 200;

http::Response getChanges(const Services &services, const http::Request &request, const identity::Caller &caller)
{
    const auto limit = http::pageLimit(request, PageSize, LargestPage);
    if (!limit)
        return limit.error();
    const QString since = request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded);
    if (request.query.hasQueryItem(u"since"_s) && (since.isEmpty() || since.size() > LongestState))
        return http::invalidFields({{u"since"_s, u"range"_s}});
    api::DirectoryChanges answer;
    const auto done = services.database.read([&](storage::Session &session) -> Result<Done> {
        const auto viewer = viewerFor(session, caller);
        if (!viewer)
            return fail(viewer.error());
        auto page = changes(session, since, *limit, *viewer);
        if (!page)
            return fail(page.error());
        answer = std::move(*page);
        return Done{};
    });
    if (!done)
        return failed(request, done.error());
    return http::Response::json(200, api::toJson(answer).toObject());
}

} // namespace

void addRoutes(http::Router &router, const Services &services)
{
    router.add("GET", u"/v1/directory/changes"_s,
               authenticated(services.access, [services](const http::Request &request, const identity::Caller &caller) {
                   return getChanges(services, request, caller);
               }));
    addAbsenceRoutes(router, services);
}

void publishChange(const Services &services)
{
    QString newState;
    const auto done = services.database.read([&](storage::Session &session) -> Result<Done> {
        auto found = state(session);
        if (!found)
            return fail(found.error());
        newState = std::move(*found);
        return Done{};
    });
    if (done)
        services.events.publish({}, u"directory"_s, newState);
    else
        qCWarning(lcDirectory).noquote() << "could not tell of a change:" << done.error().detail;
}

} // namespace gw::backend::directory
