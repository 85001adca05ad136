// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <functional>
#include <gw/net/transport.h>
#include <gw/portaltypes/surveyresults.h>
#include <gw/portaltypes/surveys.h>
#include <gw/store/schema.h>

namespace gw::surveys {

/// What the store tells when a survey, or what waits to be sent about one, has changed.
inline constexpr QLatin1StringView surveysTopic{"surveys"};

using Send = std::function<Task<net::Reply>(net::Request)>;
using Text = std::function<QString()>; ///< the seat of the moment; called on the GUI thread

store::Component component(); ///< for the store's schema

/// How far a survey is for those who look at it now.
enum class Phase { Draft, Scheduled, Open, Closed };

/// A survey with what was decided here and is still on its way.
struct SurveyRow
{
    portal::Survey survey;
    Phase phase = Phase::Draft;
    bool answered = false;    ///< the person took part, here or elsewhere
    bool pending = false;     ///< something of it waits to be sent
    bool onlyHere = false;    ///< the server has never seen it
    QString refusedOperation; ///< what the server said no to; empty: nothing
    QString refusal;          ///< the problem type, or the name of the error

    const QString &key() const { return survey.id; }
    /// The person is asked and has not answered.
    bool isToAnswer() const { return phase == Phase::Open && !answered && isAsked(); }
    /// Named: everybody who sees it but for owners outside the audience, which only the server knows.
    bool isAsked() const { return !survey.anonymous || survey.ballotKeyId.has_value(); }
    bool operator==(const SurveyRow &) const = default;
};

/// Results, and how old they are.
struct ShownResults
{
    portal::SurveyResults results;
    QDateTime readAt;
    bool fromCache = false; ///< there is no network: as they were at readAt
};

} // namespace gw::surveys
