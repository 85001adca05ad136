// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/base/clock.h>
#include <gw/portaltypes/ballots.h>
#include <gw/portaltypes/surveydrafts.h>
#include <gw/portaltypes/surveys.h>

namespace gw::backend::http {
class EventHub;
}

namespace gw::backend::surveys {

/// What the handlers work with. All of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &idempotency;
    http::EventHub &events;
    const identity::Access &access;
    const Clock &clock;
};

/// The capability that lets a seat ask others.
inline constexpr QLatin1StringView mayCreate{"survey.create"};

/// Adds /v1/surveys… (portal.yaml).
void addRoutes(http::Router &router, Services services);

/// Destroys the signing keys of surveys whose time is over. Now and then.
Result<Done> tidy(storage::Database &database, const Clock &clock);

/// A survey that is there already, for a seed: opens it when `state` says so, in the caller's transaction.
struct Existing
{
    gw::portal::SurveyDraft draft; ///< with its id
    gw::portal::SurveyState state = gw::portal::SurveyState::Open;
    QString authorSeatId;
};
Result<Done> insert(storage::Session &session, const Existing &survey, const QDateTime &now);
/// An answer, for a seed: named, or as the ballot `number` (sha256 of its token in hexadecimal) of an anonymous survey.
Result<Done> insertAnswer(storage::Session &session, const QString &surveyId, const QString &personId,
                          const gw::portal::SurveyAnswer &answer, const QDateTime &at, const QString &number = {});
/// Counts the ballots that were inserted.
Result<Done> countInserted(storage::Session &session, const QString &surveyId, const QDateTime &now);

} // namespace gw::backend::surveys
