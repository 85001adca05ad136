// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {

void addRoutes(http::Router &router, Services services)
{
    const auto shared = std::make_shared<const Services>(services);
    const auto add = [&](const QByteArray &method, const QString &pattern, auto handler,
                         http::RouteOptions options = {}) {
        router.add(method, pattern,
                   directory::authenticated(
                       shared->access,
                       [shared, handler](const Request &request, const Caller &caller) {
                           return handler(*shared, request, caller);
                       }),
                   options);
    };
    add("GET", u"/v1/surveys/changes"_s, getSurveyChanges);
    add("POST", u"/v1/surveys"_s, createSurvey);
    add("GET", u"/v1/surveys/{id}"_s, getSurvey);
    add("PUT", u"/v1/surveys/{id}"_s, replaceSurvey);
    add("DELETE", u"/v1/surveys/{id}"_s, deleteSurvey);
    add("POST", u"/v1/surveys/{id}/state"_s, moveSurvey);
    add("PUT", u"/v1/surveys/{id}/answer"_s, answerSurvey);
    // Not in the log either: neither when somebody took part nor when a ballot came may be found there.
    add("POST", u"/v1/surveys/{id}/ballot-signature"_s, signBallot, {.maxBody = 8 * 1024, .logged = false});
    add("GET", u"/v1/surveys/{id}/results"_s, getSurveyResults);
    add("GET", u"/v1/surveys/{id}/answers.csv"_s, exportSurvey);
    router.add(
        "POST", u"/v1/surveys/{id}/ballots"_s,
        [shared](const Request &request) { return castBallot(*shared, request); },
        {.maxBody = 256 * 1024, .logged = false});
}

Response refused(const QString &type)
{
    return Response::problem(409, type, {});
}

Result<Found> seen(Session &session, const Services &services, const Request &request,
                                           const Caller &caller)
{
    const auto row = surveyRow(session, request.parameter(u"id"_s));
    if (!row)
        return fail(row.error());
    if (!*row)
        return Found(std::unexpected(http::notFound(request)));
    const auto viewer = viewerOf(session, caller.personId, portal::today(services.clock));
    if (!viewer)
        return fail(viewer.error());
    if (!(*row)->isSeenBy(*viewer))
        return Found(std::unexpected(http::notFound(request)));
    return Found(Seen{**row, *viewer});
}

Result<Found> owned(Session &session, const Services &services, const Request &request,
                                            const Caller &caller)
{
    auto found = seen(session, services, request, caller);
    if (found && *found && !(*found)->row.isOwnedBy((*found)->viewer))
        return Found(std::unexpected(http::forbidden(
            http::inLanguageOf(request, u"이 설문을 맡은 사람만 할 수 있습니다."_s, u"Only its owners may do this."_s))));
    return found;
}

} // namespace gw::backend::surveys
