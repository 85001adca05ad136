// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/surveydrafts.h>
#include <gw/portaltypes/surveyresults.h>
#include <gw/portaltypes/surveys.h>

namespace gw::portal {

/// GET /v1/surveys/changes: Surveys since a state.
///
/// Open and closed surveys that are meant for the caller and drafts of their own unit. `answered` is complete on
/// every page, because who took part in an anonymous survey is kept without any order, so there is nothing to list
/// the changes of. Without `since`: everything that closed less than a year ago.
struct GetSurveyChanges
{
    using Response = SurveyChanges;

    /// A `newState` from an earlier answer; without it, everything.
    std::optional<QString> since;
    /// Objects per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/surveys: Begin a survey as a draft.
///
/// Needs the capability `survey.create` on the active seat. The unit must be the active seat's, one below it or one
/// above it.
struct CreateSurvey
{
    using Response = Versioned<Survey>;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    SurveyDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/surveys/{id}: One survey.
///
/// 404 also when the survey is not meant for the caller, or is somebody else's draft.
struct GetSurvey
{
    using Response = std::optional<Versioned<Survey>>;

    /// The resource's id.
    QString id;
    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/surveys/{id}: Change a survey.
///
/// By its owners - the holder of the seat that wrote it and holders of `survey.create` in the same unit. When it has
/// been opened, only texts of title and description and `closesAt` may differ; anything else is 422 with the code
/// `fixed`.
struct ReplaceSurvey
{
    using Response = Versioned<Survey>;

    /// The resource's id.
    QString id;
    /// The strong ETag of the version that the change was made from.
    QString ifMatch;
    /// As in other operations, but not required, since `If-Match` already keeps the change from happening twice. With
    /// it, a repeat after a lost answer gets that answer instead of 412: send it.
    std::optional<QString> idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    SurveyDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// DELETE /v1/surveys/{id}: Delete a survey with all its answers.
///
/// By its owners.
struct DeleteSurvey
{
    using Response = Done;

    /// The resource's id.
    QString id;
    /// The strong ETag of the version that the change was made from.
    QString ifMatch;
    /// As in other operations, but not required, since `If-Match` already keeps the change from happening twice. With
    /// it, a repeat after a lost answer gets that answer instead of 412: send it.
    std::optional<QString> idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/surveys/{id}/state: Open or close a survey.
///
/// By its owners. A draft is opened, an open one closed; a closed one stays closed. Opening an anonymous survey makes
/// its ballot keys, closing destroys their private halves. An audience of fewer than ten is too small to be anonymous
/// in - 422 with the code `too-few`.
struct MoveSurvey
{
    using Response = Versioned<Survey>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    SurveyMove body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/surveys/{id}/results: What was answered, counted.
///
/// For those whom `resultsVisible` admits now, and always for its owners; 403 otherwise. Groups with fewer than five
/// answers are counted together as `others`. Of an open anonymous survey the numbers move in steps of five ballots.
/// Free answers are for its owners only, in an order that says nothing.
struct GetSurveyResults
{
    using Response = SurveyResults;

    /// The resource's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/surveys/{id}/answers.csv: All answers as a table.
///
/// For its owners. UTF-8 with a byte order mark, RFC 4180; a field that a spreadsheet would take for a formula begins
/// with an apostrophe. Without names where the survey is anonymous, and then only when it is closed.
struct ExportSurvey
{
    using Response = QByteArray;

    /// The resource's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
