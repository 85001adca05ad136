// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "source.h"

#include "rows.h"
#include <gw/portalapi/surveys.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::surveys {
namespace {

sync::Delta deltaOf(const portal::SurveyChanges &changes, qint64 generation)
{
    sync::Delta delta{changes.newState, changes.hasMore};
    delta.batches = sync::inBatches(changes.created + changes.updated,
                                    [generation](store::WriteContext &cache, const portal::Survey &survey) {
                                        cache.touch(surveysTopic);
                                        return writeSurvey(cache.db(), survey, generation);
                                    });
    delta.batches += sync::inBatches(changes.destroyed, [](store::WriteContext &cache, const QString &id) {
        cache.touch(surveysTopic);
        if (auto done = cache.db().exec(u"DELETE FROM survey_results WHERE survey_id = ?"_s, {id}); !done)
            return done;
        return cache.db().exec(u"DELETE FROM survey_row WHERE id = ?"_s, {id});
    });
    delta.batches.append([answered = changes.answered](store::WriteContext &cache) {
        cache.touch(surveysTopic);
        return writeAnswered(cache.db(), answered);
    });
    return delta;
}

} // namespace

QString SurveysSource::id() const
{
    return u"surveys"_s;
}

QStringList SurveysSource::wakeTopics() const
{
    return {u"surveys"_s};
}

Task<sync::Delta> SurveysSource::pull(sync::Pull pull)
{
    portal::GetSurveyChanges call;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    call.limit = 200;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing = sync::inBackground([answer = *reply, generation = pull.generation]() -> Result<sync::Delta> {
        const auto changes = portal::GetSurveyChanges::parse(answer);
        if (!changes)
            return fail(changes.error());
        return deltaOf(*changes, generation);
    });
    co_return co_await parsing;
}

Result<Done> SurveysSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(surveysTopic);
    return cache.db().exec(u"DELETE FROM survey_row WHERE generation < ?"_s, {generation});
}

} // namespace gw::surveys
