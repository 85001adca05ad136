// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Surveys that are there already when a city is founded.
#include "handlers.h"
#include "urn.h"

#include <gw/backend/directory/seats.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {

Result<Done> insert(Session &session, const Existing &survey, const QDateTime &now)
{
    SurveyRow row;
    row.draft = survey.draft;
    row.state = survey.state;
    row.authorSeatId = survey.authorSeatId;
    if (const auto written = writeSurvey(session, row); !written)
        return written;
    if (survey.state == api::SurveyState::Draft)
        return Done{};
    const auto stored = surveyRow(session, survey.draft.id.value_or(QString())); // with what the audience is made of
    if (!stored)
        return fail(stored.error());
    return open(session, **stored, {}, directory::officeDay(now).toString(Qt::ISODate));
}

Result<Done> insertAnswer(Session &session, const QString &surveyId, const QString &personId,
                          const api::SurveyAnswer &answer, const QDateTime &at, const QString &number)
{
    const auto row = surveyRow(session, surveyId);
    if (!row)
        return fail(row.error());
    const QString day = directory::officeDay(at).toString(Qt::ISODate);
    const auto places = placesOf(session, personId, day);
    if (!places)
        return fail(places.error());
    const auto groups = groupsOf(session, surveyId);
    if (!groups)
        return fail(groups.error());
    const Group *group = *row ? groupAt(*groups, placeIn((*row)->audience(), *places)) : nullptr;
    if (!group)
        return fail(Error::Code::Rejected, u"an answer of somebody who is not asked"_s);
    const QJsonObject document = toJson(answer).toObject();
    if (!number.isEmpty()) {
        if (const auto taken = Urn::put(session, surveyId, Urn::Kind::Takers, personId,
                                        {{u"day"_s, day}, {u"key"_s, group->id}, {u"blinded"_s, u""_s}});
            !taken)
            return taken;
        return Urn::put(session, surveyId, Urn::Kind::Ballots, number,
                        {{u"key"_s, group->id}, {u"answers"_s, document.value(u"answers"_s)}});
    }
    const auto done = session.exec(
        u"INSERT INTO survey_answer(survey_id, person_id, group_id, answered_at, answers) VALUES(?, ?, ?, ?, ?)"_s,
        {surveyId, personId, group->id, toRfc3339(at), QString::fromUtf8(json::compact(document))});
    if (!done)
        return fail(done.error());
    return Done{};
}

Result<Done> countInserted(Session &session, const QString &surveyId, const QDateTime &now)
{
    const auto row = surveyRow(session, surveyId);
    if (!row)
        return fail(row.error());
    if (!*row || !(*row)->draft.anonymous)
        return Done{};
    const auto ballots = Urn::all(session, surveyId, Urn::Kind::Ballots);
    if (!ballots)
        return fail(ballots.error());
    // As if the last of a step had just come.
    const qint64 before = ballots->size() / 5 * 5;
    const auto done = session.exec(u"UPDATE survey_tally SET ballots = ? WHERE survey_id = ?"_s,
                                   {(*row)->isOverAt(now) ? qint64(ballots->size()) : before - 1, surveyId});
    if (!done)
        return fail(done.error());
    return tallyBallots(session, **row, now);
}

} // namespace gw::backend::surveys
