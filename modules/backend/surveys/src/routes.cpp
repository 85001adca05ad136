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

Response refused(const Request &request, const QString &type)
{
    const auto say = [&](const QString &ko, const QString &en) {
        return Response::problem(409, type, http::inLanguageOf(request, ko, en));
    };
    if (type == u"survey-anonymous")
        return say(u"무기명 설문에는 이름으로 답할 수 없습니다."_s, u"An anonymous survey is not answered under a name"_s);
    if (type == u"survey-named")
        return say(u"기명 설문에는 투표용지가 없습니다."_s, u"A named survey has no ballots"_s);
    if (type == u"ballot-issued")
        return say(u"이미 이 설문에 참여하셨습니다."_s, u"You have taken part in this survey already"_s);
    if (type == u"ballot-used")
        return say(u"이미 사용된 투표용지입니다."_s, u"This ballot was used already"_s);
    return say(u"지금은 답할 수 없는 설문입니다."_s, u"This survey is not open now"_s);
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
