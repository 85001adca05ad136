// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "count.h"
#include "csv.h"
#include "handlers.h"
#include "urn.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {
namespace {

constexpr int step = 5; ///< so many ballots more, and the numbers of an open anonymous survey move

Result<QList<api::SurveyAnswerItem>> itemsOf(const QJsonValue &array)
{
    return json::parseAs<QList<api::SurveyAnswerItem>>(array, "answers");
}

Result<QList<Given>> ballotsOf(Session &session, const QString &surveyId)
{
    const auto all = Urn::all(session, surveyId, Urn::Kind::Ballots);
    if (!all)
        return fail(all.error());
    QList<Given> given;
    for (const QJsonObject &ballot : *all) {
        const auto items = itemsOf(ballot.value(u"answers"_s));
        if (!items)
            return fail(items.error());
        given.append({ballot.value(u"key"_s).toString(), *items});
    }
    return given;
}

/// Who answered under their name.
struct Signed
{
    QString name;
    QString unit;
    Given given;
};

Result<QList<Signed>> answersOf(Session &session, const SurveyRow &row)
{
    const auto rows =
        session.query(u"SELECT survey_answer.group_id, survey_answer.answers, person.name, survey_group.name_ko "
                      "FROM survey_answer LEFT JOIN person ON person.id = survey_answer.person_id "
                      "LEFT JOIN survey_group ON survey_group.id = survey_answer.group_id "
                      "WHERE survey_answer.survey_id = ? ORDER BY person.name, survey_answer.person_id"_s,
                      {row.draft.id.value_or(QString())});
    if (!rows)
        return fail(rows.error());
    QList<Signed> list;
    for (const storage::Row &one : *rows) {
        const auto object = json::parseObject(one.text(1).toUtf8());
        if (!object)
            return fail(object.error());
        const auto items = itemsOf(object->value(u"answers"_s));
        if (!items)
            return fail(items.error());
        list.append({one.text(2), one.text(3), {one.text(0), *items}});
    }
    return list;
}

Result<api::SurveyResults> resultsOf(Session &session, const SurveyRow &row)
{
    const QString id = row.draft.id.value_or(QString());
    const auto groups = groupsOf(session, id);
    if (!groups)
        return fail(groups.error());
    api::SurveyResults results;
    if (row.draft.anonymous) {
        const auto rows = session.query(u"SELECT results FROM survey_tally WHERE survey_id = ?"_s, {id});
        if (!rows)
            return fail(rows.error());
        const QByteArray kept = rows->empty() ? QByteArray() : rows->front().text(0).toUtf8();
        if (kept.isEmpty()) {
            results = counted(row.draft.questions, {}, {});
        } else {
            const auto object = json::parseObject(kept);
            if (!object)
                return fail(object.error());
            const auto parsed = json::parseAs<api::SurveyResults>(*object, "SurveyResults");
            if (!parsed)
                return fail(parsed.error());
            results = *parsed;
        }
        const auto takers = Urn::all(session, id, Urn::Kind::Takers);
        if (!takers)
            return fail(takers.error());
        results.participants = int(takers->size());
    } else {
        const auto answers = answersOf(session, row);
        if (!answers)
            return fail(answers.error());
        QList<Given> given;
        for (const Signed &one : *answers)
            given.append(one.given);
        results = counted(row.draft.questions, *groups, given);
        results.participants = int(given.size());
    }
    results.surveyId = id;
    results.members = 0;
    for (const Group &group : *groups)
        results.members += group.members;
    return results;
}

/// Whether the caller may see the results now, whoever they are.
Result<bool> mayLook(Session &session, const Seen &found, const QDateTime &now)
{
    if (found.row.isOwnedBy(found.viewer))
        return true;
    switch (found.row.draft.resultsVisible) {
    case api::SurveyResultsVisible::AfterAnswer:
        return found.row.isOverAt(now) ? Result<bool>(true) : tookPart(session, found.row, found.viewer.personId);
    case api::SurveyResultsVisible::AfterClose: return found.row.isOverAt(now);
    case api::SurveyResultsVisible::Owners:
    case api::SurveyResultsVisible::Unknown: break;
    }
    return false;
}

} // namespace

Result<Done> tallyBallots(Session &session, const SurveyRow &row, const QDateTime &now)
{
    const QString id = row.draft.id.value_or(QString());
    const auto tally = session.query(u"SELECT ballots, results FROM survey_tally WHERE survey_id = ?"_s, {id});
    if (!tally)
        return fail(tally.error());
    const bool over = row.isOverAt(now);
    const qint64 ballots = (tally->empty() ? 0 : tally->front().integer(0)) + (over ? 0 : 1);
    QString results = tally->empty() ? QString() : tally->front().text(1);
    if ((over && ballots >= smallestShownGroup) || (!over && ballots % step == 0)) {
        const auto given = ballotsOf(session, id);
        if (!given)
            return fail(given.error());
        const auto groups = groupsOf(session, id);
        if (!groups)
            return fail(groups.error());
        results = QString::fromUtf8(json::compact(toJson(counted(row.draft.questions, *groups, *given)).toObject()));
    }
    const auto done = session.exec(u"UPDATE survey_tally SET ballots = ?, results = ? WHERE survey_id = ?"_s,
                                   {ballots, results, id});
    if (!done)
        return fail(done.error());
    return Done{};
}

Response getSurveyResults(const Services &services, const Request &request, const Caller &caller)
{
    const QDateTime now = services.clock.now();
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto found = seen(session, services, request, caller);
        if (!found)
            return fail(found.error());
        if (!*found)
            return found->error();
        const auto may = mayLook(session, **found, now);
        if (!may)
            return fail(may.error());
        if (!*may)
            return http::forbidden(http::inLanguageOf(request, u"아직 결과를 볼 수 없습니다."_s,
                                                      u"The results are not for you to see yet."_s));
        auto results = resultsOf(session, (*found)->row);
        if (!results)
            return fail(results.error());
        results->final = (*found)->row.isOverAt(now);
        if (!(*found)->row.isOwnedBy((*found)->viewer)) {
            for (api::SurveyQuestionResult &question : results->questions)
                question.texts.clear();
        }
        return Response::json(200, toJson(*results).toObject())
            .withHeader("Cache-Control", "private, no-store");
    });
}

Response exportSurvey(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto found = owned(session, services, request, caller);
        if (!found)
            return fail(found.error());
        if (!*found)
            return found->error();
        const SurveyRow &row = (*found)->row;
        const bool english = request.language() == u"en";
        CsvTable table(row.draft, english);
        if (row.draft.anonymous) {
            const bool over = row.isOverAt(services.clock.now());
            const auto given = ballotsOf(session, row.draft.id.value_or(QString()));
            if (!given)
                return fail(given.error());
            if (!over || given->size() < smallestShownGroup)
                return http::forbidden(http::inLanguageOf(
                    request, u"무기명 설문은 마감된 뒤, 다섯 명 이상 답했을 때만 내보낼 수 있습니다."_s,
                    u"An anonymous survey is exported when it is closed and has at least five answers."_s));
            for (const Given &one : *given)
                table.add({}, {}, one.answers);
        } else {
            const auto answers = answersOf(session, row);
            if (!answers)
                return fail(answers.error());
            for (const Signed &one : *answers)
                table.add(one.name, one.unit, one.given.answers);
        }
        Response response;
        response.body = table.bytes();
        return std::move(response)
            .withHeader("Content-Type", "text/csv; charset=utf-8; header=present")
            .withHeader("Cache-Control", "private, no-store");
    });
}

} // namespace gw::backend::surveys
