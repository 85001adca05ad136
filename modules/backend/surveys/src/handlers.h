// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "surveyrow.h"
#include <gw/backend/portal/endpoint.h>
#include <gw/backend/surveys/routes.h>

// One function per operation of portal.yaml. Declared here for routes.cpp.
namespace gw::backend::surveys {

using http::Request;
using http::Response;
using identity::Caller;
using storage::Session;

Response getSurveyChanges(const Services &services, const Request &request, const Caller &caller);
Response createSurvey(const Services &services, const Request &request, const Caller &caller);
Response getSurvey(const Services &services, const Request &request, const Caller &caller);
Response replaceSurvey(const Services &services, const Request &request, const Caller &caller);
Response deleteSurvey(const Services &services, const Request &request, const Caller &caller);
Response moveSurvey(const Services &services, const Request &request, const Caller &caller);
Response answerSurvey(const Services &services, const Request &request, const Caller &caller);
Response signBallot(const Services &services, const Request &request, const Caller &caller);
Response castBallot(const Services &services, const Request &request);
Response getSurveyResults(const Services &services, const Request &request, const Caller &caller);
Response exportSurvey(const Services &services, const Request &request, const Caller &caller);

/// A survey and who looks at it.
struct Seen
{
    SurveyRow row;
    Viewer viewer;
};
using Found = std::expected<Seen, Response>;
/// The survey of the request's path, when the caller sees it; the answer to give instead otherwise.
Result<Found> seen(Session &session, const Services &services, const Request &request,
                                           const Caller &caller);
/// The same, when the caller is one of its owners: otherwise 403.
Result<Found> owned(Session &session, const Services &services, const Request &request,
                                            const Caller &caller);
/// 409 `survey-not-open`, `survey-anonymous`, `survey-named` …
Response refused(const QString &type);

/// What anonymous ballots say once they were counted: kept, so that the numbers move in steps.
Result<Done> tallyBallots(Session &session, const SurveyRow &row, const QDateTime &now);
/// The urn is final: the numbers too, and nobody can sign any more.
Result<Done> seal(Session &session, const SurveyRow &row, const QDateTime &now);

} // namespace gw::backend::surveys
