// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/ballots.h>

namespace gw::portal {

/// PUT /v1/surveys/{id}/answer: Answer a survey under one's own name.
///
/// Replaces the caller's earlier answer, until the survey closes. There is nothing of others to overwrite, so `If-
/// Match` is not needed. 409 `survey-not-open` before `opensAt` and after `closesAt`, 409 `survey-anonymous` where
/// only ballots count.
struct AnswerSurvey
{
    using Response = SurveyReceipt;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    SurveyAnswer body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/surveys/{id}/ballot-signature: Get a ballot for an anonymous survey signed, blindly.
///
/// RFC 9474, RSABSSA-SHA384-PSS-Randomized. The caller proves with their token that they may vote; the server signs a
/// blinded message and so cannot recognise the ballot when it comes. Once per person and survey: the same blinded
/// message gets the same signature again, another one 409 `ballot-issued`. That is why there is no `Idempotency-Key`,
/// and no time finer than the day is kept.
struct SignBallot
{
    using Response = BallotSignature;

    /// The resource's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    BallotRequest body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/surveys/{id}/ballots: Put a signed ballot into the urn.
///
/// Without identity: send neither a token nor a cookie nor a seat, over a connection of its own, some time after the
/// signature was given. The token is the key of the request: the same token with the same answers gets the first
/// answer again, with other answers 409 `ballot-used`. Requests of this operation are not logged.
struct CastBallot
{
    using Response = BallotReceipt;

    /// The resource's id.
    QString id;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    Ballot body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
